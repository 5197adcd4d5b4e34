/** What a style of references is: a note (a footnote's text, with locator) and an entry (in a list at the end). */

import type { Reference } from './reference';
import type { RichText } from './rich-text';
import type { ReferenceLanguage } from './terms';

export interface StyleContext {
  readonly language: ReferenceLanguage;
  /** In the words of the language, as `locatorPhrase` gives it; empty or absent where there is none. */
  readonly locator?: string;
  /** Where the file is, from the draft; what a style that links titles links where the source has no address on the web. */
  readonly address?: string;
}

export interface ReferenceStyle {
  note(reference: Reference, context: StyleContext): RichText;
  entry(reference: Reference, context: StyleContext): RichText;
}
