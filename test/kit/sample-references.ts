/** References of every kind that newsrooms cite, with the odd cases of names, titles and dates; all of them made up. */

import { personNameOf } from '../../server/src/engine/references/person-name';
import type { Reference } from '../../server/src/engine/references/reference';

const by = (...names: string[]): Reference['authors'] => names.map(personNameOf);

export const sampleReferences: readonly Reference[] = [
  { key: 'gazette2024', type: 'article-newspaper', authors: by('Ada M. Quill', 'Olle van der Berg'), title: 'Ferry sold to the island cooperative', container: 'Harbour Gazette', issued: { year: 2024, month: 6, day: 3 }, url: 'https://gazette.example/ferry' },
  { key: 'gazette-one', type: 'article-newspaper', authors: by('Ada Quill'), title: 'Who will pay for the dike?', container: 'Harbour Gazette', issued: { year: 2023, month: 11, day: 12 } },
  { key: 'unsigned', type: 'article-newspaper', authors: [], title: 'Bridge closed until spring', container: 'Harbour Gazette', issued: { year: 2021, month: 2, day: 1 }, url: 'https://gazette.example/bridge' },
  { key: 'undated', type: 'article-newspaper', authors: by('Jean-Luc Marlow'), title: 'An undated piece about NATO and the EU', container: 'Harbour Gazette', url: 'https://gazette.example/u' },
  { key: 'three', type: 'article-newspaper', authors: by('Ada Quill', 'Maud Ellery', 'Olle Lund'), title: 'Three wrote this: a report from the mill', container: 'Oxley Times', issued: { year: 2022, month: 9, day: 30 }, url: 'https://times.example/mill_(old)' },
  { key: 'minutes2025', type: 'webpage', authors: by('Oxley Council'), title: 'Council minutes', container: 'Oxley Council', issued: { year: 2025, month: 3 }, url: 'https://oxley.example/minutes' },
  { key: 'page', type: 'webpage', authors: [], title: 'No author here: a page', issued: { year: 2022, month: 12, day: 24 }, url: 'https://x.example/p' },
  { key: 'site', type: 'webpage', authors: by('Maud Ellery'), title: 'How we count the gulls', container: 'Gull Watch', issued: { year: 2020, month: 5, day: 9 }, url: 'https://gulls.example/how' },
  { key: 'dike', type: 'report', authors: by('Anna Berg', 'Olle Lund', 'Ada Marlow', 'Maud Ellery'), title: 'The state of the dike', publisher: 'Water Board', issued: { year: 2023 } },
  { key: 'agency', type: 'report', authors: by('Coast Agency'), title: 'Floods & fires: 50% of the risk #1', publisher: 'Coast Agency Press', issued: { year: 2019, month: 7 }, url: 'https://coast.example/r_1?a=b%20c&d=~e' },
  { key: 'talk', type: 'interview', authors: by('Maud Ellery'), title: 'Interview with Maud Ellery', issued: { year: 2025, month: 3, day: 11 } },
  { key: 'mail', type: 'personal_communication', authors: by('Olle Lund'), title: 'Re: the rent', issued: { year: 2025, month: 1, day: 5 } },
  { key: 'notice', type: 'document', authors: [], title: 'Notice of the mill', issued: { year: 1962, month: 6 } },
  { key: 'bare', type: 'document', authors: by('O. Lund'), title: 'A note on {braces} & $money_^', publisher: 'Mill Archive' },
];
