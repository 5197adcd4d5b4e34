/** What is found in an edited draft is what is found in the same draft read afresh, and an edit costs the same in a long draft as in a short one. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allChecks } from '../../server/src/engine/checks/all-checks';
import type { Check, Finding } from '../../server/src/engine/checks/check';
import { runChecks } from '../../server/src/engine/checks/run-checks';
import type { Draft } from '../../server/src/engine/draft/draft';
import type { Engine } from '../../server/src/engine/engine';
import { findingsOf } from '../../server/src/engine/features/diagnostics';
import type { Settings } from '../../server/src/engine/settings';
import type { Snapshot } from '../../server/src/engine/snapshot';
import { applyEdits } from '../../server/src/engine/text/edit';
import type { TextEdit } from '../../server/src/engine/text/edit';
import { ferry } from '../kit/ferry-corpus';
import { engineOf, filesIn, root } from '../kit/small-corpus';

const uri = `${root}draft.md`;

const paragraphs = [
  'The cooperative has 340 members on three islands.',
  'The cooperative has 430 members on three islands.',
  'The cooperative has 430 members on three islands [@minutes].',
  'The new engine costs 310,000 crowns.[^1] It will be delivered in October 2024.',
  '[^1]: See [@interview] and [^2].',
  '[^1]: See [@gazette].',
  '[^2]: See [@nobody, p. 3].',
  'Mayor Ilse Maren spoke to the council.',
  'She said: “We will keep every sailing through the summer.”',
  '> We will keep every sailing through the winter\n\n— Tom Okker',
  '“The islands pay half and the town pays half,” said Ilse Maren.',
  'Somebody said "We ordered a new one in March" to Berg.',
  'Harbour master Tom Oker refused to comment.',
  'Who paid TK for it?',
  '# The berg',
  '- The ferry carried 52,000 passengers last year.\n- The ferry carried 25,000 passengers last year.',
  '<!-- wellsourced-disable-next-line number-mismatch counted -->',
  '<!-- wellsourced-disable -->',
  '<!-- wellsourced-enable -->',
  '<!-- wellsourced-references -->',
  '<!-- /wellsourced-references -->',
  'All seven of its members were present.^[In [@minutes].]',
];
const pieces = [...paragraphs, '\n\n', '\n', ' ', 'Berg ', 'berg ', 'not ', '[@gazette]', '[^1]', '“', '”', '4', '---\ndate: 2024-06-01\n---\n'];

const edit = fc.record({ at: fc.nat(2000), cut: fc.nat(30), text: fc.constantFrom(...pieces), asks: fc.boolean(), typing: fc.boolean() });
const story = fc.array(fc.constantFrom(...paragraphs), { maxLength: 12 }).map((it) => it.join('\n\n'));
const settings = fc.constantFrom<Partial<Settings>>({}, { citationStyle: 'footnote' }, { citationStyle: 'link' });

describe('what is found in an edited draft', () => {
  it('is what is found in it when it is read afresh', async () => {
    await fc.assert(fc.asyncProperty(story, settings, fc.array(edit, { minLength: 1, maxLength: 6 }), async (start, given, steps) => {
      const engine = engineOf([...filesIn(ferry), { path: 'draft.md', text: start }], given);
      await dismissOne(engine);
      let text = start;
      for (const [i, step] of steps.entries()) {
        const at = Math.min(step.at, text.length);
        const edits: readonly TextEdit[] = [{ span: { start: at, end: Math.min(at + step.cut, text.length) }, newText: step.text }];
        engine.change({ kind: 'draft-edited', uri, version: i + 2, edits });
        text = applyEdits(text, edits);
        const options = step.typing ? { typingAt: at + step.text.length } : {};
        if (!step.asks && i < steps.length - 1) continue;
        const fresh = engineOf([...filesIn(ferry), { path: 'draft.md', text }], given);
        fresh.change({ kind: 'dismissals', dismissals: engine.snapshot().dismissals });
        expect(told(await findingsOf(engine.snapshot(), uri, options))).toEqual(told(await findingsOf(fresh.snapshot(), uri, options)));
      }
    }), { numRuns: 100 });
  }, 120_000);

  it('has fixes of its own place', async () => {
    const text = `${paragraphs[0]}\n\n${paragraphs[1]}\n\n${paragraphs[15]}\n`;
    const engine = engineOf([...filesIn(ferry), { path: 'draft.md', text }], { citationStyle: 'footnote' });
    const labels = async (): Promise<readonly string[]> =>
      (await findingsOf(engine.snapshot(), uri)).flatMap((it) => (it.check === 'uncited-claim' ? [it.fixes[0]!.edits.map((edit) => edit.newText.trim().slice(0, 5)).join(' ')] : []));
    expect(await labels()).toEqual(['[^1] [^1]:', '[^2] [^2]:']);
    engine.change({ kind: 'draft-edited', uri, version: 2, edits: [{ span: { start: 0, end: 0 }, newText: 'The ferry carried 52,000 passengers last year.\n\n' }] });
    expect(await labels()).toEqual(['[^1] [^1]:', '[^2] [^2]:', '[^3] [^3]:']);
    const draft = engine.snapshot().drafts.get(uri)!;
    for (const { span, fixes } of await findingsOf(engine.snapshot(), uri)) {
      for (const { edits } of fixes) for (const it of edits) expect(it.span.start >= span.start && it.span.start <= span.end + 1 || it.span.start === draft.text.length).toBe(true);
    }
  });
});

/** All that a finding says; passages by what they say. */
function told(findings: readonly Finding[]): readonly unknown[] {
  return findings.map(({ check, severity, span, message, evidence, fixes }) => ({ check, severity, span, message, evidence: evidence.map((it) => [it.relation, it.passage.text]), fixes }));
}

