/** The same words set otherwise are the same words; different words are told however they are set. */

import { describe, expect, test } from 'vitest';
import { findingsIn } from '../kit/check-tester';

async function told(source: string, draft: string): Promise<readonly string[]> {
  const { findings } = await findingsIn(`//- sources/${source.startsWith('<') ? 'a.html' : 'a.txt'}\n${source}\n`, `${draft}\n`);
  return findings
    .filter((it) => ['misquote', 'wrong-speaker', 'wrong-source', 'unsourced-quotation'].includes(it.check))
    .map((it) => `${it.check}: ${it.message.replace(/ \([^()]*\)\.$/, '.')}`);
}

describe('the same words', () => {
  test.each([
    ['She said the boats don’t leave before dawn – not one of them.', `She said “the boats don't leave before dawn -- not one of them”.`],
    ['She said the boats don\'t leave before dawn - not one of them.', '“…the boats don’t leave before dawn—not one of them,” she said.'],
    ['The co-operative pays its fishermen every Friday evening.', 'The report says the “co\u2011operative pays its fishermen every Friday evening”.'],
    ['The cafe\u0301 on the quay closes when the last boat is in.', '“The café on the quay closes when the last boat is in.”'],
    ['The ﬁrst boat of the ﬂeet left the quay at four.', '“The first boat of the fleet left the quay at four.”'],
    ['The harbour\u00a0office and the pilot\u2009boat share one radio.', '“The harbour office and the pilot boat share one radio.”'],
    ['The har\u00adbour office and the pilot boat share one radio.', '“The harbour office and the pilot boat share one radio.”'],
    ['The\u200b harbour office and the pilot boat share one radio.', '“The harbour office and the pilot boat share one radio.”'],
    ['The U.S. fleet left the harbour in May, and no ship came back.', '“The US fleet left the harbour in May, and no ship came back.”'],
    ['The catch fell by 12,000 tonnes in the year of the storm.', '“The catch fell by 12 000 tonnes in the year of the storm.”'],
    ['The catch fell by 12,000 tonnes in the year of the storm.', '“The catch fell by 12000 tonnes in the year of the storm.”'],
    ['The boats were sold.[4] Nobody asked the crews about it.[5]', '“The boats were sold. Nobody asked the crews about it.”'],
    ['The boats were sold, he said. [...] Nobody asked the crews about it.', '“Nobody asked the crews about it,” he said.'],
    ['He wrote that “the boats” were sold and nobody asked the crews.', '“He wrote that ‘the boats’ were sold and nobody asked the crews.”'],
    ['He said: “They told us ‘go home’ and we went home without our nets.”', 'He said: “They told us ‘go home’ and we went home without our nets.”'],
    ['He said: “They told us ‘go home’ and we went home without our nets.”', "He said: 'They told us \"go home\" and we went home without our nets.'"],
    ['He said: “They told us to leave our nets behind.” Then he wept.', '„They told us to leave our nets behind.“'],
    ['He said: “They told us to leave our nets behind.” Then he wept.', '« They told us to leave our nets behind. »'],
    ['It rained\nall night on the\nlong quay of the\nold harbour.', '“It rained all night on the long quay of the old harbour.”'],
    ['It rained all night on the long quay of the old harbour.', '“It rained all night\non the long quay\nof the old harbour.”'],
    ['<p>It <em>rained</em> all night on the <a href="x">long quay</a> of the old harbour.</p>', '“It rained all *night* on the [long quay](https://a.example) of the old harbour.”'],
    ['<p>It rained all night&nbsp;&mdash; all night! &mdash; on the long quay.</p>', '“It rained all night – all night! – on the long quay.”'],
    ['“We paid the crews,” he said, “and nobody thanked us for it.”', '“We paid the crews and nobody thanked us for it.”'],
    ['“We paid the crews,” he said. “Nobody thanked us for it.”', '“We paid the crews. Nobody thanked us for it,” he said.'],
    ['We paid the crews in May. Nobody thanked us for it, and two of them left.', '“We paid the crews in May … and two of them left.”'],
    ['We paid the crews in May. Nobody thanked us for it, and two of them left.', '“Nobody thanked [the office] for it, and two of them left.”'],
    ['We paid the crews in May. Nobody thanked us for it, and two of them left.', '“[N]obody thanked us for it, and two of them [the crews] left.”'],
    ['We payed the crews in May and two of them left at once.', '“We payed [sic] the crews in May and two of them left at once.”'],
    ['He wrote: “Theres [sic] nothing left of the fleet we had in May.”', '“Theres [sic] nothing left of the fleet we had in May.”'],
    ['He wrote: “Theres [sic] nothing left of the fleet we had in May.”', '“Theres nothing left of the fleet we had in May.”'],
    ['He wrote: “They [the crews] sold ... the fleet we had in May.”', '“They [the crews] sold ... the fleet we had in May.”'],
    ['He wrote: “They [the crews] sold […] the fleet we had in May.”', '“They sold the fleet we had in May.”'],
    ['We paid the crews in May and two of them left at once.', '“We paid the crews in May (!) and two of them left at once.”'],
    ['We paid the crews in May and two of them left at once.', '“We paid the crews in May and two of them left at once”.[^1]\n\n[^1]: See a.'],
    ['What did the crews want? We paid them in May!', '“What did the crews want? We paid them in May!”'],
    ['الميناء مغلق منذ الربيع ولم يسأل أحد البحارة عن ذلك', '“الميناء مغلق منذ الربيع ولم يسأل أحد البحارة”'],
    ['Гавань закрыта с весны, и никто не спросил моряков.', '«Гавань закрыта с весны, и никто не спросил моряков».'],
    ['The fleet 😀 left the harbour at four in the morning.', '“The fleet left the harbour at four in the morning.”'],
  ])('%j: %j', async (source, draft) => expect(await told(source, draft)).toEqual([]));
});

describe('other words', () => {
  const source = 'We paid the crews in May, and 12 of them left at once. Nobody thanked us for it in the long and rainy winter.';
  test.each([
    ['“We paid the crews in June, and 12 of them left at once.”', 'misquote: The source has “May” here, not “June”.'],
    ['“We paid the crews in May, and 21 of them left at once.”', 'misquote: The source has “12” here, not “21”.'],
    ['“We paid the crews in May, and 12 of them stayed.”', 'misquote: The source has “left” here, not “stayed”.'],
    ['“Nobody thanked them … in the long and rainy winter.”', 'misquote: The source has “us” here, not “them”.'],
    ['“Nobody thanked us for it in the long and rainy summer.”', 'misquote: The source has “winter” here, not “summer”.'],
    ['“Nobody thanked us for it in the winter.”', 'misquote: The source has “long and rainy” here, which the quotation leaves out.'],
    ['“Everyone thanked us for it in the long and rainy winter.”', 'misquote: The source has “Nobody” here, not “Everyone”.'],
    ['“We *never* paid the crews in May, and 12 of them left at once.”', 'misquote: The source does not have “never” here.'],
    ['„We paid the crews in May, and 13 of them left at once.“', 'misquote: The source has “12” here, not “13”.'],
    ['« We paid the pilots in May, and 12 of them left at once. »', 'misquote: The source has “crews” here, not “pilots”.'],
    ["'We paid the pilots in May, and 12 of them left at once.'", 'misquote: The source has “crews” here, not “pilots”.'],
    ['> We paid the pilots in May, and 12 of them left at once.', 'misquote: The source has “crews” here, not “pilots”.'],
  ])('%j', async (draft, expected) => expect(await told(source, draft)).toEqual([expected]));
});
