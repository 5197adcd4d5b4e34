/** Words that tell whom a pronoun can stand for: nouns and titles of one sex, nouns of several, and of bodies and things. */

import { GIVEN_NAMES, WOMENS_NAMES } from '../../text/values/names/given-names';

export type Gender = 'he' | 'she';

const he = set(`man boy father dad son brother husband boyfriend uncle nephew grandfather grandson stepfather stepson king prince duke lord sir mr businessman
spokesman chairman congressman councilman policeman salesman sportsman gunman fisherman craftsman postman fireman midfielder's actor waiter widower groom bridegroom guy gentleman lad
monk priest imam pope rabbi cardinal archbishop schoolboy godfather bachelor father-in-law batsman rapist conman frontman cameraman clergyman serviceman baron emperor sheikh fiance stepbrother`);
const she = set(`woman girl mother mum mom mummy daughter sister wife girlfriend aunt niece grandmother granddaughter stepmother stepdaughter queen princess duchess lady dame mrs ms miss
businesswoman spokeswoman chairwoman congresswoman councilwoman policewoman sportswoman gunwoman actress waitress widow bride nun schoolgirl godmother midwife heroine fiancee
stepsister ballerina housewife landlady goddess empress supermodel baroness hostess comedienne schoolmistress grandma gran`);
const several = set(`people family crew team squad public staff colleagues councillors shoppers officers investigators organisers organizers owners men women boys girls children parents students pupils police officers officials workers staff fans players residents families couple victims voters soldiers
troops members supporters protesters doctors nurses teachers scientists researchers critics campaigners lawyers prosecutors authorities passengers customers patients friends
brothers sisters sons daughters twins leaders ministers mps politicians visitors drivers farmers artists both many some others rebels militants fighters americans`);

/** He or she, by the noun alone; undefined for all other words. */
export function genderOfNoun(lower: string): Gender | undefined {
  return he.has(lower) ? 'he' : she.has(lower) ? 'she' : undefined;
}

export function isPlural(lower: string): boolean {
  return several.has(lower);
}

const persons = set(`member author driver passenger pensioner officer doctor nurse teacher judge accuser suspect victim player striker midfielder defender goalkeeper captain coach manager singer rapper
dancer writer leader minister secretary president chancellor governor mayor senator candidate lawyer attorney solicitor prosecutor defendant soldier sergeant lieutenant farmer worker owner
director founder chief executive boss editor reporter journalist scientist researcher professor student pupil teenager child baby toddler patient prisoner inmate killer robber thief burglar
attacker dealer smuggler gunner pilot sailor diver swimmer runner cyclist rider jockey boxer wrestler golfer batter bowler skier climber hiker walker cleaner cook chef baker butcher builder
carpenter plumber engineer designer architect artist painter sculptor poet novelist comedian magician presenter broadcaster producer critic commentator activist campaigner protester refugee
migrant tourist visitor resident neighbour neighbor friend partner cousin relative parent spouse lover fan supporter spokesperson spokesman official diplomat ambassador envoy adviser advisor
aide colonel general major admiral commander constable detective inspector sheriff guard warden priest vicar bishop preacher survivor winner loser champion medallist medalist star celebrity
model jobseeker employee employer customer shopper consumer voter taxpayer millionaire billionaire tycoon banker trader investor broker accountant auditor person someone somebody anyone everyone`);

/** Somebody, he or she. */
export function isPerson(lower: string): boolean {
  return persons.has(lower) || (lower.length > 6 && /(?:ologist|ician|keeper|holder|worker)$/u.test(lower));
}

/** A first word that is one of these need not be a name ("Marine", "Penny"); where it is one, it is a woman's. */
const women: ReadonlySet<string> = new Set([...WOMENS_NAMES, ...set(`giovanna sylvia lucy molly ellie chloe ella amelia jane anne louise fiona lynn tracey kirsty katie gemma hayley holly leanne naomi alison gillian hilary penny sally wendy
yvonne caroline lorraine geraldine aoife marine brigitte simone serena venus dilma cristina michele angelina jodie joanna josephine stacey tina vanessa vera vivian winnie
adele beyonce rihanna taylor's malala benazir indira sonia mamata aung`)]);
const either = set('ashley alexis jordan taylor kelly andrea jean morgan robin casey jamie leslie lindsey tony-a sam alex chris pat kim madison willie jesse frances nicola wei ming jing yuki jong jae simone michele andrea-m kash lee');

/** By a first name; undefined where both sexes bear it, or the list does not have it. */
export function genderOfGivenName(lower: string): Gender | undefined {
  if (either.has(lower)) return undefined;
  if (women.has(lower)) return 'she';
  return GIVEN_NAMES.has(lower) ? 'he' : undefined;
}

function set(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/));
}
