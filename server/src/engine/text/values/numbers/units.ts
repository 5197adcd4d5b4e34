/** Units of measure with their dimension and the factor to the base unit; currencies by name and sign. */

export interface Unit {
  readonly dimension: string;
  /** Times the written value gives metres, kilograms, square metres, litres, metres per second, watts, joules, bytes, seconds, years of age. */
  readonly factor: number;
  /** Added after the factor: Fahrenheit only. */
  readonly offset?: number;
}

/** Space-separated spellings of one unit. A spelling of several words is written with "_". */
const TABLE: readonly (readonly [dimension: string, factor: number, spellings: string])[] = [
  ['length', 1000, 'km kms kilometre kilometres kilometer kilometers'],
  ['length', 1609.344, 'mile miles mi'],
  ['length', 1852, 'nautical_mile nautical_miles nm'],
  ['length', 1, 'm metre metres meter meters'],
  ['length', 0.1, 'dm decimetre decimetres decimeter decimeters'],
  ['length', 0.01, 'cm centimetre centimetres centimeter centimeters'],
  ['length', 0.001, 'mm millimetre millimetres millimeter millimeters'],
  ['length', 1e-6, 'μm µm micron microns micrometre micrometres micrometer micrometers'],
  ['length', 1e-9, 'nanometre nanometres nanometer nanometers'],
  ['length', 1e-12, 'picometre picometres picometer picometers'],
  ['length', 0.3048, 'ft foot feet'],
  ['length', 0.9144, 'yd yds yard yards'],
  ['length', 0.0254, 'inch inches'],
  ['length', 9.4607e15, 'light_year light_years light-year light-years'],
  ['length', 1.495978707e11, 'au astronomical_unit astronomical_units'],
  ['mass', 1000, 't tonne tonnes ton tons metric_ton metric_tons metric_tonnes'],
  ['mass', 907.185, 'short_ton short_tons'],
  ['mass', 1, 'kg kgs kilo kilos kilogram kilograms kilogramme kilogrammes'],
  ['mass', 0.001, 'g gram grams gramme grammes'],
  ['mass', 1e-6, 'mg milligram milligrams'],
  ['mass', 1e-9, 'mcg μg µg microgram micrograms microgramme microgrammes'],
  ['mass', 0.45359237, 'lb lbs'],
  ['mass', 0.028349523, 'oz ounce ounces'],
  ['mass', 6.35029318, 'stone'],
  ['area', 1e6, 'km2 km² sq_km sq_kms square_km square_kilometre square_kilometres square_kilometer square_kilometers'],
  ['area', 2.589988e6, 'sq_mi sq_miles square_mile square_miles'],
  ['area', 1, 'm2 m² sq_m square_metre square_metres square_meter square_meters'],
  ['area', 0.09290304, 'sq_ft sq_feet square_foot square_feet'],
  ['area', 1e4, 'ha hectare hectares'],
  ['area', 4046.8564, 'acre acres'],
  ['volume', 1, 'l litre litres liter liters'],
  ['volume', 0.001, 'ml millilitre millilitres milliliter milliliters'],
  ['volume', 1000, 'm3 m³ cubic_metre cubic_metres cubic_meter cubic_meters'],
  ['volume', 28.316847, 'cubic_foot cubic_feet'],
  ['volume', 3.785411784, 'gallon gallons'],
  ['volume', 0.473176, 'pint pints'],
  ['volume', 0.0147868, 'tablespoon tablespoons tbsp'],
  ['volume', 0.00492892, 'teaspoon teaspoons tsp'],
  ['volume', 158.987, 'barrel barrels bbl'],
  ['speed', 0.277777778, 'kmh kph kmph km/h km_per_hour kilometres_per_hour kilometers_per_hour kilometres_an_hour kilometers_an_hour'],
  ['speed', 0.44704, 'mph miles_per_hour miles_an_hour miles_per_hr'],
  ['speed', 0.514444, 'knot knots kt kts'],
  ['speed', 1, 'm/s metres_per_second meters_per_second'],
  ['energy', 1, 'joule joules'],
  ['energy', 3.6e6, 'kwh kilowatt_hour kilowatt_hours kilowatt-hour kilowatt-hours'],
  ['energy', 3.6e9, 'mwh megawatt_hour megawatt_hours megawatt-hour megawatt-hours'],
  ['energy', 3.6e12, 'gwh gigawatt_hour gigawatt_hours gigawatt-hour gigawatt-hours'],
  ['energy', 3.6e15, 'twh terawatt_hour terawatt_hours terawatt-hour terawatt-hours'],
  ['energy', 4184, 'kcal calorie calories'],
  ['power', 1, 'w watt watts'],
  ['power', 1e3, 'kw kilowatt kilowatts'],
  ['power', 1e6, 'mw megawatt megawatts'],
  ['power', 1e9, 'gw gigawatt gigawatts'],
  ['power', 1e12, 'tw terawatt terawatts'],
  ['power', 745.7, 'hp horsepower'],
  ['data', 0.125, 'bit'],
  ['data', 1e3, 'kb kilobyte kilobytes'],
  ['data', 1e6, 'mb megabyte megabytes'],
  ['data', 1e9, 'gb gigabyte gigabytes'],
  ['data', 1e12, 'tb terabyte terabytes'],
  ['data', 1e15, 'pb petabyte petabytes'],
  ['frequency', 1, 'hz hertz'],
  ['frequency', 1e3, 'khz kilohertz'],
  ['frequency', 1e6, 'mhz megahertz'],
  ['frequency', 1e9, 'ghz gigahertz'],
  ['voltage', 1, 'v volt volts'],
  ['voltage', 1e3, 'kv kilovolt kilovolts'],
  ['pressure', 1, 'pa pascal pascals'],
  ['pressure', 100, 'hpa mb_pressure millibar millibars'],
  ['angle', 1, 'rad radian radians'],
  ['temperature', 1, 'c °c ℃ celsius degree_celsius degrees_celsius degrees_centigrade degree_c degrees_c deg_c deg_celsius centigrade'],
  ['degree', 1, '° degree degrees deg'],
  ['duration', 1, 'second seconds sec secs s'],
  ['duration', 0.001, 'millisecond milliseconds ms'],
  ['duration', 60, 'minute minutes min mins'],
  ['duration', 3600, 'hour hours hr hrs h'],
  ['duration', 86_400, 'day days night nights'],
  ['duration', 172_800, 'weekends'],
  ['duration', 604_800, 'week weeks wk wks'],
  ['duration', 1_209_600, 'fortnight fortnights'],
  ['duration', 2_629_800, 'month months'],
  ['duration', 7_889_400, 'quarters'],
  ['duration', 31_557_600, 'year years yr yrs'],
  ['duration', 315_576_000, 'decade decades'],
  ['duration', 3_155_760_000, 'century centuries'],
  ['percent', 0.01, '% percent percents per_cent pct pc'],
  ['percentage-point', 0.01, 'pp ppt percentage_point percentage_points percent_point percent_points %_points per_cent_points'],
  ['basis-point', 0.0001, 'bp bps basis_point basis_points'],
];

