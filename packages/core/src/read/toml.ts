import { parse, TomlError } from 'smol-toml';
import { at, type Reading } from '#core/model/finding';
import type { RepoPath } from '#core/model/repo-path';
import { conflictProblem } from './conflict-marker.ts';

/** A table as parsed: without prototype, so that `__proto__` is a key like any other; dates are Date objects. */
export type TomlTable = Readonly<Record<string, unknown>>;

/** Arrays and inline tables deeper than this are refused: recursion stays far from the end of the stack. */
const DEPTH_LIMIT = 200;

/** Reads a TOML document. A fault is one problem at its line and column; a merge conflict is named as such. */
export function readToml(text: string, file: RepoPath): Reading<TomlTable> {
  try {
    return { ok: true, value: parse(text, { maxDepth: DEPTH_LIMIT, integersAsBigInt: 'asNeeded' }) };
  } catch (error) {
    if (!(error instanceof TomlError)) throw error;
    const conflict = conflictProblem(text, file);
    if (conflict !== null) return { ok: false, problems: [conflict] };
    const [sentence = ''] = error.message.split('\n', 1);
    return {
      ok: false,
      problems: [
        {
          at: at.point(file, error.line, error.column),
          message: `is not TOML: ${sentence.replace(/^Invalid TOML document: /, '')}`,
          hint: 'mend the line; https://toml.io/en/v1.0.0 describes the format',
        },
      ],
    };
  }
}
