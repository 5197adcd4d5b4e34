/** Reads the specifications of Microsoft's Recognizers-Text: an input, where a value stands in it, and what it resolves to. */

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface SpecValue {
  readonly type: string;
  /** The whole text. */
  readonly input: string;
  /** Of the value, in the text. */
  readonly start: number;
  readonly end: number;
  readonly words: string;
  /** What relative dates count from. */
  readonly reference: string;
  readonly resolutions: readonly Resolution[];
}

export interface Resolution {
  readonly value?: string;
  readonly timex?: string;
  readonly start?: string;
  readonly end?: string;
  /** "before", "after", "since" and the like; one end is open then. */
  readonly mod?: string;
}

interface SpecFile {
  readonly Input: string;
  readonly Context?: { readonly ReferenceDateTime?: string };
  readonly Results: readonly SpecResult[];
}

interface SpecResult {
  readonly Text?: string;
  readonly TypeName?: string;
  readonly Type?: string;
  readonly Start?: number;
  readonly End?: number;
  readonly Length?: number;
  readonly Resolution?: Record<string, unknown> & { readonly values?: readonly Record<string, string>[] };
  readonly Value?: { readonly Timex?: string; readonly Mod?: string; readonly FutureResolution?: Record<string, string>; readonly PastResolution?: Record<string, string> };
}

/** All resolved values of a specification; `undefined` where it is not present. */
export function specValues(data: string, file: string): readonly SpecValue[] | undefined {
  const path = join(data, 'recognizers_text_specs', 'Specs', `${file}.json`);
  if (!existsSync(path)) return undefined;
  const specs = JSON.parse(readFileSync(path, 'utf8').replace(/^[\ufeff\s]+/, '')) as readonly SpecFile[];
  return specs.flatMap((spec) => spec.Results.flatMap((result) => valueOf(spec, result) ?? []));
}

function valueOf(spec: SpecFile, result: SpecResult): SpecValue | undefined {
  const start = result.Start ?? spec.Input.toLowerCase().indexOf((result.Text ?? '').toLowerCase());
  const end = result.End === undefined ? start + (result.Length ?? result.Text?.length ?? 0) : result.End + 1;
  const resolutions = resolutionsOf(result);
  if (start < 0 || resolutions.length === 0) return undefined;
  return { type: result.TypeName ?? result.Type ?? '', input: spec.Input, start, end, words: result.Text ?? '', reference: spec.Context?.ReferenceDateTime ?? '2016-11-07', resolutions };
}

/** What the specification has for a day that there is none of: the fifth Sunday of a month with four, 31 November. */
const UNRESOLVED = '0001-01-01';

function resolutionsOf({ Resolution: resolution, Value: value }: SpecResult): readonly Resolution[] {
  if (value !== undefined) {
    return [value.FutureResolution, value.PastResolution].flatMap((it) => (it === undefined ? [] : [{
      timex: value.Timex, mod: value.Mod, value: it['date'] ?? it['duration'], start: it['startDate'], end: it['endDate'],
    }])).filter((it) => it.value !== UNRESOLVED);
  }
  const values = resolution?.values?.map((it) => ({ value: it['value'], timex: it['timex'], start: it['start'], end: it['end'], mod: it['Mod'] }));
  const plain = resolution?.['value'];
  return (values ?? (typeof plain === 'string' ? [{ value: plain }] : [])).filter((it) => it.value !== 'null' && it.value !== 'not resolved');
}

/**
 * Whether it stands in running text, by the kind of input alone and no matter how the value is written: words that state
 * something, at least four and two of them outside of the value. Nothing asked, ordered or proposed, no list of keywords.
 */
export function isRunningText({ input, start, end }: SpecValue): boolean {
  const outside = wordsIn(`${input.slice(0, start)} ${input.slice(end)}`);
  if (outside < 2 || outside + wordsIn(input.slice(start, end)) < 4) return false;
  return !input.includes('?') && !ASKS.test(input) && VERB.test(input);
}

function wordsIn(text: string): number {
  return text.match(/[\p{L}\p{N}][\p{L}\p{N}.,:'’-]*/gu)?.length ?? 0;
}

const ASKS = /^\W*(?:what|when|where|who|whose|which|why|how|is|are|was|were|do|does|did|can|could|will|would|should|may|shall|have|has|set|schedule|show|remind|book|add|change|make|let|lets|let's|please|cancel|create|find|get|give|tell|call|send|meet|plan|put|search|look|list|turn|play|go|come|take|see|check|start|stop|open|close|move|keep|arrange|cortana|hey|hi|ok)\b/i;
/** Some word that tells: with it a row is a sentence, without it a line of keywords. */
const VERB = /(?:\b(?:is|are|was|were|be|been|am|has|have|had|will|would|can|could|may|might|must|should|do|does|did|went|came|saw|got|left|took|made|fell|rose|grew|met|lost|won|paid|spent|said|says|cost|costs|fought|began|ran|sold|bought|let)\b|['’](?:ll|s|re|m|ve|d)\b|[a-z]{2,}(?:ed|ing|es|ts|ls|ns)\b)/iu;
