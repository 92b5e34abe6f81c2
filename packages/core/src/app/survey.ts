import { CHECKS } from '#core/checks/index';
import { locateJson } from '#core/edit/locate-json';
import { locateToml } from '#core/edit/locate-toml';
import type { FactKind, Facts } from '#core/model/check';
import { UserError } from '#core/model/errors';
import type { FileTree } from '#core/model/file-tree';
import { type RepoPath, repoPath } from '#core/model/repo-path';
import { suggest } from '#core/model/suggest';
import type { Workspace } from '#core/model/workspace';
import { excludedBy } from '#core/read/excluded';
import type { Locators } from '#core/read/manifest-document';
import { readManifests } from '#core/read/manifests';
import { readPlumbConfig } from '#core/read/plumb-config';
import { loadWorkspace } from './load-workspace.ts';
import { regenerate } from './regenerate.ts';

const LOCATORS: Locators = { toml: locateToml, json: locateJson };
const CONFIG = repoPath('plumb.edn');

/** A repository as read: the workspace, and each fact on demand, gathered once. */
export interface Survey {
  readonly workspace: Workspace;
  readonly facts: Facts;
}

/**
 * Reads a repository. Takes its files and the configuration file (null: plumb.edn, if there is one). Throws UserError
 * for a configuration that is wrong; everything else that is wrong is in the workspace, as problems.
 */
export function survey(files: FileTree, config: RepoPath | null): Survey {
  const settings = readPlumbConfig(files, config ?? CONFIG, LOCATORS, config !== null);
  const { manifests, problems, seen } = readManifests(
    files,
    settings,
    LOCATORS,
    excludedBy(settings.exclude),
  );
  const workspace = loadWorkspace(files, { manifests, problems });
  return { workspace, facts: lazily({ generation: () => regenerate(workspace, seen) }) };
}

function lazily(gather: { readonly [K in FactKind]: () => Facts[K] }): Facts {
  let generation: Facts['generation'] | undefined;
  return {
    get generation() {
      generation ??= gather.generation();
      return generation;
    },
  };
}

/** The checks of those names, in report order; all of them for none. Throws UserError for a name that is no check. */
export function checksNamed(names: readonly string[]): typeof CHECKS {
  const ids = CHECKS.map(({ id }) => id);
  for (const name of names) {
    if (ids.includes(name)) continue;
    const near = suggest(name, ids);
    throw new UserError(
      `no check is named ${JSON.stringify(name)}`,
      near === null ? `the checks are ${ids.join(', ')}` : `did you mean ${near}?`,
    );
  }
  return names.length === 0 ? CHECKS : CHECKS.filter(({ id }) => names.includes(id));
}
