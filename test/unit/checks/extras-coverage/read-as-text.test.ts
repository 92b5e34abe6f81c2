import { expect, test } from 'vitest';
import { checkNodeCoverage } from '#core/checks/extras-coverage/node-coverage';
import { foundBy } from '../../../support/code.ts';

const APP = { name: 'web', private: true, dependencies: { astro: '6' } };
const ERROR = ['error undeclared src/shown/a.ts:1'];
const SHOWN = ['notice undeclared-dev src/shown/a.ts:1'];

async function lines(files: Readonly<Record<string, string>>, data: object = APP) {
  const repo = {
    'package.json': JSON.stringify(data),
    'src/shown/a.ts': "import * as v from 'valibot';\nv.string();\n",
    ...files,
  };
  return (await foundBy(checkNodeCoverage, repo)).lines;
}

test.each([
  ['src/Hero.astro', "---\nimport code from './shown/a.ts?raw';\nimport * as v from 'valibot';\n---\n"],
  ['src/pages/hero.mdx', 'import code from "../shown/a?raw"\n'],
  ['src/hero.ts', "import code from './shown/a.ts?raw';\nconsole.log(code);\n"],
  ['src/hero.ts', "const code = await import('./shown/a?url&raw');\n"],
])('a source that is imported as a string alone is shown: %s %j', async (path, text) => {
  expect(await lines({ [path]: text })).toEqual(SHOWN);
});

test.each([
  ['src/Hero.astro', "---\nimport './shown/b.ts?raw';\n---\n"],
  ['src/Hero.astro', "---\nimport code from './shown/a.ts?url';\n---\n"],
  ['src/hero.ts', "import code from './shown/a.ts?raw';\nimport './shown/a';\n"],
  ['src/Hero.astro', "---\nimport code from './shown/a.ts?raw';\nimport { a } from './shown/a';\n---\n"],
  ['src/Hero.astro', "---\nimport code from './shown/a.ts?raw';\nimport { a } from '@/shown/a.js';\n---\n"],
])('what is not, or is code as well, is run: %s %j', async (path, text) => {
  expect(await lines({ [path]: text })).toEqual(ERROR);
});

test('one of the pages imports it as code, or it is what a published package ships', async () => {
  const hero = { 'src/Hero.astro': "---\nimport code from './shown/a.ts?raw';\n---\n" };
  const other = { ...hero, 'src/Other.astro': "---\nimport { a } from './shown/a';\n---\n" };
  expect(await lines(other)).toEqual(ERROR);
  const library = { name: 'lib', version: '1.0.0', main: './src/shown/a.js' };
  expect(await lines(hero, library)).toEqual(ERROR);
});

test('what a framework may find by its folder is run', async () => {
  const shown = { 'src/pages/A.tsx': "import * as v from 'valibot';\nv.string();\n" };
  const files = { ...shown, 'src/Hero.astro': "---\nimport code from './pages/A.tsx?raw';\n---\n" };
  expect(await lines(files)).toEqual(['error undeclared src/pages/A.tsx:1']);
});
