import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';

/**
 * Takes the folder as it should be and as it is (which may be missing); returns a line for each file that differs
 * in bytes or in being executable, is missing, or is there and should not be, sorted by path.
 */
export function compareFolders(wanted: string, actual: string): string[] {
  const wantedFiles = new Set(filesOf(wanted));
  const actualFiles = new Set(filesOf(actual));
  return [...new Set([...wantedFiles, ...actualFiles])].sort().flatMap((file) => {
    if (!actualFiles.has(file)) return [`${file}: missing`];
    if (!wantedFiles.has(file)) return [`${file}: nothing makes it`];
    const [a, b] = [join(wanted, file), join(actual, file)];
    if (!readFileSync(a).equals(readFileSync(b))) return [`${file}: differs`];
    return isExecutable(a) === isExecutable(b) ? [] : [`${file}: differs in being executable`];
  });
}

/** Every file below a folder, by its path with forward slashes. */
function filesOf(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'));
}

function isExecutable(file: string): boolean {
  return process.platform !== 'win32' && (statSync(file).mode & 0o100) !== 0;
}
