import { describe, expect, it } from 'vitest';
import { UserError } from '#core/model/errors';
import { repoPath } from '#core/model/repo-path';
import { excludedBy } from '#core/read/excluded';

describe('excludedBy', () => {
  it.each([
    ['vendor/a.py', true],
    ['vendor/deep/a.py', true],
    ['a/vendor/b.py', false],
    ['a/snapshots/b/c.json', true],
    ['a/x.gen.ts', true],
    ['a/x.ts', false],
    ['node_modules/x/package.json', true],
    ['a/.venv/lib/python3/site-packages/x/setup.py', true],
    ['node_modules.md', false],
    ['package.json', false],
  ])('%s: %s', (path, expected) => {
    const isExcluded = excludedBy(['vendor/', '**/snapshots', '**/*.gen.ts']);
    expect(isExcluded(repoPath(path))).toBe(expected);
    expect(isExcluded(repoPath(path))).toBe(expected);
  });

  it('refuses a glob that it cannot read', () => {
    expect(() => excludedBy(['a[', 'b'])).toThrow(UserError);
  });
});
