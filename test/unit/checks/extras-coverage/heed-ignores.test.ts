import { expect, test } from 'vitest';
import { Problems } from '#core/checks/extras-coverage/collect';
import { heedIgnores } from '#core/checks/extras-coverage/heed-ignores';
import type { Code, CodeFile, NodeUnit } from '#core/model/code';
import type { Finding } from '#core/model/finding';
import { type Ignores, ignoresOf } from '#core/model/inline-ignore';
import { type RepoPath, repoPath } from '#core/model/repo-path';
import type { RuleId } from '#core/model/rules';
import { scanNodeImports } from '#core/scan/node-imports';
import { uncovered } from '../../../support/uncovered.ts';

/** The code of one Node package with these files. Every import leads outside. */
function codeOf(texts: Readonly<Record<string, string>>): Code {
  const ignores = new Map<RepoPath, Ignores>();
  const files = Object.entries(texts).map(([name, text]): CodeFile => {
    const scan = scanNodeImports(text, 'js');
    if (!scan.ok) throw new Error(scan.error);
    const found = ignoresOf(scan);
    if (found !== null) ignores.set(repoPath(name), found);
    const target = { kind: 'external', declared: [], known: null, by: 'its name' } as const;
    return {
      path: repoPath(name),
      role: 'runtime',
      module: null,
      uses: scan.imports.map((fact) => ({ fact, module: fact.module, target })),
    };
  });
  return {
    python: [],
    node: [{ files } as unknown as NodeUnit],
    files: new Map(files.map((file) => [file.path, file])),
    ignores,
    mentions: new Map(),
  };
}

/** Every import is undeclared: one finding a module. */
function find({ node, files }: Code): readonly Finding[] {
  const problems = new Problems<string>();
  for (const unit of node) {
    for (const file of unit.files) {
      expect(files.get(file.path)).toBe(file);
      for (const use of file.uses) problems.add(use.module, use.module, { file, use });
    }
  }
  return problems.all().map(({ value: module, at, places, count }) => ({
    rule: 'extras-coverage/undeclared',
    at,
    data: uncovered({ module, places, count }),
  }));
}

/** `file:line module count other places`, a finding a line. */
function shown(findings: readonly Finding[]): readonly string[] {
  return findings.map(({ at, data, unheeded }) => {
    const { module, count, places } = data as ReturnType<typeof uncovered>;
    const where = at.kind === 'span' ? `${at.file}:${at.span.start.line}` : '';
    const others = places.map(({ file, line }) => `${file}:${line}`).join(' ');
    return [where, module, count, others, unheeded].filter(Boolean).join(' ');
  });
}

const IGNORE = '// plumb: ignore[undeclared] the host has it';

test('an ignored place is none: the next one stands for it, and the count is less', () => {
  const code = codeOf({
    'a.js': `import 'x'; ${IGNORE}\nimport 'x';`,
    'b.js': `import 'y';\n\n${IGNORE}\nimport 'x';\nimport 'x';`,
  });
  expect(shown(heedIgnores(code, find))).toEqual(['a.js:2 x 2 b.js:5', 'b.js:1 y 1']);
});

test('a finding whose every place is ignored is none', () => {
  const code = codeOf({ 'a.js': `import 'x'; ${IGNORE}`, 'b.js': `import 'x'; ${IGNORE}` });
  expect(heedIgnores(code, find)).toEqual([]);
});

test.each([
  ['[undeclared]', 'gives no reason, so it does not count'],
  ['[transitive] why', 'names transitive, and not this rule'],
  ['[transitive, gen-and-diff] why', 'names transitive and gen-and-diff, and not this rule'],
  ['[undeclred] why', 'names "undeclred", which is no rule: did you mean undeclared?'],
  ['[transitive, __proto__] why', 'names "__proto__", which is no rule'],
  ['[] why', ''],
])('an ignore %s silences nothing, and that is said', (ignore, said) => {
  const code = codeOf({ 'a.js': `import 'x'; // plumb: ignore${ignore}`, 'b.js': "import 'y';" });
  expect(shown(heedIgnores(code, find))).toEqual([`a.js:1 x 1 ${said}`.trim(), 'b.js:1 y 1']);
});

test.each<RuleId>(['extras-coverage/unused-dependency', 'extras-coverage/missing-peer'])(
  '%s is never made by an ignore of the whole check',
  (rule) => {
    const code = codeOf({ 'a.js': "import 'x'; // plumb: ignore[extras-coverage] why" });
    const unused = ({ node }: Code) =>
      node.every(({ files }) => files.every(({ uses }) => uses.length === 0))
        ? [{ rule, at: { kind: 'workspace' }, data: {} } as unknown as Finding]
        : find(code);
    expect(heedIgnores(code, unused)).toEqual([]);
  },
);

test.each([
  ['without ignores', "import 'x';"],
  ['with ignores of what was not found', "import 'x'; // plumb: ignore[transitive, wrong-scope] why"],
])('%s nothing is looked for twice', (_, text) => {
  let times = 0;
  heedIgnores(codeOf({ 'a.js': text }), (code) => {
    times += 1;
    return find(code);
  });
  expect(times).toBe(1);
});
