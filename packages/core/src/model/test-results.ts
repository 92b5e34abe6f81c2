import type { RepoPath } from './repo-path.ts';

/** One thing that went wrong in a test: an assertion, or an error outside of one (a fixture, collection). */
export interface TestProblem {
  readonly kind: 'failure' | 'error';
  /** The report's one sentence about it. */
  readonly message: string;
  /** Traceback and all, as the test program wrote it; cut where it is very long. */
  readonly text: string;
}

/** One test as a JUnit report tells of it. All texts are untrusted. */
export interface TestCase {
  /** Class, module or file that the test stands in, as the report calls it. */
  readonly suite: string;
  readonly name: string;
  /** As the report names it; relative to what its writer chose. */
  readonly file: string | null;
  /** As the report has it: pytest counts from 0. */
  readonly line: number | null;
  readonly seconds: number;
  readonly outcome: 'passed' | 'failed' | 'skipped';
  readonly problems: readonly TestProblem[];
}

/** A place in the checkout, relative to the root. */
export interface TestPlace {
  readonly file: RepoPath;
  readonly line: number;
}

export interface TestFailure {
  /** `test_a.py::test_x[1]`, or as near to that as the report comes. */
  readonly name: string;
  readonly message: string;
  readonly text: string;
  /** Where the assertion stands that failed; null where no place of the repository is in the traceback. */
  readonly place: TestPlace | null;
}

/** What a program of tests was at when its time was over. */
export interface Hang {
  readonly kind: 'test' | 'fixture' | 'collection' | 'unknown';
  /** Function or module; null where the stack does not say. */
  readonly name: string | null;
  /** Where it stands still, as far as that is in the repository. */
  readonly place: TestPlace | null;
  /** Its stack, innermost frame first, without the test program's own. */
  readonly stack: readonly string[];
}

/** How the tests of one target ended. */
export type SuiteVerdict =
  | 'passed'
  | 'failed'
  /** Nothing was run: there are no tests, or all were deselected. */
  | 'empty'
  | 'timed-out'
  /** The program ended without a report of what it did. */
  | 'crashed'
  /** It never began: no test program, a wrong option, an environment with CUDA. */
  | 'not-run';

export interface SuiteResult {
  readonly folder: RepoPath;
  readonly name: string;
  readonly language: 'python' | 'node';
  readonly verdict: SuiteVerdict;
  /** Whether a report says how many tests there were; all counts are 0 where none does. */
  readonly isCounted: boolean;
  readonly passed: number;
  readonly failed: number;
  /** With those that were expected to fail. */
  readonly skipped: number;
  /** Null where the test program does not say. */
  readonly deselected: number | null;
  readonly seconds: number;
  readonly failures: readonly TestFailure[];
  /** Slowest first. */
  readonly slowest: readonly { readonly name: string; readonly seconds: number }[];
  readonly hangs: readonly Hang[];
  /** What is wrong beside the failures, as sentences; the first says why the verdict is what it is. */
  readonly problems: readonly string[];
  /** What to do about it; null where the failures say it all. */
  readonly hint: string | null;
  /** Absolute paths of its JUnit reports. */
  readonly junit: readonly string[];
}
