/** Sentences for made-up web pages: as many as a page asks for, no two alike, in the manner of local news, comments and teasers. */

const who = ['Mira Tolland', 'Odo Brandt', 'Ida Falk', 'Jonas Weir', 'Petra Sund', 'Anselm Kray', 'Lotte Berg', 'Harald Moss', 'Runa Dahl', 'Viktor Stenn', 'Elsa Marr', 'Tomas Quill'];
const role = ['the harbour master', 'a retired pilot', 'who chairs the finance committee', 'an engineer with the county', 'the owner of the salt works', 'a teacher at the lower school', 'who led the survey', 'the town’s archivist'];
const said = ['said', 'told the meeting', 'wrote in a letter', 'argued on Tuesday', 'explained', 'warned in March'];
const clause = [
  'the eastern piles had rotted below the waterline', 'nobody had asked for a second opinion before the vote', 'the ferry would land at the salt works until spring', 'the money had been set aside for the school roof',
  'repairs of this kind take longer than a winter', 'the old drawings do not show the later extension', 'fishermen would lose the best weeks of the season', 'the contract leaves the price of timber open',
  'visitors had stopped coming after the second storm', 'the lighthouse was never meant to be lived in', 'half of the moorings were empty in July', 'the bank had asked for better figures twice',
];
const facts = [
  'The council set aside {n} crowns for the work, a third more than in the year before.', 'A survey of {n} households found that most of them use the crossing at least once a week.', 'In {y} a fire destroyed the warehouse that stood where the car park is now.',
  'About {n} tonnes of salt left the town by sea in {y}, according to the customs books.', 'The oldest part of the quay dates from {y}, when the herring trade was at its height.', 'Divers spent {n} hours under the pier and came back with photographs of every pile.',
  'Of the {n} letters that reached the town hall, fewer than forty were in favour.', 'Rents on the waterfront have risen by {n} per cent since the bridge was opened.', 'The first stage of the work ends in June, and the second will begin {n} days later.',
  'By {y} the fleet had shrunk to eleven boats, none of them built after the war.', 'Nearly {n} passengers were on board when the engine failed outside the breakwater.', 'The report runs to {n} pages and names nine firms that were asked for an offer.',
];

export class Prose {
  #n: number;

  constructor(seed = 0) {
    this.#n = seed;
  }

  /** One sentence of news. */
  sentence(): string {
    const n = this.#n++;
    const name = pick(who, n * 5);
    if (n % 3 === 0) return pick(facts, n / 3 + Math.floor(n / 36)).replace('{n}', String(130 + n * 37)).replace('{y}', String(1790 + ((n * 29) % 230))).replace('{y}', String(1801 + ((n * 31) % 200)));
    const lead = n % 3 === 1 ? `${name}, ${pick(role, n * 3)}, ${pick(said, n)} that ${pick(clause, n * 7 + 1)}` : `According to ${name}, ${pick(clause, n * 11 + 3)}, and ${pick(clause, n * 5 + 7)}`;
    return `${lead}, as item ${n} of the minutes has it.`;
  }

  paragraph(sentences = 2): string {
    return Array.from({ length: sentences }, () => this.sentence()).join(' ');
  }

  /** A headline of another article. */
  headline(): string {
    const n = this.#n++;
    return `${pick(['Salt Works', 'Lighthouse', 'School Roof', 'Ferry Line', 'Old Quay', 'Fish Market'], n * 5)} ${pick(['Sold After', 'Closed For', 'Opens In', 'Waits For', 'Wins Praise In', 'Loses'], n)} ${pick(['Long Talks', 'Repairs', 'Spring', 'New Owner', 'Capital', 'Court Case'], n * 7)} (No. ${n})`;
  }
}

function pick(list: readonly string[], n: number): string {
  return list[Math.abs(Math.floor(n)) % list.length] ?? '';
}
