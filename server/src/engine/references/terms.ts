/** The words that references need, in each language they can be written in. */

export const referenceLanguages = ['en', 'de', 'fr', 'es'] as const;
export type ReferenceLanguage = (typeof referenceLanguages)[number];

export interface ReferenceTerms {
  readonly and: string;
  /** After the first of many authors. */
  readonly andOthers: string;
  readonly noDate: string;
  readonly interview: string;
  readonly personal: string;
  /** The heading of a list of references. */
  readonly heading: string;
  readonly months: readonly string[];
  /** Quotation marks around a title. */
  readonly marks: readonly [string, string];
  readonly page: string;
  readonly paragraph: string;
  readonly row: string;
  /** Before a time: "at 00:14:32". */
  readonly at: string;
}

const en: ReferenceTerms = {
  and: 'and',
  andOthers: 'and others',
  noDate: 'n.d.',
  interview: 'interview',
  personal: 'personal communication',
  heading: 'Sources',
  months: ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'],
  marks: ['“', '”'],
  page: 'p.',
  paragraph: 'para.',
  row: 'row',
  at: 'at',
};

const de: ReferenceTerms = {
  and: 'und',
  andOthers: 'und andere',
  noDate: 'o. D.',
  interview: 'Interview',
  personal: 'persönliche Mitteilung',
  heading: 'Quellen',
  months: ['Januar', 'Februar', 'März', 'April', 'Mai', 'Juni', 'Juli', 'August', 'September', 'Oktober', 'November', 'Dezember'],
  marks: ['„', '“'],
  page: 'S.',
  paragraph: 'Abs.',
  row: 'Zeile',
  at: 'bei',
};

const fr: ReferenceTerms = {
  and: 'et',
  andOthers: 'et autres',
  noDate: 's. d.',
  interview: 'entretien',
  personal: 'communication personnelle',
  heading: 'Sources',
  months: ['janvier', 'février', 'mars', 'avril', 'mai', 'juin', 'juillet', 'août', 'septembre', 'octobre', 'novembre', 'décembre'],
  marks: ['«\u00a0', '\u00a0»'],
  page: 'p.',
  paragraph: 'paragr.',
  row: 'ligne',
  at: 'à',
};

const es: ReferenceTerms = {
  and: 'y',
  andOthers: 'y otros',
  noDate: 's. f.',
  interview: 'entrevista',
  personal: 'comunicación personal',
  heading: 'Fuentes',
  months: ['enero', 'febrero', 'marzo', 'abril', 'mayo', 'junio', 'julio', 'agosto', 'septiembre', 'octubre', 'noviembre', 'diciembre'],
  marks: ['«', '»'],
  page: 'p.',
  paragraph: 'párr.',
  row: 'fila',
  at: 'en',
};

const all: Readonly<Record<ReferenceLanguage, ReferenceTerms>> = { en, de, fr, es };

export function termsIn(language: ReferenceLanguage): ReferenceTerms {
  return all[language];
}

/** The language of a draft's `lang:` where references can be written in it, English otherwise. */
export function referenceLanguageOf(lang: string | undefined): ReferenceLanguage {
  const primary = lang?.toLowerCase().split(/[-_]/)[0];
  return referenceLanguages.find((it) => it === primary) ?? 'en';
}
