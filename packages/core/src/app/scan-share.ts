import type { FileRead } from '#core/model/file-tree';
import type { RepoPath } from '#core/model/repo-path';
import { FactWriter, type Written } from './fact-format.ts';
import { scannerOf } from './source-scanners.ts';

/** What one thread made of the files that it took: their places in the list of all, their blobs, their facts. */
export interface Share {
  readonly likes: unknown;
  readonly files: readonly (readonly [place: number, blob: string | null, Written])[];
}

/** Files that several threads take from one list, and how they are read. */
export interface SharedFiles {
  readonly paths: readonly RepoPath[];
  /** The place in `paths` of a file that is the caller's from then on; null where all are taken. */
  readonly next: () => number | null;
  readonly read: (path: RepoPath) => FileRead;
  /** Names a text; null where none is wanted. */
  readonly blobId: ((text: string) => string) | null;
}

/** Scans the files that nobody else takes. Returns a `Share` as JSON: what has no text here is left to who asks for it. */
export function scanShare({ paths, next, read, blobId }: SharedFiles): string {
  const writer = new FactWriter();
  const files: Share['files'][number][] = [];
  for (let place = next(); place !== null; place = next()) {
    const path = paths[place];
    const scanner = path === undefined ? undefined : scannerOf(path);
    if (path === undefined || scanner === undefined) continue;
    const found = read(path);
    if (found.kind !== 'text') continue;
    files.push([place, blobId?.(found.text) ?? null, writer.write(scanner.scan(found.text))]);
  }
  const share: Share = { likes: writer.likes, files };
  return JSON.stringify(share);
}
