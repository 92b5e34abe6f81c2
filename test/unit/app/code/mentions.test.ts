import { expect, test } from 'vitest';
import { findMentions } from '#core/app/code/mentions';
import { workspaceOf } from '../../../support/python-code.ts';

const PYPROJECT =
  '[project]\nname = "a"\ndependencies = ["uvicorn", "Foo-Bar", "ray", "torch"]\n[tool.x]\nplugins = ["foo_bar.plugin"]\n';

/** What of uvicorn, foo-bar, ray and torch a repository with these files mentions, for its one project in `a`. */
function mentioned(files: Record<string, string>): readonly string[] {
  const candidates = ['uvicorn', 'foo-bar', 'ray', 'torch'].map((name) => ({
    name,
    modules: [name.replace('-', '_')],
  }));
  const workspace = workspaceOf({ 'a/pyproject.toml': '[project]\nname = "a"\n', ...files });
  const found = findMentions(workspace, new Map([['python:a', candidates]]));
  return [...(found.get('python:a') ?? [])].sort();
}

test.each([
  ['a setting of a tool', { 'a/pyproject.toml': PYPROJECT }, ['foo-bar']],
  ['a settings file of the project', { 'a/mkdocs.yml': 'plugins:\n  - ray\n' }, ['ray']],
  ['a string that is a module', { 'a/x.py': 'lazy_import("ray.data")\n' }, ['ray']],
  ['a string that is asked for', { 'a/x.js': 'target("torch"); reimport("ray")' }, ['ray', 'torch']],
  ['a container file anywhere', { 'infra/Dockerfile.a': 'CMD ["uvicorn", "a:app"]' }, ['uvicorn']],
  [
    'a word behind a dot, slash or dash',
    { 'a/x.sh': 'run --ray ./torch/__main__ ..uvicorn' },
    ['ray', 'torch', 'uvicorn'],
  ],
  ['a configuration by a name of its own', { 'a/.parcelrc-library': '{"namers": ["ray"]}' }, ['ray']],
  ['a generator of a schema', { 'a/schema.prisma': 'generator x {\n  provider = "ray"\n}\n' }, ['ray']],
  ['a path to what is installed', { 'a/x.js': "files('../node_modules/ray/dist/x.js')" }, ['ray']],
  ['a package by the one that brings it', { 'a/x.ts': "include: ['@b/c > torch']" }, ['torch']],
  ['a string beside an import', { 'a/x.js': "import 'ray','torch'" }, ['torch']],
  ['a worker class', { 'a/gunicorn.conf': 'worker_class = uvicorn.workers.UvicornWorker' }, ['uvicorn']],
])('%s is a mention', (_, files, expected) => {
  expect(mentioned(files)).toEqual(expected);
});

test.each([
  ['what only declares', { 'a/pyproject.toml': '[project]\nname = "a"\ndependencies = ["ray"]\n' }],
  ['a lock', { 'a/uv.lock': '[[package]]\nname = "ray"\n' }],
  ['prose of another project', { 'b/notes.yml': 'ray', 'b/pyproject.toml': '[project]\nname = "b"\n' }],
  ['a word of prose with a capital', { 'a/mkdocs.yml': 'title: Ray and Torch' }],
  ['the end of a word', { 'a/x.sh': 'x-ray @a/torch a_uvicorn a.@_ray' }],
  ['a string of prose', { 'a/x.ts': "fail('install ray > 2'); f('x > install ray')" }],
  ['a longer word', { 'a/mkdocs.yml': 'x: raytune torchvision array' }],
  ['code that is no string', { 'a/x.py': 'ray = 1\n# ray\n' }],
  [
    'what JavaScript imports',
    { 'a/x.ts': `import a from 'ray';import"torch";require("uvicorn");await import( 'ray' )` },
  ],
])('%s is none', (_, files) => {
  expect(mentioned(files)).toEqual([]);
});

test('a name without letters is mentioned where it stands in quotes, not where a list has a dash', () => {
  const found = (files: Record<string, string>) => {
    const workspace = workspaceOf({ 'a/pyproject.toml': '[project]\nname = "a"\n', ...files });
    return findMentions(workspace, new Map([['python:a', [{ name: '-', modules: [] }]]])).get('python:a');
  };
  expect(found({ 'a/mkdocs.yml': 'plugins:\n  - ray -- x\n' })).toEqual(new Set());
  expect(found({ 'a/x.py': 'load("-")\n' })).toEqual(new Set(['-']));
});

test('a notebook mentions what a Python project declares, and no package for Node', () => {
  const workspace = workspaceOf({
    'a/pyproject.toml': '[project]\nname = "a"\n',
    'a/package.json': '{"name": "a"}',
    'a/x.ipynb': JSON.stringify({ cells: [{ cell_type: 'code', source: ["lazy_import('ray')\n"] }] }),
  });
  const wanted = [{ name: 'ray', modules: ['ray'] }];
  const mentionedIn = (key: string) => [
    ...(findMentions(workspace, new Map([[key, wanted]])).get(key) ?? []),
  ];
  expect([mentionedIn('python:a'), mentionedIn('node:a')]).toEqual([['ray'], []]);
});
