/** Tests of names as texts: what must be found stands between < and >, and nothing else may be found. */

import { expect } from 'vitest';
import { compareNames, nameContextOf, namesIn } from '../../server/src/engine/text/values/names';
import type { NameValue } from '../../server/src/engine/text/values/value';

/** `document`: what stands around the text, as evidence about its words. */
export function testNames(marked: string, document?: string): void {
  const text = marked.replace(/[<>]/g, '');
  const names = namesIn(text, document === undefined ? undefined : nameContextOf(document));
  let shown = text;
  for (const { span } of [...names].reverse()) {
    shown = `${shown.slice(0, span.start)}<${shown.slice(span.start, span.end)}>${shown.slice(span.end)}`;
  }
  expect(shown).toBe(marked);
}

/** The first name of a text as `type: text (title)`. */
export function firstName(text: string): string {
  const name = namesIn(text)[0];
  return name ? `${name.type}: ${name.text}${name.title === undefined ? '' : ` (${name.title})`}` : '';
}

/** Both ways round, as the relation is symmetrical. */
export function testRelation(a: string, b: string, relation: ReturnType<typeof compareNames>): void {
  expect([compareNames(nameOf(a), nameOf(b)), compareNames(nameOf(b), nameOf(a))], `${a} ~ ${b}`).toEqual([relation, relation]);
}

function nameOf(text: string): NameValue {
  return { kind: 'name', span: { start: 0, end: text.length }, text, type: 'other' };
}
