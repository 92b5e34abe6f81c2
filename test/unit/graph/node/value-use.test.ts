import { describe, expect, it } from 'vitest';
import { isCaught, isMock, isSurelyValue, mocksVirtually } from '#core/graph/node/value-use';
import { repoPath } from '#core/model/repo-path';
import { scanNodeImports } from '#core/scan/node-imports';

function first(text: string) {
  const scan = scanNodeImports(text, 'tsx');
  const fact = scan.ok ? scan.imports[0] : undefined;
  if (fact === undefined) throw new Error('no import');
  return fact;
}

const surely = (text: string, file = 'a.tsx') => isSurelyValue(first(text), repoPath(file), () => text);

describe('isSurelyValue', () => {
  it.each(['`', '"', "'", '/*', '//', '"\\', '`\\\\'])(
    'reads past millions of characters behind %j',
    (start) => {
      const long = 'a'.repeat(12_000_000);
      expect(surely(`import { A } from 'm';\nA();\n${start}${long}`)).toBe(true);
      expect(surely(`import { A } from 'm';\nlet x: A;\n${start}${long}`, 'a.ts')).toBe(false);
    },
  );

  it.each([
    "import { A } from 'm';\nA();",
    "import A from 'm';\nnew A;",
    "import * as a from 'm';\na.b.c(1);",
    "import { a as b } from 'm';\nb`x`;",
    "import {\n  type T,\n  A, // the one\n} from 'm';\nclass X extends A {}",
    "import { A } from 'm';\nconst x = (<A />);",
    "import { A } from 'm';\nglobalThis.A = A as any;",
    "import { A } from 'm';\nconst x: X = A;",
    "import { A } from 'm';\nf({ a: A as unknown as B });",
    "import a from 'm';\nf(a.b);",
    "import a from 'm';\nexport default a;",
    "import 'm';",
    "import('m');",
    "const x = require('m');",
    "export * from 'm';",
  ])('holds for %j', (text) => {
    expect(surely(text)).toBe(true);
  });

  it.each([
    "import { A } from 'm';\nlet a: A;",
    "import { A } from 'm';\nlet a: Array<A>, b: A[] | null;",
    "import { A } from 'm';\ntype B = A;",
    "import * as a from 'm';\nlet x: a.Node;",
    "import { z } from 'm';\ntype T = z.infer<typeof x>;",
    "import { A as B } from 'm';\nA();",
    "import type { A } from 'm';\nA();",
    "import { type A } from 'm';\nA();",
    "import { A } from 'm';\nb.A(); 'A()'; BA(); A1();",
    "export { A } from 'm';",
  ])('does not for %j', (text) => {
    expect(surely(text)).toBe(false);
  });

  it('looks at code alone: not at comments, not at strings', () => {
    for (const rest of [
      '/* the A.io client */',
      '// A.io',
      "'A.io is'",
      '"//"; let s = "A.b"',
      "/* ' */ let x: A; // A.io",
    ])
      expect(surely(`import { A } from 'm';\nlet a: A; ${rest}\n`)).toBe(false);
    const real = [
      "'/*'; A();",
      `\`/* \${'//'} */ \${A()}\``,
      "<p>don't {A()}</p>",
      '/[/*"]/.test(A.b)',
      "'\\''; A(); // '",
    ];
    for (const rest of real) expect(surely(`import { A } from 'm';\n${rest}\n`)).toBe(true);
  });

  it('takes a name in angle brackets for a cast where there is no JSX', () => {
    const text = "import { A } from 'm';\nconst a = f(<A>{});\n";
    expect(surely(text, 'a.ts')).toBe(false);
    expect(surely(text, 'a.mts')).toBe(false);
    expect(surely(text, 'a.tsx')).toBe(true);
  });

  it('holds for every import of a language that drops none', () => {
    expect(surely("import { A } from 'm';\n", 'a.js')).toBe(true);
    expect(surely("import { A } from 'm';\n", 'a.vue')).toBe(true);
  });

  it('takes a time that grows with the text alone', () => {
    for (const part of ['let a: A = 1; type B = A;', "\\'", '\\`', '/*', '"\\\\']) {
      const text = `import { A } from 'm';\n${part.repeat(20_000)}`;
      expect(isSurelyValue(first("import { A } from 'm';\n"), repoPath('a.ts'), () => text)).toBe(false);
    }
  });
});

it('knows the mock of a module from its import', () => {
  const mock = "vi.mock('m', () => ({}));";
  expect(isMock(first(mock), () => mock)).toBe(true);
  const load = "await import('m');";
  expect(isMock(first(load), () => load)).toBe(false);
});

it('knows mocks of modules that need not exist', () => {
  const text = "jest.mock('a', () => 1, {virtual: true});\nrequire('a');\nrequire('b');";
  expect(mocksVirtually('a', text)).toBe(true);
  expect(mocksVirtually('b', text)).toBe(false);
  expect(mocksVirtually('a', "jest.mock('a', () => 1);")).toBe(false);
});

describe('isCaught', () => {
  const caught = (text: string) => isCaught(first(text), () => text);

  it.each([
    "import('m').catch(() => null);",
    'await import("m")\n  .catch(fail);',
    "import( 'm' ) . catch (f)",
  ])('%j', (text) => {
    expect(caught(text)).toBe(true);
  });

  it.each(["import('m').then(f);", "import('m'); import('n').catch(f);", "import 'm';\nf().catch(g);"])(
    'not %j',
    (text) => {
      expect(caught(text)).toBe(false);
    },
  );
});
