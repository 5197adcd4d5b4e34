/** An author's name in the parts that styles put in different orders; what is no person's name stays whole. */

export type PersonName = { readonly family: string; readonly given: string } | { readonly literal: string };

/** Small words that belong to the family name behind them. */
const particles = new Set(['van', 'von', 'de', 'der', 'den', 'del', 'della', 'di', 'da', 'dos', 'du', 'la', 'le', 'el', 'al', 'bin', 'ibn', 'ter', 'ten', 'zu', 'zur', 'af', 'av']);
/** Words that people are not called: an organisation's name is never turned round. */
const organisation =
  /\b(?:agency|agentur|association|authority|bank|board|bureau|club|committee|commission|company|cooperative|council|court|department|desk|editors?|foundation|gazette|government|group|herald|inc|institute|journal|limited|ltd|magazine|ministry|museum|network|news|newspaper|office|organi[sz]ation|party|police|post|press|project|redaktion|reuters|review|school|service|society|staff|state|team|times|tribune|trust|union|university)\b/i;

/** "Ada van der Berg", "Berg, Ada van der" and "Oxley Council". */
export function personNameOf(text: string): PersonName {
  const name = text.replace(/\s+/g, ' ').trim();
  const turned = /^([^,]+), ([^,]+)$/.exec(name);
  if (turned) return { family: turned[1] ?? '', given: turned[2] ?? '' };
  const words = name.split(' ');
  if (words.length < 2 || words.length > 6 || organisation.test(name) || /[\d&/]|\b(?:and|of|the|for|und|et)\b/i.test(name)) return { literal: name };
  let family = words.length - 1;
  if (/^(?:jr|sr|ii|iii|iv)\.?$/i.test(words[family] ?? '') && family > 1) family--;
  while (family > 1 && particles.has(words[family - 1] ?? '')) family--;
  return { family: words.slice(family).join(' '), given: words.slice(0, family).join(' ') };
}

/** "Ada van der Berg". */
export function nameInOrder(name: PersonName): string {
  return 'literal' in name ? name.literal : `${name.given} ${name.family}`.trim();
}

/** "van der Berg, Ada". */
export function nameTurned(name: PersonName): string {
  return 'literal' in name ? name.literal : [name.family, name.given].filter(Boolean).join(', ');
}

/** What a list is sorted by, and what short forms call the author. */
export function familyOf(name: PersonName): string {
  return 'literal' in name ? name.literal : name.family;
}

/** "van der Berg, A. M."; "Jean-Luc" gives "J.-L.". */
export function nameWithInitials(name: PersonName): string {
  if ('literal' in name) return name.literal;
  const initials = name.given
    .split(' ')
    .filter(Boolean)
    .map((word) => word.split('-').filter(Boolean).map((part) => `${[...part][0] ?? ''}.`).join('-'))
    .join(' ');
  return [name.family, initials].filter(Boolean).join(', ');
}
