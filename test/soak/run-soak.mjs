/** Runs the long forms of the tests of faults: fifty kills, ten thousand changes, and minutes (30, or as told) of edits and queries. */

import { spawnSync } from 'node:child_process';

const minutes = Number(process.argv[2] ?? 30);
const env = { ...process.env, WELLSOURCED_KILLS: '50', WELLSOURCED_CHANGES: '10000', WELLSOURCED_SOAK_SECONDS: String(minutes * 60) };
const { status } = spawnSync('npx', ['vitest', 'run', 'test/host/store-faults.test.ts', 'test/host/soak.test.ts'], { env, stdio: 'inherit', shell: process.platform === 'win32' });
process.exitCode = status ?? 1;
