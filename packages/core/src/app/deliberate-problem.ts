import type { FileTree } from '#core/model/file-tree';
import type { Problem } from '#core/model/finding';
import { parentOf, type RepoPath, ROOT } from '#core/model/repo-path';
import { hasTemplateMark } from '#core/model/template-mark';

/**
 * Folders in which a broken or half-written file is there on purpose: what a test or a generator feeds on
 * (`fixtures`, `__fixtures__`, `testdata`, `_template`, …).
 */
const FED = /(?:^|\/)[_.]*(?:test)?(?:fixtures?|templates?|test[-_]?data)[_.]*(?=\/|$)/;

/**
 * Whether a problem is no news to a maintainer: its file lies below a folder for fixtures or templates, or is a template
 * (marks in its path or text), and nothing reaches it, neither a workspace as a member nor a manifest. Real repositories
 * keep broken files on purpose (empty package.json, pyproject.toml with `{{ name }}`): a warning at each of them
 * teaches people to read none. What a workspace or a manifest reaches is installed, wherever it lies, and is told.
 */
export function isDeliberate(problem: Problem, reached: ReadonlySet<RepoPath>, files: FileTree): boolean {
  if (problem.at.kind === 'workspace') return false;
  const { file } = problem.at;
  const folder = parentOf(file) ?? ROOT;
  if (reached.has(folder)) return false;
  if (FED.test(folder) || hasTemplateMark(file)) return true;
  const read = files.read(file);
  return read.kind === 'text' && hasTemplateMark(read.text);
}
