import { expect, test } from 'vitest';
import { findMentions } from '#core/app/code/mentions';
import { generationOf } from '../../../support/repository.ts';

const PATCH = [
  '--- a/client.js',
  '+++ b/client.js',
  '@@ -1,3 +1,4 @@',
  " import old from 'kept';",
  "-require('taken');",
  "+const { Agent } = require('proxy-agent/dist');",
].join('\n');

/** What of some names is mentioned for the project in `web`, beside that in `worker`. */
async function mentioned(files: Record<string, string>): Promise<readonly string[]> {
  const names = ['proxy-agent', 'kept', 'taken', '@s/loader'];
  const { workspace } = await generationOf({
    'web/package.json': '{"name": "web"}',
    'worker/package.json': '{"name": "worker"}',
    ...files,
  });
  const candidates = names.map((name) => ({ name, modules: [] }));
  return [...(findMentions(workspace, new Map([['node:web', candidates]])).get('node:web') ?? [])].sort();
}

test.each(['patches/next-auth@4.patch', '.yarn/patches/x.patch', 'web/patches/@s/x.patch'])(
  'what %s adds an import of is mentioned, not what it leaves or takes away',
  async (path) => {
    expect(await mentioned({ [path]: PATCH })).toEqual(['proxy-agent']);
  },
);

test('a patch elsewhere is none, nor one of another project', async () => {
  expect(await mentioned({ 'doc/x.patch': PATCH, 'worker/patches/x.patch': PATCH })).toEqual([]);
});

test('a dependency that knip is told to leave in a project is mentioned there alone', async () => {
  const knip = (config: unknown) => mentioned({ 'knip.jsonc': `// why\n${JSON.stringify(config)}` });
  const ignoreDependencies = ['@s/loader', 7];
  expect(await knip({ ignoreDependencies })).toEqual(['@s/loader']);
  expect(await knip({ workspaces: { web: { ignoreDependencies } } })).toEqual(['@s/loader']);
  expect(await knip({ workspaces: { 'w*': { ignoreDependencies } } })).toEqual(['@s/loader']);
  expect(await knip({ workspaces: { worker: { ignoreDependencies } } })).toEqual([]);
  expect(await knip({ workspaces: { web: { entry: ['@s/loader'] } }, ignore: ['kept'] })).toEqual([]);
});
