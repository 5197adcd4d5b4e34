/** Whether the sources give what a claim has somebody say to somebody else. */

import { isRole } from '../text/attribution';
import type { NameValue } from '../text/values/value';
import { compareNames } from '../text/values/names';
import type { Alignment } from './align';
import { ownCoverOf } from './align';
import type { AnalysedText } from './analysed-text';
import { genderOfGivenName } from './lexicon/gendered-words';
import { isSpeechVerb } from './lexicon/speech-verbs';
import { relationsIn } from './name-relations';
import type { NameFound } from './names-found';
import { standsBy } from './other-subject';
import type { Scene, SceneSentence } from './scene';

/** Of what is said, in the sentence that gives it to somebody else. */
const SAID_COVER = 0.6;
/** Units that are said; of fewer, all stand in that sentence. */
const LEAST_SAID = 4;
const ALL_SAID = 0.95;

/** `names`: of the claim. A passage that has the content and tells another speaker, where no passage nearly as good leaves open who it was. */
export function isSaidByAnother(claim: AnalysedText, names: readonly NameFound[], alignment: Alignment, scene: Scene): boolean {
  const said = speechOf(claim);
  const speaker = names.find((it) => it.value !== undefined && it.value === said?.name);
  if (said === undefined || speaker?.value === undefined) return false;
  const { value } = speaker;
  const besides = new Set([...speaker.units, ...alignment.units.flatMap((it, i) => (it.first === said.verb ? [i] : []))]);
  const units = alignment.units.length - besides.size;
  if (units === 0) return false;
  const least = units < LEAST_SAID ? ALL_SAID : SAID_COVER;
  const sex = sexOf(value, claim, scene);
  let others = 0;
  let open = 0;
  scene.sentences.forEach((it, i) => {
    const cover = ownCoverOf(alignment, i, besides);
    if (cover < least) return;
    const told = sexOfSpeaker(it.analysed);
    const said = scene.speakerOf(i);
    const isOwn = said !== undefined && compareNames({ ...value, text: said, type: 'person' }, value) !== 'different';
    const isQuoted = said !== undefined && !isRole(said) && isSomebody(value) && isKnownPerson(value, scene);
    const isOther = isQuoted ? !isOwn : told !== undefined && sex !== undefined ? told !== sex : (units > 1 && isToldByAnother(it, value)) || (units >= LEAST_SAID && (!standsBy(speaker, i, scene) && isAnothers(it, value)));
    if (isOther) others = Math.max(others, cover);
    else open = Math.max(open, cover);
  });
  return others > open;
}

/** "Too much is said of Marlow," said Elling: whoever is named beside the verb says it, whoever else stands in it. */
function isToldByAnother({ analysed }: SceneSentence, own: NameValue): boolean {
  // "Elling said Marlow had shown none in the case, in which he claimed".
  if (analysed.words.some((it, i) => isSpeechVerb(it.lower) && PRONOUN.test(analysed.words[i - 1]?.lower ?? ''))) return false;
  const speakers = relationsIn(analysed).filter((it) => isSpeech(analysed, it.head, it.relation));
  return speakers.length > 0 && speakers.every((it) => !it.ledBack && compareNames(it.name.value, own) === 'different' && [it.name.value, own].every(isSomebody));
}

/** By a title, by two names, or because a source has the full name: "Norvik said" may be a body. */
function isKnownPerson({ text, title }: NameValue, scene: Scene): boolean {
  if (title !== undefined || text.includes(' ')) return true;
  return scene.sentences.some(({ analysed }) => analysed.names.some(({ value }) => value.type === 'person' && value.text.endsWith(` ${text}`)));
}

/** As far as it shows: no place and no body, for which somebody speaks. */
function isSomebody({ type }: NameValue): boolean {
  return type === 'person' || type === 'other';
}

const PRONOUN = /^(?:he|she|they|who)$/u;

type Sex = 'he' | 'she';

/** By a title or a given name that the claim or a source has. */
function sexOf(value: NameValue, claim: AnalysedText, scene: Scene): Sex | undefined {
  const written = [claim, ...scene.sentences.map((it) => it.analysed)].flatMap((it) => it.names.map((name) => name.value)).filter((it) => compareNames(it, value) === 'same');
  const found = new Set([value, ...written].flatMap((it) => sexOfWritten(it) ?? []));
  const [only, ...more] = found;
  return more.length === 0 ? only : undefined;
}

function sexOfWritten({ title, text }: NameValue): Sex | undefined {
  if (/^(?:Mr|Sir|Lord)\b/u.test(title ?? '')) return 'he';
  if (/^(?:Mrs|Ms|Miss|Dame|Lady)\b/u.test(title ?? '')) return 'she';
  return genderOfGivenName(text.toLowerCase().split(' ')[0] ?? '');
}

/** "She said", "said he": where a pronoun alone tells who speaks. */
function sexOfSpeaker({ words }: AnalysedText): Sex | undefined {
  for (const [at, word] of words.entries()) {
    if (!isSpeechVerb(word.lower)) continue;
    const beside = [words[at - 1]?.lower, words[at + 1]?.lower].find((it): it is Sex => it === 'he' || it === 'she');
    if (beside !== undefined && (words[at - 1]?.lower === beside || words[at - 1]?.sign === true)) return beside;
  }
  return undefined;
}

interface Speech {
  readonly name: NameValue;
  readonly verb: number;
}

/** "Weir argues that …", "according to Weir", "…, Weir said". */
function speechOf(claim: AnalysedText): Speech | undefined {
  for (const { name, relation, head } of relationsIn(claim)) {
    const word = claim.words[head];
    const next = claim.words[head + 1];
    if (word === undefined) continue;
    if (word.lower === 'according' && relation === 'to') return { name: name.value, verb: head };
    if (relation !== 'agent' || !isSpeechVerb(word.lower)) continue;
    const content = next === undefined || next.sign || /^sa(?:ys|id)$/u.test(word.lower) || next.lower === 'that' || next.inName || /^(?:the|a|an|he|she|it|they|his|her|its|their|there|this)$/u.test(next.lower);
    if (content) return { name: name.value, verb: head };
  }
  return undefined;
}

/** Whether a sentence tells who says it, and that is neither him nor left open. */
function isAnothers({ analysed, passage }: SceneSentence, own: NameValue): boolean {
  if (passage.speaker !== undefined && !isRole(passage.speaker)) return compareNames({ ...own, text: passage.speaker, type: 'person' }, own) === 'different';
  const speakers = relationsIn(analysed).filter((it) => isSpeech(analysed, it.head, it.relation));
  if (speakers.length > 0) return speakers.every((it) => compareNames(it.name.value, own) === 'different' && (it.name.value.type === own.type));
  return MANY.test(analysed.text);
}

function isSpeech(text: AnalysedText, head: number, relation: string): boolean {
  const lower = text.words[head]?.lower ?? '';
  return (relation === 'agent' && isSpeechVerb(lower)) || (relation === 'to' && lower === 'according');
}

/** Somebody whom no name stands for. */
const MANY =
  /\b(?:critics|analysts|experts|observers|opponents|campaigners|activists|residents|neighbou?rs|scientists|researchers|historians|witnesses|groups) (?:have |had )?(?:also )?(?:say|said|argued?|claim|claimed|warn|warned|believed?|suggest|suggested|insist|insisted|fear|feared)\b/iu;
