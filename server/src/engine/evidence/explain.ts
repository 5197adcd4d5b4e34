/** One sentence of plain words that says what led to a verdict; made from the findings, never from anything else. */

import type { Evidence, ItemFinding, VerdictKind } from './verdict';

export interface Findings {
  readonly kind: VerdictKind;
  readonly evidence: readonly Evidence[];
  readonly items: readonly ItemFinding[];
  readonly sourcesDisagree: boolean;
}

export function explain(it: Findings): string {
  if (it.kind === 'not-checkable') return 'Asserts nothing that sources could bear out.';
  const inConflict = it.items.filter((item) => item.state === 'conflict');
  // A name accuses of nothing: another item led to "differs".
  const conflict = inConflict.find((item) => it.kind !== 'differs' || item.kind !== 'name') ?? inConflict[0];
  if (it.kind === 'differs') return conflict ? conflictSentence(conflict) : 'The sources say otherwise.';
  if (it.kind === 'supported') return it.sourcesDisagree ? 'Borne out by a source; another source differs.' : supportedSentence(conflict);
  return notFoundSentence(it);
}

const WORDS = { number: 'number', date: 'date', name: 'name', polarity: 'statement', pronoun: 'pronoun' } as const;

function conflictSentence(item: ItemFinding): string {
  const rival = item.rival?.text;
  if (rival === undefined) return `The sources differ on “${item.text}”.`;
  if (item.kind === 'polarity') return `The source says the opposite of “${item.text}”: “${rival}”.`;
  return `The source has “${rival}” where the statement has the ${WORDS[item.kind]} “${item.text}”.`;
}

function supportedSentence(conflict: ItemFinding | undefined): string {
  return conflict?.rival ? `Borne out, but the source writes “${conflict.rival.text}” for “${conflict.text}”.` : 'A source bears it out.';
}

function notFoundSentence(it: Findings): string {
  if (it.evidence.length === 0) return 'Nothing in the sources comes near it.';
  const absent = it.items.filter((item) => item.state === 'absent' && item.kind !== 'polarity' && item.kind !== 'pronoun').map((item) => `“${item.text}”`);
  if (absent.length > 0) return `Not found in the sources: ${absent.slice(0, 3).join(', ')}.`;
  const other = it.items.find((item) => item.state === 'conflict' && item.kind === 'name');
  if (other) return conflictSentence(other);
  const elsewhere = it.items.find((item) => item.state === 'elsewhere' && item.kind !== 'polarity' && item.kind !== 'pronoun');
  if (elsewhere) return `“${elsewhere.text}” is in the sources, but about something else.`;
  return 'The sources have words of it, but do not bear it out.';
}
