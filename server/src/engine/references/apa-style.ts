/** References after the Publication Manual of the American Psychological Association (7th ed., chapters 9 and 10), for what newsrooms cite. */

import { dateYearFirst } from './dates';
import { nameWithInitials } from './person-name';
import type { Reference } from './reference';
import type { RichText } from './rich-text';
import { closed, joined } from './rich-text';
import type { ReferenceStyle, StyleContext } from './style';
import { termsIn, type ReferenceLanguage } from './terms';

export const apaStyle: ReferenceStyle = {
  /** A note has no form of its own in APA: it is the entry with the locator before its address. */
  note: (reference, context) => entryOf(reference, context, context.locator ?? ''),
  /** `Example, A. (2024, June 3). Ferry sold. *Harbour Gazette*. https://…` */
  entry: (reference, context) => entryOf(reference, context, ''),
};

function entryOf(reference: Reference, { language }: StyleContext, locator: string): RichText {
  const authors: RichText = [{ text: authorsOf(reference, language) }];
  const date: RichText = [{ text: `(${dateOf(reference, language)})` }];
  const title = titleOf(reference, language);
  const hasAuthors = reference.authors.length > 0;
  const head = hasAuthors ? joined([joined([authors, date], ' '), title], '. ') : joined([title, date], '. ');
  const withAuthors = hasAuthors ? withStop(authors, date, title) : head;
  const entry = closed(joined([joined([withAuthors, placeOf(reference)], '. '), [{ text: locator }]], ', '));
  return reference.url === undefined ? entry : [...entry, { text: ' ' }, { text: reference.url, link: reference.url }];
}

/** What is no periodical has its year alone (9.14). */
function dateOf({ type, issued }: Reference, language: ReferenceLanguage): string {
  if (!issued) return termsIn(language).noDate;
  return type === 'report' || type === 'document' ? String(issued.year) : dateYearFirst(issued, language);
}

/** An organisation's name ends with a stop before the date; initials bring their own. */
function withStop(authors: RichText, date: RichText, title: RichText): RichText {
  return joined([joined([closed(authors), date], ' '), title], '. ');
}

/** What stands in a paper is set plain, what stands by itself in italics. */
function titleOf({ type, title, key }: Reference, language: ReferenceLanguage): RichText {
  const words = title ?? key;
  const { personal } = termsIn(language);
  const kind = type === 'interview' || type === 'personal_communication' ? ` [${personal.charAt(0).toUpperCase()}${personal.slice(1)}]` : '';
  return [{ text: words, italic: type !== 'article-newspaper' }, ...(kind === '' ? [] : [{ text: kind }])];
}

function placeOf({ type, container, publisher }: Reference): RichText {
  if (container !== undefined) return [{ text: container, italic: type === 'article-newspaper' }];
  return [{ text: publisher ?? '' }];
}

/** "A, B, & C"; of more than twenty the first nineteen and the last. */
function authorsOf({ authors }: Reference, language: ReferenceLanguage): string {
  const names = authors.map(nameWithInitials);
  const last = names[names.length - 1] ?? '';
  if (names.length < 2) return last;
  if (names.length > 20) return `${names.slice(0, 19).join(', ')}, . . . ${last}`;
  const and = language === 'en' ? '&' : termsIn(language).and;
  return `${names.slice(0, -1).join(', ')}${language === 'en' ? ',' : ''} ${and} ${last}`;
}
