import { refuseDoubt, refuseLoss } from '#core/app/generation/generate-files';
import { type CheckRequest, runChecks } from '#core/app/run-checks';
import { survey } from '#core/app/survey';
import { EditError } from '#core/edit/change';
import type { FileTree } from '#core/model/file-tree';
import type { Finding } from '#core/model/finding';
import type { Generation } from '#core/model/generation';
import type { RepoPath } from '#core/model/repo-path';
import type { Report } from '#core/model/report';
import type { Workspace } from '#core/model/workspace';
import type { FileWriter, History } from '#core/ports/index';
import type { FileChange } from '#core/report/diff';
import { editedTree } from './edited-tree.ts';
import type { FileFix } from './fix-edit.ts';
import { fixMissingExtra } from './fix-extra.ts';
import { fixWrongScope } from './fix-scope.ts';

/** What every safe fix comes to. Nothing is written yet. */
export interface Fixes {
  /** Texts with their byte order marks. */
  readonly changes: readonly (FileChange & { readonly path: RepoPath; readonly after: string })[];
  /** What remains. */
  readonly report: Report;
}

/** One fix may bring another to light, never many: each round mends all that is known by then. */
const MAX_ROUNDS = 5;

/**
 * Runs the checks and applies every safe fix to what they find, in memory, until none is left: extras that are missing
 * are asked for and Node packages that run time needs are moved out of devDependencies, in the manifest where one
 * decides; what changed manifests imply is generated. A dependency is never added because something imports it: that is
 * reported. Throws UserError for a wrong request, and where what the manifests imply is in doubt.
 */
export async function planFixes(files: FileTree, request: CheckRequest, history: History): Promise<Fixes> {
  const edited = new Map<RepoPath, string>();
  for (let round = 0; ; round += 1) {
    const tree = editedTree(files, new Map(edited));
    const { report, survey: read } = await runChecks(tree, request);
    const findings = report.findings.map(({ finding }) => finding);
    const fixed = round === MAX_ROUNDS ? new Map() : applied(findings, read.workspace, tree);
    if (fixed.size === 0) return { changes: changesOf(files, edited), report };
    for (const [path, text] of fixed) edited.set(path, text);
    const { packages, services } = read.workspace.manifests;
    if (![...packages, ...services].some(({ source }) => fixed.has(source.file))) continue;
    const before = await generationOf(tree, request);
    const after = await generationOf(editedTree(files, edited), request);
    for (const [path, text] of implied(before, after, history)) edited.set(path, text);
  }
}

/** Writes what the fixes change: each file whole, or not at all. */
export function writeFixes({ changes }: Fixes, writer: FileWriter): void {
  writer.write(changes.map(({ path, after }) => ({ path, content: after })));
}

/** The texts that the fixes of some findings change; a fix that takes a guess in any of its files is left out. */
function applied(
  findings: readonly Finding[],
  workspace: Workspace,
  tree: FileTree,
): ReadonlyMap<RepoPath, string> {
  const texts = new Map<RepoPath, string>();
  for (const finding of findings) {
    const fixes = fixesOf(finding, workspace);
    const mended = fixes === null ? null : mend(fixes, texts, tree);
    for (const [path, text] of mended ?? []) texts.set(path, text);
  }
  return texts;
}

function fixesOf(finding: Finding, workspace: Workspace): readonly FileFix[] | null {
  if (finding.rule === 'extras-coverage/wrong-scope') return fixWrongScope(finding, workspace);
  const fix = finding.rule === 'extras-coverage/missing-extra' ? fixMissingExtra(finding, workspace) : null;
  return fix === null ? null : [fix];
}

function mend(
  fixes: readonly FileFix[],
  texts: ReadonlyMap<RepoPath, string>,
  tree: FileTree,
): ReadonlyMap<RepoPath, string> | null {
  const mended = new Map<RepoPath, string>();
  for (const { file, edit } of fixes) {
    const text = mended.get(file) ?? texts.get(file) ?? textOf(tree, file);
    if (text === null) return null;
    try {
      const after = edit(text);
      if (after === text) return null;
      mended.set(file, after);
    } catch (error) {
      if (error instanceof EditError) return null;
      throw error;
    }
  }
  return mended;
}

async function generationOf(tree: FileTree, { config }: CheckRequest): Promise<Generation> {
  const { facts } = await survey(tree, config, new Set(['generation']));
  refuseDoubt(facts.generation);
  return facts.generation;
}

/** The files that manifests imply otherwise than before; what differed already and has nothing to do with it stays. */
function* implied(
  before: Generation,
  after: Generation,
  history: History,
): Iterable<readonly [RepoPath, string]> {
  const texts = new Map(before.files.map((file) => [file.path, file.after]));
  for (const file of after.files) {
    if (file.before === null || file.after === texts.get(file.path) || file.after === file.before) continue;
    refuseLoss(file, history);
    yield [file.path, file.after];
  }
}

function changesOf(files: FileTree, edited: ReadonlyMap<RepoPath, string>): Fixes['changes'] {
  return [...edited]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([path, after]) => {
      const read = files.read(path);
      if (read.kind !== 'text' || read.text === after) return [];
      const mark = read.bom === true ? '\ufeff' : '';
      return [{ path, before: mark + read.text, after: mark + after }];
    });
}

function textOf(tree: FileTree, file: RepoPath): string | null {
  const read = tree.read(file);
  return read.kind === 'text' ? read.text : null;
}
