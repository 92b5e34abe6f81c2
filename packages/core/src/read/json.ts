import { at, type Problem, type Reading } from '#core/model/finding';
import { bracketBeyond } from '#core/model/json-depth';
import type { RepoPath } from '#core/model/repo-path';
import { positionAt } from '#core/model/text-position';
import { conflictProblem } from './conflict-marker.ts';
import { jsonFault } from './json-fault.ts';

/** The parsers below are recursive; a real file stays under ten levels. */
const MAX_DEPTH = 1_000;

/**
 * Reads strict JSON (RFC 8259, without BOM): tables come with a null prototype, so that a `__proto__` key is data like
 * any other; of a key that stands twice the last one counts, as for npm. A text that is none gives one problem with
 * line and column; the position is looked for only then.
 */
export function readJson(text: string, file: RepoPath): Reading<unknown> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return { ok: false, problems: [explain(text, file, error)] };
  }
  const plain = withoutPrototypes(value, MAX_DEPTH);
  if (plain === TOO_DEEP) return { ok: false, problems: [tooDeep(text, file)] };
  return { ok: true, value: plain };
}

export const TOO_DEEP = Symbol('too deep');

/** Takes what JSON.parse returned and is nobody else's; returns it without the prototypes of its tables, or TOO_DEEP. */
export function withoutPrototypes(value: unknown, levels: number): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (levels === 0) return TOO_DEEP;
  for (const inner of Array.isArray(value) ? value : Object.values(value)) {
    if (typeof inner !== 'object' || inner === null) continue;
    if (withoutPrototypes(inner, levels - 1) === TOO_DEEP) return TOO_DEEP;
  }
  return Array.isArray(value) ? value : Object.setPrototypeOf(value, null);
}

function explain(text: string, file: RepoPath, error: unknown): Problem {
  if (text.trim() === '') {
    return {
      at: at.file(file),
      message: 'is empty, not JSON',
      hint: 'write at least {}, or delete the file',
    };
  }
  const conflict = conflictProblem(text, file);
  if (conflict !== null) return conflict;
  if (bracketBeyond(text, MAX_DEPTH) !== null) return tooDeep(text, file);
  const fault = jsonFault(text);
  if (fault === null) throw error;
  const { line, column } = positionAt(text, fault.offset);
  return { at: at.point(file, line, column), message: `is not JSON: ${fault.message}`, hint: fault.hint };
}

function tooDeep(text: string, file: RepoPath): Problem {
  const { line, column } = positionAt(text, bracketBeyond(text, MAX_DEPTH) ?? 0);
  return {
    at: at.point(file, line, column),
    message: `is nested deeper than ${MAX_DEPTH.toLocaleString('en')} levels`,
    hint: 'flatten the document',
  };
}
