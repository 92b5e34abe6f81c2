import { expect, it } from 'vitest';
import { isInPythonBundle } from '#core/graph/node/webpack-bundles';
import { repoPath } from '#core/model/repo-path';
import { memoryTree } from '../../../support/memory-tree.ts';

const THEMES = `from invenio_assets.webpack import WebpackThemeBundle

theme = WebpackThemeBundle(
    __name__,
    "assets",
    default="plain",
    themes={
        "plain": dict(
            entry={"entry": "./js/a.js"},
            dependencies={
                "@scope/a": "^7.9.0",
                # "left-out": "^1.0.0",
                'b': '^1.0.0',
            },
        ),
        "other": {"devDependencies": {"c": "1"}, "aliases": {"alias": "js/a"}},
    },
)
search = WebpackBundle(__name__, "./search", entry={}, dependencies={"d": "1"})
`;

it('knows what a bundle asks for, in the folder that it takes in', () => {
  const files = memoryTree({ 'x/theme/webpack.py': THEMES });
  const asks = (name: string, folder = 'x/theme/assets/js') =>
    isInPythonBundle(name, repoPath(folder), files);
  expect(['@scope/a', 'b', 'c'].map((name) => asks(name))).toEqual([true, true, true]);
  expect(['left-out', 'entry', 'alias', 'd', 'plain'].filter((name) => asks(name))).toEqual([]);
  expect([asks('d', 'x/theme/search'), asks('b', 'x/theme/search')]).toEqual([true, false]);
  expect([asks('b', 'x/theme'), asks('b', 'x'), asks('b', 'x/theme/assets')]).toEqual([false, false, true]);
});

it('knows nothing of other files and other calls', () => {
  const asks = (name: string, text: string) =>
    isInPythonBundle('b', repoPath('assets/js'), memoryTree({ [name]: text }));
  const call = 'WebpackBundle(__name__, "assets", dependencies={"b": "1"})';
  expect(asks('webpack.py', call)).toBe(true);
  expect(asks('other.py', call)).toBe(false);
  expect(asks('webpack.py', call.replace('WebpackBundle', 'Bundle'))).toBe(false);
  expect(asks('webpack.py', call.replace('"assets"', 'folder'))).toBe(false);
});
