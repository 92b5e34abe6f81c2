import { gatherSources } from '#core/app/code/gather-sources';
import { survey } from '#core/app/survey';
import { pythonCode } from '#core/graph/python/code';
import type { Code } from '#core/model/code';
import type { Workspace } from '#core/model/workspace';
import { memoryTree } from './memory-tree.ts';
import type { Repo } from './repository.ts';

/** The Python code of a repository that was never on disk. */
export async function pythonCodeOf(
  repo: Repo,
): Promise<{ readonly workspace: Workspace; readonly code: Pick<Code, 'python' | 'mentions'> }> {
  const { workspace } = await survey(memoryTree(repo), null, new Set());
  return {
    workspace,
    code: { python: pythonCode(workspace, gatherSources(workspace)), mentions: new Map() },
  };
}

/** pyproject.toml of a package: its dependencies, and its extras as TOML lines. */
export function pyproject(
  name: string,
  dependencies: readonly string[] = [],
  extras: Readonly<Record<string, readonly string[]>> = {},
): string {
  const lines = Object.entries(extras).map(([extra, list]) => `${extra} = ${JSON.stringify(list)}`);
  return [
    '[build-system]\nrequires = ["setuptools"]\nbuild-backend = "setuptools.build_meta"\n',
    `[project]\nname = "${name}"\nversion = "1"\ndependencies = ${JSON.stringify(dependencies)}\n`,
    `[project.optional-dependencies]\n${lines.join('\n')}\n`,
  ].join('\n');
}

/** A package with modules (file name in its one import package -> text), in `packages/<name>`. */
export function packageOf(
  name: string,
  modules: Readonly<Record<string, string>>,
  dependencies: readonly string[] = [],
  extras: Readonly<Record<string, readonly string[]>> = {},
): Repo {
  const folder = `packages/${name}`;
  const inner = `${folder}/src/${name.replaceAll('-', '_')}`;
  return {
    [`${folder}/pyproject.toml`]: pyproject(name, dependencies, extras),
    ...Object.fromEntries(Object.entries(modules).map(([file, text]) => [`${inner}/${file}`, text])),
  };
}
