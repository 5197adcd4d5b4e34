/** Countries with their other names and the words for their people; capitals that stand for their governments. */

/** Name, then aliases and demonyms; all folded and lower-cased. */
export const COUNTRIES: readonly (readonly string[])[] = `
usa|us|u.s.|u.s.a.|united states|united states of america|america|american|americans
uk|u.k.|united kingdom|britain|great britain|british|briton|britons
russia|russian|russians|russian federation
ukraine|ukrainian|ukrainians
china|chinese|prc|people's republic of china|peoples republic of china
north korea|north korean|north koreans|dprk|democratic people's republic of korea
south korea|south korean|south koreans|republic of korea|rok
germany|german|germans|federal republic of germany
france|french|frenchman|frenchwoman|french republic
italy|italian|italians
spain|spanish|spaniard|spaniards
portugal|portuguese
netherlands|dutch|holland|dutchman
belgium|belgian|belgians
luxembourg|luxembourgish|luxembourger
switzerland|swiss
austria|austrian|austrians
poland|polish|pole|poles
czech republic|czechia|czech|czechs
slovakia|slovak|slovaks|slovakian
slovenia|slovenian|slovene|slovenes
hungary|hungarian|hungarians
romania|romanian|romanians
bulgaria|bulgarian|bulgarians
greece|greek|greeks|hellenic republic
serbia|serbian|serb|serbs
croatia|croatian|croat|croats
bosnia|bosnia and herzegovina|bosnian|bosnians|bosnia-herzegovina
montenegro|montenegrin
kosovo|kosovar|kosovan
albania|albanian|albanians
north macedonia|macedonia|macedonian
moldova|moldovan|moldovans
belarus|belarusian|belarusians|belarussian|byelorussia
lithuania|lithuanian|lithuanians
latvia|latvian|latvians
estonia|estonian|estonians
finland|finnish|finn|finns
sweden|swedish|swede|swedes
norway|norwegian|norwegians
denmark|danish|dane|danes
iceland|icelandic|icelander
ireland|irish|irishman|republic of ireland
scotland|scottish|scots|scot
wales|welsh
malta|maltese
cyprus|cypriot|cypriots
turkey|turkiye|turkish|turk|turks
georgia|georgian|georgians
armenia|armenian|armenians
azerbaijan|azerbaijani|azeri
kazakhstan|kazakh|kazakhs|kazakhstani
uzbekistan|uzbek|uzbeks
turkmenistan|turkmen
kyrgyzstan|kyrgyz
tajikistan|tajik
afghanistan|afghan|afghans
pakistan|pakistani|pakistanis
india|indian|indians
bangladesh|bangladeshi|bangladeshis
sri lanka|sri lankan|sri lankans
nepal|nepali|nepalese
bhutan|bhutanese
maldives|maldivian
myanmar|burma|burmese
thailand|thai|thais
laos|lao|laotian
cambodia|cambodian|cambodians
vietnam|vietnamese|viet nam
malaysia|malaysian|malaysians
singapore|singaporean|singaporeans
indonesia|indonesian|indonesians
philippines|filipino|filipinos|philippine
brunei|bruneian
timor-leste|east timor|timorese
japan|japanese
mongolia|mongolian
taiwan|taiwanese
australia|australian|australians
new zealand|new zealander|new zealanders
papua new guinea|papuan
fiji|fijian
israel|israeli|israelis
palestine|palestinian|palestinians|palestinian territories|state of palestine
lebanon|lebanese
syria|syrian|syrians
jordan|jordanian|jordanians
iraq|iraqi|iraqis
iran|iranian|iranians|islamic republic of iran|persia
saudi arabia|saudi|saudis|saudi arabian
yemen|yemeni|yemenis
oman|omani
uae|u.a.e.|united arab emirates|emirati|emiratis
qatar|qatari|qataris
bahrain|bahraini
kuwait|kuwaiti|kuwaitis
egypt|egyptian|egyptians
libya|libyan|libyans
tunisia|tunisian|tunisians
algeria|algerian|algerians
morocco|moroccan|moroccans
mauritania|mauritanian
mali|malian|malians
niger|nigerien
chad|chadian
sudan|sudanese
south sudan|south sudanese
ethiopia|ethiopian|ethiopians
eritrea|eritrean|eritreans
djibouti|djiboutian
somalia|somali|somalis
kenya|kenyan|kenyans
uganda|ugandan|ugandans
rwanda|rwandan|rwandans
burundi|burundian
tanzania|tanzanian|tanzanians
democratic republic of congo|drc|democratic republic of the congo|dr congo
republic of the congo|congo-brazzaville
angola|angolan|angolans
zambia|zambian|zambians
zimbabwe|zimbabwean|zimbabweans
mozambique|mozambican
malawi|malawian
botswana|motswana
namibia|namibian
south africa|south african|south africans
lesotho|basotho
eswatini|swaziland|swazi
madagascar|malagasy
mauritius|mauritian
nigeria|nigerian|nigerians
ghana|ghanaian|ghanaians
ivory coast|cote d'ivoire|ivorian
senegal|senegalese
gambia|gambian
guinea|guinean
sierra leone|sierra leonean
liberia|liberian
togo|togolese
benin|beninese
burkina faso|burkinabe
cameroon|cameroonian
gabon|gabonese
canada|canadian|canadians
mexico|mexican|mexicans
guatemala|guatemalan|guatemalans
belize|belizean
honduras|honduran|hondurans
el salvador|salvadoran|salvadorans
nicaragua|nicaraguan
costa rica|costa rican
panama|panamanian
cuba|cuban|cubans
haiti|haitian|haitians
dominican republic|dominican
jamaica|jamaican|jamaicans
bahamas|bahamian
barbados|barbadian
trinidad|trinidad and tobago|trinidadian
colombia|colombian|colombians
venezuela|venezuelan|venezuelans
guyana|guyanese
ecuador|ecuadorian|ecuadorean
peru|peruvian|peruvians
bolivia|bolivian|bolivians
chile|chilean|chileans
argentina|argentine|argentinian|argentines
uruguay|uruguayan
paraguay|paraguayan
brazil|brazilian|brazilians
ussr|soviet union|soviet|soviets|u.s.s.r.
vatican|holy see|vatican city
hong kong|hong konger|hong kongers
greenland|greenlandic|greenlander
`.trim().split('\n').map((line) => line.split('|'));

