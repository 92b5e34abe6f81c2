import type { Code } from './code.ts';
import type { Finding } from './finding.ts';
import type { Generation } from './generation.ts';
import { oncePer } from './once.ts';
import { parentOf, type RepoPath } from './repo-path.ts';
import type { Workspace } from './workspace.ts';

/** What checks may need beyond the workspace: each is gathered once, however many checks ask for it. */
export interface Facts {
  readonly generation: Generation;
  readonly code: Code;
}

export type FactKind = keyof Facts;

export interface CheckInput {
  readonly workspace: Workspace;
  /** Those facts that the check names in `needs`. */
  readonly facts: Facts;
  /** `YYYY-MM-DD`, UTC. */
  readonly today: string;
}

/** One check: a pure function from what was gathered to findings. Its id is CLI argument and hook id. */
export interface Check {
  readonly id: string;
  /** What it does, as a help text says it: a clause without a full stop. */
  readonly title: string;
  readonly needs: readonly FactKind[];
  readonly evaluate: (input: CheckInput) => readonly Finding[];
  /** What it judged, as a clause (`6 package manifests, 2 services: 14 files`), or why it had nothing to judge. */
  readonly judged: (input: CheckInput) => { readonly ran: boolean; readonly what: string };
}

/** A check asks for the project of every file. */
const foldersOf = oncePer(
  (projects: Workspace['projects']): ReadonlySet<RepoPath> => new Set(projects.map(({ folder }) => folder)),
);

/** The project (its folder) that a file belongs to: the deepest one above it; undefined where there is none. */
export function projectOf(file: RepoPath, { projects }: Workspace): RepoPath | undefined {
  const folders = foldersOf(projects);
  for (let folder = parentOf(file); folder !== null; folder = parentOf(folder)) {
    if (folders.has(folder)) return folder;
  }
  return undefined;
}
