import { expect, it } from 'vitest';
import { locateToml } from '#core/edit/locate-toml';
import { repoPath } from '#core/model/repo-path';
import { readManifests } from '#core/read/manifest/manifests';
import { readPlumbConfig } from '#core/read/manifest/plumb-config';
import { serviceProjects } from '#core/read/manifest/service-projects';
import { readPythonProjects } from '#core/read/python/python-projects';
import { memoryTree } from '../../../support/memory-tree.ts';

const service = (lang: string, name = 'foo') =>
  `{:service/name "${name}" :runtime {:lang :${lang} :entry "a.b:create" :requires ">=3.11"} :endpoints []}`;

function projectsOf(files: Record<string, string>) {
  const tree = memoryTree(files);
  const locators = { toml: locateToml, json: locateToml };
  const config = readPlumbConfig(tree, repoPath('plumb.edn'), locators, false);
  const { manifests, problems } = readManifests(tree, config, locators, () => false);
  const { projects } = readPythonProjects(tree, locateToml);
  return { problems, projects: serviceProjects(manifests.services, projects) };
}

it('makes a project of a Python service that has no file of Python’s, its range from the manifest', () => {
  const { problems, projects } = projectsOf({
    's/foo/service.edn': service('python').replace(':requires', ':workers 1 :requires'),
    's/foo/main.py': '',
  });
  expect(problems).toEqual([]);
  expect(projects).toMatchObject([
    { folder: 's/foo', file: 's/foo/service.edn', name: null, requiresPython: '>=3.11', dependencies: [] },
  ]);
});

it('makes none where a project stands, nor of a service of Node', () => {
  const files = {
    's/foo/service.edn': service('python'),
    's/foo/pyproject.toml': '[project]\nname = "foo"\nversion = "1"\n',
    's/bar/service.edn': service('node', 'bar').replace('a.b:create', './a:create').replace('>=3.11', '>=22'),
  };
  const { problems, projects } = projectsOf(files);
  expect(problems).toEqual([]);
  expect(projects).toEqual([]);
});