/** So that what is dismissed has to be found out after each edit, too. */
async function dismissOne(engine: Engine): Promise<void> {
  const snapshot = engine.snapshot();
  const [first] = await findingsOf(snapshot, uri);
  const words = first ? snapshot.drafts.get(uri)!.text.slice(first.span.start, first.span.end) : 'Oker';
  engine.change({ kind: 'dismissals', dismissals: { dismissed: [], accepted: [{ check: first?.check ?? 'name-mismatch', words, reason: 'It is so.' }] } });
}

describe('an edit in a draft', () => {
  const kinds: readonly (readonly [string, (draft: Draft) => TextEdit])[] = [
    ['a word more in the middle', ({ text }) => insertion(text.indexOf(' members', text.length / 2), ' paying')],
    ['a word that no statement had', ({ text }) => insertion(text.indexOf(' members', text.length / 2), ' zealous')],
    ['a word at the start', () => insertion(0, 'Today ')],
    ['a paragraph between two', ({ text }) => insertion(text.indexOf('\n\n', text.length / 2), '\n\nThe islands pay half and the town pays half.')],
    ['a paragraph that goes', ({ text }) => ({ span: { start: text.indexOf('\n\n', text.length / 3), end: text.indexOf('\n\n', text.indexOf('\n\n', text.length / 3) + 2) }, newText: '' })],
    ['a citation', ({ text }) => insertion(text.indexOf('.\n', text.length / 2), ' [@gazette]')],
    ['a quotation left open', ({ text }) => insertion(text.indexOf('\n\n', text.length / 2) + 2, '“')],
  ];

  it.each(kinds)('[flat] does the same work in a long one: %s', async (_, edit) => {
    const [short, long] = [await workOf(60, edit), await workOf(1200, edit)];
    expect(long).toEqual(short);
    expect(short.parts).toBeLessThan(10);
  }, 60_000);
});

function insertion(at: number, newText: string): TextEdit {
  return { span: { start: at, end: at }, newText };
}

/** What is done for one edit of a draft of so many paragraphs, the second time that such a one is made. */
async function workOf(size: number, edit: (draft: Draft) => TextEdit): Promise<{ readonly parts: number; readonly judged: number; readonly asked: number }> {
  const text = Array.from({ length: size }, (_, i) => `In ward ${i} the cooperative has ${300 + (i % 7)} members on three islands.`).join('\n\n');
  const engine = engineOf([...filesIn(ferry), { path: 'draft.md', text }]);
  const counts = { judged: 0, asked: 0 };
  const counting: Check = {
    meta: allChecks[0]!.meta,
    *run() {
      counts.asked++;
    },
  };
  const checks = [counting, ...allChecks];
  const check = async (): Promise<Draft> => {
    const snapshot = engine.snapshot();
    const draft = snapshot.drafts.get(uri)!;
    await runChecks(countingVerdicts(snapshot, counts), draft, checks);
    return draft;
  };
  const before = await check();
  counts.judged = counts.asked = 0;
  engine.change({ kind: 'draft-edited', uri, version: 2, edits: [edit(before)] });
  const known = new Set(before.parts);
  const after = await check();
  return { parts: after.parts.filter((it) => !known.has(it)).length, ...counts };
}

/** The same snapshot; what rests on it is known again by its parts. */
function countingVerdicts(snapshot: Snapshot, counts: { judged: number }): Snapshot {
  return {
    ...snapshot,
    verdictIn(part, statement, signal) {
      counts.judged++;
      return snapshot.verdictIn(part, statement, signal);
    },
  };
}
