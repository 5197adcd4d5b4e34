/** Whom somebody belongs to or comes from: "Leo Marlow of Norvik Gas", "Norvik Gas director Leo Marlow", "Leo Marlow, chief executive of Norvik Gas". */

import { compareNames } from '../text/values/names';
import type { NameValue } from '../text/values/value';
import type { Alignment } from './align';
import type { AnalysedText, Placed } from './analysed-text';
import { prepositions } from './lexicon/negators';
import { isPersonNoun } from './lexicon/person-nouns';
import { isSpokesperson, sharesWord } from './name-kinship';
import type { NameFound } from './names-found';
import type { Scene } from './scene';
import { isVerb } from './verb-places';

/** Where the claim has somebody of a body that the sources never give him, and they give him another. */
export function isOfAnotherBody(claim: AnalysedText, names: readonly NameFound[], _: Alignment, scene: Scene): boolean {
  return bodiesIn(claim).some(({ person, body }) => {
    const found = names.find((it) => it.value === person.value);
    if (found === undefined) return false;
    let other = false;
    for (const { analysed } of scene.sentences) {
      for (const it of bodiesIn(analysed)) {
        if (!isAlike(it.person.value, person.value)) continue;
        if (isAlike(it.body.value, body.value) || !isOfOneSort(it.body.value, body.value)) return false;
        other = true;
      }
    }
    return other;
  });
}

/** A state is no rival of a company: somebody may well come from both. */
function isOfOneSort(a: NameValue, b: NameValue): boolean {
  return (a.type === 'place') === (b.type === 'place');
}

function isAlike(a: NameValue, b: NameValue): boolean {
  return compareNames(a, b) !== 'different' || sharesWord(a, b) || sharesWord(b, a);
}

interface Belonging {
  readonly person: Placed<NameValue>;
  readonly body: Placed<NameValue>;
}

const kept = new WeakMap<AnalysedText, readonly Belonging[]>();

function bodiesIn(text: AnalysedText): readonly Belonging[] {
  const known = kept.get(text);
  if (known) return known;
  const found = text.names.flatMap((person, i) => {
    if (person.value.type === 'place' || person.value.type === 'organisation') return [];
    const [before, after] = [text.names[i - 1], text.names[i + 1]];
    const body = after !== undefined && leadsTo(text, person.last, after.first) ? after : before !== undefined && leadsOver(text, before, person.first) ? before : undefined;
    return body === undefined || isSame(body, person) ? [] : [{ person, body }];
  });
  kept.set(text, found);
  return found;
}

/** Of two people neither is the other's body. */
function isSame(body: Placed<NameValue>, person: Placed<NameValue>): boolean {
  return body.value.type === 'person' || (body.value.type === 'other' && person.value.type === 'other') || (!isSpokesperson(body.value, person.value) && person.value.type === 'person' && body.value.type !== 'other');
}

const LONGEST = 7;
const OF = /^(?:of|from|at|for)$/u;

/** "Leo Marlow of", "Leo Marlow, chief executive of the gas company". */
function leadsTo({ words }: AnalysedText, last: number, body: number): boolean {
  if (body - last > LONGEST + 2) return false;
  const between = words.slice(last + 1, body);
  const [first] = between;
  if (first === undefined) return false;
  if (OF.test(first.lower)) return between.slice(1).every((it) => !it.sign && !OTHERS.test(it.lower) && (it.lower === 'the' || it.content));
  if (first.text !== ',') return false;
  const rest = between.slice(1);
  const of = rest.findIndex((it) => OF.test(it.lower));
  return of >= 0 && rest.every((it, i) => !it.sign && !OTHERS.test(it.lower) && (i === of || it.lower === 'the' || it.lower === 'a' || it.lower === 'an' || (it.content && !prepositions.has(it.lower))));
}

const OTHERS = /^(?:who|which|that|and|or|but)$/u;

/** "Norvik Gas director", "Norvik Gas's deputy director of works". */
function leadsOver(text: AnalysedText, body: Placed<NameValue>, person: number): boolean {
  const { words } = text;
  if (person - body.last > LONGEST || person - body.last < 2) return false;
  let isTold = false;
  for (let at = body.last + 1; at < person; at++) {
    const word = words[at];
    if (word === undefined) return false;
    const owns = /^['’]s?$/u.test(word.text);
    isTold ||= owns || isPersonNoun(word.lower);
    if (owns || word.lower === 'of') continue;
    if (word.sign || !word.content || word.inName || (!isPersonNoun(word.lower) && isVerb(text, at))) return false;
  }
  return isTold;
}
