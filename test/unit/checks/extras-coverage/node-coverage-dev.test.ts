import { describe, expect, it } from 'vitest';
import { checkNodeCoverage } from '#core/checks/extras-coverage/node-coverage';
import type { Role } from '#core/model/code';
import {
  inShort,
  LIBRARY,
  nodeFindings,
  nodeRepository,
  coverageInShort as short,
} from '../../../support/node-code.ts';

describe('what is not needed at run time', () => {
  it.each<[Role, string]>([
    ['test', 'warning'],
    ['tooling', 'warning'],
    ['docs', 'notice'],
    ['example', 'notice'],
    ['script', 'notice'],
  ])('is undeclared-dev in the role %s: a %s', async (role, severity) => {
    const sources = { 'x/a.js': { text: "require('a');\n", role } };
    expect(await short({ '.': LIBRARY }, sources)).toEqual([`${severity} undeclared-dev x/a.js:1 a`]);
    expect(await short({ '.': { ...LIBRARY, devDependencies: { a: '1' } } }, sources)).toEqual([]);
    const below = { 'p/a.js': { text: "require('a');\n", role } };
    expect(await short({ '.': { devDependencies: { a: '1' } }, p: LIBRARY }, below)).toEqual([]);
  });

  it('is nothing in fixtures, and for the package that a program inside tries out', async () => {
    const text = "require('a');\n";
    expect(await short({ '.': LIBRARY }, { 'test/__fixtures__/in.js': { text, role: 'test' } })).toEqual([]);
    const packages = { '.': LIBRARY, 'test/e2e': { name: 'e2e', private: true } };
    const sources = { 'test/e2e/a.js': { text: "require('lib');\n", role: 'test' } as const };
    expect(await short(packages, sources)).toEqual([]);
  });

  it("is none of what vitest's mock makes whole; the original, an import, and jest need it installed, and one of a name nobody knows is a slip", async () => {
    const lock = { packages: { 'node_modules/x': {} } };
    const rest = { 'package-lock.json': JSON.stringify(lock) };
    const found = async (text: string, locked = rest) =>
      (await short({ '.': LIBRARY }, { 'a.test.ts': { text, role: 'test' } }, locked)).length;
    expect(await found("vi.mock('x', () => 1);", { 'package-lock.json': '' })).toBe(1);
    for (const factory of ['() => ({})', 'async () => {}', '\\n  (): any => x', 'function () {}'])
      expect(await found(`vi.mock('x', ${factory});`.replace('\\n', '\n'))).toBe(0);
    expect(await found("vi.mock(\n  'x',\n  () => 1);")).toBe(0);
    expect(await found("vi.mock('x', () => 1);\nimport 'x';")).toBe(1);
    expect(await found("vi.mock('x', async () => await vi.importActual('x'));")).toBe(1);
    for (const text of [
      "vi.mock('x');",
      "vi.mock('x', { spy: true });",
      "vi.mock('x', async (original) => ({ ...(await original()) }));",
      "vi.mock('x');\nvi.mock('./y', () => 1);",
      "jest.mock('x', () => 1);",
      "vi.mock('x', () => import('x'));",
    ])
      expect(await found(text)).toBe(1);
  });

  it('is none of what a script installs for them; what ships is not met by that', async () => {
    const scripts = { visual: "npm install --no-save '@s/a@^6.5' b@1 && run c" };
    const text = "import '@s/a';\nimport 'b/x';\nimport 'c';\n";
    const sources = { 'a.test.js': { text, role: 'test' }, 'i.js': "import 'b';\n" } as const;
    expect(await short({ '.': { ...LIBRARY, scripts } }, { 'a.test.js': sources['a.test.js'] })).toEqual([
      'warning undeclared-dev a.test.js:3 c',
    ]);
    expect(await short({ '.': { ...LIBRARY, scripts } }, { 'i.js': sources['i.js'] })).toEqual([
      'error undeclared i.js:1 b',
    ]);
    for (const script of ['yarn add b', 'tsc; pnpm -w i -D b@latest', 'cd x && bun add b || true'])
      expect(
        await short(
          { '.': { ...LIBRARY, scripts: { script } } },
          { 't.js': { text: "import 'b';", role: 'test' } },
        ),
      ).toEqual([]);
    expect(
      await short(
        { '.': { ...LIBRARY, scripts: { script: 'npm run b' } } },
        { 't.js': { text: "import 'b';", role: 'test' } },
      ),
    ).toHaveLength(1);
  });

  it('is a notice in projects that lie among tests and examples', async () => {
    const source = { 'test/app/a.js': { text: "require('a');\n", role: 'test' } } as const;
    expect(await short({ 'test/app': LIBRARY }, source)).toEqual(['notice undeclared-dev test/app/a.js:1 a']);
  });

  it('is nothing for the mock of a module that need not exist, and what imports that', async () => {
    const text = "jest.mock('a', () => 1, {virtual: true});\nrequire('a');\n";
    expect(await short({ '.': LIBRARY }, { 'a.test.js': { text, role: 'test' } })).toEqual([]);
  });

  it('is a notice for a member that the package manager links into the root', async () => {
    const packages = {
      '.': { name: 'root', private: true, workspaces: ['a'] },
      a: { name: '@w/a' },
    };
    const source = { 'e2e/x.js': { text: "require('@w/a');\n", role: 'test' } } as const;
    expect(await short(packages, source)).toEqual(['notice undeclared-dev e2e/x.js:1 @w/a']);
    const pnpm = { 'pnpm-workspace.yaml': 'packages: [a]\n', 'pnpm-lock.yaml': '' };
    const root = { '.': { name: 'root', private: true }, a: packages.a };
    expect(await short(root, source, pnpm)).toEqual(['warning undeclared-dev e2e/x.js:1 @w/a']);
  });

  it('is nothing for the package that an example below it tries out', async () => {
    const packages = { '.': LIBRARY, example: { name: 'lib-example', private: true } };
    expect(await short(packages, { 'example/a.js': "require('lib');\n" })).toEqual([]);
  });

  it('is undeclared-dev for a mock, wherever it stands', async () => {
    expect(await short({ '.': LIBRARY }, { 'src/a.ts': "vi.mock('a');\n" })).toEqual([
      'warning undeclared-dev src/a.ts:1 a',
    ]);
  });

  it('is a notice where absence is caught or only types are asked for', async () => {
    const text = "import type { T } from 'aws-lambda';\ntry { require('fast') } catch {}\n";
    const findings = await nodeFindings(checkNodeCoverage, { '.': LIBRARY }, { 'a.ts': text });
    expect(findings.map(inShort)).toEqual([
      'notice optional-undeclared a.ts:1 aws-lambda',
      'notice optional-undeclared a.ts:2 fast',
    ]);
    expect(findings.map(({ data }) => 'how' in data && data.how)).toEqual(['type-checking', 'guarded']);
    const typed = { ...LIBRARY, devDependencies: { '@types/aws-lambda': '8', fast: '1' } };
    expect(await short({ '.': typed }, { 'a.ts': text })).toEqual([]);
  });

  it('is a notice where the compiler drops the import, as its names stand in types alone', async () => {
    const typed = "import { A } from 'a';\nexport const b = (a: A) => a;\n";
    const called = "import { A } from 'a';\nexport const b = (a: A) => f(A);\n";
    const told = (text: string, compilerOptions: object, role: Role = 'runtime') =>
      short(
        { '.': LIBRARY },
        { 'a.ts': { text, role } },
        { 'tsconfig.json': JSON.stringify({ compilerOptions }) },
      );
    expect(await told(typed, {})).toEqual(['notice optional-undeclared a.ts:1 a']);
    expect(await told(called, {})).toEqual(['error undeclared a.ts:1 a']);
    expect(await told(typed, { verbatimModuleSyntax: true })).toEqual(['error undeclared a.ts:1 a']);
    expect(await told(typed, {}, 'test')).toEqual(['notice undeclared-dev a.ts:1 a']);
    expect(await told(called, {}, 'test')).toEqual(['warning undeclared-dev a.ts:1 a']);
  });

  it('is not told beside the same package undeclared at run time', async () => {
    const sources = {
      'a.test.ts': { text: "import 'a';\n", role: 'test' },
      'b.ts': "import type { T } from 'a';\n",
      'c.ts': "import 'a';\n",
    } as const;
    expect(await short({ '.': LIBRARY }, sources)).toEqual(['error undeclared c.ts:1 a']);
  });
});

it('judges 10,000 files in a time that grows with their number', async () => {
  const sources: Record<string, string> = {};
  for (let i = 0; i < 200; i += 1) sources[`src/${i}.js`] = "require('a');\nrequire('b');\n";
  const { code, workspace } = await nodeRepository({ '.': LIBRARY }, sources);
  const [unit] = code.node;
  if (unit === undefined) throw new Error('no unit');
  const files = Array.from({ length: 50 }, () => unit.files).flat();
  const findings = checkNodeCoverage({ ...code, node: [{ ...unit, files }] }, workspace);
  expect(findings).toHaveLength(2);
});
