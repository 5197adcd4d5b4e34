/**
 * Gives the words of a text without capitals the capitals that names would have: a transcript by machine, a page put all in
 * small letters. Offsets stay as they are. Only listed names and what the text itself shows to be a name are raised.
 */

import { isLower } from '../../char-class';
import type { Token } from '../../tokens';
import { tokensOf } from '../../tokens';
import { isStopWord } from '../../terms';
import { isKnownOrganisation, isKnownPlace } from './aliases';
import { GIVEN_NAMES } from './given-names';
import { BARE_NOUNS, CALENDAR, DEEDS, HEADS, ORGANISATION_WORDS, PARTICLES, PORTFOLIOS, SPEECH_VERBS, TITLE_MODIFIERS, TITLES } from './words';

export interface LetterCounts {
  readonly length: number;
  readonly capitals: number;
  readonly small: number;
}

/** Whether a text of some length has next to no capitals. */
export function isUncased(text: string): boolean {
  return text.length >= SHORT && isUncasedAsCounted(letterCountsOf(text));
}

export function isUncasedAsCounted({ length, capitals, small }: LetterCounts): boolean {
  return length >= SHORT && capitals * RARE < small;
}

export function letterCountsOf(text: string): LetterCounts {
  let capitals = 0;
  let small = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code >= 97 && code <= 122) small++;
    else if (code >= 65 && code <= 90) capitals++;
    else if (code < 128) continue;
    else if (isLower(text.codePointAt(at) ?? code)) small++;
    else if (isCapitalLetter(text.codePointAt(at) ?? code)) capitals++;
  }
  return { length: text.length, capitals, small };
}

function isCapitalLetter(code: number): boolean {
  return /^\p{Lu}$/u.test(String.fromCodePoint(code));
}

const SHORT = 200;
const RARE = 400;

/** Words that the text shows to be parts of names: behind a title or a given name, before "said". */
export function namesShownBy(text: string): ReadonlySet<string> {
  const tokens = tokensOf(text);
  const shown = new Set<string>();
  tokens.forEach((token, i) => {
    if (token.kind !== 'word') return;
    const next = tokens[i + 1];
    if (isNameTitle(tokens, i) || (isGiven(token.lower) && next?.span.start === token.span.end + 1)) takeName(tokens, i + 1, shown);
    if (SAID.has(token.lower) && isSubject(tokens, i - 1)) shown.add(tokens[i - 1]?.lower ?? '');
  });
  return shown;
}

const SAID: ReadonlySet<string> = new Set('said says told added tweeted'.split(' '));

/** "president obama", "mr. kent"; "the president said" names nobody. */
function isNameTitle(tokens: readonly Token[], index: number): boolean {
  const { lower } = tokens[index] ?? { lower: '' };
  return ALWAYS_NAMED.has(lower) || (NAMED_TITLES.has(lower) && tokens[index - 1]?.lower !== 'the' && tokens[index - 1]?.lower !== 'a');
}

const ALWAYS_NAMED: ReadonlySet<string> = new Set('mr mrs ms dr sen gov rep gen col sgt lt prof'.split(' '));
const NAMED_TITLES: ReadonlySet<string> = new Set('president senator governor mayor chancellor premier congressman congresswoman pope queen king prince princess judge sheriff sir dame'.split(' '));

/** One or two words that can be a name. */
function takeName(tokens: readonly Token[], from: number, shown: Set<string>): void {
  let at = tokens[from]?.text === '.' ? from + 1 : from;
  for (let count = 0; count < 2; at++, count++) {
    const token = tokens[at];
    if (token?.kind !== 'word' || !(isGiven(token.lower) || isUnusual(token.lower))) return;
    shown.add(token.lower);
  }
}

function isSubject(tokens: readonly Token[], index: number): boolean {
  const [token, before] = [tokens[index], tokens[index - 1]];
  return token?.kind === 'word' && (before === undefined || before.kind === 'symbol') && isUnusual(token.lower) && !token.lower.endsWith('s');
}

/** No word of every day, as far as lists and endings tell. */
function isUnusual(lower: string): boolean {
  if (lower.length < 3 || isStopWord(lower) || EVERYDAY.has(lower) || CALENDAR.has(lower) || [TITLES, TITLE_MODIFIERS, HEADS, PORTFOLIOS, ORGANISATION_WORDS, BARE_NOUNS, SPEECH_VERBS, DEEDS].some((it) => it.has(lower))) return false;
  return !/(?:ing|ed|ly|tion|ment|ness|ity|ous|ive|able|ual|'t|'re|'ve|'ll)$/u.test(lower);
}

