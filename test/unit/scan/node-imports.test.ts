import { describe, expect, test } from 'vitest';
import { type NodeLanguage, scanNodeImports } from '#core/scan/node-imports';
import { only, scan } from '../../support/node-scan.ts';

describe('a form of import is read', () => {
  test.each<[string, string]>([
    ["import 'x';", '1 import x [] top'],
    ["import a from 'x';", '1 import x [default] top'],
    ["import * as a from 'x';", '1 import x [*] top'],
    ["import a, * as b from 'x';", '1 import x [default,*] top'],
    ["import a, {b, c as d} from 'x';", '1 import x [default,b,c] top'],
    [`import {"a b" as c, default as d} from "x";`, '1 import x [a b,default] top'],
    ["import {} from 'x';", '1 import x [] top'],
    ['import{a}from"x";import*as b from"y"', '1 import x [a] top\n1 import y [*] top'],
    ["import /* a */ a /* from 'z' */ from // b\n 'x'", '1 import x [default] top'],
    ["import json from './a.json' with {type: 'json'};", '1 import ./a.json [default] top'],
    ["import json from 'a' assert {type: 'json'}\nimport 'b'", '1 import a [default] top\n2 import b [] top'],
    ["import type from 'x';", '1 import x [default] top'],
    ["import type A from 'x';", '1 type x [default] type-checking'],
    ["import type from from 'x';", '1 type x [default] type-checking'],
    ["import type {A, B as C} from 'x';", '1 type x [A,B] type-checking'],
    ["import type * as A from 'x';", '1 type x [*] type-checking'],
    ["import {type A, b, type} from 'x';", '1 import x [type A,b,type] top'],
    ["import {type as} from 'x';", '1 import x [type as] top'],
    ["import {type as as} from 'x';", '1 import x [type] top'],
    ["import {type as as as} from 'x';", '1 import x [type as] top'],
    ["import defer * as a from 'x';", '1 import x [*] top'],
    ["import source a from 'x';", '1 import x [default] top'],
    ["import defer from 'x';", '1 import x [default] top'],
    ["import a = require('x');", '1 require x [] top'],
    ["export import a = require('x');", '1 require x [] top'],
    ["import type a = require('x');", '1 type x [] type-checking'],
    ["import a = b.c; import 'x'", '1 import x [] top'],
    ["export * from 'x';", '1 reexport x [*] top'],
    ["export * as a from 'x';", '1 reexport x [*] top'],
    ["export {a, b as c, default} from 'x';", '1 reexport x [a,b,default] top'],
    ["export type {A} from 'x';", '1 type x [A] type-checking'],
    ["export type * as B from 'x';", '1 type x [*] type-checking'],
    ["export {a};\nexport const from = 'x';", ''],
    ["type A = import('x').B.C<import('y').D>;", '1 type x [B] type-checking\n1 type y [D] type-checking'],
    ["let a: typeof import('x');", '1 type x [] type-checking'],
    ["const a = b as import('x').C;", '1 type x [C] type-checking'],
    ["const a = {b: c<d, import('x').E>()};", '1 type x [E] type-checking'],
    ["let a = b as C | import('x');", '1 type x [] type-checking'],
    ["f<import('x')>()", '1 type x [] type-checking'],
    ["export {a} from/**/'x';", '1 reexport x [a] top'],
    ["await import('x');", '1 dynamic x [] top'],
    ["import('x').then(f)", '1 dynamic x [] top'],
    ['import(`x`)', '1 dynamic x [] top'],
    ['import(`x$' + '{y}`)', ''],
    ["import(/* webpackChunkName: 'a' */ 'x', {with: {type: 'json'}})", '1 dynamic x [] top'],
    ["const a = {b: c ? import('x') : import('y')};", '1 dynamic x [] top\n1 dynamic y [] top'],
    ["import.defer('x')", '1 dynamic x [] top'],
    ["const a = require('x'), b = require(`y`).c", '1 require x [] top\n1 require y [] top'],
    ["require('x' + y); require(x); require()", ''],
    [
      "require.resolve('x'); require?.('y'); require<A<B>>('z')",
      '1 require x [] top\n1 require y [] top\n1 require z [] top',
    ],
    ["require.resolve('x', {paths: [y]}); require.resolve(\n'z',\n)", '1 require z [] top'],
    [
      "jest.mock('x', () => ({}));\nvi.mock('y'); vi.importActual<typeof import('z')>('z')",
      '1 dynamic x [] top\n2 dynamic y [] top\n2 dynamic z [] top'.replace(
        '2 dynamic z',
        '2 type z [] type-checking\n2 dynamic z',
      ),
    ],
    ["vi\n  .mock('x')", '1 dynamic x [] top'],
    [
      '/// <reference types="x" />\n/// <reference path="y" />\nlet a;\n/// <reference types="z" />',
      '1 type x [] type-checking',
    ],
    ["#!/usr/bin/env node 'import\nimport 'x'", '2 import x [] top'],
    ["\ufeffimport 'x'", '1 import x [] top'],
    ["a\r\nimport 'x'\r\nimport 'y'", '2 import x [] top\n3 import y [] top'],
    ["import '\\u0078\\x79\\u{7a}\\\n!'", '1 import xyz! [] top'],
    ["declare module 'a' {\n  import b from 'x';\n}", '2 import x [default] top'],
  ])('%s', (source, wanted) => expect(only(source)).toBe(wanted));
});