/** A seat of government and the country it stands for in the news ("Moscow rejected"). */
export const SEATS: readonly (readonly [string, string])[] = `
washington usa|washington dc usa|washington d.c. usa|white house usa|moscow russia|kremlin russia|kyiv ukraine|beijing china|pyongyang north-korea|seoul south-korea|berlin germany|paris france|elysee france|rome italy|madrid spain|lisbon portugal
the-hague netherlands|brussels eu|vienna austria|bern switzerland|warsaw poland|prague czech-republic|bratislava slovakia|budapest hungary|bucharest romania|sofia bulgaria|athens greece|belgrade serbia|zagreb croatia|sarajevo bosnia
tirana albania|pristina kosovo|skopje north-macedonia|chisinau moldova|minsk belarus|vilnius lithuania|riga latvia|tallinn estonia|helsinki finland|stockholm sweden|oslo norway|copenhagen denmark|reykjavik iceland|dublin ireland|london uk
downing street uk|whitehall uk|westminster uk|edinburgh scotland|cardiff wales|valletta malta|nicosia cyprus|ankara turkey|tbilisi georgia|yerevan armenia|baku azerbaijan|astana kazakhstan|tashkent uzbekistan|kabul afghanistan|islamabad pakistan
new delhi india|delhi india|dhaka bangladesh|colombo sri-lanka|kathmandu nepal|naypyidaw myanmar|bangkok thailand|phnom penh cambodia|hanoi vietnam|kuala lumpur malaysia|jakarta indonesia|manila philippines|tokyo japan|taipei taiwan|canberra australia
wellington new-zealand|jerusalem israel|tel aviv israel|ramallah palestine|beirut lebanon|damascus syria|amman jordan|baghdad iraq|tehran iran|riyadh saudi-arabia|sanaa yemen|abu dhabi uae|doha qatar|cairo egypt|tripoli libya|tunis tunisia|algiers algeria
rabat morocco|khartoum sudan|addis ababa ethiopia|mogadishu somalia|nairobi kenya|kampala uganda|kigali rwanda|kinshasa democratic-republic-of-congo|luanda angola|harare zimbabwe|pretoria south-africa|abuja nigeria|accra ghana|dakar senegal
ottawa canada|mexico city mexico|havana cuba|bogota colombia|caracas venezuela|quito ecuador|lima peru|santiago chile|buenos aires argentina|montevideo uruguay|brasilia brazil
`.trim().split(/[\n|]/).map((pair) => {
  const at = pair.lastIndexOf(' ');
  return [pair.slice(0, at).replace(/-/g, ' '), pair.slice(at + 1).replace(/-/g, ' ')] as const;
});
