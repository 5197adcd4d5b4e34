/** References in words: the one place that picks a style, so that footnotes, lists and the preview say the same. */

import { isEntry } from '../corpus/entry-source';
import type { Locator, Source } from '../corpus/source';
import { apaStyle } from './apa-style';
import { chicagoStyle } from './chicago-style';
import { referenceOf } from './reference-of';
import { encodedAddress, type RichText } from './rich-text';
import { newsroomStyle } from './newsroom-style';
import type { ReferenceStyle } from './style';
import { referenceLanguageOf, termsIn, type ReferenceLanguage } from './terms';

export const referenceStyles = ['newsroom', 'chicago', 'apa'] as const;
export type ReferenceStyleName = (typeof referenceStyles)[number];

const styles: Readonly<Record<ReferenceStyleName, ReferenceStyle>> = { newsroom: newsroomStyle, chicago: chicagoStyle, apa: apaStyle };

export interface ReferenceForm {
  readonly style: ReferenceStyleName;
  readonly language: ReferenceLanguage;
  /** URI of the draft that the references are for; paths of files count from there. */
  readonly draftUri: string;
}

/** The form that a draft's references have: the style asked for, in the language of the draft's `lang:`. */
export function referenceFormOf(draft: { readonly uri: string; readonly frontMatter?: { readonly language?: string } }, style: ReferenceStyleName): ReferenceForm {
  return { style, language: referenceLanguageOf(draft.frontMatter?.language), draftUri: draft.uri };
}

/** A footnote's text. */
export function noteFor(source: Source, locator: Locator | undefined, { style, language, draftUri }: ReferenceForm): RichText {
  return styles[style].note(referenceOf(source), { language, ...placeOf(source, draftUri), locator: locator ? locatorPhrase(locator, language) : '' });
}

/** An entry of a list of references. */
export function entryFor(source: Source, { style, language, draftUri }: ReferenceForm): RichText {
  return styles[style].entry(referenceOf(source), { language, ...placeOf(source, draftUri) });
}

/** A book that only a bibliography names has no file of its own that a link could open. */
function placeOf(source: Source, draftUri: string): { readonly address?: string } {
  return isEntry(source) ? {} : { address: linkAddress(source, draftUri) };
}

/** The locator in a few words: "p. 3", "para. 12"; empty where the passage has none that a reader could follow. */
export function locatorPhrase(locator: Locator, language: ReferenceLanguage): string {
  const terms = termsIn(language);
  if (locator.page !== undefined) return `${terms.page} ${locator.page}`;
  if (locator.timestamp !== undefined) return `${terms.at} ${locator.timestamp}`;
  if (locator.row !== undefined) return `${terms.row} ${locator.row}`;
  if (locator.paragraph !== undefined) return `${terms.paragraph} ${locator.paragraph}`;
  return '';
}

/** The source's address, or its file's path from the draft's folder. */
export function linkAddress(source: Source, draftUri: string): string {
  const { url } = source.metadata;
  return encodedAddress(url !== undefined && /^https?:\/\//i.test(url) ? url : relativePath(draftUri, source.uri));
}

/** From one file to another as URIs of the same kind write it; the target's whole URI where nothing is shared. */
function relativePath(fromUri: string, toUri: string): string {
  const from = fromUri.split('/').slice(0, -1);
  const to = toUri.split('/');
  let shared = 0;
  while (shared < from.length && shared < to.length - 1 && from[shared] === to[shared]) shared++;
  if (shared < 3) return toUri;
  return [...from.slice(shared).map(() => '..'), ...to.slice(shared)].join('/');
}
