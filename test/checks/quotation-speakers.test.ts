/** Speakers in sources and drafts that are easily misread: nobody is accused of giving words to the wrong one without cause. */

import { describe, expect, test } from 'vitest';
import { findingsIn } from '../kit/check-tester';

const q = 'The mill has not paid one single crown in rent';

async function told(source: string, draft: string): Promise<readonly string[]> {
  const { findings } = await findingsIn(`//- sources/${source.startsWith('<') ? 'a.html' : 'a.txt'}\n${source}\n`, `${draft}\n`);
  return findings
    .filter((it) => ['misquote', 'wrong-speaker', 'wrong-source', 'unsourced-quotation', 'name-mismatch'].includes(it.check))
    .map((it) => `${it.check}: ${it.message.replace(/ \([^()]*\)\.$/, '.')}`);
}

const plain = `“${q} this year,” said Anna Berg, who chairs the board of Oxley. Olle Lund runs the mill. “We pay when we are asked,” Lund said.`;

describe('the draft is sound', () => {
  test.each([
    [plain, `“${q} this year,” Berg said.`],
    [plain, `“${q} this year,” said Ms. Berg.`],
    [plain, `“${q} this year,” said A. Berg.`],
    [plain, `“${q} this year,” Anna said.`],
    [plain, `“${q} this year,” the chair of the board said.`],
    [plain, `“${q} this year,” said chairwoman Anna Berg.`],
    [plain, `“${q} this year,” Anna Berg told Olle Lund.`],
    [plain, `Responding to Olle Lund, Anna Berg said: “${q} this year.”`],
    [plain, `After Olle Lund had spoken, Anna Berg said: “${q} this year.”`],
    [plain, `Asked about Olle Lund’s bill, Anna Berg said that “the mill has not paid one single crown in rent this year”.`],
    [plain, `Olle Lund listened as Anna Berg said: “${q} this year.”`],
    [plain, `Anna Berg, whose neighbour is Olle Lund, said: “${q} this year.”`],
    [plain, `Anna Berg, not Olle Lund, said “${q} this year.”`],
    [plain, `In a letter to Olle Lund, Anna Berg wrote: “${q} this year.”`],
    [plain, `Olle Lund met Anna Berg on Monday. “${q} this year,” she said.`],
    [plain, `Anna Berg met Clara Holm at noon. She said “the mill has not paid one single crown in rent this year”.`],
    [plain, `Olle Lund was quoted first. But it was Anna Berg who said “${q} this year.”`],
    [plain, `“${q} this year,” Anna Berg said. “We pay when we are asked,” Olle Lund answered.`],
    [plain, `“${q} this year,” said Anna Berg. “We pay when we are asked,” said Olle Lund. He left early.`],
    [plain, `Olle Lund’s mill, Anna Berg said, “has not paid one single crown in rent this year”.`],
    [plain, `Olle Lund’s critics say that “the mill has not paid one single crown in rent this year”.`],
    [plain, `Clara Holm of the Courier quoted Anna Berg as saying: “${q} this year.”`],
    [plain, `“${q} this year,” the Courier quoted Anna Berg as saying.`],
    [plain, `The Courier reported that “the mill has not paid one single crown in rent this year”.`],
    [plain, `Olle Lund denied that “the mill has not paid one single crown in rent this year”.`],
    [plain, `Olle Lund called it a lie that “the mill has not paid one single crown in rent this year”.`],
    [plain, `Olle Lund laughed when told that “the mill has not paid one single crown in rent this year”.`],
    [plain, `Olle Lund recalled Anna Berg’s words: “${q} this year.”`],
    [plain, `Olle Lund read out what Anna Berg had written: “${q} this year.”`],
    // the source is hard to read
    [`Clara Holm told the court that Olle Lund had said: “${q} this year.”`, `“${q} this year,” said Olle Lund.`],
    [`Clara Holm told the court that Olle Lund had said: “${q} this year.”`, `“${q} this year,” Olle Lund said, according to Clara Holm.`],
    [`Asked by Olle Lund whether the mill paid, Anna Berg replied: “${q} this year.”`, `Anna Berg: “${q} this year.”`],
    [`“${q} this year,” Anna Berg said, quoting Olle Lund.`, `“${q} this year,” Olle Lund had said.`],
    [`Anna Berg’s husband, Olle Lund, said: “${q} this year.”`, `“${q} this year,” said Olle Lund.`],
    [`“${q} this year,” said the head of the board, Anna Berg, to Olle Lund.`, `“${q} this year,” said Anna Berg.`],
    [`As Olle Lund listened, Anna Berg said: “${q} this year.”`, `“${q} this year,” said Anna Berg.`],
    [`Olle Lund was followed by Anna Berg. “${q} this year,” she said.`, `“${q} this year,” said Anna Berg.`],
    [`“The rent is due in May,” Anna Berg said.\n\n“${q} this year.”\n\nOlle Lund agreed.`, `“${q} this year,” said Olle Lund.`],
    [`“The rent is due in May,” Anna Berg said. Olle Lund shook his head. “${q} this year,” he said.`, `“${q} this year,” said Olle Lund.`],
    [`“The rent is due in May.” Olle Lund said nothing. “${q} this year,” Anna Berg went on.`, `“${q} this year,” said Anna Berg.`],
    [`Olle Lund: “The rent is due.” Anna Berg: “${q} this year.”`, `“${q} this year,” said Anna Berg.`],
    [`Anna Berg wrote on Monday that “${q} this year”. The post was shared by Olle Lund.`, `Anna Berg posted: “${q} this year.”`],
    [`A post by Olle Lund, shared by Anna Berg, said: “${q} this year.”`, `Olle Lund wrote: “${q} this year.”`],
    ['“Rent?” laughed Olle Lund. Anna Berg did not laugh. “' + q + ' this year.”', `“${q} this year,” said Anna Berg.`],
    [`Anna Berg from Oxley University's Harbour School said: “${q} this year.”`, `“${q} this year,” said Anna Berg.`],
    [`Anna Berg at the Tollgate Council said: “${q} this year.”`, `“${q} this year,” said Anna Berg.`],
    // turns
    [`Q: Does the mill pay?\n\nA: ${q} this year.\n\nQ: Thank you.\n\nA: Not at all.`, `“${q} this year,” said Anna Berg.`],
    [`MR. LUND: Does the mill pay?\n\nMS. BERG: ${q} this year.\n\nMR. LUND: I see.`, `“${q} this year,” said Anna Berg.`],
    [`OL: Does the mill pay?\n\nAB: ${q} this year.\n\nOL: I see.`, `“${q} this year,” said Anna Berg.`],
    [`Interviewer: Does the mill pay?\n\nBerg: ${q} this year.\n\nInterviewer: I see.`, `“${q} this year,” said Anna Berg.`],
    [`Olle Lund: I quote Anna Berg: “${q} this year.” That is wrong.\n\nClara Holm: Is it?\n\nOlle Lund: Yes.`, `“${q} this year,” said Anna Berg.`],
    [`Speaker 1: ${q} this year.\n\nSpeaker 2: I see.\n\nSpeaker 1: Thank you.`, `“${q} this year,” said Anna Berg.`],
    [`Chairman: ${q} this year.\n\nWitness: I see.\n\nChairman: Thank you.`, `“${q} this year,” said Anna Berg.`],
    [`<p><b>Lund:</b> Does the mill pay?</p><p><b>Berg:</b> ${q} this year.</p><p><b>Lund:</b> I see.</p>`, `“${q} this year,” said Anna Berg.`],
    [`<blockquote><p>${q} this year.</p></blockquote><p>Olle Lund said the post was old.</p>`, `“${q} this year,” said Anna Berg.`],
    [`<p>Olle Lund was angry.</p><blockquote><p>${q} this year.</p></blockquote><p>The post by Anna Berg was shared twice.</p>`, `“${q} this year,” wrote Anna Berg.`],
    [`<p>On Monday Anna Berg wrote:</p><blockquote><p>${q} this year.</p></blockquote><p>— Olle Lund has not answered.</p>`, `“${q} this year,” wrote Anna Berg.`],
  ])('%s ⟶ %s', async (source, draft) => expect(await told(source, draft)).toEqual([]));
});

