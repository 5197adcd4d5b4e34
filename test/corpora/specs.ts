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

function resolutionsOf({ Resolution: resolution, Value: value }: SpecResult): readonly Resolution[] {
  if (value !== undefined) {
    return [value.FutureResolution, value.PastResolution].flatMap((it) => (it === undefined ? [] : [{
      timex: value.Timex, mod: value.Mod, value: it['date'] ?? it['duration'], start: it['startDate'], end: it['endDate'],
    }]));
  }
  const values = resolution?.values?.map((it) => ({ value: it['value'], timex: it['timex'], start: it['start'], end: it['end'], mod: it['Mod'] }));
  const plain = resolution?.['value'];
  return (values ?? (typeof plain === 'string' ? [{ value: plain }] : [])).filter((it) => it.value !== 'null' && it.value !== 'not resolved');
}

/**
 * Whether news would write it so, by form alone: in a text of four words and more; no orders to an assistant, no chat
 * shorthand, no currencies or units of other trades, no days and months in figures with strokes (their order differs by
 * country), no formulas, no numbered weeks, and an amount or a day that is said: "all day", "the 27", "the same week" and
 * "later in the year" say none, and the engine leaves them open.
 */
export function isNewsLike({ input, words }: SpecValue): boolean {
  if (input.trim().split(/\s+/).length < 4 || input.trim().length <= words.length + 3) return false;
  return !ASSISTANT.test(input) && !UNSAID.test(words) && !IN_FIGURES.test(words) && !FORMULA.test(words) && !OTHER_TRADES.test(words);
}

const ASSISTANT = /\b(?:tmrw|tmr|eod|eoy|otd|asap|cortana|schedule|calendar|remind|book|meetings?|arrangement|phone number|convert|e-?mail|show me|ooo|sales|clusters|rating where|next couple)\b/i;
const UNSAID = /^(?:(?:all|full|whole|another|some|several|few|a few|a couple)[ -]|(?:the|this|last|past|next|my|the (?:last|past|next)) (?:day|hour|week|month|year|weekend|fortnight)$|(?:the|on|for)? ?(?:the )?\d\d?$|the thirty$|the second$|the day (?:before|after)$|(?:on )?(?:rest|remaining|same|that|following|earlier in|later in|end of (?:the )?(?:week|month|year)$|weekend$)|.* (?:to date|till date|now)$|(?:to|till) date$|.*\bweek \d)/i;
const IN_FIGURES = /\d{1,2}\s?[/.-]\s?\d{1,2}\s?[/.-]\s?\d{2,4}|\d{4}\s?[/.]\s?\d|\d{1,2}\/\d|[a-z]{3}[/-]\d|\d[/-][a-z]{3}|\d{4}[ -]\d{2}[ -]?\d{2}$|^\d{8}$|\d{4}\s?-\s?\d\d?$|^\d\d?\s?-\s?\d{4}$|[a-z]\d{1,2}$|^(?:on |in )?\d{1,2}\.\d{1,2}$/i;
const FORMULA = /[\^=\\<>[\]{}()]|\d\s?e[+-]?\d|\b\d+ over \d+|hundred fifths|thirty fifths/i;
const OTHER_TRADES = /\b(?:rad|turns|dm|drachma|picometer|kuai|mao|satoshis?|sen)\b|\d\s?pm$|[\u0b80-\u0bff\u5143]|\bM(?:USD|EUR|GBP|AUD)\b/i;
