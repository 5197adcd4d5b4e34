/** Word lists for finding names: what joins them, what stands before them, what looks like one and is none. */

/** Lower-case words inside a name of a person or place. */
export const PARTICLES = setOf('de del della dello di da das dos do du des la le les el al von van der den dem ter ten zu zum zur af av bin ibn bint ben abu y e i und ul ur ud');

/** Nouns that may be followed by "of", "for" or "on" within one name. */
export const HEADS = setOf(`
bank university ministry department secretary minister house court supreme bay gulf isle isles island islands republic kingdom church city council board school
college institute institution museum federation union association duke duchess prince princess king queen lord lady bishop archbishop earl office bureau agency committee
commission chamber centre center cathedral bridge battle treaty declaration congress parliament assembly league society academy organisation organization
director head chief chair speaker chancellor mayor president governor commissioner attorney state states mouth cape strait sea mount lake river valley port
tower hall library theatre theater trust foundation fund friends sons daughters knights order army navy force forces corps guard house heart royal national federal
conference group party front movement people's workers' faculty division district county province principality commonwealth community communities alliance coalition
network service services authority administration inspector superintendent leader master doctor bachelor bank's registrar court's archdiocese diocese
confederation dome day peace rights act bill code charter statue temple rock
`);

/** Offices and forms of address. Alone they name nobody. */
export const TITLES = setOf(`
mr mrs ms miss mx dr prof professor sir dame lord lady baron baroness count countess duke duchess earl prince princess king queen emperor empress pope
president vice-president premier chancellor minister secretary senator sen rep representative congressman congresswoman congressperson governor gov mayor
ambassador envoy general gen colonel col captain capt major maj lieutenant lt sergeant sgt admiral adm commander cmdr corporal marshal brigadier inspector detective constable sheriff
officer superintendent commissioner judge justice magistrate attorney prosecutor bishop archbishop cardinal rabbi imam father fr sister brother reverend rev pastor
chairman chairwoman chair chairperson director ceo cfo coo spokesman spokeswoman spokesperson councillor councilman councilwoman councilor alderman mp mep
editor reporter correspondent coach manager chief leader head speaker dean principal sheikh sultan emir ayatollah shah tsar czar saint undersecretary
presidents ministers secretaries senators governors generals professors sirs
lawyer doctor nurse economist analyst author professor-emeritus monsignor msgr hon deputy chief-of-staff treasurer
`);

/** These stand before a title and belong to it. */
export const TITLE_MODIFIERS = setOf(`
prime vice deputy foreign defence defense interior finance home first acting former assistant associate special executive managing supreme crown
attorney major lieutenant senior junior chief lead principal honorary hon then interim outgoing incoming permanent presidential national security press
health education justice energy environment culture transport treasury trade labour labor agriculture housing police fire city state district county house majority minority
ex co- joint chief general political news technology science legal financial operating lead under shadow late right honourable honorable grand
`);

/** What follows "Secretary of", "Minister for", "Speaker of the". */
export const PORTFOLIOS = setOf(`
state defense defence treasury commerce education labor labour health justice affairs foreign interior energy homeland security transportation transport staff government
parliament house exchequer agriculture veterans war navy army senate commons lords environment finance trade industry culture media sport housing urban development human services
international home policy communications operations public cabinet board council republic
`);

/** Words that end the name of a company, body or institution. */
export const ORGANISATION_WORDS = setOf(`
inc ltd llc plc corp corporation company co group holdings bank university college school institute ministry department agency bureau council committee commission
parliament congress senate court party union association federation foundation society organisation organization league club fc united press news times post journal
herald guardian magazine tribune gazette observer broadcasting network television radio authority administration office service services army navy force forces guard police
hospital museum church airlines airways motors industries systems technologies partners trust fund exchange board alliance coalition assembly front movement academy theatre
house centre center chamber secretariat headquarters gmbh ag sa institution orchestra ballet opera studio studios pictures records labs laboratories laboratory
`);

