/** Word lists for cutting sentences: abbreviations by how they behave before a capital, and words that open sentences. */

/** A name or a number follows these; their stop never ends a sentence while something follows on the line. */
export const LEADING = setOf(`
mr mrs ms mx messrs mmes dr drs prof profs gen sen sens rep reps gov govs lt col cpl sgt maj capt cmdr cdr adm brig cmdt comdr supt insp det ofc
rev revd hon pres asst assoc atty amb msgr fr mme mlle herr pvt pfc spc ssgt msgt mt mts ft vs cf viz eg ie
`);

/** A number, a letter or small words follow these; before a capital they are ordinary words. */
export const NUMBERED = setOf('no nos n° nº p pp pg vol vols fig figs eq eqs sec sect ch chap pt art arts para paras par cl v ed eds op ca approx est tel fax ext apt ste bldg ibid nr');

/** These may stand inside a sentence or at its end: only a word that opens sentences ends one after them. */
export const EITHER = setOf(`
co corp inc ltd llc llp plc gmbh bros cos assn dept dist div univ univ inst natl intl govt mfg jr sr esq phd md
st ave blvd rd ln dr-st hwy pkwy sq ct pl ter
jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thur thurs fri sat sun
al etc ph hr hrs min mins sec secs yr yrs mo mos lb lbs oz kg km cm mm mi ft-l gal in-l sq-m max temp no-l m bn mn tn k
ariz ark calif colo conn del fla ga ill ind kan kans ky la md mass mich minn miss mont neb nebr nev okla ore pa penn tenn tex va vt wash wis wisc wyo ont que alta
cent c b d r fl ed-l misc pat rel ref refs app anon bap adj adv
`);

/** Abbreviations only with their capital, or only without one: "he was ill." and "in the sun." end, and so does "Mm."; "Ill." and "5 mm." may go on. */
export const CAPITALISED = setOf('jan mar apr jun jul aug dec mon tue wed sat sun fri calif conn del ill ind kan mass mich minn miss mont ore penn tex wash wis wed al ga la pa');
export const SMALL_ONLY = setOf('mm');

/** Capitalised at a sentence's beginning and seldom the first word of a name. */
export const STARTERS = setOf(`
the a an he she it they we you i this that these those there here
but and or nor so yet however also additionally moreover furthermore meanwhile instead nevertheless nonetheless therefore thus hence still even besides
in on at by for from with without to of about into during under over between among against despite
his her its their our my your who whom whose what when where why how which
if while after before as since until once because although though unless whether whereas
is are was were do does did has have had can could will would should may might must am been being isn't aren't wasn't don't doesn't didn't can't won't
now then today yesterday tomorrow soon later earlier recently finally eventually perhaps maybe indeed
one some many most several both all every each any few no not none nobody nothing everyone everything someone something much more less other others another such
according let please thank yes ok okay well it's that's there's he's she's they're we're you're i'm i've we've they've you've what's let's
`);

/** Never a name after a title. */
export const PURE_STARTERS = setOf('the he she it they we but and this these those there however when while although because if');

/** Verbs that hand a quotation to a speaker after a question or an exclamation: "Why?" Rubio asked. */
export const SPEECH = setOf(`
said says asked asks wondered exclaimed shouted cried yelled replied replies answered added adds told tells wrote writes tweeted posted inquired enquired
remarked quipped joked demanded declared whispered called screamed chanted mused responded questioned
`);

/** Names that end in a mark. */
export const MARKED_NAMES = setOf('yahoo jeopardy wham oklahoma panic joker shazam airplane mamma-mia mia moulin-rouge rouge yum chips ahoy e askjeeves westward');

export const PREPOSITIONS = setOf('at by on before after around about until since from in');

function setOf(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/));
}
