/** Whether a word can be a verb, told by lists and endings: good enough to know a byline from a sentence. */

import { prepositions } from './negators';

export const auxiliaries: ReadonlySet<string> = new Set(
  ("is are was were be been being am has have had do does did will would can could may might must shall should 's 're 've 'll "
    + "isn't aren't wasn't weren't hasn't haven't hadn't doesn't don't didn't won't wouldn't can't couldn't shouldn't").split(' '),
);

const irregular: ReadonlySet<string> = new Set(
  ('said says say told tells made makes took takes got gets went goes came comes knew knows thought thinks saw sees gave gives used found finds put kept keeps let seems'
    + ' became becomes began begins left leaves held holds brought brings lost loses paid pays met meets led leads stood stands spoke speaks read reads spent spends grew grows'
    + ' won wins bought buys sent sends built builds fell falls cut cuts rose rises ran runs sat sits shot shoots beat beats hit hits hurt drove drives chose chooses broke breaks'
    + ' wrote writes threw throws drew draws wore wears fought fights caught catches taught teaches sought seeks sold sells felt feels heard hears lies lay flew flies swore'
    + ' shown wants remains includes asks expects believes agreed denies died dies signed set').split(' '),
);

const determiners: ReadonlySet<string> = new Set("the a an this these that those his her their its our my your 's some any every each".split(' '));

/** `before`: the word before it, which makes a verb of nearly anything when it is "to" or an auxiliary. */
export function looksLikeVerb(lower: string, before?: string): boolean {
  if (before !== undefined && determiners.has(before)) return false;
  if (auxiliaries.has(lower) || irregular.has(lower)) return true;
  if (before !== undefined && (before === 'to' || (auxiliaries.has(before) && before !== "'s")) && /^[a-z]+$/.test(lower)) return true;
  return lower.length > 4 && (lower.endsWith('ed') || lower.endsWith('ing'));
}

/** Whether a word may be a verb of the present ("plans further closures"): an ending in "s" that no article or preposition precedes. */
export function mayBePresent(lower: string, before: string | undefined): boolean {
  if (before === undefined || lower.length < 4 || !lower.endsWith('s') || lower.endsWith('ss') || determiners.has(before) || prepositions.has(before)) return false;
  return /^[a-z]+$/u.test(before) && before !== 'and' && before !== 'or';
}

/** Verbs that say little without what follows, by every form in use: "has not taken a seat" has nothing to do with "took an hour". */
export const lightVerbs: ReadonlySet<string> = new Set(
  ('make makes made making take takes took taken taking become becomes became becoming get gets got gotten getting give gives gave given giving have has had having leave leaves left leaving '
    + 'put puts putting set sets setting use uses used using keep keeps kept keeping find finds found finding come comes came coming go goes went gone going hold holds held holding '
    + 'bring brings brought bringing say says said saying tell tells told telling do does did done doing see sees saw seen seeing show shows showed shown showing run runs ran running '
    + 'be been being remain remains remained remaining begin begins began begun start starts started stand stands stood fall falls fell fallen').split(' '),
);
