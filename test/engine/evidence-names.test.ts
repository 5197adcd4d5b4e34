/** Who did what to whom, and claims that give it to someone else. */

import { describe, expect, it } from 'vitest';
import { analyse } from '../../server/src/engine/evidence/analysed-text';
import { relationsIn } from '../../server/src/engine/evidence/name-relations';
import { nameContextOf } from '../../server/src/engine/text/values/names';
import { claimTester } from '../kit/claim-tester';

/** "name role" for each name that hangs on the word. */
function roles(text: string, word: string, earlier?: string): string {
  const known = nameContextOf('we saw Norland, Vessby, Weir, Ode, Elling and Brandt there');
  const analysed = analyse(text, undefined, known);
  const related = relationsIn(analysed, earlier === undefined ? undefined : analyse(earlier, undefined, known));
  return related.filter((it) => analysed.words[it.head]?.lower === word).map((it) => `${it.name.value.text} ${it.relation}`).join(', ');
}

describe('the roles of names at a word', () => {
  it.each([
    ['Norland has accused Vessby of stalling.', 'accused', 'Norland agent, Vessby patient'],
    ['Vessby was accused by Norland of stalling.', 'accused', 'Vessby patient, Norland agent'],
    ['Vessby was accused by Norland of stalling.', 'stalling', 'Vessby agent'],
    ['Vessby has been openly accused of stalling by Norland.', 'accused', 'Vessby patient, Norland agent'],
    ['Marta Weir and Oskar Ode sued Vessby.', 'sued', 'Marta Weir agent, Oskar Ode agent, Vessby patient'],
    ['Marta Weir, the envoy of the bay, praised President Oskar Ode.', 'praised', 'Marta Weir agent, Oskar Ode patient'],
    ['Marta Weir, the Norwegian envoy to the bay, praised the plan.', 'envoy', 'Norwegian of, Marta Weir is'],
    ['The Norwegian envoy Marta Weir praised the plan.', 'envoy', 'Norwegian of, Marta Weir is'],
    ['The Norwegian envoy Marta Weir praised the plan.', 'praised', 'Marta Weir agent'],
    ['The Norwegian envoy praised the plan.', 'praised', ''],
    ['Norwegian officials praise the plan.', 'praise', 'Norwegian agent'],
    ['The mayor of Vessby praised Oskar Ode.', 'praised', 'Oskar Ode patient'],
    ['The mayor of Vessby praised Oskar Ode.', 'mayor', 'Vessby of'],
    ["Marta Weir praised Oskar Ode's wife.", 'wife', 'Oskar Ode of'],
    ["Marta Weir praised Oskar Ode's wife.", 'praised', 'Marta Weir agent'],
    ['Norland demanded that Vessby pay.', 'demanded', 'Norland agent, Vessby patient'],
    ['Norland demanded that Vessby pay.', 'pay', 'Vessby agent'],
    ['Marta Weir says Oskar Ode is ill.', 'says', 'Marta Weir agent'],
    ['Talks with Norland failed.', 'failed', ''],
    ['Talks with Norland failed.', 'talks', 'Norland with'],
    ['Talks between Norland and Vessby failed.', 'talks', 'Norland with, Vessby with'],
    ['He praised the ferry to Vessby.', 'praised', 'Vessby to'],
    ['Marta Weir sold the mill to Oskar Ode.', 'sold', 'Marta Weir agent, Oskar Ode to'],
    ['Marta Weir gave Oskar Ode the prize.', 'gave', 'Marta Weir agent, Oskar Ode to'],
    ['Marta Weir, who led the mill, left.', 'led', 'Marta Weir agent'],
    ['Marta Weir opened the mill and sold the ferry.', 'sold', 'Marta Weir agent'],
    ['There was a quarrel between Mayor Maria Weir and Mayor Henrik Brandt, with Weir accusing him of theft.', 'accusing', 'Weir agent, Henrik Brandt patient'],
  ])('%s %s', (text, word, expected) => expect(roles(text, word)).toBe(expected));

  it.each([
    ['She praised the plan.', 'Mayor Ellen Weir led the mill.', 'Ellen Weir agent'],
    ['She praised the plan.', 'Mayor Maria Weir met Mayor Ellen Ode.', ''],
    ['It praised the plan.', 'Norway met Marta Weir.', 'Norway agent'],
  ])('%s after %s', (text, earlier, expected) => expect(roles(text, 'praised', earlier)).toBe(expected));
});