describe('what only looks like an import is none', () => {
  test.each<[string, NodeLanguage]>([
    ["a.require('x'); a?.require('x'); a.import('x'); this.#require('x')", 'ts'],
    ['class A { import(x) {} require(x) {} static import = 1; get require() { return 1 } }', 'ts'],
    ["const a = {import: 1, require: 2, import(b) {}, 'from': 'x'}; import.meta.url", 'ts'],
    ["// import 'x'\n/* require('x') */ const a = \"import 'x'\", b = 'require(\"x\")'", 'ts'],
    ["const a = `import 'x' $" + "{b + `require('x')`} import 'y'`; import.meta", 'ts'],
    ["const a = /import 'x'; require('y')[/'\"]/g.test(b); import.meta", 'ts'],
    ["if (a) /require('x')/.test(b); import.meta", 'ts'],
    ["const a = <p title=\"import 'x'\">import 'x' isn't it require('x')</p>; import.meta", 'tsx'],
    ["const a = <A.B c={<d/>} {...e}>{/* import('x') */} from 'x' </A.B>; import.meta", 'jsx'],
  ])('%s', (source, language) => expect(scan(source, language)).toEqual([]));
});

describe('code around an import is passed', () => {
  test.each<[string, NodeLanguage]>([
    ['a / b / c', 'ts'],
    ['(a) / b', 'ts'],
    ['a++ / b; a[0] / b', 'ts'],
    ['x = {} / 2', 'ts'],
    ["function f() {}\n/a'/.test(b)", 'ts'],
    ["while (a) /'/.test(b)", 'ts'],
    ["a = b\n/c'/g", 'ts'],
    ["return /[/']/", 'ts'],
    ['a = b ? /\'/ : /"/', 'ts'],
    ['a! / b; c = d!', 'ts'],
    ['const f = <T,>(x: T) => x; const g = <T extends U>(x: T) => x', 'tsx'],
    ["type F = <T>(x: T) => T; const a = <b>(it's)</b>", 'tsx'],
    ['const a = <T>b', 'ts'],
    ["const a = <B<C | '>'> d={1}>isn't</B>", 'tsx'],
    ["const a = <></>, b = <c-d:e f='\n>' />", 'jsx'],
    ['const a = `$' + '{`$' + '{{b: `}`}}`}`', 'js'],
    ["for (const a of /'/g.b) c", 'js'],
    ["a?.5:/'/", 'js'],
    ['label: for (;;) { case_: { break label } }', 'js'],
  ])('%s', (code, language) => {
    const source = `${code.replace('\n/c', ' \n/c')}\n;import('x')`;
    const lines = source.split('\n').length;
    // A slash behind an operand divides: the quote then opens a string that does not end.
    if (code.startsWith('a = b\n')) expect(only(source, language)).toContain('error');
    else expect(only(source, language)).toBe(`${lines} dynamic x [] top`);
  });
});

describe('the scope of an import', () => {
  test.each<[string, string]>([
    ["function f() { require('x') }", 'function'],
    ["function f(a = require('x')) {}", 'function'],
    ["async function* f(): Promise<{a: 1}> { require('x') }", 'function'],
    ["const f = () => require('x')", 'function'],
    ["const f = async (a = require('x')) => a", 'function'],
    ["const f = (a): B => { require('x') }", 'function'],
    ["const f = () => a\nconst b = require('x')", 'top'],
    ["const f = () => a, b = require('x')", 'top'],
    ["const f: () => void = require('x')", 'top'],
    ["const f: (a: B<C>) => D<E> = () => import('x')", 'function'],
    ["const a = b ? () => c : require('x')", 'top'],
    ["const a = {b() { require('x') }}", 'function'],
    ["const a = {get b(): C { return require('x') }}", 'function'],
    ["const a = {b: require('x')}", 'top'],
    ["const a = {b: {c: require('x')}}", 'top'],
    ["class A { b() { require('x') } }", 'function'],
    ["class A { b = require('x') }", 'function'],
    ["class A { b: C<D>\n static c: E = require('x') }", 'class'],
    ["class A { static { require('x') } }", 'class'],
    ["class A { [require('x')]() {} }", 'class'],
    ["class A extends require('x') {}", 'top'],
    ["class A { @B({c: require('x')}) d() {} }", 'class'],
    ["(function () { require('x') })()", 'function'],
    ["f()\n{ require('x') }", 'top'],
    ["if (a) { require('x') }", 'conditional'],
    ["if (a) b; else require('x')", 'conditional'],
    ["if (a) b\nrequire('x')", 'top'],
    ["if (a) { b } require('x')", 'top'],
    ["switch (a) { case 1: { require('x') } }", 'conditional'],
    ["for (const a of b) require('x')", 'conditional'],
    ["try { require('x') } catch {}", 'guarded'],
    ["try { a } catch (e) { require('x') }", 'guarded'],
    ["try { require('x') } finally {}", 'top'],
    ["try { try { require('x') } finally {} } catch {}", 'guarded'],
    ["try { if (a) { require('x') } } catch {}", 'guarded,conditional'],
    ["if (a) { try { require('x') } catch {} }", 'conditional,guarded'],
    ["try { f(() => { require('x') }) } catch {}", 'function'],
    ["function f() { try { return require('x') } catch {} }", 'function,guarded'],
    ["{ require('x') }", 'top'],
    ["namespace A { export const a = require('x') }", 'top'],
  ])('%s', (source, scope) => {
    const result = scanNodeImports(source, 'ts');
    expect(result.ok && result.imports.map((fact) => fact.scope.join(','))).toEqual([scope]);
  });

  test('says which attempt and which part of it', () => {
    const result = scanNodeImports("\ntry {\n  a = require('x');\n} catch {\n  a = require('y');\n}", 'js');
    expect(result.ok && result.imports.map(({ attempt }) => attempt)).toEqual([
      { line: 2, part: 'body' },
      { line: 2, part: 'handler' },
    ]);
  });
});

