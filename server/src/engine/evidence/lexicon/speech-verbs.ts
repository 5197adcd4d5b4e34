/** Verbs by which somebody says what follows, in the forms that news has of them. */

export function isSpeechVerb(lower: string): boolean {
  return SPEAKING.test(lower);
}

const SPEAKING = /^(?:sa(?:y|ys|id)|argue[sd]?|claim(?:s|ed)?|warn(?:s|ed)?|state[sd]|insist(?:s|ed)?|believe[sd]?|suggest(?:s|ed)?|note[sd]|add(?:s|ed)|explain(?:s|ed)?|emphasi[sz]e[sd]|stress(?:es|ed)?|announce[sd]?|admit(?:s|ted)?|expect(?:s|ed)?|declare[sd]?|report(?:s|ed))$/u;
