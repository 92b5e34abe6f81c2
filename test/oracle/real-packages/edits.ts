import { type Owned, ownerOf, ownershipOf } from './ownership.ts';
import { lineAt, type Place, placesIn } from './places.ts';
import { endOfLine, indentAt, isAlone, lineOf, splice, swapped, withSeparator } from './splices.ts';

/** One edit of a real file, as a hand or a tool might make it. */
export interface Edit {
  /** The rule that made it. */
  readonly rule: string;
  /** The key of the file that it concerns. */
  readonly key: string;
  /** The text of the file behind it. */
  readonly text: string;
  /** The line where it must be found; null: it must not be found. */
  readonly line: number | null;
}

/** Rules after which `gen` must restore the value, but cannot know the place that it had among others. */
export const PLACE_IS_LOST: ReadonlySet<string> = new Set(['requirement removed', 'entry removed']);

interface Source {
  readonly isToml: boolean;
  readonly text: string;
  readonly places: readonly Place[];
  readonly owned: readonly Owned[];
  readonly manifest: string;
}

type Rule = (source: Source) => readonly Omit<Edit, 'rule'>[];

/** Every edit that the rules make of one file. Takes its name, its text and the manifest that owns keys of it. */
export function editsOf(file: string, text: string, manifest: string): readonly Edit[] {
  const { owned } = ownershipOf(manifest);
  const source: Source = {
    isToml: file.endsWith('.toml'),
    text,
    places: placesIn(file, text),
    owned,
    manifest,
  };
  return Object.entries({ ...OWNED_RULES, ...OTHER_RULES }).flatMap(([rule, make]) =>
    make(source).map((edit) => ({ rule, ...edit })),
  );
}