test('the lines of a statement', () => {
  const statements =
    "\nimport {\n  a,\n} from\n  'x';\nexport {b}\n  from 'y'\nimport c from 'z' with {\n  type: 'json'\n}";
  const result = scanNodeImports(statements, 'ts');
  expect(result.ok && result.imports.map(({ line, endLine }) => [line, endLine])).toEqual([
    [2, 5],
    [6, 7],
    [8, 10],
  ]);
});

describe('script blocks of components', () => {
  test('of Vue, with their lines and languages', () => {
    const source = `<!-- <script>import 'no'</script> -->
<template><p v-if="a > b">import 'no'</p></template>
<script lang="ts">
import type {A} from 'x';
</script>
<script setup lang='ts' generic="T extends B<C>">
const b = <A>require('y');
// plumb: ignore[a/b] why
</script>
<style>import 'no'</style>`;
    expect(scan(source, 'vue')).toEqual(['4 type x [A] type-checking', '7 require y [] top']);
    const result = scanNodeImports(source, 'vue');
    expect(result.ok && result.ignores).toEqual([{ rules: ['a/b'], reason: 'why', line: 8 }]);
  });

  test('of Svelte, and one that never ends', () => {
    const source = "<script context=module>import 'x'</script>\n<p/>\n<SCRIPT>\nimport 'y'";
    expect(scan(source, 'svelte')).toEqual(['1 import x [] top', '4 import y [] top']);
  });

  test('an error stands at the line of the file', () => {
    expect(scan("\n<script>\n\nlet a = 'b\nimport 'x'</script>", 'vue')).toEqual([
      '4 error a string without its end',
    ]);
  });
});

test('inline ignores stand in comments alone', () => {
  const source = `import {
  a, // plumb: ignore[x/y, z] because of 'it'
} from 'x';
/* plumb: ignore[x/z] reason */ import 'y';
const a = '// plumb: ignore[no] no', b = \`// plumb: ignore[no] no\`;
// plumb: ignored[no]
/*
 * plumb:ignore[late]
 */`;
  const result = scanNodeImports(source, 'ts');
  expect(result.ok && result.ignores).toEqual([
    { rules: ['x/y', 'z'], reason: "because of 'it'", line: 2 },
    { rules: ['x/z'], reason: 'reason', line: 4 },
    { rules: ['late'], reason: '', line: 8 },
  ]);
  expect(result.ok && result.imports.map(({ module }) => module)).toEqual(['x', 'y']);
});

test('what was open in a source that cannot be read is not open in the next', () => {
  const source = "export const a: B = require('x');\ntry { require('y') } finally {}\n(a = require('z'))";
  const before = scan(source);
  for (const broken of [
    'class A { b = c ? <D>(',
    'let e: F<',
    'function g(',
    'try { if (h) { i => {',
    'case 1',
  ])
    expect([scan(`${broken} import('j') ]`)[0], scan(source)]).toEqual([expect.anything(), before]);
});

describe('what cannot be read is said at its line', () => {
  test.each<[string, string]>([
    ["\n'a\n;import('x')", '2 error a string without its end'],
    ["\n`a ;import('x')", '2 error a template without its end'],
    ["/* a ;import('x')", '1 error a comment without its end'],
    ["a)\n;import('x')", '1 error a ) without its ('],
    ["(]\n;import('x')", '1 error a ] without its ['],
    ["\n}\n;import('x')", '2 error a } without its {'],
  ])('%j', (source, wanted) => expect(only(source)).toBe(wanted));

  test.each(["'a", 'vi.fn(', '// from "a"\n`', "'csv-import'; (]"])(
    'but not behind the last import: %j',
    (rest) => expect(only(`import 'x'\n${rest}`)).toBe('1 import x [] top'),
  );
});
