/** The editor's settings as they come over the wire: only what has the right type is taken, the rest is said in the log. */

import type { Log } from '../engine/ports';
import type { Settings } from '../engine/settings';
import { settingsTable, type SettingSchema } from '../engine/settings-table';

export function editorSettings(received: unknown, log: Log): Partial<Settings> {
  if (typeof received !== 'object' || received === null) return {};
  const given = received as Readonly<Record<string, unknown>>;
  const taken = settingsTable.flatMap(({ key, schema }) => {
    const value = given[key];
    if (value === undefined || value === null) return [];
    if (fits(value, schema)) return [[key, value] as const];
    log.write('error', 'A setting has a value of the wrong kind and is left at its default', { setting: key });
    return [];
  });
  return Object.fromEntries(taken) as Partial<Settings>;
}

function fits(value: unknown, { type, enum: allowed, minimum = -Infinity, maximum = Infinity, properties }: SettingSchema): boolean {
  switch (type) {
    case 'array':
      return Array.isArray(value) && value.every((it) => typeof it === 'string');
    case 'string':
      return typeof value === 'string' && (allowed?.includes(value) ?? true);
    case 'integer':
      return Number.isInteger(value) && minimum <= Number(value) && Number(value) <= maximum;
    case 'boolean':
      return typeof value === 'boolean';
    case 'object':
      return typeof value === 'object' && value !== null && !Array.isArray(value) && (properties === undefined || Object.entries(value).every(([name, it]) => properties[name] && fits(it, properties[name])));
  }
}
