/** The way to a value in a structured document: map keys as strings, array positions (from 0) as numbers. */
export type KeyPath = readonly (string | number)[];

/** A key path as people write it: `project.optional-dependencies.ml[0]`, quoted where a key is no bare word. */
export function formatKeyPath(path: KeyPath): string {
  let text = '';
  for (const part of path) {
    if (typeof part === 'number') text += `[${part}]`;
    else {
      const word = /^[A-Za-z0-9_@/$-]+$/.test(part) ? part : JSON.stringify(part);
      text += text === '' ? word : `.${word}`;
    }
  }
  return text;
}

/** Walks plain data (objects, arrays) along a path; undefined where it ends early. Never follows a prototype. */
export function valueAt(data: unknown, path: KeyPath): unknown {
  let here: unknown = data;
  for (const part of path) {
    if (Array.isArray(here) && typeof part === 'number') here = here[part];
    else if (here instanceof Map) here = here.get(part);
    else if (isTable(here) && Object.hasOwn(here, part)) here = here[part as string];
    else return undefined;
  }
  return here;
}

/** Whether the value is a plain table (an object that is no array), as TOML, JSON and YAML readers return it. */
export function isTable(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date);
}
