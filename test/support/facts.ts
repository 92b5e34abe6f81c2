import { FactCache } from '#core/app/code/fact-cache';
import { scannerOf } from '#core/app/code/source-scanners';
import type { FileTree } from '#core/model/file-tree';
import type { ImportScan } from '#core/model/imports';
import type { FactStore } from '#core/ports/fact-store';

/** Facts that one run leaves to the next. */
export class MemoryStore implements FactStore {
  text: string | null = null;
  saves = 0;
  load() {
    return this.text;
  }
  save(text: string) {
    this.text = text;
    this.saves += 1;
  }
  contentOfText(text: string) {
    return `${Buffer.from(text).toString('hex')}:${text.length}`;
  }
}

/** What is known of each source of a tree, by a cache that is saved then. */
export function scans(files: FileTree, store: FactStore | null): Readonly<Record<string, ImportScan | null>> {
  const cache = new FactCache(files, store);
  const found: Record<string, ImportScan | null> = {};
  for (const path of files.paths) {
    const scanner = scannerOf(path);
    if (scanner !== undefined) found[path] = cache.scan(path, scanner);
  }
  cache.save();
  return found;
}
