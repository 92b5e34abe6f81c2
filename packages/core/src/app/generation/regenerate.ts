import type { EditTools } from '#core/app/edit-tools';
import { EditError, type Plain } from '#core/edit/change';
import { generateImplied } from '#core/generate/implied';
import type { Implied, SharedFile, WholeFile } from '#core/generate/implied-file';
import type { Difference } from '#core/generate/owned';
import { unreadableProblem } from '#core/model/file-tree';
import { at, type Location, type Problem } from '#core/model/finding';
import { firstDifference } from '#core/model/first-difference';
import type { Drift, GeneratedFile, Generation } from '#core/model/generation';
import { isTable, type KeyPath, valueAt } from '#core/model/key-path';
import type { Json } from '#core/model/manifest';
import { join, nameOf, type RepoPath, ROOT } from '#core/model/repo-path';
import type { Workspace } from '#core/model/workspace';
import { readJson } from '#core/read/json';
import { readToml } from '#core/read/toml';
import { describeDifference } from './describe-drift.ts';
import {
  edited,
  type Format,
  formatOf,
  ownedDifferences,
  resolveConflict,
  spelledOut,
} from './edit-owned.ts';
import { orphansOf } from './orphans.ts';

type Outcome =
  | { readonly kind: 'file'; readonly file: GeneratedFile }
  | {
      readonly kind: 'blocked';
      readonly path: RepoPath;
      readonly manifest: RepoPath;
      readonly problem: Problem;
    }
  | { readonly kind: 'unseen'; readonly path: RepoPath };

/**
 * Generates everything the manifests of a workspace imply, and holds it against the tree: nothing is written here.
 * `unread` are manifests that are there and could not be read, so that what they imply is not known.
 * What was edited is parsed again and compared before it is handed on.
 */
export function regenerate(workspace: Workspace, unread: readonly RepoPath[], tools: EditTools): Generation {
  const rootJson = workspace.files.read(join(ROOT, 'package.json'));
  const rootPackage = rootJson.kind === 'text' ? readJson(rootJson.text, join(ROOT, 'package.json')) : null;
  const implied = generateImplied(workspace, rootPackage?.ok ? rootPackage.value : undefined);
  const outcomes = implied.files.map((file) =>
    file.format === 'whole' ? regenerateWhole(file, workspace) : regenerateShared(file, workspace, tools),
  );
  const contradictions = outcomes.flatMap((outcome) => (outcome.kind === 'file' ? [] : [outcome]));
  return {
    files: outcomes.flatMap((outcome) => (outcome.kind === 'file' ? [outcome.file] : [])),
    problems: [
      ...workspace.manifestProblems,
      ...implied.problems,
      ...implied.files.flatMap((file) => dynamicProblems(file, workspace)),
    ],
    blocked: contradictions.flatMap((outcome) => (outcome.kind === 'blocked' ? [outcome] : [])),
    orphans: orphansOf(workspace, implied.files, unread),
    unseen: contradictions.flatMap((outcome) => (outcome.kind === 'unseen' ? [outcome.path] : [])),
  };
}

function regenerateWhole(implied: WholeFile, { files }: Workspace): Outcome {
  const { path, content, from } = implied;
  const manifest = implied.source.file;
  const read = files.read(path);
  if (read.kind === 'elsewhere') return { kind: 'unseen', path };
  if (read.kind === 'unreadable') return blocked(path, manifest, unreadableProblem(path, read));
  const before = read.kind === 'text' ? read.text : null;
  const file = { path, manifest, whole: true, bom: read.kind === 'text' && read.bom === true, before };
  if (before === null) return { kind: 'file', file: { ...file, after: content, drifts: [] } };
  // A checkout with autocrlf is no drift.
  if (before.replaceAll('\r\n', '\n') === content)
    return { kind: 'file', file: { ...file, after: before, drifts: [] } };
  const { line, expected, actual } = firstDifference(before, content);
  const drift: Drift = {
    at: at.point(path, line, 1),
    key: null,
    expected,
    actual,
    manifest,
    from,
    found: undefined,
  };
  return { kind: 'file', file: { ...file, after: content, drifts: [drift] } };
}

function blocked(path: RepoPath, manifest: RepoPath, problem: Problem): Outcome {
  return { kind: 'blocked', path, manifest, problem };
}

