import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { diffLines } from 'diff';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { type Change, EditError, type Plain } from '#core/edit/change';
import { editJson } from '#core/edit/json';
import { editYaml } from '#core/edit/yaml';

const clones = process.env.PLUMB_CLONES;

function found(name: string): string[] {
  if (clones === undefined) return [];
  return readdirSync(clones, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name === name && !entry.parentPath.includes('node_modules'))
    .map((entry) => join(entry.parentPath, entry.name));
}

/** Lines that are gone and lines that are new, the larger of the two. */
function changed(before: string, after: string): number {
  const parts = diffLines(before, after);
  const count = (kind: 'added' | 'removed') =>
    parts.filter((part) => part[kind]).reduce((sum, part) => sum + part.count, 0);
  return Math.max(count('added'), count('removed'));
}

function oneEntryEdits(table: string, entries: Readonly<Record<string, Plain>>): Change[] {
  const edits: Change[] = [{ path: [table, 'plumb-new'], value: '1.0.0' }];
  for (const name of Object.keys(entries)) {
    if (typeof entries[name] !== 'string') continue;
    edits.push({ path: [table, name], value: '0.0.0-x' });
    if (Object.keys(entries).length > 1) edits.push({ path: [table, name], value: undefined });
  }
  return edits;
}

/** Null for what is broken on purpose (test fixtures). */
function readOrNull(read: (text: string) => unknown, text: string): Record<string, Plain> | null {
  try {
    return read(text) as Record<string, Plain>;
  } catch {
    return null;
  }
}

function tablesOf(data: unknown): [string, Record<string, Plain>][] {
  return Object.entries(data as Record<string, Plain>).filter(
    (entry): entry is [string, Record<string, Plain>] =>
      typeof entry[1] === 'object' &&
      entry[1] !== null &&
      !Array.isArray(entry[1]) &&
      Object.keys(entry[1]).length > 0,
  );
}

describe.skipIf(clones === undefined)('real files of PLUMB_CLONES', () => {
  test.each([
    ['package.json', editJson, (text: string): unknown => JSON.parse(text)],
    ['pnpm-workspace.yaml', editYaml, (text: string): unknown => parse(text)],
  ] as const)('%s: equal values change nothing, one entry at most three lines', (name, edit, read) => {
    const files = found(name);
    expect(files.length).toBeGreaterThan(0);
    let edits = 0;
    for (const file of files) {
      const text = readFileSync(file, 'utf8');
      if (text.trim() === '') continue;
      const data = readOrNull(read, text);
      if (data === null) {
        expect(() => edit(text, []), file).toThrow(EditError);
        continue;
      }
      const same = Object.entries(data).map(
        ([key, value]): Change => ({ path: [key], value, ordered: true }),
      );
      expect(edit(text, same), file).toBe(text);
      for (const [table, entries] of tablesOf(data)) {
        for (const change of oneEntryEdits(table, entries)) {
          edits += 1;
          const after = edit(text, [change]);
          expect(changed(text, after), `${file} ${change.path.join('.')}`).toBeLessThanOrEqual(3);
          expect(after).not.toBe(text);
          const others = (value: unknown) => tablesOf(value).filter(([key]) => key !== table);
          expect(others(read(after))).toEqual(others(data));
          expect(
            (read(after) as Record<string, Record<string, Plain>>)[table]?.[change.path[1] as string],
          ).toBe(change.value);
        }
      }
    }
    console.log(`${name}: ${files.length} files, ${edits} one-entry edits`);
  });
});
