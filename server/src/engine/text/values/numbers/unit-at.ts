/** Reads the unit or the currency word that follows a number: "km", "square miles", "per cent", "Canadian dollars". */

import type { Piece } from '../pieces';
import { at, DASHES, isMark } from '../pieces';
import { SCALES } from '../cardinals/number-words';
import { endsPhrase } from '../nouns';
import type { Unit } from './units';
import { CODES, COMMON_CODES, GLUED_ONLY, MONEY_WORDS, NATIONS, SIGNS, UNIT_OPENERS, UNITS } from './units';

export interface UnitFound extends Unit {
  /** "75 USD million", "120 MEUR": the number counts in millions. */
  readonly scale?: number;
  readonly first: number;
  readonly next: number;
}

export interface UnitContext {
  /** Index of the number's first piece. */
  readonly start: number;
  /** Whether "million" or the like was written: "5 million won" is money. */
  readonly scaled: boolean;
  readonly figures: boolean;
}

/** The unit at an index, hyphen before it allowed ("a 20-kilometre road"). */
export function unitAt(pieces: readonly Piece[], index: number, context: UnitContext): UnitFound | undefined {
  const dash = isMark(at(pieces, index), DASHES) && at(pieces, index).gap === 0 && at(pieces, index + 1).gap === 0;
  const first = dash ? index + 1 : index;
  if (at(pieces, first).gap > 2) return undefined;
  if (BETWEEN.has(at(pieces, first).lower) || (RUNNING.has(at(pieces, first).lower) && at(pieces, first + 1).lower.endsWith('s'))) return stretchAt(pieces, first + 1, context);
  const bracketed = isMark(at(pieces, first), '([{<') && isMark(at(pieces, first + 2), ')]}>') ? measureAt(pieces, first + 1, false, context) : undefined;
  if (bracketed !== undefined) return { ...bracketed, next: first + 3 };
  return measureAt(pieces, first, dash, context) ?? moneyAt(pieces, first, dash, context);
}

/** "five consecutive years", "two full days", "three more weeks" are as long as without the word. */
function stretchAt(pieces: readonly Piece[], first: number, context: UnitContext): UnitFound | undefined {
  const unit = at(pieces, first).gap < 3 && at(pieces, first).lower.length > 2 ? measureAt(pieces, first, false, context) : undefined;
  return unit?.dimension === 'duration' ? unit : undefined;
}

const BETWEEN: ReadonlySet<string> = new Set(['consecutive', 'straight', 'successive', 'full', 'whole', 'entire', 'long', 'more', 'additional', 'extra', 'calendar', 'solid']);
/** "The 3 next weeks"; "reached 10 last year" is none. */
const RUNNING: ReadonlySet<string> = new Set(['next', 'last', 'past']);

/** `10 " long`: a mark of inches where what is measured is named; a quotation mark anywhere else. */
function inchMark(pieces: readonly Piece[], first: number, context: UnitContext): UnitFound | undefined {
  const [mark, word] = [at(pieces, first), at(pieces, first + 1)];
  const measured = context.figures && word.gap === 1 && MEASURED.has(word.lower) && (mark.gap === 1 || word.lower !== 'long');
  return measured ? { dimension: 'length', factor: 0.0254, first, next: first + 1 } : undefined;
}

const MEASURED: ReadonlySet<string> = new Set(['long', 'wide', 'high', 'tall', 'deep', 'thick', 'across']);

function measureAt(pieces: readonly Piece[], first: number, dash: boolean, context: UnitContext): UnitFound | undefined {
  const opener = at(pieces, first);
  if (opener.lower === '"') return inchMark(pieces, first, context);
  if (!UNIT_OPENERS.has(opener.lower)) return undefined;
  let spelling = '';
  let best: UnitFound | undefined;
  for (let index = first; index < first + 4; index++) {
    const piece = at(pieces, index);
    if (piece.kind === 'end' || (index > first && piece.gap > 2)) break;
    spelling += index > first && piece.gap > 0 ? ` ${piece.lower}` : piece.lower;
    const unit = UNITS.get(spelling);
    if (unit !== undefined) best = { ...unit, first, next: index + 1 };
  }
  return best !== undefined && isMeant(pieces, best, opener, dash, context) ? best : undefined;
}

function isMeant(pieces: readonly Piece[], unit: UnitFound, opener: Piece, dash: boolean, context: UnitContext): boolean {
  const lone = unit.next === unit.first + 1;
  const word = opener.lower;
  if (isMark(opener, '%°')) return true;
  if (!context.figures && (word.length < 3 || GLUED_ONLY.has(word)) && lone) return false;
  if (lone && GLUED_ONLY.has(word) && (opener.gap > 0 || dash)) return false;
  if (lone && word === 'f' && !opener.capital) return false;
  if (lone && word === 'm' && at(pieces, unit.next).gap === 0 && at(pieces, unit.next).kind === 'word') return false;
  if (word === 'second') return lone && (isSecondOfTime(pieces, unit, dash) || (context.start === unit.first - 1 && at(pieces, context.start - 1).lower === 'a'));
  if (word === 'bit') return dash;
  if (word === 'stone' || word === 'foot' || word === 'mm' || word === 'w') return context.figures || word === 'foot' || dash;
  return true;
}

