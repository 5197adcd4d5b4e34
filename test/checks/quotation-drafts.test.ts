/** Drafts that quote in many ways: a sound quotation is never accused, and each kind of fault is told by its own check. */

import { describe, expect, test } from 'vitest';
import { findingsIn } from '../kit/check-tester';
import { orchard } from '../kit/orchard-corpus';

const ofQuotations = new Set(['misquote', 'wrong-speaker', 'wrong-source', 'unsourced-quotation', 'name-mismatch', 'contradicted-claim', 'number-mismatch']);

/** "check: message", places left out. */
async function told(text: string): Promise<readonly string[]> {
  const { findings } = await findingsIn(orchard, `${text}\n`);
  return findings.filter((it) => ofQuotations.has(it.check)).map((it) => `${it.check}: ${it.message.replace(/ \([^()]*\)\.$/, '.')}`);
}

describe('left alone: what is between marks and is no quotation', () => {
  test.each([
    'Marta “the Frost Queen of the Lower Valley” Oleander was there.',
    'It was a “last chance saloon” of a night for the “not so merry men” of the valley.',
    'The choir sang “Harbour Lights in the Evening Rain”.',
    'Her book, “Everything I know about frost at night”, is sold out.',
    'A song called “we are all asleep at four in the morning” was played.',
    'The so-called “smoke pot committee of the valley” never met.',
    'He was better known as “the man who never slept in May”.',
  ])('%s', async (text) => expect((await told(text)).filter((it) => /quote|quotation|speaker/.test(it))).toEqual([]));
});

describe('told, though it is short or looks like a title', () => {
  test.each([
    ['Marta Oleander called it “a gift from heaven”.', 'unsourced-quotation'],
    ['“We Did Not Ask for a Single Crown From the Ministry of Frost,” said Marta Oleander.', 'unsourced-quotation'],
    ['In Marta’s words, “everything will be paid by the ministry in the autumn”.', 'unsourced-quotation'],
  ])('%s', async (text, check) => expect((await told(text)).map((it) => it.split(':')[0])).toContain(check));
});

describe('left alone', () => {
  test.each([
    // word for word, the speaker in every place
    '“We lost 70 percent of the crop in a single night, and nobody had warned us,” said Marta Oleander.',
    '"We lost 70 percent of the crop in a single night, and nobody had warned us," Oleander said [@news].',
    'Marta Oleander said: “The smoke pots came two days too late.”',
    '“We lost 70 percent of the crop in a single night,” Oleander said, “and nobody had warned us.”',
    '“The trees themselves are not harmed,” said Jonas Frick, the deputy chair. “They will bear again next year if the summer is kind to them.”',
    'According to Frick, “the trees themselves are not harmed” [@news].',
    '“No grower in this valley will be left alone with the bill,” the minister said.',
    'Petra Lindqvist promised help. She said no grower “will be left alone with the bill”.',
    '“The trees themselves are not harmed.” It was Jonas Frick who found the words that day. “They will bear again next year,” he said.',
    '“It was like walking through a field of wet paper,” one picker said.',
    'Agriculture Minister Lindqvist told growers that “insurance is a matter for the growers, not for the state”.',
    // from turns
    'Jonas Frick told the council: “I do not blame anyone for being asleep at four in the morning.”',
    'Elin Barge answered that the weather office “sent the warning as soon as the readings were certain” [@hearing].',
    '“With twelve people, yes. We had three,” Frick said.',
    'Frick: “With twelve people, yes. We had three.”',
    '“When did you first hear of the frost?” the chair asked.',
    // the source's own prose
    'One essay puts it like this: “Smoke does not warm an orchard.”',
    'The growers planted on the valley floor “because the soil there is deeper and the road is near” [@essay].',
    '> There have been eleven late frosts in the valley since 1950, and only two of them came after the twentieth of April.',
    // parts, ellipses, brackets, other marks
    'The minister said the state had “never once refused” a claim.',
    '“We lost 70 percent of the crop … and nobody had warned us,” said Oleander.',
    '“We lost 70 percent of the crop […] and nobody had warned us”, Oleander said.',
    '“A grower who lights the pots at dawn ... saved nothing,” the essay says.',
    '“[The trees] will bear again next year if the summer is kind to them,” Frick said.',
    '“They [the trees] will bear again next year if the summer is kind to them,” Frick said.',
    '“[W]e lost 70 percent of the crop in a single night,” said Oleander.',
    '“…the blossom was already white,” Frick told the council.',
    '‘The smoke pots came two days too late,’ said Oleander.',
    '“WE LOST 70 percent of the crop in a single night”, said Oleander.',
    '“We *lost* 70 percent of the crop in a single night,” said **Marta Oleander**.',
    '“We lost 70 percent of the crop [*sic*] in a single night,” said Oleander.',
    // nested and over paragraphs
    'Frick said: “My father used to say, ‘A warm March is a thief in a good coat.’”'.replace('My father used to say, ', ''),
    '“We lost 70 percent of the crop in a single night, and nobody had warned us.\n\n“The smoke pots came two days too late,” said Marta Oleander.',
    '> The valley has forgotten what a smudge pot is for, and it shows in every bare branch.\n>\n> — Tobias Wren',
    '“The valley has forgotten what a smudge pot is for.” — Tobias Wren',
    '“I have picked apples here for forty years. In all that time nobody asked me what I saw in the trees,” Cora Ashdown writes.',
    'Cora Ashdown writes that they “keep a telephone and call it progress”.',
    // other languages
    '„Die Blüte war in einer einzigen Nacht verloren“, sagte Anselm Reuter.',
    '»Wir haben noch nie so viel Eis auf den Zweigen gesehen«, sagte Reuter.',
    '« Il faudra attendre deux ans avant de vendre une pomme », a dit Odile Marchetti.',
    'Odile Marchetti a déclaré : «\u00a0Nous avons perdu toute la récolte en une seule nuit\u00a0».',
    '«La helada llegó sin aviso y se llevó la flor», dijo Inés Carmona.',
    '“Mañana volveremos a podar los árboles”, dijo Carmona.',
    // no quotations at all
    'The so-called “frost watch” was a telephone list.',
    'He read “The Long Winter of Vellin” and Anders “Pots” Hale sang “Apple Tree Wassail”.',
    'The word “warning” means much here.',
  ])('%s', async (text) => expect(await told(text)).toEqual([]));
});

