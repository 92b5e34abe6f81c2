import { FactCache } from '#core/app/code/fact-cache';
import { gatherCode } from '#core/app/code/gather-code';
import { regenerate } from '#core/app/generation/regenerate';
import { CHECKS } from '#core/checks/index';
import type { FactKind, Facts } from '#core/model/check';
import { UserError } from '#core/model/errors';
import type { FileTree } from '#core/model/file-tree';
import { type RepoPath, repoPath } from '#core/model/repo-path';
import { suggest } from '#core/model/suggest';
import type { Workspace } from '#core/model/workspace';
import type { FactStore } from '#core/ports/fact-store';
import { excludedBy } from '#core/read/excluded';
import type { Locators } from '#core/read/manifest/manifest-document';
import { readManifests } from '#core/read/manifest/manifests';
import { readPlumbConfig } from '#core/read/manifest/plumb-config';
import type { EditTools } from './edit-tools.ts';
import { loadWorkspace } from './load-workspace.ts';
import { withEditTools, withPlaces } from './on-demand.ts';

const CONFIG = repoPath('plumb.edn');

/** A repository as read: the workspace, and the facts that were asked for. */
export interface Survey {
  readonly workspace: Workspace;
  readonly facts: Facts;
}

/**
 * Reads a repository. Takes its files and the configuration file (null: plumb.edn, if there is one), and the facts to
 * gather; `store` keeps facts of sources between runs. Throws UserError for a configuration that is wrong; everything else that is wrong is in the workspace, as
 * problems.
 */
export async function survey(
  files: FileTree,
  config: RepoPath | null,
  needs: ReadonlySet<FactKind>,
  store: FactStore | null = null,
): Promise<Survey> {
  const { workspace, unread } = await readLocatable(files, config);
  const generation = needs.has('generation')
    ? await withEditTools((tools) => regenerate(workspace, unread, tools))
    : NOTHING;
  const code = needs.has('code') ? gatherCode(workspace, new FactCache(files, store)) : NO_CODE;
  return { workspace, facts: { generation, code } };
}

async function readLocatable(files: FileTree, config: RepoPath | null) {
  return await withPlaces(
    (tools) => read(files, config, tools),
    ({ workspace }, isAsked) => {
      const { services, packages, config: settings } = workspace.manifests;
      const sources = [...services, ...packages, settings, settings.pins].map(({ source }) => source);
      // Checks ask manifests where their values stand: those in TOML and JSON know it by the tools they were read with.
      if (sources.some((source) => source !== null && source.format !== 'edn')) return true;
      return isAsked && workspace.manifestProblems.length + workspace.readProblems.length > 0;
    },
  );
}

function read(files: FileTree, config: RepoPath | null, tools: EditTools) {
  const locators: Locators = { toml: tools.toml.locate, json: tools.json.locate };
  const settings = readPlumbConfig(files, config ?? CONFIG, locators, config !== null);
  const { manifests, problems, unread } = readManifests(
    files,
    settings,
    locators,
    excludedBy(settings.exclude),
  );
  return { workspace: loadWorkspace(files, { manifests, problems }, tools), unread };
}

const NO_CODE: Facts['code'] = {
  python: [],
  node: [],
  files: new Map(),
  ignores: new Map(),
  mentions: new Map(),
};
const NOTHING: Facts['generation'] = { files: [], problems: [], blocked: [], orphans: [], unseen: [] };

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
