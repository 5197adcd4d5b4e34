/** The findings of a draft's parts in their places: ignores, order and duplicates across parts are settled here. */

import type { BlockIdentity, Draft, DraftPart, Ignore, Statement } from '../draft/draft';
import { placedIn } from '../draft/part-at';
import type { StatementAt } from '../draft/part-at';
import type { Evidence } from '../evidence/verdict';
import type { TextEdit } from '../text/edit';
import type { Span } from '../text/span';
import { contains, covers, shifted } from '../text/span';
import type { Finding, Fix, Severity } from './check';
import { citationEditsFor, freeFootnoteLabels } from './citation-edits';
import type { CitationRequest } from './citation-edits';
import { dismissedIn } from './dismissed-findings';
import { fixesOf } from './part-findings';
import type { PartFinding, PartFindings, Run, WholeDraft } from './part-findings';

/** `found`: for each part of the draft, in order; of those behind its end nothing is known. */
export function placedFindings(run: Run, draft: Draft, found: readonly PartFindings[], typed: StatementAt | undefined): readonly Finding[] {
  const list = new FindingList(run, draft, found);
  const { ignores } = draft;
  const isDismissed = dismissedIn(run.snapshot.dismissals, draft);
  const { parts, starts } = draft;
  const placed: PlacedFinding[] = [];
  let last = 0;
  let isInOrder = true;
  // All that is done for each finding of the draft after each edit.
  for (let i = 0; i < found.length; i++) {
    const here = found[i]?.findings ?? none;
    for (let k = 0; k < here.length; k++) {
      const it = here[k] as PartFinding;
      const finding = new PlacedFinding(list, i, it, it.home ? list.startOf(it.home) : (starts[i] as number));
      if (ignores.length > 0 && isIgnored(ignores, finding)) continue;
      if (typed && parts[i] !== typed.part && contains(typed.span, finding.span.start)) continue;
      if (isDismissed?.(parts[i] as DraftPart, it, finding)) continue;
      if (finding.span.start < last) isInOrder = false;
      last = finding.span.start;
      placed.push(finding);
    }
  }
  return isInOrder ? placed : sorted(placed);
}

const none: readonly PartFinding[] = [];

class PlacedFinding implements Finding {
  readonly check: string;
  readonly severity: Severity;
  readonly span: Span;
  readonly message: string;
  readonly evidence: readonly Evidence[];
  readonly #list: FindingList;
  readonly #number: number;
  readonly #found: PartFinding;

  constructor(list: FindingList, number: number, found: PartFinding, start: number) {
    this.check = found.check.meta.id;
    this.severity = found.severity;
    this.span = shifted(found.span, start);
    this.message = found.message;
    this.evidence = found.evidence;
    this.#list = list;
    this.#number = number;
    this.#found = found;
  }

  get fixes(): readonly Fix[] {
    return this.#list.fixes(this.#number, this.#found);
  }

  get order(): number {
    return this.#found.order;
  }
}

/** What the findings of a list have in common. */
class FindingList {
  readonly #run: Run;
  readonly #draft: Draft;
  readonly #found: readonly PartFindings[];
  #starts: ReadonlyMap<BlockIdentity, number> | undefined;
  #labels: ReadonlyMap<Statement, string> | undefined;

  constructor(run: Run, draft: Draft, found: readonly PartFindings[]) {
    this.#run = run;
    this.#draft = draft;
    this.#found = found;
  }

  startOf(block: BlockIdentity): number {
    this.#starts ??= new Map(this.#draft.parts.map((it, i) => [it.block, this.#draft.starts[i] ?? 0]));
    return this.#starts.get(block) ?? 0;
  }

  fixes(number: number, finding: PartFinding): readonly Fix[] {
    const start = this.#draft.starts[number] ?? 0;
    const home = finding.home ? this.startOf(finding.home) : start;
    return this.#fixesIn(number, start, finding).map((fix) => ({ ...fix, edits: fix.edits.map(({ span, newText }) => ({ span: shifted(span, home), newText })) }));
  }

  #fixesIn(number: number, start: number, finding: PartFinding): readonly Fix[] {
    const known = ownFixes.get(finding);
    const part = this.#draft.parts[number];
    const found = this.#found[number];
    if (known || !part || !found) return known ?? [];
    const around = this.#around(part, start);
    const fixes = fixesOf(this.#run, part, found, finding, around);
    if (!around.wasAsked()) ownFixes.set(finding, fixes);
    return fixes;
  }

  /** What a part cannot always tell of itself, as offsets from its start; and whether it could not. */
  #around(part: DraftPart, start: number): WholeDraft & { wasAsked(): boolean } {
    const { snapshot: { corpus, settings } } = this.#run;
    const draft = this.#draft;
    let asked = false;
    return {
      wasAsked: () => asked,
      written: (it) => {
        asked ||= !covers({ start: 0, end: part.text.length }, it);
        return draft.text.slice(it.start + start, it.end + start);
      },
      citationEdits: (statement, { passage }) => {
        const source = corpus.byId(passage.source);
        if (!source) return [];
        const request = { source, locator: passage.locator, style: settings.citationStyle, referenceStyle: settings.referenceStyle };
        if (settings.citationStyle !== 'footnote' && statement.citations.every((it) => it < part.own)) return citationEditsFor({ ...request, draft: part, statement, footnoteLabel: '' });
        asked = true;
        return this.#editsInDraft(statement, start, request);
      },
    };
  }

  /** A footnote's text goes to the draft's end, and its label is no other's. */
  #editsInDraft(local: Statement, start: number, request: Omit<CitationRequest, 'draft' | 'statement' | 'footnoteLabel'>): readonly TextEdit[] {
    const draft = this.#draft;
    const statement = placedIn(draft, local, start);
    if (!statement) return [];
    const footnoteLabel = request.style === 'footnote' ? this.#labelOf(local) : '';
    const edits = citationEditsFor({ ...request, draft, statement, footnoteLabel });
    return edits.map(({ span, newText }) => ({ span: shifted(span, -start), newText }));
  }

  /** Of the footnote that would cite for a statement: no two statements have the same. */
  #labelOf(statement: Statement): string {
    if (!this.#labels) {
      const next = freeFootnoteLabels(this.#draft);
      this.#labels = new Map(this.#found.flatMap(({ toCite }) => toCite.map((it) => [it, next()] as const)));
    }
    return this.#labels.get(statement) ?? '';
  }
}

/** Fixes that rest on nothing but the part. */
const ownFixes = new WeakMap<PartFinding, readonly Fix[]>();

/** By a comment of the writer. */
function isIgnored(ignores: readonly Ignore[], { check, span: { start } }: PlacedFinding): boolean {
  return ignores.some(({ covers, checks }) => start >= covers.start && start < covers.end && (checks === 'all' || checks.includes(check)));
}

/** A speaker or a footnote may stand in another part than the finding came from; two parts may find the same there. */
function sorted(findings: readonly PlacedFinding[]): readonly Finding[] {
  const seen = new Set<string>();
  const single = findings.filter(({ check, span, message }) => {
    const key = `${check} ${span.start} ${span.end} ${message}`;
    return !seen.has(key) && seen.add(key);
  });
  return single.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end || a.order - b.order);
}

