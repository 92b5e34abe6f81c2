import type { KeyPath } from '#core/model/key-path';
import { EditError, type Plain } from './change.ts';
import { lineEnd, lineStart } from './lines.ts';
import {
  findToml,
  type TomlDocument,
  type TomlSection,
  type TomlStatement,
  type TomlTable,
} from './toml-document.ts';
import { sectionStart, sectionTail } from './toml-sections.ts';
import { styleNear } from './toml-style.ts';
import { writeTomlKey, writeTomlValue } from './toml-write.ts';

export type TomlPair = readonly [key: string, value: Plain];

/**
 * Adds keys, none of which exists, to the table at a path, which is made where it is not there yet: as statements of
 * its section, as dotted keys where the file writes it so, else as a section of its own. Throws EditError where the
 * path leads through an array of tables that would need a new section.
 */
export function addKeys(document: TomlDocument, path: KeyPath, pairs: readonly TomlPair[]): string {
  const { table, depth } = findToml(document, path);
  const missing = path.slice(depth);
  if (missing.some((part) => typeof part === 'number')) throw new EditError('there is no array on the way');
  const sections = document.sections;
  const own = sections.find((section) => section.header === table.header);
  const isSection = table === document.root || table.header !== null;
  if (missing.length === 0 && isSection && own !== undefined) return addToSection(document, own, '', pairs);
  const dotted = table.dotted.at(-1);
  if (!isSection && dotted !== undefined) return addBeside(document, dotted, depth, missing, pairs);
  if (isSection && own !== undefined && hasOnlyDotted(table)) {
    return addToSection(document, own, dottedKey(missing), pairs);
  }
  return addSection(document, path, depth, pairs);
}

/** Whether the tables in this one are written as dotted keys, so that a new one is as well. */
function hasOnlyDotted(table: TomlTable): boolean {
  const inner = [...table.entries.values()]
    .map((entry) => entry.node)
    .filter((node) => node.type === 'table');
  return inner.length > 0 && inner.every((node) => node.header === null && node.dotted.length > 0);
}

function addToSection(
  document: TomlDocument,
  section: TomlSection,
  prefix: string,
  pairs: readonly TomlPair[],
): string {
  const { text, eol } = document;
  const lines = statements(document, section.statements, prefix, pairs);
  if (section.end > 0) {
    const model = section.statements.at(-1);
    const indent = model === undefined ? '' : text.slice(lineStart(text, model.range[0]), model.range[0]);
    const gap = isSpaced(document, section.statements) ? eol + eol : eol;
    return insert(text, lineEnd(text, section.end), lines.map((line) => gap + indent + line).join(''));
  }
  // The root of a file without a statement of its own: its keys go above the first table.
  const tail = sectionTail(document, 0);
  if (tail > 0) return insert(text, tail, eol + eol + lines.join(eol));
  return insert(text, 0, lines.join(eol) + eol + (document.sections.length > 1 ? eol : ''));
}

/** Behind the last dotted key of a table, with the same spelling of what leads to it. */
function addBeside(
  document: TomlDocument,
  model: TomlStatement,
  depth: number,
  missing: KeyPath,
  pairs: readonly TomlPair[],
): string {
  const { text } = document;
  const section = document.sections.find(({ statements }) => statements.includes(model));
  if (section === undefined) throw new EditError('a dotted key without its section');
  const above = section.header === null ? 0 : section.header.resolvedKey.length;
  const keys = model.key.keys;
  const last = keys[depth - above - 1];
  if (last === undefined) throw new EditError('a dotted key that does not lead to its table');
  const spelled = text.slice(model.key.range[0], last.range[1]);
  const prefix = missing.length === 0 ? `${spelled}.` : `${spelled}.${dottedKey(missing)}`;
  const indent = text.slice(lineStart(text, model.range[0]), model.range[0]);
  const lines = statements(document, [model], prefix, pairs).map((line) => document.eol + indent + line);
  return insert(text, lineEnd(text, model.range[1]), lines.join(''));
}

function addSection(
  document: TomlDocument,
  path: KeyPath,
  depth: number,
  pairs: readonly TomlPair[],
): string {
  const { text, eol } = document;
  if (path.some((part) => typeof part === 'number')) {
    throw new EditError('it would be a new table in an array of tables');
  }
  const header = `[${path.map((part) => writeTomlKey(String(part))).join('.')}]`;
  const block = [header, ...statements(document, [], '', pairs)].join(eol);
  if (text.trim() === '') return block + eol;
  const place = sectionPlace(document, path, depth);
  if (place.kind === 'before') {
    const start = sectionStart(document, place.position);
    return insert(text, start, block + eol + eol);
  }
  const tail = sectionTail(document, place.position);
  const rest = text.slice(tail);
  // A header on the very next line would touch the new section; so would the end of a file without a line end.
  const isTight = /^\r?\n[^\r\n]/.test(rest);
  return insert(text, tail, eol + eol + block + (isTight ? eol : ''));
}

/** The top-level tables of a pyproject.toml that a new one is put behind, as `uv init` and the PyPA guide order them. */
const FOLLOWS: ReadonlyMap<string, string> = new Map([
  ['project', 'build-system'],
  ['build-system', 'project'],
  ['dependency-groups', 'project'],
]);

type Place = { readonly kind: 'before' | 'behind'; readonly position: number };

function sectionPlace(document: TomlDocument, path: KeyPath, depth: number): Place {
  const { sections } = document;
  const lastPosition = sections.length - 1;
  if (depth > 0) {
    // Known by other sections: its own tables come behind it, and it comes before its own.
    const known = path.slice(0, depth);
    const behind = sections.findLastIndex((section) => leadsThrough(section, known));
    const inner = sections.findIndex((section) => leadsThrough(section, path));
    return inner > 0
      ? { kind: 'before', position: inner }
      : { kind: 'behind', position: Math.max(behind, 0) };
  }
  const name = String(path[0]);
  const model = FOLLOWS.get(name);
  if (model === undefined) return { kind: 'behind', position: lastPosition };
  const behind = sections.findLastIndex((section) => leadsThrough(section, [model]));
  if (behind >= 0) return { kind: 'behind', position: behind };
  return lastPosition > 0 ? { kind: 'before', position: 1 } : { kind: 'behind', position: 0 };
}

function leadsThrough(section: TomlSection, path: KeyPath): boolean {
  return section.header !== null && path.every((part, index) => section.header?.resolvedKey[index] === part);
}

function statements(
  document: TomlDocument,
  near: readonly TomlStatement[],
  prefix: string,
  pairs: readonly TomlPair[],
): string[] {
  const style = styleNear(document, near);
  const model = near.at(-1);
  const between = model === undefined ? '' : document.text.slice(model.key.range[1], model.value.range[0]);
  const equals = between === '=' ? '=' : ' = ';
  return pairs.map(([key, value]) => `${prefix}${writeTomlKey(key)}${equals}${writeTomlValue(value, style)}`);
}

/** Whether blank lines part all statements. */
function isSpaced({ text }: TomlDocument, all: readonly TomlStatement[]): boolean {
  return (
    all.length > 1 &&
    all.every((statement, index) => {
      const before = all[index - 1];
      return before === undefined || /\n[ \t]*\r?\n/.test(text.slice(before.range[1], statement.range[0]));
    })
  );
}

function dottedKey(path: KeyPath): string {
  return path.map((part) => `${writeTomlKey(String(part))}.`).join('');
}

function insert(text: string, offset: number, piece: string): string {
  return text.slice(0, offset) + piece + text.slice(offset);
}
