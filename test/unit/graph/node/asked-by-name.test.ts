import { describe, expect, it } from 'vitest';
import { isAskedByName } from '#core/graph/node/asked-by-name';
import { scanNodeImports } from '#core/scan/node-imports';

function asked(text: string): boolean {
  const scan = scanNodeImports(text, 'ts');
  const fact = scan.ok ? scan.imports[0] : undefined;
  if (fact === undefined) throw new Error('no import');
  return isAskedByName(fact, () => text);
}

describe('isAskedByName', () => {
  it.each([
    'if (file.endsWith(".toml")) {\n  result = require("toml").parse(data);\n}',
    "if (a) {\n  b();\n} else if (ending === '.toml') {\n  c = require('toml');\n}",
    "if (kind === 'toml') return import('toml');",
    "if (kind === '@s/toml' && b(c)) {\n  d();\n  await import('@s/toml/parse');\n}",
    "const f = () => {\n  if (is('toml')) require('toml');\n};",
  ])('holds for %j', (text) => {
    expect(asked(text)).toBe(true);
  });

  it.each([
    "require('toml');",
    "if (kind === 'yaml') require('toml');",
    "if (kind === 'tomlkit') require('toml');",
    "if (kind !== 'toml') require('toml');",
    "if (kind === 'toml' || b) require('toml');",
    "if (typeof b === 'function') require('function');",
    "if (kind === 'toml') {\n  b();\n} else {\n  require('toml');\n}",
    "if (kind === 'toml') b(); else require('toml');",
    "if (kind === 'toml') b()\nelse require('toml');",
    "if (kind === 'toml') {\n  b();\n}\nif (c) require('toml');",
    "if (kind === 'toml') b();\nfor (const c of d) require('toml');",
    "import 'toml';\nif (kind === 'toml') b();",
  ])('does not for %j', (text) => {
    expect(asked(text)).toBe(false);
  });

  it('takes a time that grows with the text alone', () => {
    for (const part of ['if (', 'if (a(', '(', 'if (a) {'])
      expect(asked(`if (a) ${'b(c)'.repeat(20_000)}; ${part.repeat(1)}\nif (d) require('toml');`)).toBe(
        false,
      );
    expect(asked(`if (${'a(b) && '.repeat(20_000)}c) require('toml');`)).toBe(false);
  });
});
