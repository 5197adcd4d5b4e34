/** A reference's date in the words of each language, day first or, as American styles ask in English, month first. */

import type { PartialDate } from './reference';
import type { ReferenceLanguage } from './terms';
import { termsIn } from './terms';

/** "3 June 2024", "3. Juni 2024", "3 juin 2024", "3 de junio de 2024". */
export function dateInWords({ year, month, day }: PartialDate, language: ReferenceLanguage): string {
  const name = month === undefined ? undefined : termsIn(language).months[month - 1];
  if (name === undefined) return String(year);
  if (language === 'es') return [day, name, year].filter((it) => it !== undefined).join(' de ');
  const dayWords = day === undefined ? '' : language === 'de' ? `${day}.` : language === 'fr' && day === 1 ? '1er' : String(day);
  return [dayWords, name, String(year)].filter(Boolean).join(' ');
}

/** "June 3, 2024" in English; the other languages keep their one order. */
export function dateMonthFirst(date: PartialDate, language: ReferenceLanguage): string {
  const { year, month, day } = date;
  if (language !== 'en' || month === undefined || day === undefined) return dateInWords(date, language);
  return `${termsIn('en').months[month - 1] ?? ''} ${day}, ${year}`;
}

/** "2024, June 3" in English, "2024, 3. Juni" elsewhere, as APA puts it in brackets. */
export function dateYearFirst({ year, month, day }: PartialDate, language: ReferenceLanguage): string {
  const name = month === undefined ? undefined : termsIn(language).months[month - 1];
  if (name === undefined) return String(year);
  if (day === undefined) return `${year}, ${name}`;
  if (language === 'en') return `${year}, ${name} ${day}`;
  return `${year}, ${dateInWords({ year, month, day }, language).replace(new RegExp(`(?: de)? ${year}$`), '')}`;
}
