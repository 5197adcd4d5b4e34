/** The newsroom's own way to name a source: author, linked title, publisher, date. */

import { dateInWords } from './dates';
import { nameInOrder } from './person-name';
import type { Reference } from './reference';
import type { RichText } from './rich-text';
import { closed, joined } from './rich-text';
import type { ReferenceStyle, StyleContext } from './style';
import { termsIn } from './terms';

/** `Ada Example, [Ferry sold](https://…), Harbour Gazette, 3 June 2024, para. 3.` */
export const newsroomStyle: ReferenceStyle = {
  note: (reference, context) => closed(joined([...parts(reference, context), [{ text: context.locator ?? '' }]], ', ')),
  entry: (reference, context) => closed(joined(parts(reference, context), ', ')),
};

function parts(reference: Reference, { language, address }: StyleContext): readonly RichText[] {
  const { andOthers } = termsIn(language);
  const names = reference.authors.map(nameInOrder);
  const by = names.length > 3 ? `${names[0] ?? ''} ${andOthers}` : names.join(', ');
  const link = reference.url ?? address;
  const date = reference.issued && dateInWords(reference.issued, language);
  return [
    [{ text: by }],
    [{ text: reference.title ?? reference.key, ...(link !== undefined && { link }) }],
    [{ text: reference.container ?? reference.publisher ?? '' }],
    [{ text: date ?? '' }],
  ];
}
