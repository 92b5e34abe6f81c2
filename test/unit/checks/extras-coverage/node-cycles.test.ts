import { describe, expect, it } from 'vitest';
import { checkNodeCoverage } from '#core/checks/extras-coverage/node-coverage';
import { inShort, LIBRARY, nodeReport } from '../../../support/node-code.ts';

describe('undeclared of what itself requires the package', () => {
  const repo = {
    'package.json': { name: 'root', private: true, workspaces: ['packages/*'] },
    'packages/base/package.json': { ...LIBRARY, name: 'base' },
    'packages/base/a.js': "function f() {\n  return require('plugin');\n}\n",
    'packages/between/package.json': { ...LIBRARY, name: 'between', peerDependencies: { base: '*' } },
    'packages/plugin/package.json': { ...LIBRARY, name: 'plugin', dependencies: { between: '*' } },
  };
  const report = (change: Readonly<Record<string, unknown>> = {}) =>
    nodeReport(checkNodeCoverage, { ...repo, ...change });
  const told = async (change: Readonly<Record<string, unknown>> = {}) => (await report(change)).map(inShort);

  it('is a notice where a function imports it: the two would need each other', async () => {
    const [finding, ...more] = await report();
    expect(finding && inShort(finding)).toBe('notice undeclared packages/base/a.js:2 plugin');
    expect(finding?.data).toMatchObject({ cycle: 'called' });
    expect(more).toEqual([]);
    const called = { 'packages/base/a.js': "const f = async () => await import('plugin');\n" };
    expect(await told(called)).toEqual(['notice undeclared packages/base/a.js:1 plugin']);
  });

  it('is one where a file does not load without it', async () => {
    const loaded = { 'packages/base/b.js': "require('plugin');\n" };
    const [finding, ...more] = await report(loaded);
    expect(finding && inShort(finding)).toBe('error undeclared packages/base/b.js:1 plugin');
    expect(finding?.data).toMatchObject({ cycle: 'loaded' });
    expect(more).toEqual([]);
  });

  it('is one where it does not depend back, or for development alone', async () => {
    const between = (data: object) => ({
      'packages/between/package.json': { ...LIBRARY, name: 'between', ...data },
    });
    for (const data of [{}, { devDependencies: { base: '*' } }]) {
      const [finding, ...more] = await report(between(data));
      expect(finding && inShort(finding)).toBe('error undeclared packages/base/a.js:2 plugin');
      expect(finding?.data).not.toHaveProperty('cycle');
      expect(more).toEqual([]);
    }
  });
});
