import { createHash } from 'node:crypto';
import type { ContentId } from '#core/model/file-tree';
import type { FactStore } from '#core/ports/fact-store';
import { keptFile } from './kept-file.ts';

/** The facts of the repository in the folder `root`; null where none can be kept. */
export function factStore(root: string, folder?: string | null): FactStore | null {
  const file = keptFile(root, 'facts', '', folder);
  return file === null ? null : { ...file, contentOfText };
}

/** See `FactStore.contentOfText`. */
export function contentOfText(text: string): ContentId {
  const length = Buffer.byteLength(text);
  const id = createHash('sha1').update(`blob ${length}\0`).update(text).digest('hex');
  return `${id}:${length}`;
}
