import { expect, it } from 'vitest';
import { nodeEdit } from '#core/checks/extras-coverage/node-edit';
import { nodeProjects } from '#core/graph/node/declarations';
import { repoPath } from '#core/model/repo-path';
import type { NodeDependencyKind } from '#core/model/workspace';
import { generationOf } from '../../../support/repository.ts';

async function edit(repo: Record<string, string>, section: NodeDependencyKind) {
  const { workspace } = await generationOf({ 'a/package.json': '{"name": "a"}', ...repo });
  const project = nodeProjects(workspace).get(repoPath('a'));
  if (project === undefined) throw new Error('no project');
  const { file, key, spell } = nodeEdit(workspace, project, section);
  return `${file} ${key} ${spell('zod', '^4')}`;
}

it('is package.json where no manifest owns the section', async () => {
  expect(await edit({}, 'devDependencies')).toBe('a/package.json devDependencies "zod": "^4"');
  const manifest = '{:package/name "a" :lang :node :deps []}';
  expect(await edit({ 'a/package.edn': manifest }, 'devDependencies')).toBe(
    'a/package.json devDependencies "zod": "^4"',
  );
});

it('is the manifest where that does, each section under its own key', async () => {
  const manifest = '{:package/name "a" :lang :node :deps [] :dev-deps [] :peers [] :optional-deps []}';
  const repo = { 'a/package.edn': manifest };
  expect(await edit(repo, 'dependencies')).toBe('a/package.edn :deps "zod@^4"');
  expect(await edit(repo, 'devDependencies')).toBe('a/package.edn :dev-deps "zod@^4"');
  expect(await edit(repo, 'peerDependencies')).toBe('a/package.edn :peers "zod@^4"');
  expect(await edit(repo, 'optionalDependencies')).toBe('a/package.edn :optional-deps "zod@^4"');
});

it("is a service's manifest for what the service depends on", async () => {
  const service = `{:service/name :a :runtime {:lang :node :entry "x:y"} :deps {:python [] :node []} :endpoints []}`;
  expect(await edit({ 'a/service.edn': service }, 'dependencies')).toBe(
    'a/service.edn :deps :node {:pkg "zod" :targets []}',
  );
  expect(await edit({ 'a/service.edn': service }, 'devDependencies')).toBe(
    'a/package.json devDependencies "zod": "^4"',
  );
});
