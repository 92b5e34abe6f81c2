import { spawnSync } from 'node:child_process';
import { join, relative } from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { nodeFile } from '../support/node-units.ts';
import { scratchFolder, writeFiles } from '../support/scratch.ts';

const FILES = [
  'src/a.ts',
  'src/a/index.tsx',
  'src/b/c.mts',
  'src/b/index.d.ts',
  'lib/a.ts',
  'lib/x/b.tsx',
  'web/a.ts',
];
/** None that an alias by convention (`@/x`) or an ending of ours alone (`b/c` for c.mts) would answer. */
const SPECIFIERS = [
  ...[
    'al/a',
    'al/a.js',
    'al/b',
    'al/b/c.mjs',

    'al/none',
    'al/x/b',
    'albert',
    'a',
    'b',
    'b/c.mjs',
    'x/b',
    'exact',
    'exact/a',
  ],
  ...['pre-a-post', 'pre-b-post', './a', './a.js', './b', '../lib/a', '../lib/x/b.js', '..', '.', './gone'],
];
const MAIN = SPECIFIERS.map((one) => `import '${one}';\n`).join('');

const pattern = fc.constantFrom('al/*', 'al/b/*', 'al*', '*', 'a', 'exact', 'pre-*-post', 'b/*', 'al/x/b');
const target = fc.constantFrom(
  'src/*',
  'lib/*',
  'src/a',
  'src/a.ts',
  'lib/x/*',
  'src/b/c.mts',
  'none/*',
  '*',
);
// biome-ignore lint/suspicious/noTemplateCurlyInString: as TypeScript spells it
const prefix = fc.constantFrom('./', '../', '${configDir}/');
const paths = fc.dictionary(
  pattern,
  fc.array(
    fc.tuple(prefix, target).map((parts) => parts.join('')),
    { minLength: 1, maxLength: 3 },
  ),
  { maxKeys: 4 },
);
const options = fc.record({ paths }, { requiredKeys: [] });
/** tsconfig.json extends two files, one of which extends a third. */
const chain = fc.record({ own: options, base: options, deep: options, other: options });

/** Specifier -> file that TypeScript finds, relative to the folder; null for none. */
function resolvedByTypeScript(folder: string): Readonly<Record<string, string | null>> {
  const { stdout } = spawnSync('tsc', ['-p', folder, '--noEmit', '--traceResolution'], { encoding: 'utf8' });
  const found: Record<string, string | null> = {};
  const result = /^=+ Module name '(.+)' was (?:successfully resolved to '(.+)'|not resolved)\. =+$/gm;
  for (const [, specifier = '', file] of stdout.matchAll(result)) {
    found[specifier] = file === undefined ? null : relative(folder, file);
  }
  return found;
}

it('resolves by tsconfig paths as TypeScript does', async () => {
  let resolved = 0;
  await fc.assert(
    fc.asyncProperty(chain, async ({ own, base, deep, other }) => {
      const repo = {
        'package.json': { name: 'app' },
        'tsconfig.json': {
          extends: ['./conf/base.json', './other.json'],
          compilerOptions: { module: 'esnext', moduleResolution: 'bundler', noLib: true, ...own },
          files: ['src/main.ts'],
        },
        'conf/base.json': { extends: '../deep', compilerOptions: base },
        'deep.json': { compilerOptions: deep },
        'other.json': { compilerOptions: other },
        'src/main.ts': MAIN,
        ...Object.fromEntries(FILES.map((file) => [file, 'export {};\n'])),
      };
      const folder = scratchFolder();
      writeFiles(
        folder,
        Object.fromEntries(
          Object.entries(repo).map(([path, data]) => [
            path,
            typeof data === 'string' ? data : JSON.stringify(data),
          ]),
        ),
      );
      const theirs = resolvedByTypeScript(folder);
      expect(Object.keys(theirs).sort()).toEqual([...SPECIFIERS].sort());
      const { uses } = await nodeFile(repo, 'src/main.ts');
      const ours = uses.map(({ module, target: to }) => [module, to.kind === 'own' ? to.file : null]);
      for (const [, file] of ours) if (file !== null) resolved += 1;
      expect(Object.fromEntries(ours), join(folder, JSON.stringify(repo, null, 1))).toEqual(theirs);
    }),
    { numRuns: Number(process.env.PLUMB_RUNS ?? 15) },
  );
  expect(resolved).toBeGreaterThan(100);
});