/** "the one second" is time, "a 30-second clip" too; "two second homes" is not. */
function isSecondOfTime(pieces: readonly Piece[], unit: UnitFound, dash: boolean): boolean {
  return dash || endsPhrase(at(pieces, unit.next).lower) || at(pieces, unit.next).kind !== 'word';
}

function moneyAt(pieces: readonly Piece[], first: number, dash: boolean, context: UnitContext): UnitFound | undefined {
  const piece = at(pieces, first);
  if (piece.kind === 'mark') return signAfter(pieces, first, context);
  if (piece.kind !== 'word') return undefined;
  const word = piece.lower;
  if (CODES.has(word)) return (piece.capital || COMMON_CODES.has(word)) && !leadsNumeral(pieces, first) ? codeAt(pieces, word, first) : undefined;
  if (piece.capital && word.startsWith('m') && COMMON_CODES.has(word.slice(1))) return { ...money(word.slice(1).toUpperCase(), 1, first, first + 1), scale: 1e6 };
  const nation = NATIONS.get(`${word} ${at(pieces, first + 1).lower.replace(/s$/, '')}`) ?? NATIONS.get(`${word} ${at(pieces, first + 1).lower}`);
  if (nation !== undefined) return money(nation, 1, first, first + 2);
  if (DEMONYM.test(word) && MONEY_WORDS.get(at(pieces, first + 1).lower)?.[1] === 1) return moneyAt(pieces, first + 1, dash, context);
  const known = MONEY_WORDS.get(word);
  if (known === undefined || !isMoney(pieces, first, word, dash, context)) return undefined;
  const [code, factor] = known;
  if (code === 'GBP' && factor === 1 && word.startsWith('pound') && isWeight(pieces, first, dash, context)) return { dimension: 'mass', factor: 0.45359237, first, next: first + 1 };
  return money(code, factor, first, at(pieces, first + 1).lower === 'sterling' ? first + 2 : first + 1);
}

/** "3 USD50 cards": the code is the next numeral's. */
function leadsNumeral(pieces: readonly Piece[], index: number): boolean {
  return at(pieces, index + 1).kind === 'digits' && at(pieces, index + 1).gap === 0;
}

/** "Dutch guilders", "Finnish markka". */
const DEMONYM = /(?:ish|ian|can|ese|ch|ss|ic|li|ni)$/;

/** "5 €"; a sign that a numeral follows belongs to that. */
function signAfter(pieces: readonly Piece[], first: number, context: UnitContext): UnitFound | undefined {
  const code = SIGNS.get(at(pieces, first).lower);
  return code === undefined || !context.figures || at(pieces, first + 1).kind === 'digits' ? undefined : money(code, 1, first, first + 1);
}

function codeAt(pieces: readonly Piece[], word: string, first: number): UnitFound {
  const found = money(word === 'rmb' ? 'CNY' : word.toUpperCase(), 1, first, first + 1);
  const after = at(pieces, first + 1);
  const scale = after.lower.length > 6 && after.gap < 3 ? SCALES.get(after.lower) : undefined;
  return scale === undefined ? found : { ...found, next: first + 2, scale };
}

function money(code: string, factor: number, first: number, next: number): UnitFound {
  return { dimension: `money:${code}`, factor, first, next };
}

function isMoney(pieces: readonly Piece[], first: number, word: string, dash: boolean, context: UnitContext): boolean {
  if (word === 'won' || word === 'rand' || word === 'real') return context.scaled || (dash && context.figures);
  if (word === 'p') return context.figures && at(pieces, first).gap === 0 && !(isMark(at(pieces, first + 1), '.') && at(pieces, first + 2).lower === 'm');
  return true;
}

/** Pounds are money unless the words around speak of weight. */
function isWeight(pieces: readonly Piece[], first: number, dash: boolean, context: UnitContext): boolean {
  if (dash) return !context.scaled;
  if (at(pieces, first + 1).lower === 'of' && !context.scaled) return true;
  for (let index = context.start - 1; index >= Math.max(0, context.start - 5); index--) {
    // Nobody lost 12 million pounds of weight.
    const word = at(pieces, index).lower;
    if (WEIGHT.has(word) && (!context.scaled || word.startsWith('weigh'))) return true;
  }
  return false;
}

const WEIGHT: ReadonlySet<string> = new Set(['weigh', 'weighs', 'weighed', 'weighing', 'weight', 'lost', 'gained', 'heavier', 'lighter', 'carrying', 'lift', 'lifted']);
