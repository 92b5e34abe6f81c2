import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { locateToml } from '#core/edit/locate-toml';
import { pythonLayout } from '#core/graph/layout/layout';
import { repoPath } from '#core/model/repo-path';
import { readPythonProject } from '#core/read/python/python-project';
import { pythonWithBackends } from '../../scripts/python-tools.ts';
import { memoryTree } from '../support/memory-tree.ts';
import { writeFiles } from '../support/scratch.ts';
import { CASES, type LayoutCase } from './python-layout/cases.ts';

type Wheel = Readonly<Record<string, string>>;

const SCRIPT = join(import.meta.dirname, 'python-layout', 'wheels.py');
const root = mkdtempSync(join(tmpdir(), 'plumb-layout-'));
const folders = CASES.map((_, index) => join(root, `case-${index}`));
let wheels: Readonly<Record<string, Wheel>> = {};

const filesOf = ({ pyproject, sources, files }: LayoutCase): Readonly<Record<string, string>> => ({
  'pyproject.toml': pyproject,
  ...files,
  ...Object.fromEntries(sources.map((path) => [path, `# ${path}\n`])),
});

beforeAll(() => {
  for (const [index, each] of CASES.entries()) writeFiles(folders[index] ?? '', filesOf(each));
  const output = execFileSync(pythonWithBackends(), [SCRIPT, ...folders], { encoding: 'utf8' });
  wheels = JSON.parse(output);
}, 300_000);

afterAll(() => rmSync(root, { recursive: true, force: true }));

/** The name under which Python imports what stands at a place of a wheel. */
function importName(place: string): string | null {
  const path = place.replace(/\.pyi?$/, '').replace(/\/__init__$/, '');
  const parts = path.replace(/^([^/]*)-stubs(?=\/|$)/, '$1').split('/');
  return parts.every((part) => /^[A-Za-z_]\w*$/.test(part)) ? parts.join('.') : null;
}

it.each(CASES.map((each, index) => [each.title, each, folders[index] ?? ''] as const))(
  '%s',
  (_, each, folder) => {
    const wheel = wheels[folder] ?? {};
    expect(wheel).not.toHaveProperty('error');
    const built = new Map(Object.entries(wheel).map(([place, line]) => [line.slice(2), importName(place)]));
    expect(built.size).toBe(each.shipped);

    const tree = memoryTree(
      Object.fromEntries(Object.entries(filesOf(each)).map(([path, text]) => [`p/${path}`, text])),
    );
    const { project } = readPythonProject(tree, repoPath('p'), locateToml, []);
    if (project === null) throw new Error('no project');
    const own = tree.paths.filter((path) => /\.pyi?$/.test(path));
    const layout = pythonLayout(project, tree, own);
    const judged = own
      .filter(layout.ships)
      .map((path) => [path.slice('p/'.length), layout.moduleOf(path)] as const);
    expect(Object.fromEntries(judged)).toEqual(Object.fromEntries(built));
    expect(layout.elsewhere).toBe(false);
  },
);
