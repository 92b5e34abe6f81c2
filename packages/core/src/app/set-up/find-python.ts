import { admitsPython, RELEASES } from '#core/graph/python/declared/releases';
import { UserError } from '#core/model/errors';
import type { Tool, ToolNeeds } from '#core/model/install';
import { readPythonVersion } from '#core/model/python-version';
import type { Programs } from '#core/ports/programs';

/**
 * Prints version and path: what is on PATH may be a shim that chooses by folder. Isolated (-I), as a platform.py of the
 * checkout would be imported otherwise.
 */
const QUESTION = 'import platform, sys; print(platform.python_version()); print(sys.executable)';

/**
 * The first Python of this machine that satisfies every range, one of the preferred version before all others. Throws
 * UserError where there is none, with what was found, and for a range that cannot be read.
 */
export async function findPython(
  { ranges, preferred }: NonNullable<ToolNeeds['python']>,
  programs: Programs,
): Promise<Tool> {
  const unreadable = ranges.find((range) => admitsPython(range, '3.0') === null);
  if (unreadable !== undefined)
    throw new UserError(
      `${JSON.stringify(unreadable)} is no range of Python versions`,
      'write requires-python as PEP 440 has it: ">=3.11,<4"',
    );
  const unfit = new Map<string, string>();
  const broken: string[] = [];
  let second: Tool | null = null;
  for (const path of hintedFirst(programs.pythons(), preferred)) {
    const answer = await askPython(path, programs);
    if (typeof answer === 'string') {
      broken.push(`${path} does not work (${answer})`);
      continue;
    }
    const { version } = answer;
    if (!ranges.every((range) => admitsPython(range, version) === true))
      unfit.set(version, unfit.get(version) ?? `${path} is ${version}`);
    else if (preferred === null || isPreferred(version, preferred)) return answer;
    else second ??= answer;
  }
  if (second !== null) return second;
  const needed = ranges.length === 0 ? 'Python' : `Python ${ranges.join(' and ')}`;
  throw new UserError(
    `${needed} is needed, and ${whatIsThere([...unfit.values()], broken)}`,
    `add the step \`uses: actions/setup-python@v6\` with \`python-version: '${versionFor(ranges, preferred)}'\` before this one`,
  );
}

/** One path for each version; of what does not work the first, as shims of versions that are not chosen all say the same. */
function whatIsThere(unfit: readonly string[], broken: readonly string[]): string {
  const [first, ...more] = broken;
  if (unfit.length === 0 && first === undefined) return 'there is no Python on PATH or in the tool cache';
  const others = more.length === 0 ? [] : [`${more.length} more do not work`];
  return [...unfit, ...(first === undefined ? [] : [first]), ...others].join(', ');
}

async function askPython(path: string, programs: Programs): Promise<Tool | string> {
  const answer = await programs.ask([path, '-I', '-c', QUESTION]);
  if (answer.kind === 'failed') return answer.why;
  const [version = '', executable = ''] = answer.text.split(/\r?\n/);
  // A build from a commit after a release calls itself `3.13.0+`.
  const plain = version.replace(/\+$/, '');
  if (readPythonVersion(plain) === null) return 'it does not say its version';
  return { argv: [executable.startsWith('/') ? executable : path], version: plain };
}

/** Whether `3.11` or `3.11.4` names a version, or a range admits it. */
function isPreferred(version: string, preferred: string): boolean {
  if (/^\d+(?:\.\d+)*$/.test(preferred)) return version === preferred || version.startsWith(`${preferred}.`);
  return admitsPython(preferred, version) === true;
}

/** Those whose path names the preferred version before the others: most often the first that is asked is the one. */
function hintedFirst(paths: readonly string[], preferred: string | null): readonly string[] {
  const minor = /^\d+\.\d+/.exec(preferred ?? '')?.[0];
  if (minor === undefined) return paths;
  const isHinted = (path: string) => path.endsWith(`/python${minor}`) || path.includes(`/Python/${minor}.`);
  return [...paths.filter(isHinted), ...paths.filter((path) => !isHinted(path))];
}

/** For the hint: the newest release that every range admits. */
function versionFor(ranges: readonly string[], preferred: string | null): string {
  if (preferred !== null) return preferred;
  const isAdmitted = (release: string) =>
    ranges.every((range) => admitsPython(range, `${release}.99`) === true);
  return RELEASES.findLast(isAdmitted) ?? '3.x';
}
