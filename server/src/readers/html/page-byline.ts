/** Who wrote a page: declared, or in an element that says so itself. A person's name is believed before a desk's, an agency's or an account's. */

import { isPersonName, personNames } from '../head-metadata';
import type { Meta } from './meta-tags';
import type { Page } from './page-dom';
import { headElements } from './page-head';
import { oneLine, type Said } from './said';

export function pageAuthors(page: Page, meta: Meta, fromData: readonly string[]): Said<readonly string[]> | undefined {
  const declared = fromData.length > 0 ? { value: fromData.flatMap((name) => nonEmpty(personNames(name), [name])), from: 'JSON-LD' as const } : declaredIn(meta);
  if (declared?.value.some(isPersonName)) return declared;
  const shown = shownAuthors(page) ?? (declared ? undefined : shownDesk(page));
  return shown ? { value: shown, from: 'markup' } : declared;
}

const tags = ['dc.creator', 'dcterms.creator', 'author', 'citation_author', 'byl', 'parsely-author', 'sailthru.author', 'article:author_name', 'article:author', 'og:article:author'];

function declaredIn(meta: Meta): Said<readonly string[]> | undefined {
  for (const tag of tags) {
    const said = meta.all(tag).filter((it) => it.length <= 200 && !/^(?:https?:|@|\/|www\.)/i.test(it));
    const from = meta(tag)?.from;
    if (said.length > 0 && from) return { value: [...new Set(said.flatMap((it) => nonEmpty(personNames(it), [it.replace(/^by\s+/i, '')])))], from };
  }
  return undefined;
}

/** The likelier first. */
const bylines = [
  '[rel~="author"], [itemprop~="author"], [class*="byline" i], [id="byline"], [class~="author"], [class*="author-name" i], [class*="author_name" i], [class*="authorname" i], address',
  '[class*="author" i], [class*="contributor" i], [class*="writer" i], a[href*="/author"], a[href*="/autor"], a[href*="/contributors/"], a[href*="/staff/"], a[href*="/by/"], a[href*="/profile/"], a[href*="/people/"]',
];

function shownAuthors(page: Page): readonly string[] | undefined {
  for (const element of headElements(page, bylines)) {
    const line = oneLine(element.getAttribute('content') ?? element.textContent);
    const names = line && line.length <= 200 ? nonEmpty(personNames(namesPart(line)), personNames(line)) : [];
    if (names.length > 0) return names;
  }
  return undefined;
}

/** An agency or desk, where a byline names no person: “AFP”, “Courier Staff”. */
function shownDesk(page: Page): readonly string[] | undefined {
  for (const element of headElements(page, ['[itemprop~="author"], [rel~="author"], [class~="byline"]'])) {
    const desk = namesPart(oneLine(element.textContent) ?? '');
    if (/^\p{Lu}[\p{L}&.’'-]*(?: [\p{L}&.’'-]+){0,3}$/u.test(desk) && desk.length <= 40 && !/^(?:by|author|byline|share|follow|comments?|read|view|posted|written|published|admin|guest|home|about)\b/i.test(desk)) return [desk];
  }
  return undefined;
}

/** A byline without “by” and without the date, place and counts that stand on its line. */
function namesPart(line: string): string {
  return line.replace(/^(?:more (?:from |by )?|written |posted |reported |story |text )?(?:(?:by|von|par|por|di|door|af|av)\b)?[:\s]*/i, '').replace(/\s*\([\p{L}. ]{1,12}\)/gu, '').replace(/\s*(?:\d|[|•·—@]|\b(?:updated|published|posted|edited by|last updated|follow)\b).*$/i, '').trim();
}

function nonEmpty(names: readonly string[], otherwise: readonly string[]): readonly string[] {
  return names.length > 0 ? names : otherwise;
}
