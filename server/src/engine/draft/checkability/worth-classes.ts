/** Classes of words that tell what a sentence is about, and how: so that a word that no model has seen counts with its kind. */

const CLASSES: readonly (readonly [name: string, words: string])[] = [
  ['money', 'tax taxes budget deficit debt spending surplus dollar dollars money cost costs income wage wages price prices inflation economy trade'],
  ['work', 'job jobs unemployment employment worker workers businesses companies industry manufacturing plant plants'],
  ['war', 'war troops iraq iran soviet nuclear weapon weapons missile missiles defense military terrorist terrorists soldier soldiers'],
  ['law', 'bill law laws senate congress vote voted veto vetoed legislation act court supreme'],
  ['more', 'more less most least highest lowest largest biggest worst best fewer higher lower than doubled tripled'],
  ['all', 'all every none half majority many few several only never ever first last'],
  ['opinion', 'think believe hope feel should must want need wish ought know guess'],
  ['talk', 'thank thanks question questions answer senator governor mr debate let ask say talk talking look well sir tonight audience moderator'],
];

const CLASS_OF: ReadonlyMap<string, string> = new Map(CLASSES.flatMap(([name, words]) => words.split(' ').map((word): [string, string] => [word, name])));

/** Of the past that has no ending to show it. */
const PAST: ReadonlySet<string> = new Set(
  'was were had did said went came got made took gave voted lost won cut put spent built brought left fell rose grew knew told sent met ran became began kept held paid sold bought'.split(' '),
);

/** `numbered`: whether the sentence has a number. */
export function worthClasses(forms: readonly string[], numbered: boolean): readonly string[] {
  const counts = new Map<string, number>();
  for (const it of forms) {
    const name = CLASS_OF.get(it);
    if (name !== undefined) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const strong = forms.some((it) => PAST.has(it));
  const past = strong || forms.some((it) => /^[a-z]+ed$/.test(it));
  const found = [...counts].flatMap(([name, count]) => [`:${name}`, ...(count > 1 ? [`:${name} twice`] : []), ...(past ? [`:${name} past`] : []), ...(numbered ? [`:${name} number`] : [])]);
  return strong ? [...found, '=was'] : found;
}
