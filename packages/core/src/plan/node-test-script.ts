/** Which test runner a script comes down to, as far as its words show. */
export type NodeTestScript =
  | {
      readonly runner: 'node';
      /** Whether words may be appended: behind a file or a pattern Node takes every option for another file. */
      readonly takesMore: boolean;
      readonly setsOptions: boolean;
    }
  | { readonly runner: 'vitest'; readonly hasReporter: boolean; readonly setsRetry: boolean }
  | { readonly runner: 'jest'; readonly hasReporter: boolean }
  | { readonly runner: 'other' }
  | { readonly runner: 'none' };

/** What `npm init` writes. */
const PLACEHOLDER = /^echo\s+["']?Error: no test specified["']?\s*(?:&&|;)\s*exit 1$/;

/** What a shell makes more of than a list of words: appended ones may then go anywhere. */
const SHELL = /[|;<>`#\n\r\\()]|\$\(|(?<!&)&(?!&)/;

const ASSIGNMENT = /^[A-Za-z_]\w*=/;
const WRAPPERS: ReadonlySet<string> = new Set(['cross-env', 'npx', 'c8']);
const WITH_VALUE: ReadonlySet<string> = new Set([
  ...['-r', '--require', '--import', '--loader', '--experimental-loader', '-C', '--conditions'],
  ...['--env-file', '--env-file-if-exists'],
]);
/** Subcommands of vitest that run something else, or that wait for changes. */
const NOT_RUN: ReadonlySet<string> = new Set([
  'bench',
  'complete',
  'dev',
  'init',
  'list',
  'typecheck',
  'watch',
]);

/**
 * Takes the `test` script of a package.json (null where there is none); returns the runner that words appended to it would
 * reach, `other` where that is not plain, `none` where there is nothing to run.
 */
export function readTestScript(script: string | null): NodeTestScript {
  const text = script?.trim() ?? '';
  if (text === '' || PLACEHOLDER.test(text)) return { runner: 'none' };
  const parts = text.split('&&').map((part) => part.trim());
  const last = parts.pop() ?? '';
  const other: NodeTestScript = { runner: 'other' };
  // Of two runs the one would write over the report of the other.
  if (SHELL.test(text) || parts.some((part) => readCommand(part).runner !== 'other')) return other;
  return readCommand(last);
}

function readCommand(command: string): NodeTestScript {
  const words = command.split(/\s+/);
  const isBefore = (word: string) => ASSIGNMENT.test(word) || WRAPPERS.has(word);
  const start = words.findIndex((word) => !isBefore(word));
  const setsOptions = words.slice(0, start).some((word) => word.startsWith('NODE_OPTIONS='));
  const [program, ...rest] = start === -1 ? [] : words.slice(start);
  const has = (option: string) => rest.some((word) => word === option || word.startsWith(`${option}=`));
  if (program === 'node' && runsTests(rest) && !has('--test-reporter') && !has('--watch'))
    return { runner: 'node', takesMore: rest.every((word) => word.startsWith('-')), setsOptions };
  if (program === 'vitest' && !NOT_RUN.has(rest[0] ?? '') && !rest.some(isOutputFile))
    return {
      runner: 'vitest',
      hasReporter: has('--reporter'),
      setsRetry: rest.some((word) => /^--retry\b/.test(word)),
    };
  if (program === 'jest') return { runner: 'jest', hasReporter: has('--reporters') };
  return { runner: 'other' };
}

function isOutputFile(word: string): boolean {
  return /^--output-?file\b/i.test(word);
}

/** Whether `--test` is an option of Node itself: it stands before the first file. */
function runsTests(words: readonly string[]): boolean {
  for (let i = 0; i < words.length; i += 1) {
    const word = words[i] ?? '';
    if (word === '--test') return true;
    if (!word.startsWith('-')) return false;
    if (WITH_VALUE.has(word)) i += 1;
  }
  return false;
}
