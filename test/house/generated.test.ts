/** What is derived from the checks and settings is fresh: the manifest, the schema, the README's tables. */

import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { allChecks } from '../../server/src/engine/checks/all-checks';
import { projectRoot } from './source-files';

const read = (file: string): string => readFileSync(path.join(projectRoot, file), 'utf8');

describe('generated parts', () => {
  it('are not stale', () => {
    execFileSync(process.execPath, [path.join(projectRoot, 'scripts/generate.mjs'), '--check'], { cwd: projectRoot });
  });

  it('name every check in the settings, the schema and the README', () => {
    const settings = JSON.parse(read('package.json')).contributes.configuration.properties;
    const schema = JSON.parse(read('wellsourced.schema.json'));
    for (const { meta } of allChecks) {
      expect(settings['wellsourced.checks'].properties[meta.id].default).toBe(meta.severity);
      expect(schema.properties.checks.properties[meta.id]).toBeDefined();
      expect(read('README.md')).toContain(`[\`${meta.id}\`]`);
    }
  });

  it('keep to fewer than twenty settings', () => {
    const settings = JSON.parse(read('package.json')).contributes.configuration.properties;
    expect(Object.keys(settings).length).toBeLessThan(20);
  });
});
