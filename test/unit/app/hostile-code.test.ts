import fc from 'fast-check';
import { expect, test } from 'vitest';
import { runChecks } from '#core/app/run-checks';
import { renderReport } from '#core/report/formats';
import { memoryTree } from '../../support/memory-tree.ts';
import { runnerCommands } from '../report/runner-grammar.ts';

const request = { checks: ['extras-coverage'], config: null, failOn: 'error', today: '2026-01-01' } as const;
const NAMES = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', '__defineGetter__'];

/** Text that would do something where it is printed as it is. */
const hostile = fc.oneof(
  fc.constantFrom(
    ...NAMES,
    '::error::x',
    'a ##[add-matcher]x',
    '<img src=x onerror=y>',
    '../../../etc/passwd',
    '%0A::error::x',
    '\u202egnp',
    '$(id)',
    'a|b',
    '@team',
    'file:///etc',
    '\u0000',
  ),
  fc.string({ maxLength: 20 }),
);

/** A Node package and a Python project whose imports, names and requirements hold any text. */
const repositories = fc
  .record({
    specifiers: fc.array(hostile, { maxLength: 5 }),
    modules: fc.array(fc.oneof(fc.constantFrom(...NAMES, 'torch', 'é', 'numpy.linalg'), hostile), {
      maxLength: 5,
    }),
    names: fc.array(hostile, { maxLength: 3 }),
    file: fc.constantFrom('__proto__', 'an::error::x', 'constructor', 'a b', 'ü', 'a##[group]b', '%0A'),
  })
  .map(({ specifiers, modules, names, file }) => ({
    'node/package.json': JSON.stringify({
      name: 'n',
      dependencies: JSON.parse(`{${names.map((name, i) => `${JSON.stringify(name + i)}: "1"`).join(',')}}`),
    }),
    [`node/${file}.js`]: specifiers.map((one) => `import ${JSON.stringify(one)};\n`).join(''),
    'python/pyproject.toml': `[project]\nname = "p"\ndependencies = ${JSON.stringify(names.map((name) => name.replace(/[^\x20-\x7e]/g, '')))}\n`,
    'python/p/__init__.py': modules.map((one) => `import ${one}\n`).join(''),
    [`python/p/${file}.py`]: modules.map((one) => `from ${one} import __proto__, constructor\n`).join(''),
  }));

test('whatever stands in imports, names and requirements: a report, inert in every format', async () => {
  await fc.assert(
    fc.asyncProperty(repositories, async (repo) => {
      const { report } = await runChecks(memoryTree(repo), request);
      for (const format of ['terminal', 'markdown', 'sarif', 'json', 'github'] as const) {
        const text = await renderReport(report, format);
        const commands = runnerCommands(text).filter(
          ({ name }) => !['error', 'warning', 'notice'].includes(name),
        );
        expect(commands).toEqual([]);
        if (format !== 'github') expect(runnerCommands(text)).toEqual([]);
      }
      expect(Object.keys(Object.prototype)).toEqual([]);
    }),
    { numRuns: 150 },
  );
});