describe('the names of a claim in other roles', () => {
  const tester = claimTester([{
    name: 'strait.txt',
    text: `Trouble in the strait
After a week of talks Norland has accused Vessland of holding up the ferry treaty. The shipping line Corvane has bought Brightwake for 30 million crowns.
Premier Jonas Tarrow phoned Mayor Ellen Sparre to explain the decision, the town hall said. In March, Ada Wendel and Lukas Roy signed a lease for the old mole.
The bridge was designed by Rafael Sandmark. Sandmark died in 1974. Under Danish law trade with Norland is paid for in Danish Crowns. Wendel met Roy in the harbour office. Brightwake has asked the court to rule.`,
  }]);
  it.each([
    ['Norland has accused Vessland of holding up the ferry treaty.', 'supported'],
    ['Vessland was accused by Norland of holding up the ferry treaty.', 'supported'],
    ['Mayor Ellen Sparre was phoned by Premier Jonas Tarrow.', 'supported'],
    ['Roy met Wendel in the harbour office.', 'supported'],
    ['Rafael Sandmark designed the bridge.', 'supported'],
    ['Raphael Sandmark designed the bridge.', 'supported'],
    ['Trade between Norland and Denmark is paid for in crowns.', 'supported'],
    ['Ada Wendell and Lukas Roy signed a lease for the old mole in March.', 'supported'],
    ['Vessland has accused Norland of holding up the ferry treaty.', 'differs'],
    ['Norland was accused by Vessland of holding up the ferry treaty.', 'differs'],
    ['Brightwake has bought Corvane.', 'differs'],
    ['Mayor Ellen Sparre phoned Premier Jonas Tarrow to explain the decision.', 'differs'],
    ['The bridge was designed by Jonas Tarrow.', 'differs'],
    ['In March, Ellen Sparre and Lukas Roy signed a lease for the old mole.', 'differs'],
  ])('%s', async (claim, kind) => expect((await tester.verdict(claim)).kind).toBe(kind));

  it.each([
    'Ada Wendel was a celebrated harpist.',
    'Rafael Sandmark embezzled donations.',
    'The bridge was designed by smugglers.',
  ])('a claim of which the sources have little but its names: %s', async (claim) => expect((await tester.verdict(claim)).kind).toBe('not-found'));

  it.each([
    ['The bridge was designed by Piet Verhoog.', 'Piet Verhoog -> Rafael Sandmark'],
    ['Premier Jonas Tarrow phoned Governor Hilde Marrin to explain the decision.', 'Hilde Marrin -> Ellen Sparre'],
    ['Raphael Sandmark designed the bridge.', 'Raphael Sandmark -> Rafael Sandmark'],
  ])('whom the source has in the place: %s', async (claim, expected) => {
    const { items } = await tester.verdict(claim);
    expect(items.filter((it) => it.kind === 'name' && it.state === 'conflict').map((it) => `${it.text} -> ${it.rival?.text}`)).toEqual([expected]);
  });

  it('offers no name in the place of one that has only changed its role', async () => {
    const { items } = await tester.verdict('Vessland has accused Norland of holding up the ferry treaty.');
    expect(items.filter((it) => it.replacement !== undefined)).toEqual([]);
  });

  it('score lower in a place that is another name’s', async () => {
    const [right, wrong] = await Promise.all(['Roy', 'Sandmark'].map((it) => tester.verdict(`Wendel met ${it} in the harbour office.`)));
    expect(wrong?.score).toBeLessThan((right?.score ?? 0) - 0.1);
  });
});

