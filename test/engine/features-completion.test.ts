/** Completion of citations, locators, footnotes and quotations. */

import { describe, expect, it } from 'vitest';
import { completedIn, completionsIn } from '../kit/feature-tester';
import { ferry } from '../kit/ferry-corpus';

const labels = async (draft: string): Promise<readonly string[]> => (await completionsIn(ferry, draft)).map((it) => it.label);

describe('completion of a citation', () => {
  it('ranks sources by how they bear on the sentence', async () => {
    expect((await labels('The cooperative has 430 members [@$0'))[0]).toBe('@gazette');
    expect((await labels('The new engine costs 310,000 crowns [@$0]'))[0]).toMatch(/^@harbour/);
    expect((await labels('The old engine has had its last summer @$0'))[0]).toMatch(/okker|interview/i);
  });

  it('shows the passage', async () => {
    const [first] = await completionsIn(ferry, 'The cooperative has 430 members [@$0');
    expect(first?.passage?.passage.text).toBe('The cooperative has 430 members on three islands.');
    expect(first?.detail).toBe('Ferry sold to the island cooperative, Tarn Bay Gazette, 2024-06-03, para. 4');
  });

  it.each([
    ['key', 'gaz'],
    ['key with a slip', 'gazzete'],
    ['title', 'ferrysold'],
    ['author', 'quist'],
    ['publisher', 'tarn'],
    ['words of the text', 'winter'],
  ])('finds by %s', async (_, typed) => {
    expect(await labels(`Is it [@${typed}$0]?`)).toContain('@gazette');
  });

  it.each(['q', 'g', 'zz'])('keeps the list open while the first letters are typed: %s', async (typed) => {
    const all = await labels('Is it [@$0]?');
    expect([...(await labels(`Is it [@${typed}$0]?`))].sort()).toEqual([...all].sort());
  });

  it('puts names that begin with the first letter before others', async () => {
    expect((await labels('The old engine has had its last summer [@g$0'))[0]).toBe('@gazette');
    expect((await labels('The old engine has had its last summer [@qu$0'))[0]).toBe('@gazette');
  });

  it('filters nothing away in the editor', async () => {
    const [first] = await completionsIn(ferry, 'Is it [@gazzete$0]?');
    expect(first?.filterText).toBe('@gazzete');
  });

  it.each([
    ['[@', 'It is so [@ga$0].', 'It is so [@gazette].'],
    ['@', 'It is so @ga$0', 'It is so @gazette'],
    ['a suppressed author', 'It is so [-@ga$0]', 'It is so [-@gazette]'],
    ['a list', 'It is so [@minutes; @ga$0]', 'It is so [@minutes; @gazette]'],
    ['a list without the sign', 'It is so [@minutes; $0]', 'It is so [@minutes; @gazette]'],
    ['the middle of a key', 'It is so [@ga$0ze]', 'It is so [@gazette]'],
    ['braces', 'It is so [@{ga$0}]', 'It is so [@gazette]'],
  ])('completes %s', async (_, draft, expected) => {
    expect(await completedIn(ferry, draft, '@gazette')).toBe(expected);
  });

  it.each([
    ['code', 'It is `@$0` so.'],
    ['a code block', '```\n@$0\n```'],
    ['an e-mail address', 'Write to desk@$0'],
    ['a web address', 'See https://example.org/@$0 for more.'],
    ['plain prose', 'It is so $0'],
  ])('is silent in %s', async (_, draft) => {
    expect(await labels(draft)).toEqual([]);
  });
});

describe('completion of a footnote', () => {
  it('offers the footnotes there are and new ones', async () => {
    const draft = 'It is so.[^1] The cooperative has 430 members.[^$0]\n\n[^1]: See the board.\n';
    const found = await labels(draft);
    expect(found[0]).toBe('[^1]');
    expect(found[1]).toBe('[^2] Ferry sold to the island cooperative');
    expect(await completedIn(ferry, draft, '[^2] Ferry')).toBe(
      'It is so.[^1] The cooperative has 430 members.[^2]\n\n[^1]: See the board.\n\n' +
        '[^2]: Nora Quist, [Ferry sold to the island cooperative](https://gazette.example/ferry-sold), Tarn Bay Gazette, 3 June 2024, para. 4.\n',
    );
  });
});

describe('completion of a locator', () => {
  it('offers the place of the best passage', async () => {
    expect(await completedIn(ferry, 'The cooperative has 430 members [@gazette,$0]', 'para. 4')).toBe('The cooperative has 430 members [@gazette, para. 4]');
    expect((await labels('The cooperative has 430 members [@gazette, $0]'))[0]).toBe('para. 4');
  });

  it('is silent for an unknown key', async () => {
    expect(await labels('The cooperative has 430 members [@nobody, $0]')).toEqual([]);
  });
});

describe('completion of a quotation', () => {
  it('continues word for word, with the speaker', async () => {
    const [first] = await completionsIn(ferry, 'The mayor said: “We will keep$0');
    expect(first?.label).toBe('… every sailing through the winter,');
    expect(first?.detail).toContain('Ilse Maren');
    expect(await completedIn(ferry, 'The mayor said: “We will keep$0”', '…')).toBe('The mayor said: “We will keep every sailing through the winter,”');
  });

  it('knows the speaker by the label', async () => {
    const [first] = await completionsIn(ferry, 'Okker: "the islands pay $0');
    expect(first?.insert.newText).toBe('the islands pay half and the town pays half.');
    expect(first?.detail).toContain('Tom Okker');
  });

  it('waits for two words and ends with the closing mark', async () => {
    expect(await labels('The mayor said: “We$0')).toEqual([]);
    expect(await labels('The mayor said: “We will keep it,” and we will keep$0')).toEqual([]);
  });
});
