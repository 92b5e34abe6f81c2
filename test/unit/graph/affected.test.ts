import { describe, expect, test } from 'vitest';
import { affectedProjects } from '#core/graph/affected';
import type { RepoPath } from '#core/model/repo-path';
import { codeOf } from '../../support/code.ts';

const python = (name: string, ...dependencies: string[]) =>
  `[project]\nname = "${name}"\nversion = "1"\ndependencies = ${JSON.stringify(dependencies)}\n`;
const node = (name: string, dependencies: Record<string, string> = {}, more: object = {}) =>
  JSON.stringify({ name, dependencies, ...more });

/** audio <- speech <- bot (declared), audio <- tool (imported only); ui <- web <- shop; nothing uses lonely. */
const REPO = {
  'plumb.edn': '{}',
  'pyproject.toml': '[tool.uv.workspace]\nmembers = ["py/*"]\n',
  'package.json': '{"private": true, "workspaces": ["js/*"]}',
  'py/audio/pyproject.toml': python('audio'),
  'py/audio/audio/__init__.py': '',
  'py/speech/pyproject.toml': python('speech', 'audio'),
  'py/speech/speech/__init__.py': '',
  'py/bot/pyproject.toml': `${python('bot')}[dependency-groups]\ntest = ["Speech"]\n`,
  'py/bot/bot/__init__.py': '',
  'py/tool/pyproject.toml': python('tool'),
  'py/tool/tool/__init__.py': 'def run():\n    import audio\n',
  'py/lonely/pyproject.toml': python('lonely'),
  'py/lonely/lonely.py': '',
  'py/lonely/uv.lock': '',
  'py/lonely/web/package.json': node('lonely-web'),
  'py/lonely/web/main.ts': '',
  'js/ui/package.json': node('@x/ui'),
  'js/ui/index.ts': '',
  'js/web/package.json': node('@x/web', {}, { peerDependencies: { '@x/ui': '*' } }),
  'js/web/index.ts': '',
  'js/shop/package.json': node('@x/shop', { '@x/web': '*' }),
  'js/shop/index.ts': '',
  'js/near/package.json': node('@x/near'),
  'js/near/index.ts': "import '../lone/src/a';\n",
  'js/lone/package.json': node('@x/lone'),
  'js/lone/src/a.ts': '',
  'ops/deploy.py': '',
  'README.md': '',
};

async function affected(...changed: string[]) {
  const { workspace, code } = await codeOf(REPO);
  const found = affectedProjects(workspace, code, changed as RepoPath[]);
  return found === 'all' ? found : [...found].sort();
}

describe('the projects that a change concerns', () => {
  test.each([
    [[], []],
    [['README.md'], ['.']],
    [['py/lonely/lonely.py'], ['py/lonely']],
    [['py/bot/bot/__init__.py'], ['py/bot']],
    [['py/speech/README.md'], ['py/bot', 'py/speech']],
    [['py/audio/audio/__init__.py'], ['py/audio', 'py/bot', 'py/speech', 'py/tool']],
    [['py/audio/audio/gone.py'], ['py/audio', 'py/bot', 'py/speech', 'py/tool']],
    [['js/ui/index.ts'], ['js/shop', 'js/ui', 'js/web']],
    [['js/ui/package.json'], ['js/shop', 'js/ui', 'js/web']],
    [['js/lone/src/a.ts'], ['js/lone', 'js/near']],
    [
      ['js/shop/old.ts', 'py/lonely/new.ts'],
      ['js/shop', 'py/lonely'],
    ],
    [['py/lonely/uv.lock'], ['py/lonely', 'py/lonely/web']],
    [['py/lonely/web/main.ts'], ['py/lonely', 'py/lonely/web']],
  ])('%j: %j', async (changed, expected) => {
    expect(await affected(...changed)).toEqual(expected);
  });

  test.each([
    'plumb.edn',
    'pyproject.toml',
    'package.json',
    'tsconfig.base.json',
    'constraints.txt',
    'uv.lock',
    '.github/workflows/ci.yml',
    'py/bot/Dockerfile',
    'ops/deploy.py',
    'packages/gone/src/a.py',
    'py/gone/pyproject.toml',
    'js/gone/package.json',
  ])('%s concerns every project', async (path) => {
    expect(await affected(path)).toBe('all');
  });
});
