import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { UserError } from '#core/index';
import { choice, commandNamed, FLAGS, parse, placeOf, reporting } from '../../../packages/cli/src/args.ts';
import { gitRepository } from '../../support/scratch.ts';
import { terminalIn } from '../../support/terminal.ts';

/** What a call is refused with: message and hint. */
function refusal(call: () => unknown): string {
  try {
    call();
  } catch (error) {
    if (error instanceof UserError) return `${error.message} | ${error.hint}`;
    throw error;
  }
  throw new Error('it was not refused');
}

describe('flags', () => {
  const gen = (...args: string[]) => parse(args, FLAGS.gen);

  test('come with = or with the next word, and leave the rest alone', () => {
    expect(gen('--root', 'a', '--config=b=c', '--diff', 'x', '--', '--check')).toEqual({
      values: { root: 'a', config: 'b=c', diff: true },
      positionals: ['x', '--check'],
    });
  });

  test.each<[string, string[], string]>([
    ['unknown', ['--rot=x'], 'no option is named --rot | did you mean --root?'],
    ['unknown, of another command', ['--fix'], 'no option is named --fix | the options are --check, --diff,'],
    ['unknown, in one letter', ['-r', 'x'], 'no option is named -r | the options are'],
    ['without its value', ['--root'], '--root lacks its value | write --root=VALUE'],
    ['without its value, before another', ['--root', '--check'], '--root lacks its value'],
    ['empty', ['--root='], '--root is empty | give it a value, or leave it out'],
    ['empty, from an unset variable', ['--root', ''], '--root is empty'],
    ['with a value that it takes none of', ['--check=false'], '--check takes no value | write --check alone'],
    ['negated', ['--no-check'], 'no option is named --no-check'],
    ['twice', ['--root', 'a', '--root', 'b'], '--root stands twice | give it once'],
    ['twice, without a value', ['--check', '--check'], '--check stands twice'],
  ])('%s are refused', (_, args, message) => {
    expect(refusal(() => gen(...args))).toContain(message);
  });

  test('named like a member of every object are unknown', () => {
    for (const name of ['__proto__', 'constructor', 'toString'])
      expect(refusal(() => gen(`--${name}=x`))).toContain(`no option is named --${name}`);
  });
});

test('a command is named to the letter, else the nearest is told', () => {
  expect(commandNamed('gen')).toBe('gen');
  expect(refusal(() => commandNamed('gne'))).toBe('no command is named "gne" | did you mean `plumb gen`?');
  expect(refusal(() => commandNamed('install'))).toContain('`plumb --help` lists them');
  expect(refusal(() => commandNamed('constructor'))).toContain('no command is named');
});

test('a word is one of those allowed', () => {
  expect(choice('--x', undefined, ['a', 'b'], 'b')).toBe('b');
  expect(choice('--x', 'a', ['a', 'b'], 'b')).toBe('a');
  expect(refusal(() => choice('--x', 'A', ['a', 'b'], 'b'))).toContain('--x is "A"');
  expect(reporting({})).toEqual({ format: 'terminal', failOn: 'error' });
  expect(refusal(() => reporting({ 'fail-on': 'none' }))).toContain('error, warning, never');
});

describe('the place', () => {
  test('is the git root around the current folder, unless --root says another, relative to it', () => {
    const checkout = gitRepository({ 'a/b/x': '' });
    mkdirSync(join(checkout, 'c'));
    const terminal = terminalIn(join(checkout, 'a/b')).terminal;
    expect(placeOf({}, terminal)).toEqual({ root: checkout, config: null });
    expect(placeOf({ root: '../../c', config: './x.edn' }, terminal)).toEqual({
      root: join(checkout, 'c'),
      config: 'x.edn',
    });
  });

  test.each(['../x.edn', '/etc/passwd', 'a/../../x', 'C:\\x', '\\\\host\\share'])(
    'has no configuration outside: %s',
    (config) => {
      expect(refusal(() => placeOf({ config }, terminalIn('.').terminal))).toContain('the path');
    },
  );
});