describe('the draft names another', () => {
  const wrong = (theirs: string, ours: string): string => `wrong-speaker: The source gives these words to ${theirs}, not to ${ours}.`;
  test.each([
    [plain, `“${q} this year,” said Olle Lund.`, wrong('Anna Berg', 'Olle Lund')],
    [plain, `Anna Berg spoke for an hour. “We pay when we are asked,” she said.`, wrong('Olle Lund', 'Anna Berg')],
    [plain, `According to Clara Holm, “the mill has not paid one single crown in rent this year”.`, wrong('Anna Berg', 'Clara Holm')],
    [`Olle Lund: Does the mill pay?\n\nAnna Berg: ${q} this year.\n\nOlle Lund: I see.`, `“${q} this year,” said Olle Lund.`, wrong('Anna Berg', 'Olle Lund')],
    [`<blockquote><p>${q} this year.</p><p>— Anna Berg</p></blockquote>`, `“${q} this year.” — Olle Lund`, wrong('Anna Berg', 'Olle Lund')],
    [`<p>On Monday Anna Berg wrote:</p><blockquote><p>${q} this year.</p></blockquote>`, `“${q} this year,” wrote Olle Lund.`, wrong('Anna Berg', 'Olle Lund')],
  ])('%s ⟶ %s', async (source, draft, expected) => expect(await told(source, draft)).toEqual([expected]));
});
