import type { RepoPath } from '#core/model/repo-path';
import type { Changes } from '#core/ports/index';
import { type GitRun, runGit } from './git-command.ts';

/**
 * The paths below `root` that differ between the merge base of HEAD and `base`, and the work tree: committed, staged,
 * edited, deleted and untracked; a renamed file by both names, and one
 * that git takes for touched until it has compared its content. Whatever keeps git from telling makes them unknown.
 */
export function gitChanges(root: string, base: string): Changes {
  const git = (args: readonly string[], env: Readonly<Record<string, string>> = {}) =>
    runGit(root, args, { env });
  // A name that starts with a dash is no option, and only a commit has a merge base.
  const commit = firstLine(git(['rev-parse', '--verify', '--quiet', '--end-of-options', `${base}^{commit}`]));
  if (commit === null) return unknown(`${JSON.stringify(base)} is no commit that is known here`);
  const merged = git(['merge-base', '--all', commit, 'HEAD']);
  const bases = merged.status === 0 ? merged.stdout.toString().split('\n').filter(Boolean) : [];
  if (bases.length === 0)
    return unknown(
      `${JSON.stringify(base)} and HEAD have no common commit here (a shallow clone has not all)`,
    );
  const filters = withoutFilters(git(['config', '-z', '--name-only', '--get-regexp', '^filter\\.']));
  // Plumbing: `git diff` would write the index. `dirty` would run git in a submodule, under that one's configuration.
  const diff = [
    '--name-only',
    '-z',
    '--no-renames',
    '--no-ext-diff',
    '--no-textconv',
    '--ignore-submodules=dirty',
  ];
  const runs = bases.map((each) =>
    git(['diff-index', ...diff, '--relative', '--end-of-options', each, '--'], filters),
  );
  runs.push(git(['ls-files', '-z', '--others', '--exclude-standard']));
  const failed = runs.find(({ status }) => status !== 0);
  if (failed !== undefined)
    return unknown(`git could not compare: ${failed.stderr?.toString().trim().split('\n')[0] ?? ''}`);
  const paths = runs.flatMap(({ stdout }) => stdout.toString('utf8').split('\0').filter(Boolean));
  return { kind: 'known', paths: [...new Set(paths)].sort() as RepoPath[] };
}

function unknown(why: string): Changes {
  return { kind: 'unknown', why };
}

function firstLine({ status, stdout }: GitRun): string | null {
  return status === 0 ? (stdout.toString().split('\n')[0] ?? null) : null;
}

/**
 * Takes the names of git's settings of filters; returns the environment in which none of them is a program: comparing
 * contents runs them, and a repository can name them. What they would have changed then counts as changed.
 */
function withoutFilters({ stdout }: GitRun): Record<string, string> {
  const drivers = new Set(
    (stdout ?? '')
      .toString()
      .split('\0')
      .flatMap((key) => /^(filter\..*)\.[^.]*$/s.exec(key)?.[1] ?? []),
  );
  const settings = [...drivers].flatMap((driver) => [
    [`${driver}.clean`, ''],
    [`${driver}.smudge`, ''],
    [`${driver}.process`, ''],
    [`${driver}.required`, 'false'],
  ]);
  return Object.fromEntries([
    ['GIT_CONFIG_COUNT', String(settings.length)],
    ...settings.flatMap(([key = '', value = ''], i) => [
      [`GIT_CONFIG_KEY_${i}`, key],
      [`GIT_CONFIG_VALUE_${i}`, value],
    ]),
  ]);
}
