import type { FileRead } from '#core/model/file-tree';
import type { RepoPath } from '#core/model/repo-path';
import { readEdn } from '#core/read/edn/edn';
import { renderEdnJson } from '#core/report/edn-json';

/** What `plumb scan edn` says of one file: its one value as tagged JSON (docs/edn-json.md), or where it is wrong. */
export type EdnScan =
  | { readonly file: string; readonly ok: true; readonly value: unknown }
  | {
      readonly file: string;
      readonly ok: false;
      readonly line: number;
      readonly column: number;
      readonly error: string;
    };

/** Takes the path as the user gave it, and what reading it brought. */
export function scanEdn(file: string, read: FileRead): EdnScan {
  if (read.kind !== 'text') {
    const error =
      read.kind === 'unreadable'
        ? read.message
        : read.kind === 'absent'
          ? 'there is no such file'
          : `its content is not here (${read.why})`;
    return { file, ok: false, line: (read.kind === 'unreadable' && read.line) || 1, column: 1, error };
  }
  const reading = readEdn(read.text, file as RepoPath);
  if (reading.ok) return { file, ok: true, value: renderEdnJson(reading.value) };
  const [problem] = reading.problems;
  const start = problem?.at.kind === 'span' ? problem.at.span.start : { line: 1, column: 1 };
  return { file, ok: false, ...start, error: problem?.message ?? 'it cannot be read' };
}
