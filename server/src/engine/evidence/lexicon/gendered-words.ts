/** Words that tell whom a pronoun can stand for: nouns and titles of one sex, nouns of several, and of bodies and things. */

import { GIVEN_NAMES } from '../../text/values/names/given-names';

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

const women = set(`mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty margaret sandra ashley kimberly emily donna michelle carol amanda dorothy melissa
deborah stephanie rebecca sharon laura cynthia kathleen amy angela shirley anna brenda pamela emma nicole helen samantha katherine christine debra rachel carolyn janet catherine maria
heather diane ruth julie olivia joyce virginia victoria lauren christina joan evelyn judith megan andrea cheryl hannah jacqueline martha gloria teresa ann sara madison frances
kathryn janice jean abigail alice julia judy sophia grace denise amber doris marilyn danielle beverly isabella theresa diana natalie brittany charlotte marie kayla alexis lori kate liz
beth meg jen jenny becky sue kathy maggie peggy lucia sofia carmen elena ana isabel giulia giovanna olga tatiana natalia svetlana irina ekaterina yulia anya katya oksana kateryna claire
camille ursula annalena heidi greta fatima aisha layla zainab noa tamar priya neha pooja jing seo-yeon ingrid astrid mette kaja sanna agnieszka nadia priti nicola kemi yvette hillary
kamala marjorie karoline tulsi kristi melania ivanka sylvia zoe lucy molly ellie chloe ella amelia jane anne louise fiona lynn tracy tracey kirsty katie gemma hayley holly leanne naomi
alison gillian hilary penny sally wendy yvonne caroline lorraine geraldine siobhan aoife marine brigitte simone serena venus dilma cristina michele angelina jodie joanna josephine
aileen ailsa alana alexa alexandra alicia amelie anastasia angharad anita annabel annabelle annette antonia arlene audrey ava becca belinda bernadette bernice bethan
bethany bianca bridget bronwen cara carla carly carole catriona cecilia celia charlene clara cordelia corinne daphne deirdre demi dolores dora dorothea edith eileen
eilidh elaine eleanor elisa elise eliza elsa elsie emilia erica erin esme esther ethel eva felicity fran francesca freya georgina gina gladys glenda glenys gwen gwyneth
harriet hattie helena henrietta hilda imelda imogen ines irene iris isla isobel jackie jacqui janine jeanette jemima jenna jill joann jodi josie juliet juliette justine
kara karina kay keira kelsey kerry kiera kim kirsten kitty kristen kristin kristina lara laurel leah leila lena leonie lily liza lola lorna lottie louisa lucinda lydia
lynda lynne mabel maeve maisie marcia margot marian marianne marina marion marjory marlene martine matilda maud maureen mavis melinda mia michaela mildred millie mina
miranda miriam moira mollie mona monica morag muriel myra nadine natasha nell nellie niamh nina nora norah nuala odette paula pauline petra phoebe phyllis pippa priscilla
rhian rhiannon rhoda rhona rita roberta robyn rosa rosalind rosemary sabrina sadie saffron sasha saskia scarlett shannon sheila shelley sheryl sian sinead sonya stella
susannah suzanne suzie sybil tabitha tamara tamsin tanya tara tessa thea thelma tilly toni tonya trish trudy valerie vicki vicky vivien vivienne yasmin yolanda zara zena
rosie sophie stacey tina vanessa vera vivian winnie adele beyonce rihanna taylor's malala benazir indira sonia mamata aung`);
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
