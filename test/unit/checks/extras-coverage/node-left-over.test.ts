import { describe, expect, it } from 'vitest';
import { checkNodeCoverage } from '#core/checks/extras-coverage/node-coverage';
import { inShort, nodeReport } from '../../../support/node-code.ts';

describe('undeclared in a transformer of Jest', () => {
  const APP = {
    name: 'app',
    private: true,
    scripts: { test: 'vitest run' },
    devDependencies: { vitest: '3' },
  };
  const repo = {
    'package.json': { name: 'root', private: true },
    'app/package.json': APP,
    'app/src/a.js': '',
    'app/config/jest/transform.cjs': "require('babel-jest').createTransformer();\n",
  };
  const told = async (change: Readonly<Record<string, unknown>> = {}) =>
    (await nodeReport(checkNodeCoverage, { ...repo, ...change })).map(inShort);
  const at = 'app/config/jest/transform.cjs:1 babel-jest';

  it('is a notice where nothing runs Jest any more', async () => {
    expect(await told()).toEqual([`notice undeclared-dev ${at}`]);
  });

  it.each<[string, Readonly<Record<string, unknown>>]>([
    [
      'package.json configures Jest',
      { 'app/package.json': { ...APP, jest: { transform: { js: '<rootDir>/config/jest/transform.cjs' } } } },
    ],
    ['a file configures Jest', { 'app/jest.config.cjs': '' }],
    ['a script runs Jest', { 'app/package.json': { ...APP, scripts: { test: 'npx jest' } } }],
    ['the package has Jest', { 'app/package.json': { ...APP, devDependencies: { jest: '29' } } }],
    [
      'the package has what runs Jest',
      { 'app/package.json': { ...APP, devDependencies: { 'react-scripts': '5' } } },
    ],
    [
      'a package above has Jest',
      { 'package.json': { name: 'root', private: true, devDependencies: { jest: '29' } } },
    ],
    ['a source imports it', { 'app/src/a.js': "require('../config/jest/transform.cjs');\n" }],
    ['a source names it', { 'app/src/a.js': "use('config/jest/transform.cjs');\n" }],
  ])('is one where %s', async (_, change) => {
    expect(await told(change)).toEqual([`error undeclared ${at}`]);
  });
});
