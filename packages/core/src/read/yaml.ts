import {
  CORE_SCHEMA,
  EVENT_ID,
  type Event,
  getScalarValue,
  load,
  mergeTag,
  parseEvents,
  YAMLException,
} from 'js-yaml';
import { at, type Position, type Problem, type Reading } from '#core/model/finding';
import type { KeyPath } from '#core/model/key-path';
import type { RepoPath } from '#core/model/repo-path';
import { conflictLine, positionAt } from './source-position.ts';

/** Ten times the largest lock seen; what the parser holds in memory is some ten times the text. */
const MAX_LENGTH = 20_000_000;
const MAX_DEPTH = 100;
/** How many values aliases may add to those that the text itself spells: real files use a few. */
const MAX_ALIASED = 100_000;

const SCHEMA = CORE_SCHEMA.withTags(mergeTag);

/**
 * Reads one YAML 1.2 document (core schema, with the merge key `<<`, which pnpm and compose files use). An empty text is
 * null. Tables come with a null prototype. Every refusal has line and column where there is one: syntax, unknown
 * tags, duplicate keys, nesting beyond 100 levels, aliases that unfold beyond measure or into themselves.
 */
export function readYaml(text: string, file: RepoPath): Reading<unknown> {
  const refuse = (problem: Problem): Reading<unknown> => ({ ok: false, problems: [problem] });
  if (text.length > MAX_LENGTH) {
    return refuse({
      at: at.file(file),
      message: `is longer than ${MAX_LENGTH.toLocaleString('en')} characters`,
      hint: 'split the document, or exclude the file in plumb.edn',
    });
  }
  if (/^\s*$/.test(text)) return { ok: true, value: null };
  let value: unknown;
  try {
    value = load(text, { schema: SCHEMA, maxDepth: MAX_DEPTH });
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    if (error.reason.includes('input is empty')) return { ok: true, value: null };
    return refuse(explain(text, file, error));
  }
  const budget = { left: text.length + MAX_ALIASED };
  const plain = unfold(value, 0, budget);
  if (plain === TOO_MUCH) {
    return refuse({
      at: at.file(file),
      message: 'unfolds without end, or to far more than it spells, through its aliases (*name)',
      hint: 'write the values out, or use fewer aliases',
    });
  }
  return { ok: true, value: plain };
}

const TOO_MUCH = Symbol('too much');

/** Copies into null-prototype tables; a value that is shared through an alias is copied, and counted, each time. */
function unfold(value: unknown, depth: number, budget: { left: number }): unknown {
  budget.left -= 1;
  if (budget.left < 0 || depth > 2 * MAX_DEPTH) return TOO_MUCH;
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) {
    const list: unknown[] = [];
    for (const item of value) {
      const inner = unfold(item, depth + 1, budget);
      if (inner === TOO_MUCH) return TOO_MUCH;
      list.push(inner);
    }
    return list;
  }
  const table: Record<string, unknown> = Object.create(null);
  for (const key of Object.keys(value)) {
    const inner = unfold((value as Record<string, unknown>)[key], depth + 1, budget);
    if (inner === TOO_MUCH) return TOO_MUCH;
    table[key] = inner;
  }
  return table;
}

function explain(text: string, file: RepoPath, error: YAMLException): Problem {
  const conflict = conflictLine(text);
  if (conflict !== null) {
    return {
      at: at.point(file, conflict, 1),
      message: 'holds an unresolved merge conflict',
      hint: 'resolve the conflict and remove the markers <<<<<<<, ======= and >>>>>>>',
    };
  }
  const { mark } = error;
  return {
    at: mark === undefined ? at.file(file) : at.point(file, mark.line + 1, mark.column + 1),
    message: `is not YAML that can be read: ${error.reason}`,
    hint: 'correct it at this place; a string with `: `, `#`, `*`, `&`, `!` or `@` in it needs quotes',
  };
}

/** Takes YAML that readYaml accepts and the path of a value; returns where it starts, null where none is spelled. */
export function locateYaml(text: string, path: KeyPath): Position | null {
  const events = parseEvents(text, { maxDepth: MAX_DEPTH });
  const start = events[0]?.type === EVENT_ID.DOCUMENT ? 1 : 0;
  let here = start;
  for (const part of path) {
    const next = child(text, events, here, part);
    if (next === null) return null;
    here = next;
  }
  const event = events[here];
  const offset = event === undefined ? -1 : offsetOf(event);
  return offset === -1 ? null : positionAt(text, offset);
}

function offsetOf(event: Event): number {
  if (event.type === EVENT_ID.SCALAR) return event.valueStart;
  if (event.type === EVENT_ID.ALIAS) return event.anchorStart;
  return event.type === EVENT_ID.MAPPING || event.type === EVENT_ID.SEQUENCE ? event.start : -1;
}

/** Index of the event that opens a key's or an item's value. */
function child(text: string, events: readonly Event[], parent: number, part: string | number): number | null {
  const opening = events[parent]?.type;
  let at = parent + 1;
  if (opening === EVENT_ID.SEQUENCE) {
    for (let item = 0; events[at] !== undefined && events[at]?.type !== EVENT_ID.POP; item += 1) {
      if (item === part) return at;
      at = behind(events, at);
    }
  } else if (opening === EVENT_ID.MAPPING) {
    while (events[at] !== undefined && events[at]?.type !== EVENT_ID.POP) {
      const key = events[at];
      const value = behind(events, at);
      if (key?.type === EVENT_ID.SCALAR && getScalarValue(text, key) === part) return value;
      at = behind(events, value);
    }
  }
  return null;
}

function behind(events: readonly Event[], start: number): number {
  let depth = 0;
  let at = start;
  do {
    const type = events[at]?.type;
    if (type === EVENT_ID.MAPPING || type === EVENT_ID.SEQUENCE) depth += 1;
    else if (type === EVENT_ID.POP) depth -= 1;
    at += 1;
  } while (depth > 0 && at < events.length);
  return at;
}
