/** What an office file or book says of itself, as metadata. */

import type { Metadata } from '../engine/corpus/source';
import { issuedDate } from './issued-date';
import { oneLine } from './one-line';

/** Programs put these where a title or an author should be. */
const placeholders = /^(?:untitled|document\d*|microsoft word - .*|word document|powerpoint presentation|title|user|author|admin(?:istrator)?|unknown|owner|word|\(anonymous\)|anonymous|none|about:blank|(?:https?|file):\/\/\S+|microsoft office user|python-docx|openpyxl|.{1,60}\.(?:docx?|odt|rtf|pdf|xlsx?|indd|qxd))$/i;

export interface Properties {
  readonly title?: string;
  readonly authors?: readonly (string | undefined)[];
  readonly publisher?: string;
  readonly issued?: string;
  readonly language?: string;
  readonly url?: string;
}

export function propertiesMetadata(found: Properties): Partial<Metadata> {
  const title = real(found.title);
  const authors = (found.authors ?? []).flatMap((it) => (it ?? '').split(/\s*;\s*/)).flatMap((it) => real(it) ?? []);
  const publisher = real(found.publisher);
  const issued = found.issued === undefined ? undefined : issuedDate(found.issued);
  const language = /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/.exec(found.language?.trim() ?? '')?.[0];
  const url = /^https?:\/\/\S+$/i.exec(found.url?.trim() ?? '')?.[0];
  return {
    ...(title ? { title } : {}),
    ...(authors.length > 0 ? { authors: [...new Set(authors)].slice(0, 50) } : {}),
    ...(publisher ? { publisher } : {}),
    ...(issued ? { issued } : {}),
    ...(language ? { language } : {}),
    ...(url ? { url } : {}),
  };
}

function real(value: string | undefined): string | undefined {
  const text = oneLine(value ?? '').slice(0, 500);
  return text === '' || placeholders.test(text) ? undefined : text;
}
