/** The words by which speech is given to someone: cue verbs, titles, roles, and capitalised words that are no names. */

const past =
  'said told stated added wrote asked replied answered responded declared announced called described dubbed labelled labeled ' +
  'termed branded deemed accused praised criticised criticized condemned blasted slammed hailed mocked warned cautioned ' +
  'emphasized emphasised stressed underscored underlined highlighted suggested insisted affirmed reaffirmed reiterated repeated ' +
  'noted remarked observed commented explained claimed argued admitted conceded acknowledged confirmed denied promised pledged ' +
  'vowed threatened urged demanded testified recalled continued concluded countered complained lamented joked quipped shouted ' +
  'cried exclaimed muttered whispered tweeted posted reported believed thought maintained contended asserted alleged predicted ' +
  'estimated proposed recommended boasted mused agreed opined reasoned quoted cited characterized characterised portrayed ' +
  'likened compared referred spoke pointed signalled signaled rejected dismissed welcomed expressed voiced apologised ' +
  'apologized thanked hinted implied indicated revealed disclosed tipped swore sighed laughed pleaded retorted protested ' +
  'interjected wondered written';
const present =
  'says tells states adds writes asks replies answers responds declares announces calls describes dubs labels terms brands ' +
  'accuses praises criticises criticizes condemns blasts slams hails warns cautions emphasizes emphasises stresses underscores ' +
  'underlines highlights suggests insists affirms reiterates repeats notes remarks observes comments explains claims argues ' +
  'admits concedes acknowledges confirms denies promises pledges vows threatens urges demands testifies recalls continues ' +
  'concludes counters complains jokes tweets posts reports believes thinks maintains contends asserts alleges predicts ' +
  'estimates proposes recommends agrees quotes cites characterizes compares refers speaks points rejects dismisses welcomes ' +
  'expresses voices reads reveals hints implies indicates';
const bare =
  'say tell state add write ask declare call describe warn argue claim believe think report insist note';
const participles =
  'saying telling stating adding writing asking declaring announcing calling describing dubbing labelling labeling branding ' +
  'accusing praising criticising criticizing condemning warning cautioning emphasizing emphasising stressing underscoring ' +
  'highlighting suggesting insisting noting remarking arguing claiming admitting promising pledging vowing threatening urging ' +
  'demanding citing quoting referring insisting reiterating explaining denying';
const otherLanguages =
  'sagte sagt erklärte erklärt betonte schrieb schreibt meinte teilte fügte warnte nannte kritisierte déclaré dit affirmé ' +
  'affirme déclare ajouté ajoute expliqué explique estime dijo dice declaró afirmó afirma añadió explicó aseguró señaló';

/** Small or with a capital first letter, for headlines ("Rubio Warns of"). */
const alternatives = (words: string): string =>
  words
    .split(' ')
    .map((it) => `[${it.charAt(0)}${it.charAt(0).toUpperCase()}]${it.slice(1)}`)
    .join('|');

/** Every cue verb; the bare forms never with a capital, which they share with nouns ("Secretary of State"). */
export const cueVerb = new RegExp(
  `(?<![\\p{L}\\p{N}'’-])(?:${alternatives([past, present, participles, otherLanguages].join(' '))}|${bare.replaceAll(' ', '|')})` +
    "(?![\\p{L}\\p{N}'’-])",
  'gu',
);
/** The same without a position of its own. */
export const anyCue = new RegExp(cueVerb.source, 'u');
export const participle = new RegExp(`^(?:${alternatives(participles)})$`, 'u');

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

export const titles = set(
  'mr mrs ms miss mx dr prof professor sir dame lord lady sen senator rep representative gov governor mayor president vice- ' +
  'president vice deputy prime minister premier chancellor secretary state foreign defence defense interior finance health ' +
  'justice education attorney general gen colonel col major maj captain capt lieutenant lt sergeant sgt admiral adm commander ' +
  'commissioner chief chairman chairwoman chairperson chair director editor senior judge justice ambassador envoy spokesman ' +
  'spokeswoman spokesperson speaker councillor councilor councilman councilwoman congressman congresswoman mp mep sheriff ' +
  'detective inspector superintendent officer bishop archbishop cardinal reverend rev father sister brother rabbi imam coach ' +
  'manager executive ceo cfo founder author historian economist analyst expert lawyer doctor nurse u.s us uk eu un',
);

/** Heads of a noun phrase that can speak without a name. */
export const roleHead = new RegExp(
  `^(?:${(
    'secretary president minister premier chancellor governor senator mayor spokes(?:man woman person people) officials? ' +
    'officers? police chief director chair(?:man woman)? ministry council(?:lor)?s? government analysts? experts? critics? ' +
    'residents? witness(?:es)? lawyers? doctors? scientists? researchers? teachers? editor reporters? envoy ambassador ' +
    'leaders? neighbou?rs? judge prosecutors? investigators? economists? historians? activists? protesters? organi[sz]ers? ' +
    'manager owner captain coach general commander report statement letter court agency authorities city town poster company ' +
    'firm union group committee commission administration department woman man father mother source sources supporters? ' +
    'opponents? aides? diplomats? lawmakers? workers? farmers? fishermen parents? students? developer engineer professor ' +
    'author writer candidate master'
  ).replaceAll(' ', '|')})$`,
  'iu',
);

/** Last words of a name that make it an institution, whatever titles stand in it. */
export const institution = set(
  'department house commission ministry council committee office agency court party company bank university group union ' +
  'institute service board association federation parliament congress senate authority corporation organisation organization ' +
  'foundation trust press times post news journal courier gazette herald tribune telegraph chronicle bulletin magazine agency radio police army navy force forces kingdom states nations korea',
);

/** Capitalised at the start of a sentence or by custom, and never part of a person's name. */
export const notNames = set(
  'the a an and but or so yet for nor as at by in on of to from with when while where if then there this that these those it ' +
  'its he she they we i you his her their our my yesterday today tomorrow tonight monday tuesday wednesday thursday friday ' +
  'saturday sunday january february march april may june july august september october november december later earlier ' +
  'meanwhile however still also even asked speaking according after before during since until because although though once here ' +
  'now last next on mr, what who why how which yes no not in both some many most all one two three only just perhaps about ' +
  'among against under over between without within through like unlike additionally finally instead nevertheless moreover ' +
  'furthermore',
);

export const particles = set(
  'de da del della der den di du van von bin ibn al el la le ten ter dos das y of',
);
export const abbreviations = set(
  'mr mrs ms dr prof sen rep gov gen lt col sgt capt maj adm rev hon st jr sr jan feb mar apr jun jul aug sep sept oct nov dec ' +
  'no vs etc inc co corp ltd messrs mt ft',
);