describe('told', () => {
  test.each([
    // a word changed, dropped, put in, denied; a number
    ['“They lost 70 percent of the crop in a single night,” said Oleander.', 'misquote: The source has “We” here, not “They”.'],
    ['“We lost 70 percent of the harvest in a single night,” said Oleander.', 'misquote: The source has “crop” here, not “harvest”.'],
    ['“The smoke pots came two days too early,” said Oleander.', 'misquote: The source has “late” here, not “early”.'],
    ['“We lost 90 percent of the crop in a single night,” said Oleander.', 'misquote: The source has “70” here, not “90”.'],
    ['“The trees are not harmed,” said Frick. “They will bear again next year.”', 'misquote: The source has “themselves” here, which the quotation leaves out.'],
    ['“The trees themselves are not badly harmed,” said Frick.', 'misquote: The source does not have “badly” here.'],
    ['“The trees themselves are harmed,” said Frick.', 'misquote: The source has “not” here, which the quotation leaves out.'],
    ['“I do blame someone for being asleep at four in the morning,” Frick told the council.', 'misquote: The source’s words are “I do not blame anyone for being asleep at four in the morning”.'],
    ['“The state is never alone with the bill in this valley, and no grower will be,” the minister said.', 'unsourced-quotation'],
    ['„Die Blüte war in einer kalten Nacht verloren“, sagte Anselm Reuter.', 'misquote: The source has “einzigen” here, not “kalten”.'],
    ['« Il faudra attendre trois ans avant de vendre une pomme », a dit Odile Marchetti.', 'misquote: The source has “deux” here, not “trois”.'],
    ['«La helada llegó con aviso y se llevó la flor», dijo Inés Carmona.', 'misquote: The source has “sin” here, not “con”.'],
    // put together, in another order
    ['“The trees themselves are not harmed and will bear again next year if the summer is kind to them,” said Frick.', 'misquote'],
    ['“The smoke pots came two days too late. We lost 70 percent of the crop in a single night.”', 'misquote'],
    ['“We lost 70 percent of the crop in a single night. The smoke pots came two days too late,” said Oleander.', 'misquote'],
    ['Frick told the council: “On Sunday evening, from my neighbour. I do not blame anyone for being asleep.”', 'misquote'],
    // another speaker
    ['“The smoke pots came two days too late,” said Jonas Frick.', 'wrong-speaker: The source gives these words to Marta Oleander, not to Jonas Frick.'],
    ['Elin Barge told the council: “I do not blame anyone for being asleep at four in the morning.”', 'wrong-speaker: The source gives these words to Jonas Frick, not to Elin Barge.'],
    ['Marta Oleander was angry. “No grower in this valley will be left alone with the bill,” she said.', 'wrong-speaker: The source gives these words to Petra Lindqvist, not to Marta Oleander.'],
    ['“The valley has forgotten what a smudge pot is for.” — Cora Ashdown', 'wrong-speaker: The source gives these words to Tobias Wren, not to Cora Ashdown.'],
    // another source
    ['“Smoke does not warm an orchard” [@news].', 'wrong-source'],
    // in none
    ['“The frost will cost this government the election,” said Petra Lindqvist.', 'unsourced-quotation'],
  ])('%s', async (text, expected) => {
    const seen = await told(text);
    expect(seen.join('\n')).toContain(expected);
    expect(seen).toHaveLength(1);
  });
});