function isGiven(lower: string): boolean {
  return GIVEN_NAMES.has(lower) && !EVERYDAY.has(lower);
}

/** Given names and places that are words of every day, and such words where a name could stand. */
const EVERYDAY: ReadonlySet<string> = new Set(`will mark may rich grant art hope faith grace dawn jack rob pat chuck frank bill ray gene dick sue amber lance miles drew max pearl ruby rose summer april june
turkey who is us la mod au polish pole poles fed tory labour ap un reading nice chile guinea who's man woman boy girl spokesman spokeswoman witness report statement company agency family
father mother son daughter brother sister wife husband attorney lawyer suspect victim driver officer official website network group team player star actor actress singer author study state
one two three four five six seven eight nine ten says say was were has had did does can could would should wants plans gets goes comes makes takes gave got went came made took won lost led
met ran found left kept put set says still now then also just back out over under after before first last next new old own more most less least much many few other another same such
elect administration campaign supporters spokesperson signed says backs wins loses hits calls sees faces tries finds tells pleads denies admits dies leaves returns becomes remains
conservative democratic republican people public house game film show book song album season series match race fight bout card bid deal plan law ban case trial jury crash fire attack
arms bell bush carter cash chance cook cross day dean fields fox franks guy hall hill holder hunt kid king knight lake land lane long love major marsh moss north page park parks pool
price reed rice rivers rock sharp short small stone story strange street strong swift trick van wall ward waters way west white wood woods wise young`.split(/\s+/));

/** The same text with capitals for `names` and for what is listed. */
export function truecased(text: string, names: { has(word: string): boolean }): string {
  const tokens = tokensOf(text);
  const raised = new Array<string>(tokens.length);
  for (let i = 0; i < tokens.length; i++) {
    const listed = listedAt(tokens, i);
    for (let at = i; at < i + listed; at++) raised[at] = capital(tokens[at], listed === 1);
    if (listed > 0) i += listed - 1;
    else if (isNamed(tokens, i, names)) raised[i] = capital(tokens[i], false);
  }
  for (let i = 0; i < tokens.length; i++) if (raised[i] === undefined && joins(tokens, raised, i)) raised[i] = capital(tokens[i], false);
  let [made, from] = ['', 0];
  tokens.forEach((token, i) => {
    const written = raised[i];
    if (written === undefined || written.length !== token.text.length) return;
    made += text.slice(from, token.span.start) + written;
    from = token.span.end;
  });
  return made + text.slice(from);
}

/** How many words from here are a listed place or body; 0 for none. */
function listedAt(tokens: readonly Token[], index: number): number {
  for (const length of [3, 2, 1]) {
    const words = tokens.slice(index, index + length);
    if (words.length < length || words.some((it) => it.kind !== 'word')) continue;
    const [only] = words;
    if (length === 1 && EVERYDAY.has(only?.lower ?? '')) return only?.lower === 'us' && tokens[index - 1]?.lower === 'the' ? 1 : 0;
    const plain = words.map((it) => it.lower).join(' ');
    if (isKnownPlace(plain) || isKnownOrganisation(plain) || (length === 1 && SHORT_FORMS.has(plain))) return length;
  }
  return 0;
}

const SHORT_FORMS: ReadonlySet<string> = new Set('cnn nfl nba nhl mlb ufc espn abc nbc cbs fifa uefa pga mls ncaa hbo mtv bbc itv hln ntsb isis nypd lapd dea atf irs tsa nyc'.split(' '));

function isNamed(tokens: readonly Token[], index: number, names: { has(word: string): boolean }): boolean {
  const token = tokens[index];
  return token?.kind === 'word' && (names.has(token.lower) || isGiven(token.lower));
}

/** Titles before a name, and particles inside one. */
function joins(tokens: readonly Token[], raised: readonly (string | undefined)[], index: number): boolean {
  const token = tokens[index];
  const next = tokens[index + 1]?.text === '.' ? index + 2 : index + 1;
  return token?.kind === 'word' && raised[next] !== undefined && TITLES.has(token.lower) && !PARTICLES.has(token.lower);
}

/** Short forms wholly; "u.s." and "cnn" are written so. */
function capital(token: Token | undefined, listed: boolean): string {
  const word = token?.text ?? '';
  if (listed && (SHORT_FORMS.has(word) || /^(?:\p{L}\.)+/u.test(word) || (word.length <= 4 && isKnownOrganisation(word)) || ACRONYMS.has(word))) return word.toUpperCase();
  return word.charAt(0).toUpperCase() + word.slice(1);
}

const ACRONYMS: ReadonlySet<string> = new Set('us uk usa uae eu drc dprk'.split(' '));
