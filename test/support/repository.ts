import { acceptDrift } from '#core/app/generation/accept-drift';
import { writeGeneration } from '#core/app/generation/generate-files';
import { runChecks } from '#core/app/run-checks';
import { survey } from '#core/app/survey';
import type { FileRead } from '#core/model/file-tree';
import { sentencesOf } from '#core/model/rules';
import type { FileWrite, FileWriter, History } from '#core/ports/index';
import { memoryTree } from './memory-tree.ts';

/** A repository that was never on disk: path -> text, or what reading it brings. */
export type Repo = Readonly<Record<string, string | FileRead>>;

/** Remembers what it was asked to write. */
export class MemoryWriter implements FileWriter {
  writes: FileWrite[] = [];
  write(files: readonly FileWrite[]): void {
    this.writes.push(...files);
  }
}

/** A history that holds these texts and no others. */
export function history(saved: Readonly<Record<string, string>> = {}): History {
  return {
    savedText: (path) => saved[path] ?? null,
    changesSince: () => ({ kind: 'unknown', why: 'there is no history' }),
  };
}

export const generationOf = async (repo: Repo) => {
  const { workspace, facts } = await survey(memoryTree(repo), null, new Set(['generation']));
  return { workspace, generation: facts.generation };
};

/** The findings of `plumb check gen-and-diff`, each as `rule file:line:column message`. */
export async function findingsOf(repo: Repo): Promise<string[]> {
  const { findings } = await reportOf(repo, ['gen-and-diff']);
  return findings.map(({ finding: { rule, at, data } }) => {
    const place = at.kind === 'workspace' ? '' : at.file;
    const point = at.kind === 'span' ? `:${at.span.start.line}:${at.span.start.column}` : '';
    return `${rule} ${place}${point} ${sentencesOf(rule, data).message}`;
  });
}

export async function reportOf(repo: Repo, checks: readonly string[] = []) {
  const request = { checks, config: null, failOn: 'error', today: '2026-01-01' } as const;
  const { report } = await runChecks(memoryTree(repo), request);
  return report;
}

/** `plumb gen`: the repository afterwards, what was written, and which commands are to follow. Throws UserError. */
export async function gen(repo: Repo, saved: Readonly<Record<string, string>> = {}) {
  const { workspace, generation } = await generationOf(repo);
  const writer = new MemoryWriter();
  const { next } = writeGeneration(generation, workspace, writer, history(saved));
  return { ...applied(repo, writer), next };
}

/** `plumb gen --accept`: the repository afterwards, and what was taken or left. Throws UserError. */
export async function accept(repo: Repo) {
  const { workspace, generation } = await generationOf(repo);
  const writer = new MemoryWriter();
  const { accepted, left } = acceptDrift(generation, workspace, writer);
  return {
    ...applied(repo, writer),
    taken: accepted.map(({ key, manifest }) => `${manifest} ${key}`),
    left: left.map(({ file, key, why }) => `${file} ${key}: ${why}`),
  };
}

function applied(repo: Repo, { writes }: MemoryWriter) {
  const files: Record<string, string | FileRead> = { ...repo };
  for (const { path, content } of writes) {
    if (content === null) delete files[path];
    else files[path] = content;
  }
  return { files, written: writes.map(({ path }) => path) };
}

/** The text of a file of a repository; throws where it has none. */
export function textOf(files: Repo, path: string): string {
  const text = files[path];
  if (typeof text !== 'string') throw new Error(`no text at ${path}`);
  return text;
}
