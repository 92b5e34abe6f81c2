/**
 * Which declarations of real Node repositories are surely needed, without any code of this project's scanners or graph:
 *
 *     node scripts/mutation-population-node.ts CHECKOUT ...
 *
 * Prints one JSON line for each entry of `dependencies` of a named package.json that a static import or re-export of a
 * value in a file below its `src/` names (as oxc-parser reads it), tests and examples apart, and that neither another
 * section of it nor a package.json above declares.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { loadOxc } from '../test/oracle/node-imports/oxc.ts';

const ASIDE =
  /(?:^|\/)(?:tests?|__tests__|__mocks__|e2e|fixtures?|docs?|examples?|samples?|scripts?|bench\w*|templates?|stories)(?:\/|$)|\.(?:test|spec|stories|config|d)\.\w+$/;
const parse = loadOxc();

interface Manifest {
  readonly name?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

for (const root of process.argv.slice(2)) {
  const listed = execFileSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8', maxBuffer: 1 << 28 });
  const files = listed.split('\0').filter((path) => path !== '');
  const manifests = new Map<string, Manifest>();
  for (const file of files)
    if (basename(file) === 'package.json') {
      try {
        manifests.set(dirname(file), JSON.parse(readFileSync(join(root, file), 'utf8')));
      } catch {
        // A fixture that is no JSON declares nothing that could be removed.
      }
    }
  const above = (file: string): string[] => {
    const folders: string[] = [];
    for (let folder = dirname(file); ; folder = dirname(folder)) {
      if (manifests.has(folder)) folders.push(folder);
      if (folder === '.') return folders;
    }
  };
  const seen = new Set<string>();
  for (const file of files) {
    if (!/\.(?:ts|tsx|mts|js|mjs)$/.test(file)) continue;
    const [home, ...outer] = above(file);
    const manifest = manifests.get(home ?? '');
    if (home === undefined || manifest?.name === undefined || manifest.dependencies === undefined) continue;
    const inside = home === '.' ? file : file.slice(home.length + 1);
    if (!inside.startsWith('src/') || ASIDE.test(inside)) continue;
    for (const { specifier, line } of staticImports(join(root, file))) {
      const [scope = '', name = ''] = specifier.split('/');
      const distribution = specifier.startsWith('@') ? `${scope}/${name}` : scope;
      const requirement = manifest.dependencies[distribution];
      if (requirement === undefined || seen.has(`${home} ${distribution}`)) continue;
      const { devDependencies, peerDependencies, optionalDependencies } = manifest;
      const others = [devDependencies, peerDependencies, optionalDependencies];
      for (const folder of outer)
        others.push(manifests.get(folder)?.dependencies, manifests.get(folder)?.devDependencies);
      if (distribution === manifest.name || others.some((each) => each !== undefined && distribution in each))
        continue;
      seen.add(`${home} ${distribution}`);
      const declaredIn = home === '.' ? 'package.json' : `${home}/package.json`;
      console.log(
        JSON.stringify({
          language: 'node',
          repository: basename(root),
          declaredIn,
          requirement,
          distribution,
          module: specifier,
          file,
          line,
        }),
      );
    }
  }
}

/** Modules of value imports and re-exports, with their lines from 1. */
function staticImports(path: string): { readonly specifier: string; readonly line: number }[] {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch {
    return [];
  }
  const { module, errors } = parse(path, text);
  if (errors.length > 0) return [];
  const lineAt = (offset: number) => text.slice(0, offset).split('\n').length;
  const imports = module.staticImports.flatMap(({ moduleRequest, entries, start }) =>
    entries.length > 0 && entries.every(({ isType }) => isType)
      ? []
      : [{ specifier: moduleRequest.value, line: lineAt(start) }],
  );
  const exports = module.staticExports.flatMap(({ entries, start }) =>
    entries.flatMap(({ moduleRequest, isType }) =>
      moduleRequest === null || isType ? [] : [{ specifier: moduleRequest.value, line: lineAt(start) }],
    ),
  );
  return [...imports, ...exports];
}
