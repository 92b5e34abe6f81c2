import { isTable, type KeyPath } from '#core/model/key-path';
import type { Pin } from '#core/model/workspace';
import type { FieldReader } from '#core/read/manifest/field-reader';

/**
 * Pins of npm's `overrides` at a path: strings, and nested tables in which `.` is the package itself
 * (https://docs.npmjs.com/cli/v11/configuring-npm/package-json#overrides).
 */
export function readNpmOverrides(reader: FieldReader, entries: Entries, path: KeyPath): Pin[] {
  const pins: Pin[] = [];
  const walk = (level: Entries, here: KeyPath, parents: readonly string[]) => {
    for (const [key, value] of level) {
      const at = [...here, key];
      const selectors = key === '.' ? parents : [...parents, key];
      if (typeof value === 'string')
        pins.push(pin(reader, at, selectors.join('>'), selectors.at(-1) ?? key, value));
      else if (isTable(value)) walk(Object.entries(value), at, selectors);
      else reader.wrong(at, 'a string or a table', value);
    }
  };
  walk(entries, path, []);
  return pins;
}

/** Pins of pnpm's `overrides`: `name`, `name@range`, `parent@range>name` (https://pnpm.io/settings#overrides). */
export function readPnpmOverrides(reader: FieldReader, entries: Entries, path: KeyPath): Pin[] {
  return strings(reader, entries, path).map(([key, value]) => {
    // A `>` within a range (`foo@>=1`) stands behind `@`, `|`, space or `<`; one between packages does not.
    const last = key.split(/(?<=[^@|\s<>])>(?=[@A-Za-z0-9])/).at(-1) ?? key;
    return pin(reader, [...path, key], key, last, value);
  });
}

/** Pins of yarn's `resolutions`: `name`, `parent/name`, glob paths, `name@npm:range` (https://yarnpkg.com/configuration/manifest#resolutions). */
export function readResolutions(reader: FieldReader, entries: Entries, path: KeyPath): Pin[] {
  return strings(reader, entries, path).map(([key, value]) => {
    const last = /(?:^|\/)((?:@[^/@]+\/)?[^/@]+(?:@.*)?)$/s.exec(key)?.[1] ?? key;
    return { ...pin(reader, [...path, key], key, last, value), by: 'resolution' };
  });
}

/** Pins of a catalog, the default one or a named one (https://pnpm.io/catalogs). */
export function readCatalog(reader: FieldReader, entries: Entries, path: KeyPath, catalog: string): Pin[] {
  return strings(reader, entries, path).map(([name, value]) => ({
    language: 'node',
    name,
    value,
    by: 'catalog',
    ...(catalog === 'default' ? {} : { selector: `catalog:${catalog}` }),
    origin: { file: reader.file, path: [...path, name] },
  }));
}

type Entries = readonly (readonly [string, unknown])[];

function strings(reader: FieldReader, entries: Entries, path: KeyPath): [string, string][] {
  const found: [string, string][] = [];
  for (const [key, value] of entries) {
    if (typeof value === 'string') found.push([key, value]);
    else reader.wrong([...path, key], 'a string', value);
  }
  return found;
}

function pin(reader: FieldReader, path: KeyPath, selector: string, last: string, value: string): Pin {
  const at = last.indexOf('@', 1);
  const name = at === -1 ? last : last.slice(0, at);
  return {
    language: 'node',
    name,
    value,
    by: 'override',
    ...(selector === name ? {} : { selector }),
    origin: { file: reader.file, path },
  };
}
