/** Targets and what was measured against them, as one table at the end of a run. */

const lines = [];

/** What follows is of another corpus. */
export function beginSection(name) {
  lines.push({ section: name });
}

/** `least`: reached by as much or more; `most`: by as much or less. */
export function target(operation, against, measured, { least, most }) {
  const met = least === undefined ? measured <= most : measured >= least;
  lines.push({ operation, against, measured, wanted: least === undefined ? `at most ${most}` : `at least ${least}`, met });
}

export function absent(operation, against, why) {
  lines.push({ operation, against, why });
}

export function printTargets() {
  if (lines.length === 0) return;
  console.log('Targets, as ratios in this run');
  for (const { section, operation, against, measured, wanted, met, why } of lines) {
    if (section !== undefined) {
      console.log(`  ${section}:`);
      continue;
    }
    const found = why ?? `${brief(measured)}   (${wanted})   ${met ? 'met' : 'NOT MET'}`;
    console.log(`  ${operation.padEnd(46)} ${against.padEnd(34)} ${found}`);
  }
}

function brief(value) {
  if (value === 0) return '0';
  return value >= 100 ? String(Math.round(value)) : value.toPrecision(3);
}