export const PLACE_WORDS = setOf(`
street road avenue lane square park bridge river lake sea ocean bay gulf island islands mountain mountains mount hill hills valley forest desert county province region district
city town village airport station harbour harbor port coast peninsula strait canal beach north south east west heights springs falls creek canyon republic kingdom territory oblast
`);

export const CALENDAR = setOf(`
monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december
mondays tuesdays wednesdays thursdays fridays saturdays sundays jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thur thurs fri sat sun
spring summer autumn winter easter christmas ramadan am pm gmt utc est edt bst cet ad bc bce ce
`);

/** Capitalised by habit, naming nothing that could be mistaken for something else. */
export const NOT_NAMES = setOf(`
i i'm i've i'll i'd ok okay oh ah mr's god internet web covid tv cv faq faqs pdf id dna hiv aids ceo cfo coo cto vip diy asap fyi etc phd ba ma msc bsc md jr sr esq
q a b c d e f g h j k l m n o p r s t u v w x y z am pm st nd rd th iii ii iv vi vii viii ix xi xii no nos vol fig page chapter section part appendix table figure
read more share comment comments reply photo photos image images video credit source sources caption advertisement update updated breaking exclusive live opinion analysis editorial
min related subscribe newsletter copyright rights reserved tk cq
`);

/** Capitalised inside a run these are the beginning of something else, as where a heading is glued to a sentence. */
export const BREAKERS = setOf(`the a an while in on at but and or outside inside two three four five many some most several all both this these those that it he she they we his her their its if when as with for from is was are were has have
to by not what how why who where which perhaps according here there because although after before since during despite however beyond`);

/** Family names that look like plurals. */
export const NAMES_IN_S = setOf(`jones williams davis roberts evans phillips edwards hughes adams rogers burns stevens collins morris harris lewis james thomas simmons peters
daniels andrews matthews richards sanders powers waters brooks parsons jenkins hawkins watkins perkins myers meyers summers walters jacobs owens reeves rhodes sachs gates bates biles
reuters thales airbus starbucks siemens boris charles francis nicholas thomas dennis chris marcus brussels paris athens naples wales texas hamas isis honduras cyprus laos illinois kansas`);

/** What people and bodies do in the news: evidence that the word before is a name, where verbs of speech are missing. */
export const DEEDS = setOf(`rejected refused met visited travelled traveled flew arrived accused urged demanded signed agreed vowed pledged resigned proposed praised criticised criticized
condemned blamed apologised apologized appointed ordered threatened hinted hailed dismissed welcomed married refrained promised thanked invited endorsed backed opposed vetoed
campaigned testified conceded complained emphasises emphasizes rejects refuses urges accuses vows pledges insists`);

/** Nouns that open sentences without an article; a verb of speech or a possessive after them proves nothing. */
export const BARE_NOUNS = setOf(`
police research evidence data staff management government opposition industry business science society history women men children people today yesterday tomorrow tonight
mother father mum mom dad grandma grandpa winter spring summer autumn nature god life team court counsel media press labour analysis news testimony legislation law lawmakers
residents parents critics witnesses sources reports documents records figures results studies statistics detectives medics teachers students researchers officials victims relatives
everyone everybody someone somebody anyone anybody nobody management traffic weather water oil gas coal power energy music art trade peace war justice health education
last next this evening morning week month year world humanity mankind technology climate work home school church state nation country city earth sun moon
tories democrats republicans liberals conservatives buddy guy kid dog cat man woman boy girl baby boss teacher doctor someone fire rain snow time money faith love death hope
tribute access aid progress support funding growth demand production unemployment inflation fighting violence crime terrorism tourism farming
none half everything nothing something anything folks friends neighbours neighbors`);

/** Small words of title-case headings that stay lower-case. */
export const HEADING_SMALL = setOf('a an the and or but nor for of on in to at by as with from into over vs via is are be it its up off per than');

export const SPEECH_VERBS = setOf(`
said says told tells added adds asked asks wrote writes argued argues warned warns stated states claimed claims announced announces explained explains insisted insists
noted notes suggested suggests declared declares replied tweeted posted testified confirmed denied admitted stressed emphasised emphasized underscored acknowledged recalled
believes thinks wants wanted met visited
`);

function setOf(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/));
}
