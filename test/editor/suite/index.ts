/** Entry of the suite inside the extension host: runs mocha, and writes report and counts to the files that the runner named. */

import { writeFileSync } from 'node:fs';
import Mocha from 'mocha';

export async function run(): Promise<void> {
  const mocha = new Mocha({ ui: 'bdd', timeout: 30_000, reporter: 'spec', forbidOnly: true });
  mocha.suite.emit('pre-require', globalThis, '', mocha);
  await import('./reading.spec');
  await import('./writing.spec');
  await import('./commands.spec');
  await import('./fault.spec');
  const lines: string[] = [];
  const counts = { passes: 0, failures: 0, pending: 0 };
  const failures = await new Promise<number>((resolve) => {
    mocha
      .run(resolve)
      .on('pass', (test) => void (counts.passes++, lines.push(`  ok ${test.fullTitle()} (${test.duration} ms)`)))
      .on('pending', (test) => void (counts.pending++, lines.push(`  skipped ${test.fullTitle()}`)))
      .on('fail', (test, error) => void (counts.failures++, lines.push(`  FAILED ${test.fullTitle()}\n${error.stack ?? error.message}`)));
  });
  if (process.env.TEST_REPORT) writeFileSync(process.env.TEST_REPORT, `${lines.join('\n')}\n`);
  if (process.env.TEST_COUNTS) writeFileSync(process.env.TEST_COUNTS, JSON.stringify(counts));
  if (failures > 0) throw new Error(`${failures} tests failed.`);
}
