/** References in each style and language, and what is exported of them. */

import { describe, expect, it } from 'vitest';
import { apaStyle } from '../../server/src/engine/references/apa-style';
import { bibtex } from '../../server/src/engine/references/bibtex';
import { chicagoStyle } from '../../server/src/engine/references/chicago-style';
import { cslJson } from '../../server/src/engine/references/csl-json';
import { newsroomStyle } from '../../server/src/engine/references/newsroom-style';
import { personNameOf } from '../../server/src/engine/references/person-name';
import { markdownText, plainText } from '../../server/src/engine/references/rich-text';
import type { ReferenceStyle } from '../../server/src/engine/references/style';
import { referenceLanguageOf } from '../../server/src/engine/references/terms';
import type { ReferenceLanguage } from '../../server/src/engine/references/terms';
import { titleCase } from '../../server/src/engine/references/title-case';
import { sampleReferences } from '../kit/sample-references';

const reference = (key: string) => sampleReferences.find((it) => it.key === key)!;
const entry = (style: ReferenceStyle, key: string, language: ReferenceLanguage = 'en') => markdownText(style.entry(reference(key), { language }));
const note = (style: ReferenceStyle, key: string, locator: string) => markdownText(style.note(reference(key), { language: 'en', locator }));

describe('an entry', () => {
  it.each([
    ['newsroom', newsroomStyle, 'gazette2024', 'Ada M. Quill, Olle van der Berg, [Ferry sold to the island cooperative](https://gazette.example/ferry), Harbour Gazette, 3 June 2024.'],
    ['newsroom', newsroomStyle, 'dike', 'Anna Berg and others, The state of the dike, Water Board, 2023.'],
    ['chicago', chicagoStyle, 'gazette2024', 'Quill, Ada M., and Olle van der Berg. “Ferry Sold to the Island Cooperative.” *Harbour Gazette*, June 3, 2024. <https://gazette.example/ferry>.'],
    ['chicago', chicagoStyle, 'gazette-one', 'Quill, Ada. “Who Will Pay for the Dike?” *Harbour Gazette*, November 12, 2023.'],
    ['chicago', chicagoStyle, 'unsigned', '*Harbour Gazette*. “Bridge Closed Until Spring,” February 1, 2021. <https://gazette.example/bridge>.'],
    ['chicago', chicagoStyle, 'dike', 'Berg, Anna, Olle Lund, Ada Marlow, and Maud Ellery. “The State of the Dike.” Water Board, 2023.'],
    ['chicago', chicagoStyle, 'talk', 'Ellery, Maud. Interview with Maud Ellery, March 11, 2025.'],
    ['chicago', chicagoStyle, 'notice', '“Notice of the Mill,” June 1962.'],
    ['apa', apaStyle, 'gazette2024', 'Quill, A. M., & van der Berg, O. (2024, June 3). Ferry sold to the island cooperative. *Harbour Gazette*. <https://gazette.example/ferry>'],
    ['apa', apaStyle, 'undated', 'Marlow, J.-L. (n.d.). An undated piece about NATO and the EU. *Harbour Gazette*. <https://gazette.example/u>'],
    ['apa', apaStyle, 'minutes2025', 'Oxley Council. (2025, March). *Council minutes*. Oxley Council. <https://oxley.example/minutes>'],
    ['apa', apaStyle, 'page', '*No author here: a page*. (2022, December 24). <https://x.example/p>'],
    ['apa', apaStyle, 'mail', 'Lund, O. (2025, January 5). *Re: the rent* \\[Personal communication\\].'],
  ])('in %s style', (_, style, key, expected) => expect(entry(style, key)).toBe(expected));

  it.each<[ReferenceLanguage, string, string]>([
    ['de', 'Quill, Ada M. und Olle van der Berg. „Ferry sold to the island cooperative“. *Harbour Gazette*, 3. Juni 2024. <https://gazette.example/ferry>.', 'Ada M. Quill, Olle van der Berg, [Ferry sold to the island cooperative](https://gazette.example/ferry), Harbour Gazette, 3. Juni 2024.'],
    ['fr', 'Quill, Ada M. et Olle van der Berg. « Ferry sold to the island cooperative ». *Harbour Gazette*, 3 juin 2024. <https://gazette.example/ferry>.', 'Ada M. Quill, Olle van der Berg, [Ferry sold to the island cooperative](https://gazette.example/ferry), Harbour Gazette, 3 juin 2024.'],
    ['es', 'Quill, Ada M. y Olle van der Berg. «Ferry sold to the island cooperative». *Harbour Gazette*, 3 de junio de 2024. <https://gazette.example/ferry>.', 'Ada M. Quill, Olle van der Berg, [Ferry sold to the island cooperative](https://gazette.example/ferry), Harbour Gazette, 3 de junio de 2024.'],
  ])('in %s', (language, chicago, newsroom) => {
    expect(entry(chicagoStyle, 'gazette2024', language).replaceAll('\u00a0', ' ')).toBe(chicago);
    expect(entry(newsroomStyle, 'gazette2024', language)).toBe(newsroom);
  });
});

