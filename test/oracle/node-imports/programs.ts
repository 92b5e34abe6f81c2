import fc from 'fast-check';

/** A random module and a name that says its language. */
export interface Program {
  readonly name: string;
  readonly text: string;
}

/** Stands in names that may be declared once; each becomes a number of its own. */
const UNIQUE = '§';

const literal = fc.constantFrom("'x'", '"@a/b"', "'./c.js'", '"\\u0078"', "'import'", '"it\'s"');
const gap = fc.constantFrom('', '', '', ' ', '\n', " /* from 'z' */ ", ' // require("z")\n', '\r\n');
const type = fc.constantFrom(
  'A',
  'A<B>',
  "import('t').T",
  "import('t').T<A, import('u').U>",
  "typeof import('t')",
  '{ a: B; c(d: E): F }',
  '(a: B) => C',
  '<T>(a: T) => T',
  "'import'",
  "A | import('t').T",
  'A[]',
  'void',
);

const plain = fc.constantFrom(
  ...['a', '1', "'import'", '`a`', '[]', 'this.require', 'import.meta.url', 'a / b / c', 'a++ / 2'],
  '/[/\'"]require/g',
);

function expression(depth: number): fc.Arbitrary<string> {
  const leaf = fc.oneof(
    plain,
    literal.map((module) => `require(${module})`),
    literal.map((module) => `import(${module})`),
    literal.map((module) => `require.resolve(${module})`),
    literal.map((module) => `a.require(${module})`),
    literal.map((module) => `jest.mock(${module})`),
  );
  if (depth === 0) return leaf;
  const inner = expression(depth - 1);
  const body = block(depth - 1);
  return fc.oneof(
    leaf,
    inner.map((a) => `(${a})`),
    fc.tuple(inner, inner).map(([a, b]) => `[${a}, ${b}]`),
    fc.tuple(inner, inner, inner).map(([a, b, c]) => `(${a} ? ${b} : ${c})`),
    fc
      .tuple(inner, inner)
      .map(([a, b]) => `({ a: ${a}, import: 1, b() { return ${b} }, get require() { return 1 } })`),
    inner.map((a) => `\`x\${${a}}y\``),
    inner.map((a) => `(() => ${a})`),
    inner.map((a) => `(async (b = ${a}) => b)`),
    body.map((a) => `(async () => ${a})`),
    body.map((a) => `(async function* () ${a})`),
    inner.map((a) => `(class { a = ${a}; static b = ${a}; import() { return ${a} } })`),
    fc.tuple(inner, inner).map(([a, b]) => `f(${a}, ${b})`),
    inner.map((a) => `(a ? () => b : ${a})`),
  );
}

function block(depth: number): fc.Arbitrary<string> {
  return fc.array(statement(depth), { maxLength: 3 }).map((all) => `{ ${all.join('\n')} }`);
}

function statement(depth: number): fc.Arbitrary<string> {
  const value = expression(depth);
  const simple = fc.oneof(
    value.map((a) => `var b = ${a};`),
    value.map((a) => `b = ${a}\n;`),
    value.map((a) => `f(${a})`),
    value.map((a) => `if (a) f(${a}); else b`),
    value.map((a) => `if (a) /'/.test(${a});`),
    value.map((a) => `var g = x => y\nvar h = ${a}`),
  );
  if (depth === 0) return simple;
  const body = block(depth - 1);
  return fc.oneof(
    simple,
    body.map((a) => `async function f§(b) ${a}\n/'/g.test(b);`),
    body.map((a) => `try ${a} catch ${a}`),
    body.map((a) => `try ${a} finally ${a}`),
    body.map((a) => `for (const c of d) ${a}`),
    body.map((a) => `switch (a) { case 1: ${a} default: ${a} }`),
    body.map((a) => `label§: ${a}`),
    fc.tuple(body, value).map(([a, b]) => `class A§ extends B { static ${a} async c() ${a}\n d = ${b}\n}`),
  );
}

const typed = fc.oneof(
  type.map((a) => `let t§: ${a};`),
  type.map((a) => `let t§: ${a}\nexport type U§ = ${a}`),
  type.map((a) => `type T§ = ${a}\nconst u§ = require('y');`),
  type.map((a) => `interface I§ { a: ${a}; b(c: ${a}): ${a}; import: string }`),
  type.map((a) => `async function f§(a: ${a}): Promise<${a}> { return require('y') }`),
  type.map((a) => `const c§ = d as ${a};`),
  type.map((a) => `const f§: ${a} = require('y');`),
  type.map((a) => `class A§ { a: ${a} = require('y'); b(): ${a} { return import('y') } }`),
  fc.constant("import a§ = require('y');"),
  fc.constant("enum E§ { a = 'import', b }"),
);

const jsx = fc.constantFrom(
  "const j§ = <p title=\"import 'x'\">it's {require('y')} from 'z'</p>;",
  "const j§ = <A.B {...c} d={() => import('y')}><></></A.B>;",
  "<b c='\"' d-e/>;",
);

const linkage = fc
  .tuple(literal, gap, gap)
  .chain(([module, one, two]) =>
    fc.constantFrom(
      `import${one}${module};`,
      `import a§ from${one}${module};`,
      `import${one}{ default as b§, c as d§ }${two}from${one}${module}`,
      `import${one}* as${two} e§ from ${module};`,
      `export${one}*${two}from${one}${module};`,
      `export${one}* as "n§ s"${two}from ${module}`,
      `export${one}{ a as b§, "x y" as c§ }${two}from${one}${module};`,
      `import${one}${module} with${one}{ type: 'json' };`,
      `await import(${one}${module}${two});`,
    ),
  );

function program(name: string): fc.Arbitrary<Program> {
  const kinds = [statement(3), statement(2), linkage];
  if (name.includes('.ts')) kinds.push(typed);
  if (name.endsWith('x')) kinds.push(jsx);
  return fc.array(fc.oneof(...kinds), { minLength: 1, maxLength: 8 }).map((parts) => {
    let count = 0;
    const text = parts.join('\n').replaceAll(UNIQUE, () => {
      count += 1;
      return String(count);
    });
    return { name, text };
  });
}

/** Modules of random statements in a random language. */
export const moduleProgram: fc.Arbitrary<Program> = fc
  .constantFrom('a.ts', 'a.tsx', 'a.js', 'a.jsx', 'a.mjs')
  .chain(program);