function regenerateShared(implied: SharedFile, { files }: Workspace, tools: EditTools): Outcome {
  const { path } = implied;
  const manifest = manifestOf(implied);
  const format = formatOf(implied, tools);
  const read = files.read(path);
  if (read.kind === 'elsewhere') return { kind: 'unseen', path };
  if (read.kind === 'unreadable') return blocked(path, manifest, unreadableProblem(path, read));
  try {
    if (read.kind === 'absent') {
      const after = edited(spelledOut(implied), format, implied.scaffold);
      const file = { path, manifest, whole: false, bom: false, before: null, after, drifts: [] };
      return { kind: 'file', file };
    }
    const before = read.text;
    const file = { path, manifest, whole: false, bom: read.bom === true, before };
    const reading = format.read(before, path);
    if (reading.ok) {
      const drifts = driftsOf(implied, format, before, reading.value);
      const after = drifts.length === 0 ? before : edited(implied, format, before);
      return { kind: 'file', file: { ...file, after, drifts } };
    }
    const resolved = resolveConflict(implied, format, before);
    if (resolved !== null) {
      const drifts = [conflictDrift(path, resolved.line, manifest)];
      return { kind: 'file', file: { ...file, after: resolved.text, drifts } };
    }
    const [problem = { at: at.file(path), message: 'cannot be read', hint: 'mend it' }] = reading.problems;
    return blocked(path, manifest, problem);
  } catch (error) {
    if (!(error instanceof EditError)) throw error;
    return blocked(path, manifest, {
      at: at.file(path),
      message: `cannot be edited safely: ${error.message}`,
      hint: 'bring the key into a plain form by hand, then run `plumb gen` again',
    });
  }
}

function conflictDrift(path: RepoPath, line: number, manifest: RepoPath): Drift {
  return {
    at: at.point(path, line, 1),
    key: null,
    expected: 'the value of the manifest',
    actual: 'an unresolved merge conflict',
    manifest,
    from: [],
    found: undefined,
  };
}

function manifestOf(implied: SharedFile): RepoPath {
  return (implied.parts[0]?.source.file ?? implied.path) as RepoPath;
}

function driftsOf(implied: SharedFile, format: Format, text: string, data: unknown): Drift[] {
  return ownedDifferences(implied, data).map((difference) => ({
    at: placeOf(format, text, implied.path, difference),
    key: difference.path,
    ...describeDifference(difference),
    manifest: difference.manifest,
    from: difference.from,
    found: difference.actual as Json | undefined,
  }));
}

/** The value that differs; for one that is missing, the nearest that holds its place. */
function placeOf(
  format: Format,
  text: string,
  file: RepoPath,
  { path, actual, wanted, equality }: Difference,
): Location {
  const rules = equality.array;
  if (rules !== undefined && Array.isArray(actual) && Array.isArray(wanted)) {
    const left = wanted.map((item: Plain) => rules.same(item));
    const odd = actual.findIndex((item: Plain) => {
      const twin = left.indexOf(rules.same(item));
      if (twin !== -1) left.splice(twin, 1);
      return twin === -1;
    });
    const span = odd === -1 ? null : format.locate(text, [...path, odd]);
    if (span !== null) return at.span(file, span);
  }
  for (let length = path.length; length > 0; length -= 1) {
    const span = format.locate(text, path.slice(0, length));
    if (span !== null)
      return at.span(file, length === path.length ? span : { start: span.start, end: span.start });
  }
  return at.point(file, 1, 1);
}

/** PEP 621 forbids a key that is both given and dynamic; and without [project] there is nothing to own. */
function dynamicProblems(implied: Implied, { files }: Workspace): readonly Problem[] {
  if (implied.format !== 'toml' || nameOf(implied.path) !== 'pyproject.toml') return [];
  const read = files.read(implied.path);
  const reading = read.kind === 'text' ? readToml(read.text, implied.path) : null;
  if (!reading?.ok) return [];
  const dynamic = valueAt(reading.value, ['project', 'dynamic']);
  const problems: Problem[] = [];
  for (const { source, owned } of implied.parts) {
    const complain = (path: KeyPath, message: string, hint: string) => {
      const { line, column } = source.locate(path);
      problems.push({ at: at.point(source.file, line, column), message, hint });
    };
    const project = owned.filter(({ path }) => path[0] === 'project');
    if (
      project.length > 0 &&
      !isTable(reading.value.project) &&
      isTable(valueAt(reading.value, ['tool', 'poetry']))
    ) {
      complain(
        [],
        `${implied.path} has its metadata in [tool.poetry]; what a manifest owns is [project] (PEP 621)`,
        'move name, version and dependencies to [project]; poetry 2 reads them there',
      );
    }
    for (const { path, from } of project) {
      if (!Array.isArray(dynamic) || !dynamic.includes(path[1])) continue;
      complain(
        from,
        `${String(path[1])} is declared here, but ${implied.path} lists it as dynamic`,
        'remove it from `dynamic`, or from the manifest',
      );
    }
  }
  return problems;
}
