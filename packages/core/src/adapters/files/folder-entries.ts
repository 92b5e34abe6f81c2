import { type Dirent, readdirSync } from 'node:fs';

/** What a folder holds; nothing where it is none, or cannot be read. */
export function folderEntries(folder: string): readonly Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}
