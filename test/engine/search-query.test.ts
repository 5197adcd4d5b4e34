/** The search's operators: how they are read, and what they find. */

import { describe, expect, it } from 'vitest';
import { searchQueryOf } from '../../server/src/engine/features/search-query';
import { searchIn } from '../kit/feature-tester';
import { ferry } from '../kit/ferry-corpus';

describe('a query', () => {
  it('is read as words, phrases, exclusions and operators', () => {
    expect(searchQueryOf('ferry "sold the ferry" -price publisher:gazette author:"nora quist" after:2024-01 kind:html speaker:okker eng')).toEqual({
      except: { publisher: [], author: [], kind: [], speaker: [] }, words: 'sold the ferry ferry eng', unfinished: true, openPhrase: false, phrases: ['sold the ferry'], without: ['price'], publisher: ['gazette'], author: ['nora quist'], kind: ['html'], speaker: ['okker'], after: '2024-01',
    });
  });

  it.each(['"', '-', 'publisher:', 'after:yesterday', '""', '-""', 'kind: ', '"open', '“open', 'a:b', '\u0000', '"'.repeat(5000)])('%s asks for nothing that could fail', (text) => {
    expect(() => searchQueryOf(text)).not.toThrow();
  });

  it('keeps addresses and times as words', () => {
    expect(searchQueryOf('https://gazette.example 12:30').words).toBe('https://gazette.example 12:30');
  });
});

describe('search with operators', () => {
  const found = async (query: string): Promise<readonly string[]> => (await searchIn(ferry, query)).map((it) => it.replace(/^\w+ /, ''));

  it('finds exact words only', async () => {
    expect(await found('"every sailing through"')).toEqual(['gazette: "We will keep every sailing through the winter," said Mayor Ilse Maren.']);
    expect(await found('"sailing every through"')).toEqual([]);
  });

  it('finds exact words with one of them changed, missing or on top, after those that are exact', async () => {
    const sentence = 'gazette: "We will keep every sailing through the winter," said Mayor Ilse Maren.';
    for (const typed of ['"keep each sailing through the winter"', '"keep sailing through the winter"', '"will always keep every sailing"']) expect([typed, await found(typed)]).toEqual([typed, [sentence]]);
    expect(await found('"keep each sailing through the summer"')).toEqual([]);
    expect(await found('"each sailing through"')).toEqual([]);
  });

  it('finds exact words that are all common, and those still being typed', async () => {
    expect((await found('"we will"')).join()).toContain('We will keep');
    expect((await found('"every sailing thr')).join()).toContain('every sailing through');
  });

  it('leaves out what has a word', async () => {
    expect((await found('ferry')).join()).toContain('price of the ferry');
    expect((await found('ferry -price')).join()).not.toContain('price of the ferry');
  });

  it('keeps to a publisher, an author, a kind, a time', async () => {
    expect((await found('engine publisher:"harbour board"')).every((it) => !it.startsWith('gazette'))).toBe(true);
    expect((await found('ferry author:quist')).every((it) => it.startsWith('gazette'))).toBe(true);
    expect((await found('ferry after:2024-06-03')).length).toBeGreaterThan(0);
    expect(await found('ferry after:2024-06-04')).toEqual([]);
    expect((await found('ferry before:2024')).every((it) => it.startsWith('gazette'))).toBe(true);
    expect((await found('ferry kind:html')).length).toBeGreaterThan(0);
    expect(await found('ferry kind:email')).toEqual([]);
  });

  it('finds what someone said, with words and without', async () => {
    expect((await found('engine speaker:okker')).every((it) => it.includes('old engine') || it.includes('new one'))).toBe(true);
    const said = await found('speaker:okker');
    expect(said.length).toBeGreaterThan(1);
    expect(said.join()).not.toContain('How old is the engine');
  });

  it.each([['author:qist', 'author:quist'], ['publisher:"harbor bord"', 'publisher:"harbour board"'], ['speaker:oker', 'speaker:okker'], ['kind:htmll', 'kind:html']])('forgives %s', async (typed, meant) => {
    expect((await found(`engine ferry ${typed}`)).length).toBeGreaterThan(0);
    expect(await found(`engine ferry ${typed}`)).toEqual(await found(`engine ferry ${meant}`));
  });

  it('finds nothing by a name that is like none', async () => {
    expect(await found('ferry publisher:zzyzx')).toEqual([]);
  });

  it('leaves out a publisher, a speaker', async () => {
    expect((await found('ferry -publisher:tarn')).length).toBeGreaterThan(0);
    expect((await found('ferry -publisher:tarn')).every((it) => !it.startsWith('gazette'))).toBe(true);
    const said = await found('speaker:okker');
    expect((await found('engine')).some((it) => said.includes(it))).toBe(true);
    expect((await found('engine -speaker:okker')).some((it) => said.includes(it))).toBe(false);
  });

  it('lists the sources of a publisher when nothing else is asked', async () => {
    expect(await found('publisher:tarn')).toEqual(['gazette']);
  });
});
