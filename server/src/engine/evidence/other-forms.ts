/** Names that stand in the sources under another form of their own ("the EU" for its full name, "prime minister" for "PM"), and nouns that only look like names. */

import { areListedAlike } from '../text/values/names';
import { ORGANISATION_WORDS } from '../text/values/names/words';
import type { NameValue } from '../text/values/value';
import type { AnalysedText, Word } from './analysed-text';
import { genderOfNoun, isPerson } from './lexicon/gendered-words';
import type { Scene } from './scene';

/** A name that is listed under several spellings, or letters that stand for common words. */
export function standsInOtherForm({ text, value }: { readonly text: string; readonly value?: NameValue }, scene: Scene): boolean {
  const phrase = SHORT_FORMS.get(text.toLowerCase());
  if (phrase !== undefined && scene.sentences.some((it) => phrase.test(it.passage.text))) return true;
  return value !== undefined && scene.sentences.some(({ analysed }) => analysed.names.some((it) => areListedAlike(value.text, it.value.text)));
}

const SHORT_FORMS: ReadonlyMap<string, RegExp> = new Map(`
pm=prime minister
mp=member of parliament
vp=vice.president
ceo=chief executive
cfo=chief financial officer|finance chief
tv=television
gdp=gross domestic product
ai=artificial intelligence
hq=headquarters
yoy=year.(?:over|on).year
qoq=quarter.(?:over|on).quarter
`.trim().split('\n').map((line) => line.split('=')).map(([short = '', full = '']) => [short, new RegExp(`\\b(?:${full})`, 'iu')]));

/** "Businessman", "Company": a noun with a capital because the sentence begins with it. */
export function isOpeningNoun({ words }: AnalysedText, place: number): boolean {
  const word = words[place];
  return word !== undefined && words.slice(0, place).every((it) => it.sign) && isNoun(word);
}

function isNoun({ lower }: Word): boolean {
  return isPerson(lower) || isPerson(lower.slice(-LEAST_COMPOUNDED)) || genderOfNoun(lower) !== undefined || ORGANISATION_WORDS.has(lower);
}

/** Letters of the nouns that others are made with: "screenwriter", "team-captain". */
const LEAST_COMPOUNDED = 6;
