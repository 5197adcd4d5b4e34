/** Opposites that are made by a prefix: "impressive" and "unimpressive", "correct" and "incorrect"; by stems. */

const PREFIXES = ['un', 'in', 'im', 'ir', 'il', 'dis'] as const;
/** The shortest stem that a prefix turns round. */
const LEAST_BASE = 4;

/** Pairs that only look like it, by the stem without its prefix. */
const alike: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    un: 'less iver iqu ion iform ifi',
    in: 'form vest tent tens tern sight stall take line clude come bound door land mate nate side spect spir stanc vent vade vite volve deed dex dent flat fant grain habit her hal jur put quir sect set sert sist struct sult sur tend terest flam valu',
    im: 'port prove press print plant part pact pose pulse pend migrant migrat merg medi plement pli pound peril prison pressiv',
    ir: 'rigat',
    il: 'lustr lumin',
    dis: 'cover count play plai pose till tress charg cours guis mai put trict tract tribut tant pers cuss close appoint abil patch solv tinct tanc ea eas gust miss turb plac band ord order rupt tort sect sid cern card',
  } satisfies Record<(typeof PREFIXES)[number], string>).map(([prefix, stems]) => [prefix, new Set(stems.split(' '))]),
);

const NONE: readonly string[] = [];
const known = new Map<string, readonly string[]>();
const MOST_KNOWN = 20_000;

/** Stems that may be no words at all: they matter only where a source has them. */
export function prefixOpposites(stem: string): readonly string[] {
  let found = known.get(stem);
  if (found === undefined) {
    found = made(stem);
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(stem, found);
  }
  return found;
}

function made(stem: string): readonly string[] {
  if (!/^[a-z]+$/u.test(stem) || stem.length < LEAST_BASE) return NONE;
  const result: string[] = [];
  for (const prefix of PREFIXES) {
    if (fits(prefix, stem)) result.push(prefix + stem);
    const base = stem.startsWith(prefix) ? stem.slice(prefix.length) : '';
    if (base.length >= LEAST_BASE && fits(prefix, base)) result.push(base);
  }
  return result;
}

/** "Im" stands before b, m and p, "ir" before r, "il" before l. */
function fits(prefix: string, base: string): boolean {
  if (alike.get(prefix)?.has(base)) return false;
  if (prefix === 'im') return /^[bmp]/u.test(base);
  if (prefix === 'ir') return base.startsWith('r');
  if (prefix === 'il') return base.startsWith('l');
  return prefix !== 'in' || !/^[bmplr]/u.test(base);
}