/** Edits of what the manifest owns: each is drift, at a line that the rule knows. */
const OWNED_RULES: Readonly<Record<string, Rule>> = {
  'value changed': ({ isToml, text, places, owned, manifest }) =>
    units(places, owned).flatMap((unit) => {
      const target = places.find((place) => place.kind === 'string' && isWithin(place, unit));
      if (target === undefined || (isToml && !isSpelledAlike(target, manifest))) return [];
      const key = keyOf(target);
      const after = splice(text, target.start, target.end, JSON.stringify(otherValue(target)));
      return [{ key, text: after, line: lineAt(text, unit.start) }];
    }),
  'requirement changed': ({ text, places, owned, manifest }) =>
    requirementItems(places, owned)
      .filter((item) => isSpelledAlike(item, manifest))
      .map((item) => ({
        key: keyOf(item),
        text: splice(text, item.start, item.end, `"${nameIn(item)}>=999.1"`),
        line: lineAt(text, item.start),
      })),
  'requirement added': ({ text, places, owned }) =>
    requirementArrays(places, owned).flatMap((array) => {
      const last = itemsOf(array, places).at(-1);
      if (last === undefined) return [];
      const gap = isAlone(text, last) ? `,\n${indentAt(text, last.start)}` : ', ';
      const after = splice(text, last.end, last.end, `${gap}"plumb-probe>=1"`);
      return [{ key: keyOf(array), text: after, line: lineAt(after, last.end + gap.length) }];
    }),
  'requirement removed': ({ text, places, owned, manifest }) =>
    requirementArrays(places, owned).flatMap((array) =>
      itemsOf(array, places).flatMap((item, index, items) => {
        if (items.length < 2 || !isSpelledAlike(item, manifest)) return [];
        if (lineOf(text, item.start).includes('#')) return [];
        const [from, to] = withSeparator(text, item, items[index - 1]);
        return [{ key: keyOf(item), text: splice(text, from, to, ''), line: lineAt(text, array.start) }];
      }),
    ),
  'entry added': ({ isToml, text, places, owned }) =>
    tables(places, owned).flatMap((table) => {
      const last = entriesOf(table, places).at(-1);
      if (last === undefined || (isToml && !isAlone(text, { ...last, start: last.holder }))) return [];
      const name = isToml ? 'plumb-probe' : table.path[0] === 'exports' ? '"./plumb-probe"' : '"plumb-probe"';
      const assigned = text.slice(last.holder, last.end).replace(/^("[^"]*"|[\w-]+)/, name);
      const gap = `${isToml ? '' : ','}\n${indentAt(text, last.holder)}`;
      const at = isToml ? endOfLine(text, last.end) : last.end;
      const after = splice(text, at, at, `${gap}${assigned}`);
      return [{ key: keyOf(table), text: after, line: lineAt(after, at + gap.length) }];
    }),
  'entry removed': ({ isToml, text, places, owned, manifest }) =>
    [...units(places, owned), ...tables(places, owned).flatMap((table) => entriesOf(table, places))].flatMap(
      (entry) => {
        const holder = places.find((place) => place.kind === 'table' && isParent(place, entry));
        const siblings = holder === undefined ? [] : entriesOf(holder, places);
        const index = siblings.indexOf(entry);
        const previous = siblings[index - 1];
        if (holder === undefined || siblings.length < 2 || lineOf(text, entry.end - 1).includes('#'))
          return [];
        if (isToml && lineOf(text, holder.start)[0] !== '[') return [];
        const texts = places.filter((place) => place.kind === 'string' && isWithin(place, entry));
        if (isToml && !texts.every((each) => isSpelledAlike(each, manifest))) return [];
        const [from, to] = isToml
          ? [entry.holder, endOfLine(text, entry.end) + 1]
          : withSeparator(text, { ...entry, start: entry.holder }, previous);
        return [{ key: keyOf(entry), text: splice(text, from, to, ''), line: lineAt(text, holder.start) }];
      },
    ),
  'order changed where it matters': ({ text, places, owned }) =>
    units(places, owned).flatMap((unit) => {
      const name = unit.path[0];
      if (name !== 'exports' && name !== 'files') return [];
      const parts = unit.kind === 'array' ? itemsOf(unit, places) : entriesOf(unit, places);
      const after = swapped(text, parts[0], parts[1]);
      return after === null ? [] : [{ key: keyOf(unit), text: after, line: lineAt(text, unit.start) }];
    }),
};

/** Edits that change no owned value: none may be found, and `gen` may write nothing. */
const OTHER_RULES: Readonly<Record<string, Rule>> = {
  'requirements in another order': ({ text, places, owned }) =>
    requirementArrays(places, owned).flatMap((array) => {
      const items = itemsOf(array, places);
      return unfound(array, swapped(text, items[0], items.at(-1)));
    }),
  'requirement respelled': ({ text, places, owned }) =>
    requirementItems(places, owned).flatMap((item) => {
      const other = respelled(String(item.value));
      return other === null ? [] : unfound(item, splice(text, item.start, item.end, other));
    }),
  'array laid out otherwise': ({ text, places, owned }) =>
    requirementArrays(places, owned).flatMap((array) => {
      const items = itemsOf(array, places).map(({ start, end }) => text.slice(start, end));
      const old = text.slice(array.start, array.end);
      if (items.length === 0 || old.includes('#')) return [];
      const layout = old.includes('\n') ? `[${items.join(', ')}]` : `[\n  ${items.join(',\n  ')},\n]`;
      return unfound(array, splice(text, array.start, array.end, layout));
    }),
  'quotes changed': ({ isToml, text, places, owned }) =>
    places.flatMap((place) => {
      const isOwned = isToml && place.kind === 'string' && ownerOf(place, owned) !== null;
      if (!isOwned || /['"\\\n]/.test(String(place.value))) return [];
      const mark = text[place.start] === '"' ? "'" : '"';
      return unfound(place, splice(text, place.start, place.end, `${mark}${place.value}${mark}`));
    }),
  'comment added': ({ isToml, text, places }) =>
    places.flatMap((place) => {
      const at = text.lastIndexOf('\n', place.holder) + 1;
      const isFirst = isToml && place.path.length > 0 && text.slice(at, place.holder).trim() === '';
      if (!isFirst) return [];
      return unfound(place, splice(text, at, at, `${indentAt(text, place.holder)}# plumb-probe\n`));
    }),
  'entries in another order': ({ isToml, text, places, owned }) =>
    (isToml ? [] : tables(places, owned)).flatMap((table) => {
      const entries = entriesOf(table, places);
      return unfound(table, swapped(text, entries[0], entries.at(-1)));
    }),
  'other value changed': ({ text, places, owned }) =>
    places.flatMap((place) => {
      if (place.kind !== 'string' || ownerOf(place, owned) !== null || isReadElsewhere(place)) return [];
      return unfound(place, splice(text, place.start, place.end, '"plumb-probe"'));
    }),
  'other key added': ({ isToml, text }) => {
    const after = isToml
      ? `${text}${text.endsWith('\n') ? '' : '\n'}\n[tool.plumb-probe]\nkey = ["x"]\n`
      : text.replace('{', '{\n  "x-plumb-probe": ["x"],');
    return [{ key: isToml ? 'tool.plumb-probe' : 'x-plumb-probe', text: after, line: null }];
  },
  'line ends CRLF': ({ text }) => [{ key: 'the file', text: text.replaceAll('\n', '\r\n'), line: null }],
  'no final line end': ({ text }) =>
    text.endsWith('\n') ? [{ key: 'the file', text: text.trimEnd(), line: null }] : [],
  'indented with tabs': ({ isToml, text }) =>
    isToml ? [] : [{ key: 'the file', text: JSON.stringify(JSON.parse(text), null, '\t'), line: null }],
};

export const OWNED_RULE_NAMES: readonly string[] = Object.keys(OWNED_RULES);
export const OTHER_RULE_NAMES: readonly string[] = Object.keys(OTHER_RULES);

/** What is judged as one value: owned values, and the entries of owned tables. */
function units(places: readonly Place[], owned: readonly Owned[]): readonly Place[] {
  return places.filter((place) => {
    const owner = ownerOf(place, owned);
    if (owner === null) return false;
    const depth = place.path.length - owner.path.length;
    return (owner.shape === 'value' && depth === 0) || (owner.shape === 'table' && depth === 1);
  });
}

function tables(places: readonly Place[], owned: readonly Owned[]): readonly Place[] {
  return places.filter((place) => {
    const owner = ownerOf(place, owned);
    return (
      place.kind === 'table' && owner?.shape.startsWith('table') && place.path.length === owner.path.length
    );
  });
}

function requirementArrays(places: readonly Place[], owned: readonly Owned[]): readonly Place[] {
  return places.filter((place) => {
    const owner = ownerOf(place, owned);
    const depth = { requirements: 0, 'table of requirements': 1, value: -1, table: -1 }[
      owner?.shape ?? 'value'
    ];
    return place.kind === 'array' && owner !== null && place.path.length === owner.path.length + depth;
  });
}

function requirementItems(places: readonly Place[], owned: readonly Owned[]): readonly Place[] {
  return requirementArrays(places, owned).flatMap((array) =>
    itemsOf(array, places).filter(({ kind }) => kind === 'string'),
  );
}

function itemsOf(array: Place, places: readonly Place[]): readonly Place[] {
  return places.filter((place) => isParent(array, place) && typeof place.path.at(-1) === 'number');
}

function entriesOf(table: Place, places: readonly Place[]): readonly Place[] {
  return places.filter((place) => isParent(table, place) && isWithin(place, table));
}

function isParent(parent: Place, child: Place): boolean {
  return (
    child.path.length === parent.path.length + 1 &&
    parent.path.every((part, index) => part === child.path[index])
  );
}

function isWithin(inner: Place, outer: Place): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}

/** What other readers of the file take from it, so that a change may well be found: workspaces, sources, `dynamic`. */
function isReadElsewhere({ path }: Place): boolean {
  const [top, second] = path;
  if (top === 'tool') return second === 'uv' || second === 'poetry' || second === 'pdm';
  if (top === 'project') return second === 'dynamic';
  return [
    'build-system',
    'dependency-groups',
    'packageManager',
    'devEngines',
    'workspaces',
    'pnpm',
    'overrides',
    'resolutions',
  ].includes(String(top));
}

function unfound(place: Place, text: string | null): readonly Omit<Edit, 'rule'>[] {
  return text === null ? [] : [{ key: keyOf(place), text, line: null }];
}

function keyOf({ path }: Place): string {
  return path
    .map((part) =>
      typeof part === 'number'
        ? `[${part}]`
        : /^[\w-]+$/.test(part)
          ? `.${part}`
          : `[${JSON.stringify(part)}]`,
    )
    .join('')
    .replace(/^\./, '');
}

/** Where the manifest spells an equal value otherwise, its spelling is what `gen` writes once the value differs. */
function isSpelledAlike({ value }: Place, manifest: string): boolean {
  return manifest.includes(JSON.stringify(value));
}

function nameIn({ value }: Place): string {
  return /^[\w.-]+/.exec(String(value))?.[0] ?? '';
}

/** Another value that is as valid as the old one. */
function otherValue({ path, value }: Place): string {
  const old = String(value);
  if (path.includes('requires-python')) return '>=3.99';
  if (path.includes('engines')) return '>=99';
  if (path[0] === 'version' || path[1] === 'version' || /ependencies$/.test(String(path[0])))
    return '999.1.0';
  if (path[0] === 'type') return 'commonjs';
  return `${old}-probe`;
}

/** The same requirement as another hand would write it; null for what this rule does not know. */
function respelled(requirement: string): string | null {
  const match = /^([\w.-]+)(\[[^\]]+\])?\s*([^;@()]*?)\s*(;.*)?$/.exec(requirement);
  if (match === null) return null;
  const [, name = '', extras = '', specifiers = '', marker = ''] = match;
  const other = `${name[0]?.toUpperCase()}${name.slice(1).replaceAll('-', '_')}`;
  const asked = extras.slice(1, -1).split(',').reverse().join(' , ');
  const range = specifiers.split(',').reverse().join(' , ');
  const text = `${other}${asked === '' ? '' : `[ ${asked} ]`} ${range} ${marker.replaceAll('"', "'")}`.trim();
  return text === requirement ? null : `"${text}"`;
}
