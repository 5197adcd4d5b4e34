/** Which statements are claims, and why the others are none. */

import { describe, expect, test } from 'vitest';
import { reasonOf } from '../kit/draft-tester';

const reasons: Readonly<Record<string, readonly string[]>> = {
  question: [
    'Why did the council hold back?', 'The road is shut, isn’t it?', 'Did 12,000 people leave in 2019?', '“Who knows?”',
  ],
  'first-person': [
    'I met the mayor on Monday.', 'I’m told the road is shut.', 'But I never saw it.', 'My guess is that it will close.',
    'We hope that the talks go well.', 'We must not look away.', 'It is, I think, a good sign.', 'We asked the mill for comment.', 'We have contacted the owners.',
  ],
  opinion: [
    'It’s a delicate balancing act.', 'The council should resign.', 'Perhaps the worst is over.', 'Unfortunately, the tide is turning.',
    'Only time will tell.', 'This could trigger a wider crisis.', 'It is time for the town to act.', 'Berg should step down.',
    'It is crucial to remember that Norrvik is a small town.', 'The bypass is an utter scandal.', 'Nobody wants a second bypass.', 'Patience is a fine thing.',
    'One could argue that the mayor should resign.',
  ],
  command: [
    'Imagine a town without a road.', 'Let’s dive deeper.', 'Think of it as a safety net.', 'Well, consider this.', 'Read more about the road.',
    'Now, let’s talk about the “hero” label.', 'Don’t miss a story.', 'See page 4 for the list.', 'Send your pictures of the flood to the desk.',
  ],
  fragment: ['Jordan Lee', 'By', 'By Jordan Lee.', 'Published by', '2019', 'The mayor.', 'By Anna Maria Lee Berg'],
  'no-content': ['***', '…', '👍'],
};

const claims: readonly string[] = [
  'The council shut the road in 2019.',
  'Rome fell.',
  'He lied.',
  'Prices rose by nearly a fifth.',
  'Remarkably, 12,000 people left.',
  'The worst storm in years hit Norrvik.',
  'Anna Berg, the mayor, made an incredible recovery.',
  'We counted 12 buses at the gate.',
  'Share prices fell 3 percent.',
  'Watch sales rose in June.',
  'The mayor said it was the best year.',
  'Berg refrained from condemning the vote.',
  'King Charles I lost the war.',
  'World War I ended in 1918.',
  '“I will not go,” the mayor said.',
  'The mayor said “perhaps we should wait” and left.',
  'The road is shut.',
  'Residents must boil their water.',
  'It would have cost the town its school.',
  'The mayor called the plan a “disaster”.',
  'According to the minutes, nobody voted.',
  'Consider the numbers: 40 of 100 voted.',
  'The mill should be shut, residents argue.',
  'Farmers say the plan is a disgrace.',
  'The worst case would be a dam that breaks.',
];

describe('not checkable', () => {
  for (const [reason, texts] of Object.entries(reasons)) {
    test.each(texts)(`${reason}: %s`, (text) => expect(reasonOfAny(text)).toBe(reason));
  }
  test('heading', () => expect(reasonOf('# The council shut the road in 2019', 'markdown')).toBe('heading'));
});

describe('claims', () => {
  test.each(claims)('%s', (text) => expect(reasonOf(text)).toBeUndefined());
});

/** As a list item, so that plain text takes no line for a title. */
function reasonOfAny(text: string): string | undefined {
  return reasonOf(`• ${text}`);
}
