import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import fc from 'fast-check';
import { type Comparison, comparePython, pythonFiles } from '../test/oracle/python/comparison.ts';
import { newSyntax } from '../test/oracle/python/new-syntax.ts';
import { programs } from '../test/oracle/python/programs.ts';
import { pythonInstallation } from './python-oracle-packages.ts';

/** Writes docs/evidence/python-imports.md: how the scanner of Python imports and Python's own parsers read the same files. */

const PAGE = resolve(import.meta.dirname, '..', 'docs', 'evidence', 'python-imports.md');
const SEED = 20_261_015;
const SCOPES = ['top', 'function', 'class', 'type-checking', 'guarded', 'conditional'] as const;
const KINDS = ['import', 'from', 'dynamic'] as const;

const { python, version, standardLibrary, packages, distributions } = pythonInstallation();
const rows: string[] = [];
const differences: string[] = [];
const refused: string[] = [];

function report(name: string, folder: string, { read, facts, ...comparison }: Comparison): void {
  const counts = [
    ...KINDS.map((kind) => comparison.kinds.get(kind) ?? 0),
    ...SCOPES.map((scope) => comparison.scopes.get(scope) ?? 0),
    comparison.guarded,
  ];
  const cells = [name, read, comparison.refused.length, facts, ...counts, comparison.differences.length];
  rows.push(`| ${cells.join(' | ')} |`);
  const local = (line: string) => relative(folder, line);
  differences.push(...comparison.differences.map(local));
  refused.push(
    ...comparison.refused.map((line) => `| ${local(line).replace(': ', ' | ').replace(/ \(.*/, '')} |`),
  );
}

async function generated(
  name: string,
  texts: readonly string[],
  program: 'imports.py' | 'imports_libcst.py',
) {
  const folder = mkdtempSync(join(tmpdir(), 'plumb-python-'));
  try {
    const files = texts.map((text, index) => {
      const file = join(folder, `${index}.py`);
      writeFileSync(file, text);
      return file;
    });
    report(name, folder, await comparePython(python, program, files));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const library = pythonFiles(standardLibrary, ['site-packages']);
report('standard library', standardLibrary, await comparePython(python, 'imports.py', library));
report('packages', packages, await comparePython(python, 'imports.py', pythonFiles(packages)));
await generated('generated, 3.11', fc.sample(programs, { numRuns: 2_000, seed: SEED }), 'imports.py');
await generated(
  'generated, newer',
  fc.sample(newSyntax, { numRuns: 5_000, seed: SEED }),
  'imports_libcst.py',
);

writeFileSync(
  PAGE,
  `# The scanner of Python imports against Python's parsers

Written by \`node scripts/evidence-python-imports.ts\` (needs Python 3.11 and the package index). Each file is read by
\`scanPythonImports\` and by CPython ${version}'s \`ast\`, over whose tree test/oracle/python/imports.py says the rules of
scopes, guards and attempts again; two readings are the same where kind, module, names, level, first and last line,
scopes, guard and attempt of every import are. Generated programs with syntax newer than 3.11 (PEP 646, 695, 696, 701,
750, 758, 810) are read by libcst instead, which has no scopes: there kind, module, names, level and line are compared.

| files | read | refused by the parser | imports | ${KINDS.join(' | ')} | ${SCOPES.join(' | ')} | with a guard | differences |
| --- |${' ---: |'.repeat(5 + KINDS.length + SCOPES.length)}
${rows.join('\n')}

Packages: ${distributions.map((one) => one.replace('==', ' ')).join(', ')}.

## Differences

${differences.length === 0 ? 'None.' : differences.map((line) => `- \`${line}\``).join('\n')}

## Files that the parser refuses

| file | its reason |
| --- | --- |
${refused.join('\n')}
`,
);
console.log(`wrote ${relative(process.cwd(), PAGE)}: ${differences.length} differences`);
process.exitCode = differences.length === 0 ? 0 : 1;
