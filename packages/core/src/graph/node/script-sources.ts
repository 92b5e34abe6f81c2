import type { Code, CodeFile, NodeUnit } from '#core/model/code';
import { isTable } from '#core/model/key-path';
import { oncePer } from '#core/model/once';
import { type RepoPath, tryRepoPath } from '#core/model/repo-path';
import type { NodeProject, Workspace } from '#core/model/workspace';
import { closedEntries, importersIn, isNamedBySources } from './closed-entries.ts';

/**
 * Scripts that are run where the package is made, and nowhere else (https://docs.npmjs.com/cli/v11/using-npm/scripts): of `start`
 * nobody knows.
 */
const FOR_DEVELOPERS = /^(?:pre|post)?(?:build|dev|test|lint|prepare|prepack|prepublishOnly)(?::.+)?$/;

/** `node config/index.js`, with options before the file. */
const RUN = /\b(?:node|tsx|ts-node)(?:\s+-[\w-]+(?:=\S+)?)*\s+["']?([\w@./-]+\.[cm]?[jt]s)\b/g;

/**
 * Whether a source of a package is there for its developers' scripts alone, though no `files` leaves it out: `exports` closes the
 * package (https://nodejs.org/api/packages.html#package-entry-points) and all that it lets in is known, none of that leads to
 * the file, such a script runs it or what imports it, and no other source names it.
 */
export function isForScriptsAlone(file: CodeFile, unit: NodeUnit, code: Code, workspace: Workspace): boolean {
  const { project } = unit;
  const ran = ranForDevelopers(project);
  if (file.role !== 'runtime' || ran.size === 0) return false;
  const entries = closedEntries(project, workspace);
  if (entries === null) return false;
  const importers = importersIn(code.node);
  const own = new Set(unit.files);
  const behind = new Set([file]);
  let isRun = false;
  // What is added on the way comes round as well.
  for (const one of behind) {
    if (entries.has(one.path)) return false;
    isRun ||= ran.has(one.path);
    const from = importers.get(one.path) ?? [];
    if (from.length === 0 && !ran.has(one.path)) return false;
    for (const importer of from) {
      if (!own.has(importer)) return false;
      if (importer.role === 'runtime') behind.add(importer);
    }
  }
  const others = unit.files.filter((other) => other.role !== 'test' && !behind.has(other));
  return isRun && !isNamedBySources([...behind], others, workspace.files);
}

/** The files that scripts for developers run, and no other script. */
const ranForDevelopers = oncePer(({ folder, data }: NodeProject): ReadonlySet<RepoPath> => {
  const scripts = Object.entries(isTable(data.scripts) ? data.scripts : {});
  const ranBy = (isMeant: (name: string) => boolean) =>
    scripts.flatMap(([name, script]) => {
      if (typeof script !== 'string' || !isMeant(name)) return [];
      return Array.from(script.matchAll(RUN)).flatMap(([, path = '']) => tryRepoPath(path, folder) ?? []);
    });
  const others = new Set(ranBy((name) => !FOR_DEVELOPERS.test(name)));
  return new Set(ranBy((name) => FOR_DEVELOPERS.test(name)).filter((path) => !others.has(path)));
});
