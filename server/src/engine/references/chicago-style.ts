/** Notes and bibliography after The Chicago Manual of Style (17th ed., chapter 14), for what newsrooms cite. */

import { dateMonthFirst } from './dates';
import { familyOf, nameInOrder, nameTurned } from './person-name';
import type { Reference } from './reference';
import type { RichText } from './rich-text';
import { closed, joined } from './rich-text';
import type { ReferenceStyle, StyleContext } from './style';
import { termsIn, type ReferenceLanguage } from './terms';
import { titleCase } from './title-case';

export const chicagoStyle: ReferenceStyle = {
  /** `Ada Example, “Ferry Sold,” *Harbour Gazette*, June 3, 2024, para. 3, https://…` */
  note(reference, context) {
    const title = titleOf(reference, context.language, ',');
    const rest = joined([titleAndPlace(title, reference), dateOf(reference, context), [{ text: context.locator ?? '' }], addressOf(reference)], ', ');
    return closed(joined([authorsInNote(reference, context.language), rest], ', '));
  },
  /** `Example, Ada. “Ferry Sold.” *Harbour Gazette*, June 3, 2024. https://…` */
  entry(reference, context) {
    if (isUnsigned(reference)) return unsignedEntry(reference, context);
    const bare = reference.container === undefined && reference.publisher === undefined;
    const title = titleOf(reference, context.language, bare ? ',' : '.');
    const place = joined([placeOf(reference), dateOf(reference, context)], ', ');
    const named = joined([title, place], bare ? ', ' : '. ');
    return closed(joined([authorsInEntry(reference, context.language), named, addressOf(reference)], '. '));
  },
};

/** A paper stands in its authors' place where an article is unsigned (14.199). */
function isUnsigned({ type, authors, container }: Reference): boolean {
  return type === 'article-newspaper' && authors.length === 0 && container !== undefined;
}

function unsignedEntry(reference: Reference, context: StyleContext): RichText {
  const named = joined([titleOf(reference, context.language, ','), dateOf(reference, context)], ', ');
  return closed(joined([placeOf(reference), named, addressOf(reference)], '. '));
}

/** A comma or stop goes inside the marks, as American printing has it; in other languages it stays outside. */
function titleOf({ title, key, type }: Reference, language: ReferenceLanguage, stop: ',' | '.'): RichText {
  const words = title === undefined ? key : language === 'en' ? titleCase(title) : title;
  if (type === 'interview') return [{ text: words }];
  const [open, close] = termsIn(language).marks;
  const inside = language === 'en' && !/[.,!?]$/.test(words) ? stop : '';
  return [{ text: `${open}${words}${inside}${close}` }];
}

function titleAndPlace(title: RichText, reference: Reference): RichText {
  return joined([title, placeOf(reference)], ', ');
}

/** Papers are in italics, those who only publish are not. */
function placeOf({ type, container, publisher }: Reference): RichText {
  if (container !== undefined) return [{ text: container, italic: type === 'article-newspaper' }];
  return [{ text: publisher ?? '' }];
}

function dateOf({ issued, container, publisher, type }: Reference, { language }: StyleContext): RichText {
  if (issued) return [{ text: dateMonthFirst(issued, language) }];
  const isPublished = (container ?? publisher) !== undefined && type !== 'webpage';
  return [{ text: isPublished ? termsIn(language).noDate : '' }];
}

function addressOf({ url }: Reference): RichText {
  return url === undefined ? [] : [{ text: url, link: url }];
}

/** All of up to three, else the first (14.76). */
function authorsInNote({ authors }: Reference, language: ReferenceLanguage): RichText {
  const names = authors.map(nameInOrder);
  return [{ text: names.length > 3 ? `${names[0] ?? ''} et al.` : listed(names, language) }];
}

/** The first turned round, up to ten, of more the first seven. */
function authorsInEntry({ authors }: Reference, language: ReferenceLanguage): RichText {
  const names = authors.map((it, i) => (i === 0 ? nameTurned(it) : nameInOrder(it)));
  if (names.length > 10) return [{ text: `${names.slice(0, 7).join(', ')}, et al.` }];
  // The comma stands before "and" even between two: the first name is turned round.
  const [first] = authors;
  const turned = names.length === 2 && first !== undefined && !('literal' in first) && familyOf(first) !== names[0];
  return [{ text: turned && language === 'en' ? `${names[0] ?? ''}, ${termsIn(language).and} ${names[1] ?? ''}` : listed(names, language) }];
}

/** "A, B, and C" in English, "A, B und C" elsewhere. */
function listed(names: readonly string[], language: ReferenceLanguage): string {
  const { and } = termsIn(language);
  const last = names[names.length - 1] ?? '';
  if (names.length < 2) return last;
  const comma = names.length > 2 && language === 'en' ? ',' : '';
  return `${names.slice(0, -1).join(', ')}${comma} ${and} ${last}`;
}
