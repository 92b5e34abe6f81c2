import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** Trees with more files than this are read in a smaller heap; others never get near its bounds. */
const MANY_FILES = 20_000;

/** Characters of texts that may lie about as garbage before it is collected. */
const MAX_LYING = 48 * 1024 * 1024;

/**
 * Takes the number of files of a tree, before any is read. V8 lets garbage lie until the heap has doubled several times, which
 * makes a large repository take twice the memory that it needs: here the space for new objects stays as it is, and
 * texts that were read, used once and dropped are collected. Returns the function to call with the length of each.
 */
export function smallHeap(files: number): (length: number) => void {
  if (files <= MANY_FILES) return () => {};
  setFlagsFromString('--semi-space-growth-factor=1');
  // V8 shows its collector only where it is asked to.
  setFlagsFromString('--expose-gc');
  const collect: unknown = runInNewContext('globalThis.gc');
  let lying = 0;
  return (length) => {
    lying += length;
    if (lying < MAX_LYING || typeof collect !== 'function') return;
    lying = 0;
    collect();
  };
}
