/** The evidence beside its statement: what is marked in both, and in which order the passages come. */

import { describe, expect, it } from 'vitest';
import { evidenceAt } from '../../server/src/engine/features/evidence-at';
import type { Span } from '../../server/src/engine/text/span';
import { placeIn } from '../kit/feature-tester';
import { ferry } from '../kit/ferry-corpus';

/** Matches in [brackets], differences in {braces}. */
function marked(text: string, matches: readonly Span[], differences: readonly Span[]): string {
  const marks = [...matches.map((it) => ({ ...it, open: '[', close: ']' })), ...differences.map((it) => ({ ...it, open: '{', close: '}' }))].sort((a, b) => b.start - a.start);
  return marks.reduce((words, it) => words.slice(0, it.start) + it.open + words.slice(it.start, it.end) + it.close + words.slice(it.end), text);
}

async function evidenceIn(draft: string, sources = ferry): Promise<readonly string[]> {
  const { snapshot, uri, cursor } = placeIn(sources, draft);
  const view = await evidenceAt(snapshot, uri, cursor);
  if (!view) return [];
  const { statement, passages } = view;
  return passages.flatMap((it) => [
    `${it.relation} ${it.source.citationKey}: ${marked(it.passage.text, it.matches, it.differences)}`,
    `  statement: ${marked(statement.text, it.statementMatches, it.statementDifferences)}`,
  ]);
}

const raft = `
//- sources/raft.txt
The raft school

Why did the raft school send its 140 pupils to Brae? The teachers of the town were asked, and they did not want to say.

The raft school was founded by two sailors. Reports of the harbour office said that as many as 140 pupils of the raft school were sent to Brae.
`;

describe('evidence beside a statement', () => {
  it('begins with the passage that has the value, not with a question of the same words', async () => {
    const passages = (await evidenceIn('The raft school sent 140$0 pupils to Brae.', raft)).filter((it) => !it.startsWith(' '));
    expect(passages[0]).toMatch(/^supports raft.*140/);
    expect(passages.filter((it) => it.includes('Why'))).toEqual([expect.stringMatching(/^related /)]);
  });

  it('marks in both what matches and what differs', async () => {
    const [passage, statement] = await evidenceIn('The new engine costs $0130,000 crowns and will be delivered in September 2024.');
    expect(passage).toMatch(/^differs .*\[new\] \[engine\].*\{310,000/);
    expect(statement).toMatch(/\[new\] \[engine\].*\{130,000/);
  });

  it('marks on both sides what one word has in another', async () => {
    const [passage, statement] = await evidenceIn('The raft school dispatched 140$0 pupils to Brae.', raft);
    expect(passage).toContain('[sent] to [Brae]');
    expect(statement).toContain('[dispatched] [140] [pupils] to [Brae]');
  });

  it('is that of the statement just written, until a new paragraph begins', async () => {
    expect((await evidenceIn('The cooperative has 430 members. $0'))[0]).toContain('[430] [members]');
    expect(await evidenceIn('The cooperative has 430 members.\n\n$0')).toEqual([]);
  });

  it('has no passage where nothing comes near, and none in an empty draft', async () => {
    expect(await evidenceIn('Zebras yawn$0 quietly.')).toEqual([]);
    expect(await evidenceIn('$0')).toEqual([]);
  });
});
