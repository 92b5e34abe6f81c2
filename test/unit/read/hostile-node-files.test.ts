import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { locateJson } from '#core/edit/locate-json';
import { locateYaml } from '#core/edit/locate-yaml';
import { ROOT } from '#core/model/repo-path';
import { readNodeProject } from '#core/read/node/package-json';
import { readPnpmWorkspace } from '#core/read/node/pnpm-workspace';
import { memoryTree } from '../../support/memory-tree.ts';

const PACKAGE = `{
  "name": "@s/x", "private": true, "packageManager": "pnpm@10.33.1+sha512.ab",
  "dependencies": {"a": "^1", "__proto__": "1"}, "peerDependenciesMeta": {"a": {"optional": true}},
  "workspaces": {"packages": ["p/*", "!p/{a,b}"]}, "overrides": {"a": {".": "1", "b": "$b"}},
  "resolutions": {"**/a": "1"}, "pnpm": {"overrides": {"a@>=1>b": "2"}}
}`;
const WORKSPACE = `packages:
  - 'p/*'
  - "!p/[a-c]"
overrides: &o
  a@>=1>b: '2'
catalog:
  <<: *o
  react: ^18
catalogs: {next: {react: "19"}}
`;
const TOKENS = [
  '{',
  '}',
  '[',
  ']',
  '"',
  "'",
  ':',
  ',',
  '\n',
  '  ',
  '- ',
  '&a',
  '*a',
  '!!x',
  '|',
  '#',
  '<<',
  '\u0000',
  '1',
  'null',
  '\ud800',
  '\t',
  '__proto__',
  '---\n',
  '% ',
  '@',
];

/** A text with some pieces cut out, put twice or replaced. */
function mutations(text: string): fc.Arbitrary<string> {
  const edit = fc.record({
    at: fc.nat(text.length),
    length: fc.nat(12),
    put: fc.oneof(fc.constantFrom(...TOKENS), fc.string({ maxLength: 6 })),
    times: fc.integer({ min: 1, max: 60 }),
  });
  return fc
    .array(edit, { minLength: 1, maxLength: 4 })
    .map((edits) =>
      edits.reduce(
        (here, { at, length, put, times }) => here.slice(0, at) + put.repeat(times) + here.slice(at + length),
        text,
      ),
    );
}

const keysOfObject = Object.getOwnPropertyNames(Object.prototype).length;

describe('files that anybody may have written', () => {
  it('never crash the reader of package.json: a project, or problems', () => {
    fc.assert(
      fc.property(mutations(PACKAGE), (text) => {
        const { project, problems } = readNodeProject(memoryTree({ 'package.json': text }), ROOT, locateJson);
        expect(project !== null || problems.length > 0).toBe(true);
        let isJson = true;
        try {
          JSON.parse(text);
        } catch {
          isJson = false;
        }
        if (!isJson) expect(problems).toHaveLength(1);
        expect(Object.getOwnPropertyNames(Object.prototype)).toHaveLength(keysOfObject);
      }),
      { numRuns: 2_000 },
    );
  });

  it('never crash the reader of pnpm-workspace.yaml', () => {
    fc.assert(
      fc.property(mutations(WORKSPACE), (text) => {
        const workspace = readPnpmWorkspace(memoryTree({ 'pnpm-workspace.yaml': text }), ROOT, locateYaml);
        expect(workspace?.file).toBe('pnpm-workspace.yaml');
        for (const { value } of workspace?.pins ?? []) expect(typeof value).toBe('string');
        expect(Object.getOwnPropertyNames(Object.prototype)).toHaveLength(keysOfObject);
      }),
      { numRuns: 2_000 },
    );
  });
});
