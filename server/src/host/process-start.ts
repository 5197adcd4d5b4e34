/** When a process started, in the system's own words: enough to tell two apart that had the same number. */

import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** `undefined` where the system does not tell. */
export function processStart(pid: number): string | undefined {
  try {
    if (process.platform === 'linux') return ofLinux(pid);
    if (process.platform === 'darwin') return execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8', timeout: 2000 }).trim() || undefined;
  } catch {
    // It is gone, or not ours to ask about.
  }
  return undefined;
}

/** Ticks since the system came up, and which time it came up. */
function ofLinux(pid: number): string | undefined {
  const stat = readFileSync(`/proc/${pid}/stat`, 'latin1');
  // The name, in brackets, may hold spaces and brackets itself.
  const ticks = stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19];
  const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'latin1').trim();
  return ticks === undefined ? undefined : `${boot} ${ticks}`;
}