const FAHRENHEIT: Unit = { dimension: 'temperature', factor: 5 / 9, offset: -160 / 9 };

/** Too short to stand off from the numeral: "5m" is a length, "5 m" too, "5 s" and "5 h" are not. */
export const GLUED_ONLY: ReadonlySet<string> = new Set(['s', 'v', 'w', 'l', 'g', 'pc', 'pa', 't', 'mi', 'nm', 'c', 'f', 'pp', 'ms']);

export const UNITS: ReadonlyMap<string, Unit> = new Map<string, Unit>([
  ...TABLE.flatMap(([dimension, factor, spellings]) => spellings.split(' ').map((spelling): [string, Unit] => [spelling.replaceAll('_', ' '), { dimension, factor }])),
  ...['f', '°f', '℉', 'fahrenheit', 'degrees fahrenheit', 'degree fahrenheit', 'degrees f', 'degree f', 'deg f'].map((spelling): [string, Unit] => [spelling, FAHRENHEIT]),
]);

/** First words of the spellings of several words. */
export const UNIT_OPENERS: ReadonlySet<string> = new Set([...UNITS.keys()].map((spelling) => spelling.split(/[ /-]/)[0] ?? spelling));

export const SIGNS: ReadonlyMap<string, string> = new Map([
  ['$', 'USD'], ['£', 'GBP'], ['€', 'EUR'], ['¥', 'JPY'], ['₹', 'INR'], ['₽', 'RUB'], ['₩', 'KRW'], ['₺', 'TRY'], ['₴', 'UAH'], ['₪', 'ILS'], ['₦', 'NGN'], ['₫', 'VND'], ['฿', 'THB'], ['₱', 'PHP'], ['₿', 'BTC'], ['₾', 'GEL'], ['₸', 'KZT'], ['₡', 'CRC'], ['₭', 'LAK'],
]);

