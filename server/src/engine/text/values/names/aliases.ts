/** Names that mean the same: countries with their people, bodies with their short forms, cities with their spellings. */

import { COUNTRIES, SEATS } from './countries';

const BODIES: readonly (readonly string[])[] = `
eu|e.u.|european union
un|u.n.|united nations
nato|north atlantic treaty organization|north atlantic treaty organisation|north atlantic alliance|atlantic alliance|n.a.t.o.
imf|international monetary fund
who|world health organization|world health organisation
wto|world trade organization|world trade organisation
iaea|international atomic energy agency
osce|organization for security and co-operation in europe|organisation for security and co-operation in europe|organization for security and cooperation in europe
oecd|organisation for economic co-operation and development|organization for economic cooperation and development
opec|organization of the petroleum exporting countries
icc|international criminal court
fbi|f.b.i.|federal bureau of investigation
cia|c.i.a.|central intelligence agency
nsa|national security agency
fed|federal reserve
ecb|european central bank
ipcc|intergovernmental panel on climate change
nhs|national health service
bbc|british broadcasting corporation
nyt|new york times
wsj|wall street journal
ap|associated press
afp|agence france-presse
gop|republican party|republican|republicans
democratic party|democrat|democrats|democratic
labour|labour party
tory|tories|conservative party|conservatives|conservative
doj|department of justice|justice department
dod|department of defense|defense department|pentagon
state department|department of state
epa|environmental protection agency
fda|food and drug administration
cdc|centers for disease control and prevention|centers for disease control
nasa|national aeronautics and space administration
mod|ministry of defence|defence ministry|ministry of defense|defense ministry
foreign ministry|ministry of foreign affairs|foreign affairs ministry
g7|group of seven
g20|group of 20|group of twenty
hamas|islamic resistance movement
plo|palestine liberation organization
african union|au
unicef|united nations children's fund
unhcr|united nations high commissioner for refugees
`.trim().split('\n').map((line) => line.split('|'));

const SPELLINGS: readonly (readonly string[])[] = `
kyiv|kiev|kyyiv
kharkiv|kharkov
odesa|odessa
lviv|lvov|lwow
dnipro|dnepr|dnieper|dnipropetrovsk
zaporizhzhia|zaporizhia|zaporozhye|zaporizhzhya
luhansk|lugansk
mykolaiv|nikolaev|nikolayev
chernihiv|chernigov
chornobyl|chernobyl
donbas|donbass
crimea|crimean|crimean peninsula
beijing|peking
mumbai|bombay
kolkata|calcutta
chennai|madras
yangon|rangoon
ho chi minh city|saigon
istanbul|constantinople
new york|nyc|new york city
los angeles|la|l.a.
washington dc|washington d.c|washington d.c.|d.c.
gaddafi|qaddafi|gadhafi|kadafi|qadhafi
netanyahu|bibi netanyahu
xi|xi jinping
lukashenko|lukashenka
bin laden|osama bin laden|usama bin laden
hezbollah|hizbollah|hizbullah|hizballah
houthi|houthis|huthi
taliban|taleban
al-qaeda|al-qaida|al qaeda|al qaida
isis|isil|islamic state|daesh|is
tehran|teheran
mecca|makkah
quran|koran
falkland islands|falklands|malvinas
gaza|gaza strip|gazan|gazans
west bank|occupied west bank
hague|the hague
`.trim().split('\n').map((line) => line.split('|'));

/** Wide words that may mean each of several. */
const AMBIGUOUS: readonly (readonly [string, readonly string[]])[] = [
  ['korea', ['north korea', 'south korea']],
  ['korean', ['north korea', 'south korea']],
  ['koreans', ['north korea', 'south korea']],
  ['korean peninsula', ['north korea', 'south korea']],
  ['congo', ['democratic republic of congo', 'republic of the congo']],
  ['congolese', ['democratic republic of congo', 'republic of the congo']],
  ['england', ['england', 'uk']],
  ['english', ['england', 'uk']],
  ['europe', ['europe', 'eu']],
  ['european', ['europe', 'eu']],
  ['europeans', ['europe', 'eu']],
  ['soviet union', ['ussr', 'russia']],
  ['soviet', ['ussr', 'russia']],
];

/** Known as places, without other names. */
const REGIONS = `
alabama alaska arizona arkansas california colorado connecticut delaware florida hawaii idaho illinois indiana iowa kansas kentucky louisiana maine maryland massachusetts michigan
minnesota mississippi missouri montana nebraska nevada ohio oklahoma oregon pennsylvania tennessee texas utah vermont virginia wisconsin wyoming ontario quebec alberta manitoba
miami chicago boston houston dallas seattle atlanta detroit philadelphia denver phoenix manchester birmingham liverpool leeds glasgow belfast bristol munich hamburg frankfurt cologne
milan naples turin barcelona lyon marseille geneva zurich basel antwerp rotterdam amsterdam krakow gdansk lodz kursk belgorod donetsk kherson mariupol bakhmut sevastopol rostov
jeddah dubai aleppo mosul basra gaza haifa karachi lahore shanghai shenzhen guangzhou wuhan osaka hiroshima nagasaki sydney melbourne toronto vancouver montreal lagos johannesburg
africa asia antarctica siberia scandinavia balkans caucasus sahel kashmir tibet xinjiang catalonia bavaria brittany normandy sicily sardinia siberian african asian
caribbean baltic baltics balkan mediterranean atlantic pacific arctic bosphorus thames danube rhine nile volga dnieper himalayas alps pyrenees
`.trim().split(/\s+/);

const MEANINGS: ReadonlyMap<string, readonly string[]> = meanings();
const PLACES: ReadonlySet<string> = new Set([...COUNTRIES.flat(), ...SEATS.map(([seat]) => seat), ...SPELLINGS.slice(0, 23).flat(), ...AMBIGUOUS.map(([word]) => word), ...REGIONS]);
const ORGANISATIONS: ReadonlySet<string> = new Set(BODIES.flat());

/** What a folded, lower-cased name may mean; `undefined` where it is not listed. Two names that share a meaning are the same. */
export function meaningsOf(name: string): readonly string[] | undefined {
  return MEANINGS.get(name);
}

export function isKnownPlace(name: string): boolean {
  return PLACES.has(name);
}

export function isKnownOrganisation(name: string): boolean {
  return ORGANISATIONS.has(name);
}

function meanings(): Map<string, readonly string[]> {
  const found = new Map<string, readonly string[]>();
  for (const group of [...COUNTRIES, ...BODIES, ...SPELLINGS]) {
    const id = group[0] ?? '';
    for (const name of group) found.set(name, [...(found.get(name) ?? []), id]);
  }
  for (const [seat, country] of SEATS) found.set(seat, [...new Set([...(found.get(seat) ?? [seat]), country])]);
  for (const [word, all] of AMBIGUOUS) found.set(word, all);
  return found;
}
