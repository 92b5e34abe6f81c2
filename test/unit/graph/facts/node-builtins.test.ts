import { builtinModules } from 'node:module';
import { describe, expect, it } from 'vitest';
import { isNodeBuiltin } from '#core/graph/facts/node-builtins';

describe('builtin modules of Node', () => {
  it.each(['fs', 'node:fs', 'fs/promises', 'node:test', 'node:sqlite', 'node:sea', 'node:test/reporters'])(
    '%s',
    (name) => {
      expect(isNodeBuiltin(name)).toBe(true);
    },
  );

  it.each(['test', 'sqlite', 'sea', 'express', 'fs/other', './fs', '@types/node', ''])('not %j', (name) => {
    expect(isNodeBuiltin(name)).toBe(false);
  });

  it('are all that this Node has', () => {
    expect(builtinModules.filter((name) => !isNodeBuiltin(name))).toEqual([]);
  });
});