/** Letters before "$". */
export const DOLLARS: ReadonlyMap<string, string> = new Map([
  ['us', 'USD'], ['u', 'USD'], ['a', 'AUD'], ['au', 'AUD'], ['c', 'CAD'], ['ca', 'CAD'], ['nz', 'NZD'], ['hk', 'HKD'], ['s', 'SGD'], ['sg', 'SGD'], ['nt', 'TWD'], ['r', 'BRL'], ['mx', 'MXN'],
]);

export const CODES: ReadonlySet<string> = new Set(
  'usd eur gbp jpy chf cny rmb inr rub aud cad nzd hkd sgd sek nok dkk pln uah try ils krw brl mxn zar aed sar thb idr myr php czk huf ngn egp pkr vnd twd btc'.split(' '),
);

/** Codes that are no words of their own in small letters, and that may follow an M for millions. */
export const COMMON_CODES: ReadonlySet<string> = new Set(['usd', 'eur', 'gbp', 'rmb', 'jpy', 'chf', 'cny', 'inr', 'aud', 'cad', 'sek', 'nok', 'dkk']);

/** Words before a numeral: "Rs 500", "EUR 5,000". */
export const MONEY_PREFIXES: ReadonlyMap<string, string> = new Map([['rs', 'INR'], ['kr', 'SEK'], ['rmb', 'CNY'], ['fr', 'CHF'], ['dollar', 'USD']]);

export const MONEY_WORDS: ReadonlyMap<string, readonly [code: string, factor: number]> = new Map(
  ([
    ['USD', 1, 'dollar dollars buck bucks'], ['USD', 0.01, 'cent cents'], ['EUR', 1, 'euro euros'], ['GBP', 1, 'pound pounds quid sterling'], ['GBP', 0.01, 'pence penny p'],
    ['JPY', 1, 'yen'], ['CNY', 1, 'yuan renminbi'], ['RUB', 1, 'ruble rubles rouble roubles'], ['INR', 1, 'rupee rupees'], ['CHF', 1, 'franc francs'], ['UAH', 1, 'hryvnia hryvnias hryvnya'],
    ['PLN', 1, 'zloty zlotys zlotych'], ['ILS', 1, 'shekel shekels'], ['TRY', 1, 'lira liras'], ['KRW', 1, 'won'], ['MXN', 1, 'peso pesos'], ['ZAR', 1, 'rand'], ['SEK', 1, 'krona kronor'],
    ['NOK', 1, 'krone kroner'], ['SAR', 1, 'riyal riyals'], ['AED', 1, 'dirham dirhams'], ['BRL', 1, 'real reais'], ['NGN', 1, 'naira'], ['KES', 1, 'shilling shillings'], ['THB', 1, 'baht'],
    ['IDR', 1, 'rupiah'], ['MYR', 1, 'ringgit'], ['IRR', 1, 'rial rials'], ['HUF', 1, 'forint forints'], ['ESP', 1, 'peseta pesetas'], ['DEM', 1, 'deutschmark deutschmarks'], ['NLG', 1, 'guilder guilders'], ['FIM', 1, 'markka'], ['GEL', 1, 'lari'], ['PKR', 1, 'paisa'], ['BTC', 1, 'bitcoin bitcoins'], ['BTC', 1e-8, 'satoshi satoshis'], ['GRD', 1, 'drachma drachmas drachmae'],
  ] as const).flatMap(([code, factor, words]) => words.split(' ').map((word): [string, readonly [string, number]] => [word, [code, factor]])),
);

/** "US dollars", "Canadian dollars". */
export const NATIONS: ReadonlyMap<string, string> = new Map([
  ['us dollar', 'USD'], ['american dollar', 'USD'], ['canadian dollar', 'CAD'], ['australian dollar', 'AUD'], ['singapore dollar', 'SGD'], ['taiwan dollar', 'TWD'], ['british pound', 'GBP'],
  ['egyptian pound', 'EGP'], ['lebanese pound', 'LBP'], ['syrian pound', 'SYP'], ['swiss franc', 'CHF'], ['cfa franc', 'XOF'], ['pakistani rupee', 'PKR'], ['indian rupee', 'INR'], ['danish kroner', 'DKK'],
  ['norwegian kroner', 'NOK'], ['swedish kronor', 'SEK'], ['swedish krona', 'SEK'], ['russian rouble', 'RUB'], ['russian ruble', 'RUB'], ['mexican peso', 'MXN'], ['argentine peso', 'ARS'], ['japanese yen', 'JPY'],
  ['chinese yuan', 'CNY'], ['czech koruna', 'CZK'], ['turkish lira', 'TRY'], ['korean won', 'KRW'], ['polish zloty', 'PLN'], ['hong dollar', 'HKD'],
]);
