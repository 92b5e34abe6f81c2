import { isAbsolute, relative, sep } from 'node:path';

/** Whether one absolute real path is another or lies below it. */
export function isInside(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way === '' || (way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way));
}
