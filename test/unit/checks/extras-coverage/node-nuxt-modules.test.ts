import { describe, expect, it } from 'vitest';
import { checkNodeCoverage } from '#core/checks/extras-coverage/node-coverage';
import { inShort, LIBRARY, nodeReport } from '../../../support/node-code.ts';

describe('undeclared in what a Nuxt module gives to the app', () => {
  const repo = {
    'package.json': { ...LIBRARY, main: 'dist/module.mjs', dependencies: { '@nuxt/kit': '3' } },
    'src/module.ts': "import { defineNuxtModule } from '@nuxt/kit';\nexport default defineNuxtModule({});\n",
    'src/runtime/use.ts': "import { ref } from 'vue';\nref(1);\n",
    'src/runtime/server/plugin.ts':
      "import { defineNitroPlugin } from 'nitropack/runtime';\ndefineNitroPlugin(f);\n",
  };
  const told = async (change: Readonly<Record<string, unknown>> = {}) =>
    (await nodeReport(checkNodeCoverage, { ...repo, ...change })).map(inShort);

  it('is none of what the build of an app takes from Nuxt', async () => {
    expect(await told()).toEqual([]);
  });

  it('is one of any other package, and of what the module itself imports', async () => {
    const other = { 'src/runtime/use.ts': "import { get } from 'lodash';\nget(1);\n" };
    expect(await told(other)).toEqual(['error undeclared src/runtime/use.ts:1 lodash']);
    // found beside the module, in the version that happens to be there
    const h3 = { 'src/runtime/use.ts': "import { createError } from 'h3';\ncreateError(1);\n" };
    expect(await told(h3)).toEqual(['error undeclared src/runtime/use.ts:1 h3']);
    const whole = { 'src/runtime/use.ts': "import { build } from 'nitropack';\nbuild(1);\n" };
    expect(await told(whole)).toEqual(['error undeclared src/runtime/use.ts:1 nitropack']);
    const beside = { 'src/helper.ts': "import { ref } from 'vue';\nref(1);\n" };
    expect(await told(beside)).toEqual(['error undeclared src/helper.ts:1 vue']);
  });

  it.each<[string, Readonly<Record<string, unknown>>]>([
    ['defines no module', { 'src/module.ts': "import { useNuxt } from '@nuxt/kit';\nuseNuxt();\n" }],
    ['does not declare Nuxt', { 'package.json': { ...repo['package.json'], dependencies: {} } }],
  ])('is one where the package %s', async (_, change) => {
    expect(await told(change)).toEqual(
      expect.arrayContaining([
        'error undeclared src/runtime/server/plugin.ts:1 nitropack',
        'error undeclared src/runtime/use.ts:1 vue',
      ]),
    );
  });
});