describe('a note', () => {
  it.each([
    ['newsroom', newsroomStyle, 'gazette-one', 'Ada Quill, Who will pay for the dike?, Harbour Gazette, 12 November 2023, para. 3.'],
    ['chicago', chicagoStyle, 'gazette2024', 'Ada M. Quill and Olle van der Berg, “Ferry Sold to the Island Cooperative,” *Harbour Gazette*, June 3, 2024, para. 3, <https://gazette.example/ferry>.'],
    ['chicago', chicagoStyle, 'dike', 'Anna Berg et al., “The State of the Dike,” Water Board, 2023, para. 3.'],
    ['apa', apaStyle, 'notice', '*Notice of the mill*. (1962), para. 3.'],
  ])('in %s style says where', (_, style, key, expected) => expect(note(style, key, 'para. 3')).toBe(expected));
});

describe('text that is not ours', () => {
  it('stays text: no markup, no end of the paragraph, no address that ends too soon', () => {
    const odd = { ...reference('site'), title: 'A *bold* [claim](x)\n\n# <b>heading', url: 'https://x.example/a (b)>c' };
    const text = markdownText(chicagoStyle.entry(odd, { language: 'en' }));
    expect(text).toBe('Ellery, Maud. “A \\*Bold\\* \\[Claim\\](x) # \\<B\\>heading.” Gull Watch, May 9, 2020. <https://x.example/a%20%28b%29%3Ec>.');
    expect(plainText(newsroomStyle.entry(odd, { language: 'en' }))).toContain('A *bold*');
  });

  it('needs nothing to be known', () => {
    for (const style of [newsroomStyle, chicagoStyle, apaStyle]) {
      const text = plainText(style.entry({ key: 'k', type: 'document', authors: [] }, { language: 'en' }));
      expect(text).toMatch(/k/i);
      expect(text).toMatch(/\.$/);
    }
  });
});

describe('a name', () => {
  it.each([
    ['Ada M. Quill', { family: 'Quill', given: 'Ada M.' }],
    ['Olle van der Berg', { family: 'van der Berg', given: 'Olle' }],
    ['Quill, Ada', { family: 'Quill', given: 'Ada' }],
    ['Ada Quill Jr.', { family: 'Quill Jr.', given: 'Ada' }],
    ['Oxley Council', { literal: 'Oxley Council' }],
    ['Reuters', { literal: 'Reuters' }],
    ['Staff and agencies', { literal: 'Staff and agencies' }],
    ['', { literal: '' }],
  ])('%s', (text, expected) => expect(personNameOf(text)).toEqual(expected));
});

describe('title case', () => {
  it.each([
    ['the state of the dike', 'The State of the Dike'],
    ['Ferry sold: a study of it', 'Ferry Sold: A Study of It'],
    ['NATO and the iPhone', 'NATO and the iPhone'],
    ['what to look for', 'What to Look For'],
    ['', ''],
  ])('%s', (title, expected) => expect(titleCase(title)).toBe(expected));
});

describe('an export', () => {
  it('is CSL-JSON with every field that is known', () => {
    expect(JSON.parse(cslJson([reference('gazette2024')]))).toEqual([
      {
        id: 'gazette2024',
        type: 'article-newspaper',
        title: 'Ferry sold to the island cooperative',
        author: [{ family: 'Quill', given: 'Ada M.' }, { family: 'van der Berg', given: 'Olle' }],
        'container-title': 'Harbour Gazette',
        issued: { 'date-parts': [[2024, 6, 3]] },
        URL: 'https://gazette.example/ferry',
      },
    ]);
  });

  it('is BibLaTeX that keeps what TeX would take for its own', () => {
    expect(bibtex([reference('agency')])).toBe(
      '@report{agency,\n  author = {{Coast Agency}},\n  title = {{Floods \\& fires: 50\\% of the risk \\#1}},\n  type = {report},\n  institution = {{Coast Agency Press}},\n' +
        '  date = {2019-07},\n  url = {https://coast.example/r_1?a=b%20c&d=~e},\n}\n',
    );
    expect(bibtex([reference('bare')])).toContain('title = {{A note on \\{braces\\} \\& \\$money\\_\\textasciicircum{}}}');
  });
});

describe('the language of references', () => {
  it.each([['de-CH', 'de'], ['FR', 'fr'], ['es_MX', 'es'], ['nl', 'en'], [undefined, 'en']])('of %s is %s', (lang, expected) =>
    expect(referenceLanguageOf(lang)).toBe(expected));
});
