import { CORE_SCHEMA, load, mergeTag, YAMLException } from 'js-yaml';
import { at, type Problem, type Reading } from '#core/model/finding';
import type { RepoPath } from '#core/model/repo-path';
import { conflictProblem } from './conflict-marker.ts';

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
  const conflict = conflictProblem(text, file);
  if (conflict !== null) return conflict;
  const { mark } = error;
  return {
    at: mark === undefined ? at.file(file) : at.point(file, mark.line + 1, mark.column + 1),
    message: `is not YAML that can be read: ${error.reason}`,
    hint: 'correct it at this place; a string with `: `, `#`, `*`, `&`, `!` or `@` in it needs quotes',
  };
}
