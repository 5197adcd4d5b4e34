/** Tells plural nouns and words of grammar apart without a tagger: enough to find what a number counts. */

import type { Piece } from './pieces';

/** "troops", "people"; not "famous" or "is". */
export function isPluralNoun(piece: Piece): boolean {
  if (piece.kind !== 'word') return false;
  const word = piece.lower;
  if (PLURALS.has(word)) return true;
  return word.length > 3 && word.charCodeAt(word.length - 1) === 115 && !NO_PLURAL.test(word) && !STOPS.has(word);
}

const NO_PLURAL = /(?:ss|us|is|ous)$/;

/** A word that ends a noun phrase: articles, prepositions, auxiliaries, common verbs of reporting. */
export function endsPhrase(word: string): boolean {
  return STOPS.has(word);
}

export function isUnitWord(word: string): boolean {
  return UNIT_WORDS.has(word);
}

const PLURALS: ReadonlySet<string> = new Set(
  ('people men women children troops police personnel staff aircraft sheep fish cattle deer feet teeth geese mice criteria phenomena bacteria data media '
    + 'policemen policewomen servicemen servicewomen businessmen spokesmen lawmen gunmen firemen militiamen fishermen congressmen alumni species crew dead wounded injured missing')
    .split(' '),
);

const UNIT_WORDS: ReadonlySet<string> = new Set(
  ('km kms kilometres kilometers miles mile metres meters metre meter feet ft inches tonnes tons kg hectares acres litres liters dollars euros pounds percent pct degrees hours minutes seconds days weeks months years '
    + 'watts kwh mwh mw gw mb gb tb mph kph roubles rubles rupees yen yuan').split(' '),
);

const STOPS: ReadonlySet<string> = new Set(
  ('a an the and or but nor if of in on at by to for from with without within into onto over under about above below near off out up down through during before after since until till against among between '
    + 'as than that this these those who whom whose which what when where while because so then there here not no '
    + 'is are was were be been being am has have had do does did will would can could may might must shall should '
    + 'i you he she it we they me him her us them his its their our my your '
    + 'said says say told tells according including died die dies killed were says goes does remains appears seems '
    + 'per each every only just also still already even yet later earlier ago once again always perhaps thus plus versus vs towards across '
    + 'began begins came comes became becomes took takes got gets made makes gave gives went left remain remained took voted votes').replace(/ votes$/, '').split(' '),
);
