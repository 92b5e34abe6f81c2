import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Document } from './comparison.ts';

/** The files named *.edn below a folder, without their BOM, sorted by path; version control and links are left out. */
export function ednFiles(folder: string): readonly Document[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.edn'))
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .filter((name) => !name.split(path.sep).includes('.git'))
    .sort()
    .map((name) => ({ name, text: readFileSync(path.join(folder, name), 'utf8').replace(/^\ufeff/, '') }));
}
