import { describe, expect, it } from 'vitest';
import { isSurelyType } from '#core/graph/node/type-use';
import { repoPath } from '#core/model/repo-path';
import { scanNodeImports } from '#core/scan/node-imports';

function surely(text: string, file = 'a.ts', name = 'm'): boolean {
  const scan = scanNodeImports(text, file.endsWith('x') ? 'tsx' : 'ts');
  const fact = scan.ok ? scan.imports[0] : undefined;
  if (fact === undefined) throw new Error('no import');
  return isSurelyType(fact, name, repoPath(file), () => text);
}

const A = "import { A } from 'm';\n";

describe('isSurelyType', () => {
  it.each([
    'let a: A;',
    'export const a: A | null = null;',
    'const a: B<C> | A[] = b;',
    'const a = b as A;',
    'const a = b() as unknown as readonly A[];',
    'const a = { b: c } satisfies A;',
    'const a = b as typeof A;',
    'function f(a: A) {}',
    'function f(b: number, a?: A, ...c: A[]) {}',
    'f(({ b, c }: A) => b);',
    'const f = (b = 1, { c }: A) => c;',
    'class B { private a: A; constructor(private readonly b: A, readonly c: A.D) {} }',
    'class B extends C implements D<E>, A {}',
    'interface B extends C, A {}',
    'interface B {\n  [key: A]: string;\n}',
    'type B = { [key in A]: string };',
    'interface B<C> {\n  a(): A;\n  b: { c: () => A };\n}',
    'type B = A;',
    'type B = Omit<A, "c"> & D;',
    'type B<C> =\n  | D\n  | A;',
    'type B = { a: A };',
    'function f(): A {}',
    'const f = async (): Promise<A> => b;',
    'const f = (b): b is A => true;',
    'useState<A>(b);',
    'new Map<string, A>();',
    'const a: Map<string, Set<A>> = new Map();',
    'useRef<\n  [a: A, b: boolean] | undefined\n>();',
    'f<{ a: A }>();',
    'new (b as { new (c: D): A })();',
    'function f<T extends A>(t: T) {}',
    'export type { A };',
    'function f({ b, c = 1 }: {\n  b: A;\n  c?: number;\n}): B {}',
    'class B<C, D extends A = A> {}',
    'function f<B extends C | D = A>() {}',
    'type B<C extends D<E> = A | F> = C;',
    'class B<C> extends D<C> implements E {\n  a: A | null;\n}',
    'export class B {\n  b = 1;\n  static c?: A;\n  d() {}\n  e!: C | A;\n}',
    "let a: A;\ndeclare module 'b' {\n  interface A {\n    b?: string;\n  }\n}",
    '// A()\nlet a: A; b.A(); "A()";',
    'class A1 {}\nlet a: A;',
    'const f = (A: B) => {\n  if (A.b) g({ c: A });\n};\nlet a: A.C;',
    'const f = (b: A.B, A?: C | D) => {\n  b(A);\n};',
    'function f(A: B) { return () => [A]; }',
    'declare function f(A: B): C;\nlet a: A;',
  ])('holds for %j', (code) => {
    expect(surely(A + code)).toBe(true);
    expect(surely(A + code, 'a.tsx')).toBe(!code.includes('// A'));
  });

  it.each([
    'f(A);',
    'let a: A;\nf(A);',
    'let a: A;\nf({ b: A });',
    'let a: A;\nf({ b, c: A });',
    'let a: A;\nf(b ? c : A);',
    'let a: A;\nf(b, c ? (d) : A);',
    'let a: A;\nf(b ? c() : A);',
    'let a: A;\nconst b = c ? d() : A\n{ }',
    'let a: A;\nif (typeof A) b;',
    'let a: A;\nconst b = (c: D) => A;',
    'let a: A = A;',
    'class B extends A {}',
    'class B<C> extends A {}',
    'if (b < A) c;',
    'if (b<A) c;',
    'if (b<c && A > (d)) e;',
    'if (b<A && c > (d)) e;',
    'f(b<c, A>=d);',
    'type B = string\nf(A);',
    'type B = string\nf({ b: A });',
    'switch (b) { case A: c; }',
    'let { b: A } = c;',
    'let a: A;\nfunction f({ b }: { b: A } = { b: A }) {}',
    'let a: A;\nf({ b }, { c: A });',
    'let a: A;\nf(b ? { c } : { d: A });',
    'function f({ b }: { [A.b]: string }) {}',
    'class B<C extends D = E> extends A {}',
    'class B {\n  a: A;\n  b = c ?\n    d\n    : A;\n}',
    'class B {\n  a: A;\n  b = c ? {}\n    : A;\n}',
    'class B {\n  a: A;\n  b = { c: A };\n}',
    'class B {\n  a: A;\n  b() { c: A; }\n}',
    'class B {\n  a: A;\n  static { c: A; }\n}',
    'let a: A;\nb.class = { c: A };',
    'let a: A;\nb ? class { } : { c: A };',
    'let a: A;\ninterface\nA;',
    'let a: A;\nf(...A);',
    'const f = { b: /\\(/, c: A };',
    'export { A };',
    'export default A;',
    'f(A`b`);',
    'const f = (A: B) => {\n  g(A);\n};\nf(A);',
    'const f = (A: B) => g(A);',
    'const f = (b: B, c = A) => {\n  g(c);\n};',
    'const f = (b: { c: D, A: E }) => {\n  g(A);\n};',
    'const f = (A: B) => {\n  const g = /}/;\n  g(A);\n};',
    'if (b ? A : c) {\n  g(A);\n}',
    'f((A), (A: B) => {});',
    'f(A, b);',
    '',
    'interface B {\n  [A]?: string;\n}',
    'type B = { a: string; [A.b]: string };',
    '@B()\nclass C { constructor(private readonly a: A) {} }',
  ])('does not for %j', (code) => {
    expect(surely(A + code)).toBe(false);
    expect(surely(A + code, 'a.tsx')).toBe(false);
  });

  it('asks for every name that the import binds', () => {
    expect(surely("import { A, B as C } from 'm';\nlet a: A, c: C;")).toBe(false);
    expect(surely("import { A, B as C } from 'm';\nlet a: A; let c: C;")).toBe(true);
    expect(surely("import m, { A } from 'm';\nlet a: A;")).toBe(false);
    expect(surely("import * as m from 'm';\nlet a: m.A;")).toBe(true);
  });

  it('takes no name in another import for a use, on one line or several; in a template it may be one', () => {
    const use = 'let a: A;\n';
    expect(surely(`${A}import { A as B } from 'b';\n${use}`)).toBe(true);
    expect(surely(`${A}import type b, {\n  A as B,\n  C,\n} from "b";\n${use}`)).toBe(true);
    expect(surely(`${A}import {\n  A as B\n} from 'b'; f(A);\n${use}`)).toBe(false);
    expect(surely(`${A}import {\n  B\n}\nf(A);\n${use}`)).toBe(false);
    expect(surely(`${A}${use}f(\`\nimport { b } from '\${A}';\n\`);`)).toBe(false);
    expect(surely(`${A}${use}f(\`\nimport \${A} from 'b';\n\`);`)).toBe(false);
    expect(surely(`${A}${use}f(\`\nimport \${\nA\n} from 'b';\n\`);`)).toBe(false);
  });

  it('takes what JSX is compiled for as a value, and what a text of it may hide', () => {
    const component = "import { FC } from 'm';\nexport const C: FC<P> = () => <p />;";
    expect(surely(component, 'a.tsx', 'react')).toBe(false);
    expect(surely(component, 'a.ts', 'react')).toBe(true);
    expect(surely(component, 'a.tsx', 'fc')).toBe(true);
    expect(surely(`/** @jsxImportSource fc */\n${component}`, 'a.tsx', 'fc')).toBe(false);
    expect(surely(`${A}import * as b from "b-A";\nlet a: A;`, 'a.tsx')).toBe(true);
    expect(surely(`${A}let a: A;\n<p>don't <A /> can't</p>;`, 'a.tsx')).toBe(false);
  });

  it('is no question in other languages, nor for what runs a module or has it at run time', () => {
    expect(surely(`${A}let a: A;`, 'a.js')).toBe(false);
    expect(surely("import 'm';")).toBe(false);
    expect(surely("export { A } from 'm';")).toBe(false);
    expect(surely("const { A } = require('m');")).toBe(false);
  });

  it('takes a time that grows with the text alone', () => {
    const many = (before: string, part: string, after: string) =>
      surely(`${A}${before}${part.repeat(100_000)}A${after}`);
    expect(many('type X = [', 'A, ', '];')).toBe(true);
    expect(many('type X = ', 'A | ', ';')).toBe(false);
    expect(many('type X = {', 'x: { y: A },', '};')).toBe(true);
    expect(many('function f(', 'a: [A, A], ', ') {}')).toBe(false);
    expect(many('type X = ', '[', `${']'.repeat(100_000)};`)).toBe(false);
  });

  it.each(['a<', 'interface B<a>', 'a<a,', 'A | ', '<a extends ', '{', '('])(
    'reads past many of %j',
    (part) => {
      expect(surely(`${A}let a: A;\n${part.repeat(2000)} f(A);`)).toBe(false);
    },
  );
});
