import sax from 'sax';
import { cut } from '#core/model/cut';
import type { TestCase, TestProblem } from '#core/model/test-results';

/** Bounds of a report: no test program comes near, and what is beyond is an error, never a part. */
export const MAX_JUNIT_CHARACTERS = 128 * 1024 * 1024;
const MAX_DEPTH = 100;
const MAX_CASES = 1_000_000;
/** Kept of one problem's text and of a name. */
const LONGEST_TEXT = 64 * 1024;
const LONGEST_NAME = 1000;

export type JUnitReading =
  | { readonly ok: true; readonly cases: readonly TestCase[] }
  | { readonly ok: false; readonly line: number; readonly message: string };

/**
 * Reads the JUnit report of pytest (xunit1 and xunit2), node:test, vitest or jest-junit: every `testcase`, in order.
 * Documents with a DOCTYPE are refused, so no entity of their own is expanded. Elements that nobody knows are passed over.
 */
export function readJUnit(text: string): JUnitReading {
  if (text.length > MAX_JUNIT_CHARACTERS)
    return { ok: false, line: 1, message: tooMuch('characters', MAX_JUNIT_CHARACTERS) };
  const parser = sax.parser(true);
  const reader = new CaseReader();
  let fault: string | null = null;
  const refuse = (message: string) => {
    fault ??= message;
    throw new Error(message);
  };
  parser.onerror = (error) => refuse(cut(error.message.split('\n')[0] ?? '', 200));
  parser.ondoctype = () => refuse('a report with a DOCTYPE is not read');
  parser.onopentag = ({ name, attributes }) => {
    const wrong = reader.open(name, attributes as Readonly<Record<string, string>>);
    if (wrong !== null) refuse(wrong);
  };
  parser.onclosetag = (name) => reader.close(name);
  parser.ontext = (part) => reader.text(part);
  parser.oncdata = (part) => reader.text(part);
  try {
    // In one piece: sax refuses long attributes, which pytest writes, when it finds them open between two.
    parser.write(text.replace(/^\ufeff/, '')).close();
  } catch (error) {
    if (fault === null) throw error;
    return { ok: false, line: parser.line + 1, message: fault };
  }
  if (!reader.isReport) return { ok: false, line: 1, message: 'it has no element testsuites or testsuite' };
  return { ok: true, cases: reader.cases };
}

function tooMuch(what: string, most: number): string {
  return `it has more than ${most} ${what}`;
}

interface OpenCase {
  readonly suite: string;
  readonly name: string;
  readonly file: string | null;
  readonly line: number | null;
  readonly seconds: number;
  isSkipped: boolean;
  readonly problems: TestProblem[];
}

interface OpenProblem {
  readonly kind: TestProblem['kind'];
  readonly message: string;
  readonly depth: number;
  parts: string[];
  length: number;
}

/** The state between the elements. */
class CaseReader {
  readonly cases: TestCase[] = [];
  isReport = false;
  private readonly suites: string[] = [];
  private depth = 0;
  private current: OpenCase | null = null;
  private problem: OpenProblem | null = null;

  /** Returns what is wrong with the document; null where nothing is. */
  open(tag: string, attributes: Readonly<Record<string, string>>): string | null {
    this.depth += 1;
    if (this.depth > MAX_DEPTH) return tooMuch('elements within each other', MAX_DEPTH);
    const attribute = (name: string) => (Object.hasOwn(attributes, name) ? (attributes[name] ?? '') : null);
    if (this.depth === 1) this.isReport = tag === 'testsuites' || tag === 'testsuite';
    if (tag === 'testsuite') this.suites.push(attribute('name') ?? '');
    if (this.current === null) {
      if (tag !== 'testcase') return null;
      if (this.cases.length >= MAX_CASES) return tooMuch('tests', MAX_CASES);
      const seconds = Number(attribute('time') ?? 0);
      this.current = {
        suite: cut(attribute('classname') ?? this.suites.at(-1) ?? '', LONGEST_NAME),
        name: cut(attribute('name') ?? '', LONGEST_NAME),
        file: attribute('file'),
        line: /^\d{1,9}$/.test(attribute('line') ?? '') ? Number(attribute('line')) : null,
        seconds: Number.isFinite(seconds) && seconds > 0 ? seconds : 0,
        isSkipped: false,
        problems: [],
      };
      return null;
    }
    if (tag === 'skipped') this.current.isSkipped = true;
    if ((tag === 'failure' || tag === 'error') && this.problem === null) {
      const message = attribute('message') ?? '';
      this.problem = { kind: tag, message, depth: this.depth, parts: [], length: 0 };
    }
    return null;
  }

  close(tag: string): void {
    const { current, problem } = this;
    if (problem !== null && problem.depth === this.depth) {
      // the first line of a traceback is as far in as the others
      const whole = problem.parts
        .join('')
        .replace(/^(?:[ \t]*\r?\n)+/, '')
        .trimEnd();
      const text = cut(whole, LONGEST_TEXT);
      const message = cut(problem.message || (text.split('\n')[0] ?? '').trimStart(), LONGEST_TEXT);
      current?.problems.push({ kind: problem.kind, message, text });
      this.problem = null;
    } else if (tag === 'testcase' && current !== null) {
      const { isSkipped, problems, ...known } = current;
      const outcome = problems.length > 0 ? 'failed' : isSkipped ? 'skipped' : 'passed';
      this.cases.push({ ...known, outcome, problems });
      this.current = null;
    } else if (tag === 'testsuite') this.suites.pop();
    this.depth -= 1;
  }

  text(part: string): void {
    const { problem } = this;
    // the beginning is enough to say how much there was more
    if (problem === null || problem.length > 2 * LONGEST_TEXT) return;
    problem.parts.push(part);
    problem.length += part.length;
  }
}
