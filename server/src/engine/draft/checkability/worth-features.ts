/** What a sentence shows of whether it states facts worth checking: its words, its pairs of words, classes of its words, and its shape, as names of features. */

import { termOf } from '../../text/terms';
import { tokensOf } from '../../text/tokens';
import type { Token } from '../../text/tokens';
import { worthClasses } from './worth-classes';

/** Code units that are looked at; what a longer statement asserts it has said by then. */
const LONGEST = 1500;

/** Each name once; words as written, in small letters, and as index terms, figures by their kind. */
export function worthFeatures(text: string): readonly string[] {
  const words = tokensOf(text.slice(0, LONGEST)).flatMap(wordOf);
  const features = new Set<string>();
  const forms = words.map((it) => it.form);
  const around = ['^', ...words.map((it) => it.stem), '$'];
  for (const it of forms) features.add(it);
  for (const { form, stem } of words) if (stem !== form) features.add(`${stem}~`);
  for (let i = 1; i < around.length; i++) features.add(`${around[i - 1]} ${around[i]}`);
  for (const it of shapeOf(words)) features.add(it);
  for (const it of worthClasses(forms, words.some(({ kind }) => kind === 'number'))) features.add(it);
  return [...features];
}

interface Word {
  readonly form: string;
  readonly stem: string;
  readonly kind: 'number' | 'name' | 'word' | 'sign';
}

function wordOf({ text, lower, kind }: Token, i: number): readonly Word[] {
  if (kind === 'symbol') {
    const form = /[$%€£]/.test(text) ? '%' : /[,;:]/.test(text) ? ',' : text.startsWith('-') ? '-' : text === '?' ? '?' : '';
    return form === '' ? [] : [{ form, stem: form, kind: 'sign' }];
  }
  if (/^\d/.test(lower)) {
    const form = /^(?:1[789]|20)\d\ds?$/.test(lower) ? '#year' : '#';
    return [{ form, stem: form, kind: 'number' }];
  }
  const named = i > 0 && /^\p{Lu}/u.test(text) && lower !== 'i' && !lower.startsWith("i'");
  return [{ form: lower, stem: /^[a-z]+$/.test(lower) ? termOf(lower) : lower, kind: NUMBER_WORD.test(lower) ? 'number' : named ? 'name' : 'word' }];
}

const NUMBER_WORD = new RegExp(`^(?:${('one two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty sixty seventy eighty ninety '
  + 'hundreds? thousands? millions? billions? trillions? half doubled? tripled third quarter percent percentage dozens?').split(' ').join('|')})$`);
const MODAL = /^(?:will|would|should|could|can|must|might|may|shall|going|\p{L}+'ll)$/u;
const SELF = /^(?:i|we|i'm|i've|we've)$/;
const SUBJECT = /^(?:i|we|you|he|she|they|it|this|that|there)$/;
const BELIEF = /^(?:think|believe|hope|feel|guess)$/;

/** How long it is, how many figures and names it has, whether it tells of the past, of what may be, or of the speaker. */
function shapeOf(words: readonly Word[]): readonly string[] {
  const count = (kind: Word['kind']): number => words.filter((it) => it.kind === kind).length;
  const [numbers, names] = [count('number'), count('name')];
  const past = words.some((it) => /^[a-z]{2,}ed$/.test(it.form));
  const modal = words.some((it) => MODAL.test(it.form));
  const first = words[0]?.form ?? '';
  const marks = `${numbers > 0 ? 'n' : ''}${past ? 'p' : ''}${modal ? 'm' : ''}`;
  const features = [`=length ${Math.min(8, Math.floor(Math.sqrt(words.length)))}`, `=${marks}${names > 0 ? 'N' : ''}`];
  for (let k = 1; k <= 3; k++) {
    if (numbers >= k) features.push(`=numbers ${k}`);
    if (names >= k) features.push(`=names ${k}`);
  }
  if (past) features.push('=past', numbers > 0 ? '=past number' : '=past none');
  if (modal) features.push('=modal');
  if (!modal && numbers > 0) features.push('=plain number');
  if (!modal && names > 0) features.push('=plain name');
  if (SELF.test(first)) features.push(`=self ${marks}`);
  if (SUBJECT.test(first)) features.push(`=subject ${first} ${marks}`);
  if (words.some((it) => BELIEF.test(it.form))) features.push('=belief');
  return features;
}
