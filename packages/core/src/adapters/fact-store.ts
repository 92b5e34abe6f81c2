import { createHash } from 'node:crypto';
import type { FactStore } from '#core/ports/fact-store';
import { keptFile } from './kept-file.ts';

/** The facts of the repository in the folder `root`; null where none can be kept. */
export function factStore(root: string, folder?: string | null): FactStore | null {
  const file = keptFile(root, 'facts', '', folder);
  return file === null ? null : { ...file, blobId };
}

/** See `FactStore.blobId`. */
export function blobId(text: string): string {
  return createHash('sha1')
    .update(`blob ${Buffer.byteLength(text)}\0`)
    .update(text)
    .digest('hex');
}
