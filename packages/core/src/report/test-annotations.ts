import { cut } from '#core/model/cut';
import { join, type RepoPath } from '#core/model/repo-path';
import type { Hang, SuiteResult, TestFailure, TestPlace } from '#core/model/test-results';
import type { Annotation } from './github.ts';

const LONGEST_TITLE = 200;
const LONGEST_MESSAGE = 1500;
const MOST_LINES = 15;

/**
 * What failed, as annotations: of each suite what is wrong with it as a whole, then its failures at their assertions and
 * its hanging tests where they hang. `root` is the folder of the checkout that places are relative to; with `allowEmpty`
 * a suite that ran nothing is a notice.
 */
export function testAnnotations(
  suites: readonly SuiteResult[],
  root: RepoPath,
  allowEmpty: boolean,
): readonly Annotation[] {
  return suites.flatMap((suite) => [
    ...(isTold(suite) ? [] : [problemOf(suite, allowEmpty)]),
    ...suite.hangs.map((hang) => hangOf(hang, root)),
    ...suite.failures.map((failure) => failureOf(failure, root)),
  ]);
}

/** Failures speak for themselves, and ten annotations are soon spent. */
function isTold({ verdict, problems, failures }: SuiteResult): boolean {
  return problems.length === 0 || (verdict === 'failed' && failures.length > 0);
}

function problemOf({ name, verdict, problems, hint }: SuiteResult, allowEmpty: boolean): Annotation {
  return {
    level: verdict === 'empty' && allowEmpty ? 'notice' : 'error',
    title: cut(`Tests of ${name}`, LONGEST_TITLE),
    message: [...problems, ...(hint === null ? [] : [`Hint: ${hint}`])],
  };
}

function failureOf({ name, message, text, place }: TestFailure, root: RepoPath): Annotation {
  return {
    level: 'error',
    title: cut(name, LONGEST_TITLE),
    message: cut(message === '' ? text : message, LONGEST_MESSAGE)
      .split('\n')
      .slice(0, MOST_LINES),
    ...placed(place, root),
  };
}

const HANGS: Readonly<Record<Hang['kind'], (name: string) => string>> = {
  test: (name) => `${name} hangs`,
  fixture: (name) => `The fixture ${name} hangs`,
  collection: () => 'Collecting the tests hangs',
  unknown: (name) => `It hangs in ${name}`,
};

/** `test_x hangs`, for a title. */
export function hangTitle({ kind, name }: Hang): string {
  return HANGS[kind](cut(name ?? 'a function', LONGEST_TITLE));
}

function hangOf(hang: Hang, root: RepoPath): Annotation {
  const where = hang.place === null ? '' : ` at ${hang.place.file}:${hang.place.line}`;
  return {
    level: 'error',
    title: hangTitle(hang),
    message: [
      `It was here${where} when the time was over. Its stack, innermost call first:`,
      ...hang.stack.slice(0, MOST_LINES),
    ],
    ...placed(hang.place, root),
  };
}

function placed(place: TestPlace | null, root: RepoPath): Pick<Annotation, 'file' | 'line'> {
  return place === null ? {} : { file: join(root, place.file), line: place.line };
}
