import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** Files that a script makes, by their path from the root; null for one that must not be there. */
export type GeneratedFiles = ReadonlyMap<string, string | null>;

/** Takes the root and what a script makes; returns the paths whose text differs, sorted. */
function findDrift(root: string, files: GeneratedFiles): string[] {
  const differs = ([path, text]: readonly [string, string | null]) => {
    const file = join(root, path);
    return (existsSync(file) ? readFileSync(file, 'utf8') : null) !== text;
  };
  return [...files]
    .filter(differs)
    .map(([path]) => path)
    .sort();
}

/** Writes what differs, or with `--check` only names it; returns the exit code. */
export function settle(root: string, files: GeneratedFiles, args: readonly string[]): number {
  const drift = findDrift(root, files);
  if (args.includes('--check')) {
    for (const path of drift)
      console.error(
        `${path} is not what the sources make: run \`node scripts/${basename(process.argv[1] ?? '')}\``,
      );
    return drift.length === 0 ? 0 : 1;
  }
  for (const path of drift) {
    const text = files.get(path) ?? null;
    mkdirSync(dirname(join(root, path)), { recursive: true });
    if (text === null) rmSync(join(root, path));
    else writeFileSync(join(root, path), text);
    console.log(`${text === null ? 'removed' : 'wrote'} ${path}`);
  }
  return 0;
}