describe('two people of one surname', () => {
  const tester = claimTester([{ name: 'strait.txt', text: 'The mayor, Marta Weir, signed the lease of the old mole. In the harbour the sailors cheered. The fishermen stayed away. Nothing was said by Daniel Roy about the lease.' }]);
  it.each([
    ['The lease of the old mole was signed by Marta Weir.', 'supported'],
    ['The lease of the old mole was signed by Mayor Weir.', 'supported'],
    ['The lease of the old mole was signed by Daniel Weir.', 'not-found'],
  ])('%s', async (claim, kind) => expect((await tester.verdict(claim)).kind).toBe(kind));
});

describe('the place of a name', () => {
  const tester = claimTester([{
    name: 'strait.txt',
    text: `Norland has accused Vessland of holding up the ferry treaty. Norland wants a vote in March. The ferry treaty was written in Vessland by Ada Wendel.`,
  }]);
  const margins = async (claim: string): Promise<readonly number[]> => (await tester.verdict(claim)).items.filter((it) => it.kind === 'name').map((it) => it.margin ?? 0);

  it('is lost by a name that stands where the source has another', async () => {
    const [right = 0] = await margins('Norland wants a vote in March.');
    const [wrong = 0] = await margins('Vessland wants a vote in March.');
    expect(right).toBeGreaterThan(wrong);
  });
  it('is known by the very words beside it, and by the role that a preposition gives', async () => {
    const first = async (claim: string): Promise<number> => (await margins(claim))[0] ?? 0;
    expect(await first('The treaty was written by Ada Wendel.')).toBeGreaterThan(await first('The treaty was written by Norland.'));
    expect(await first('The treaty was written in Vessland.')).toBeGreaterThan(await first('The treaty was written in Norland.'));
  });
  it('bears out one mention of a name, not two', async () => {
    const right = Math.min(...(await margins('Norland has accused Vessland of holding up the treaty.')));
    const twice = Math.min(...(await margins('Norland has accused Norland of holding up the treaty.')));
    expect(right).toBeGreaterThan(twice);
  });
});

describe('a name that stands twice in one sentence', () => {
  const tester = claimTester([{ name: 'club', text: 'Brandt trains the men of Vessby and says they are in a hard place before the last game.\nVessby lost at home to Norland.' }]);
  const worst = async (claim: string): Promise<number> => Math.min(...(await tester.verdict(claim)).items.filter((it) => it.kind === 'name').map((it) => it.margin ?? 0));
  it('is likely in the place of another', async () => {
    expect(await worst('Vessby coach Vessby says his men are in a hard place.')).toBeLessThan(await worst('Vessby coach Brandt says his men are in a hard place.'));
  });
});

describe('a name under another form of its own', () => {
  const tester = claimTester([{
    name: 'mole.txt',
    text: 'The prime minister opened the new mole at Vessby on Monday. The dredging of the harbour was mostly paid for by the EU. Ada Sandmark wrote the script of the film about the mole.\nNet sales of the yard rose by 12% year-over-year in the second quarter.',
  }]);
  it.each([
    ['The PM opened the new mole at Vessby on Monday.', 'supported'],
    ['The MP opened the new mole at Vessby on Monday.', 'not-found'],
    ['The dredging of the harbour was mostly paid for by the European Union.', 'supported'],
    ['Company net sales of the yard rose by 12% YoY in the second quarter.', 'supported'],
    ['Screenwriter Sandmark wrote the script of the film about the mole.', 'supported'],
    ['Rafael Sandmark wrote the script of the film about the mole.', 'not-found'],
  ])('%s', async (claim, kind) => expect((await tester.verdict(claim)).kind).toBe(kind));
});
