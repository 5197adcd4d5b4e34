/** Furniture of saved pages against real prose that resembles it: a wrong mark would make a true statement “not found”. */

import { expect, test } from 'vitest';
import { evidence, read } from '../kit/read';

const before = 'The harbour board met on Monday and closed the pier for a year because its piles had rotted below the waterline.';
const after = 'The board will meet again in the first week of June to hear what the divers have found under the eastern end.';
const around = (line: string): readonly string[] => evidence(read('page.txt', `${before}\n\n${line}\n\n${after}`));

test.each([
  'Share this article', 'Share', 'Share on Facebook', 'Follow us on Twitter', 'Please follow Quay Courier on Instagram for more', 'Subscribe to our newsletter', 'Sign up for our weekly newsletter',
  'Get the latest stories in your inbox', 'Click here', 'We use cookies to make this site work better for you.', 'Accept all cookies', 'This site uses Akismet to reduce spam. Learn how your comment data is processed.',
  '© 2024 Quay Courier', 'Copyright 2024 Quay Courier. All rights reserved.', 'FOR IMMEDIATE RELEASE', '###', 'Advertisement', 'Story continues below advertisement', 'Leave a Reply', '12 Comments',
  'Your email address will not be published. Required fields are marked *', 'Save my name, email, and website in this browser for the next time I comment.', 'You may also like', 'Related articles', 'Read more:  New owner for the salt works',
  'Related: New owner for the salt works', 'Tags: pier, harbour, repairs', 'Filed Under: News', 'Photo: Odo Brandt/Quay Courier', '(Photo by Odo Brandt)', 'Image source, Getty Images', 'Getty Images', 'Ada Moor Avatar', '7 Min Read',
  'Skip to main content', 'Home | News | Sport | Opinion', 'Home » News » Pier', 'video-container">', '<div class="x">', '* * *', 'Privacy Policy', 'Back to top', 'Load more', 'Estimated reading time: 4 minutes', 'Listen to this article',
  'Reading: Board Closes the Pier', 'Published by', 'What do you think? Should the pier go? Share your thoughts in the comments below!',
])('furniture: %s', (line) => {
  expect(around(line)).toEqual([before, after]);
});

test.each([
  'Share prices fell by 3% on Monday.', 'Follow the money, the auditor said, and you will find the pier.', 'Subscribers to the ferry paid 40 crowns a year.', 'Related companies paid the bill.',
  'Comments by the mayor were struck from the record.', 'The related costs were 4 million.', 'Read the report, she said.', 'Photographs of the pier show four broken piles.', 'Image is everything to this town, he said.',
  'Home is where the pier was.', 'We use cookies made by local bakers at every meeting, the board said in its reply to the complaint.', 'Copyright law does not protect the design of a pier, the court said.', 'More from the fund will be needed next year.',
  'Get the boats out of the water before the storm, the harbour master told the fishermen on Sunday night.', 'Sign here, they told him.', 'The comments are below what one expects of a board.', 'She asked readers to share their thoughts. Then the vote fell. Share your view with the board before June, she said.',
  'Print runs fell to 4,000.', 'Advertising brought in 2 million.', 'Tags were fixed to 300 birds.', 'Search teams found nothing.', 'Categories of damage were three.', 'Did you know that the pier was built in 1871?', 'He said: “Click here.”', 'Contents of the crate were lost.',
  'By Tuesday the pier had been closed.', 'Trending upwards, the costs have doubled.', 'Menu prices rose by a tenth.', 'Save the Pier, a citizens’ group, lost its case.', 'Reading: 48 per cent voted yes.', 'Views differ on the cost.',
])('prose: %s', (line) => {
  expect(around(line).join(' ')).toBe(`${before} ${line} ${after}`);
});

test('a list of links ends where prose begins again', () => {
  expect(around('Read next\n\nNew owner for the salt works\n\nLighthouse tours return')).toEqual([before, after]);
});

test('a menu of section names is marked, a list of places is not', () => {
  expect(around('Home\nNews\nSport\nPolitics\nOpinion')).toEqual([before, after]);
  expect(around('Salthaven\nMoorby\nQuay End\nLow Ferry')).toContain('Moorby');
});
