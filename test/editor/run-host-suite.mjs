/** Runs the mocha suite inside a real extension host and answers what it counted; a run without tests is a failure. */

import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { startWorkbench } from './workbench.mjs';

export async function runHostSuite({ editor, extension, suite, fixtures, timeout = 180_000 }) {
  const dir = mkdtempSync(path.join(tmpdir(), 'host-suite-'));
  const [report, counts] = [path.join(dir, 'report.txt'), path.join(dir, 'counts.json')];
  const workbench = await startWorkbench({ editor, fixtures, env: { TEST_REPORT: report, TEST_COUNTS: counts } });
  const { page, server, url, remote } = workbench;
  const pageLog = [];
  try {
    const code = await new Promise((settle, fail) => {
      const timer = setTimeout(() => settle(124), timeout);
      timer.unref();
      server.on('exit', (exit) => settle(exit || 1));
      page.on('crash', () => settle(1));
      // Both must be there before the workbench loads.
      Promise.all([
        page.exposeFunction('codeAutomationLog', (type, args) => void pageLog.push(`${type} ${args.map((it) => (typeof it === 'string' ? it : JSON.stringify(it))).join(' ')}`)),
        page.exposeFunction('codeAutomationExit', (exit) => settle(exit)),
      ])
        .then(() => page.goto(url([['extensionDevelopmentPath', remote(extension)], ['extensionTestsPath', remote(suite)], ['skipWelcome', 'true']])))
        .catch(fail);
    });
    if (existsSync(report)) process.stdout.write(readFileSync(report, 'utf8'));
    const { passes, failures, pending } = existsSync(counts) ? JSON.parse(readFileSync(counts, 'utf8')) : { passes: 0, failures: 0, pending: 0 };
    const failed = failures || (code !== 0 || passes === 0 ? 1 : 0);
    if (failed) console.error(pageLog.slice(-60).join('\n'), workbench.serverLog().slice(-4000));
    return { passed: passes, failed, skipped: pending };
  } finally {
    await workbench.stop();
    rmSync(dir, { recursive: true, force: true });
  }
}
