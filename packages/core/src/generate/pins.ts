import { join, ROOT } from '#core/model/repo-path';
import type { Workspace } from '#core/model/workspace';
import { askersOf, generateConstraints, pinLines } from './constraints.ts';
import type { Complain, Implied } from './implied-file.ts';
import { generateOverrides } from './overrides.ts';
import { equality, type Owned } from './owned.ts';

/**
 * The files that `:pins` of plumb.edn implies, where the installers of this repository read them. `rootPackage`: data
 * of the root package.json, if there is one.
 */
export function generatePins(
  workspace: Workspace,
  rootPackage: unknown,
  complain: Complain,
): readonly Implied[] {
  const { config } = workspace.manifests;
  const source = config.pins.source ?? config.source;
  if (source === null) return [];
  const files: Implied[] = [];
  const { python, node } = config.pins;
  if (python !== undefined && pythonInstaller(workspace) === 'pip') {
    const content = generateConstraints(python.value, source.file, askersOf(workspace));
    files.push({ path: join(ROOT, 'constraints.txt'), source, format: 'whole', content, from: python.path });
  } else if (python !== undefined) {
    const wanted = pinLines(python.value).map(({ line }) => line);
    const owned: Owned = {
      path: ['tool', 'uv', 'constraint-dependencies'],
      wanted,
      equality: equality.requirements,
      from: python.path,
    };
    files.push({
      path: join(ROOT, 'pyproject.toml'),
      format: 'toml',
      parts: [{ source, owned: [owned] }],
      scaffold: '',
    });
  }
  if (node === undefined) return files;
  const places = generateOverrides(node, workspace.packageManager, rootPackage);
  if (typeof places === 'string') {
    complain(
      source,
      node.path,
      `:pins :node cannot be generated: ${places}`,
      'name it exactly, as in :node {:package-manager "pnpm@10.34.0"}',
    );
    return files;
  }
  // A key that must be absent is no reason to make a file.
  const worth = (name: string, owned: readonly Owned[]) =>
    owned.length > 0 && (workspace.files.has(join(ROOT, name)) || owned.some((item) => 'entries' in item));
  const parts = (owned: readonly Owned[]) => [{ source, owned }];
  if (worth('package.json', places.packageJson)) {
    files.push({
      path: join(ROOT, 'package.json'),
      format: 'json',
      parts: parts(places.packageJson),
      scaffold: '{}\n',
    });
  }
  if (worth('pnpm-workspace.yaml', places.pnpmWorkspace)) {
    files.push({
      path: join(ROOT, 'pnpm-workspace.yaml'),
      format: 'yaml',
      parts: parts(places.pnpmWorkspace),
      scaffold: '',
    });
  }
  return files;
}

/** uv ignores constraints.txt, so a repository that uv locks has its pins in the root pyproject.toml. */
function pythonInstaller({ manifests, memberSets, files }: Workspace): 'pip' | 'uv' {
  const { installer } = manifests.config.python;
  if (installer !== undefined) return installer;
  const isUv =
    files.has(join(ROOT, 'uv.lock')) || memberSets.some(({ tool, root }) => tool === 'uv' && root === ROOT);
  return isUv ? 'uv' : 'pip';
}
