import { describe, expect, test } from 'vitest';
import { CHECKS, RULE_IDS } from '#core/index';
import { type CommandName, FLAGS } from '../../../packages/cli/src/args.ts';
import { helpOf, overview, rulesList } from '../../../packages/cli/src/help.ts';
import { run } from '../../../packages/cli/src/run.ts';
import { terminalIn } from '../../support/terminal.ts';

const COMMANDS = Object.keys(FLAGS) as CommandName[];

/** The flags that the options of a help text name, each with whether it takes a value. */
function named(help: string): Record<string, 'string' | 'boolean'> {
  const options = /\nOptions:\n(.*?)\n(?:\n|$)/s.exec(help)?.[1] ?? '';
  return Object.fromEntries(
    options.split('\n').map((line) => {
      const [, flag = '', value] = /^ {2}--([a-z-]+)( [A-Z]+)? {2,}\S/.exec(line) ?? [];
      return [flag, value === undefined ? 'boolean' : 'string'] as const;
    }),
  );
}

describe.each(COMMANDS)('the help of %s', (command) => {
  test('lists every flag that is taken, in its form, and no other', () => {
    const taken = Object.entries<{ type: 'string' | 'boolean' }>(FLAGS[command]);
    expect(named(helpOf(command))).toEqual({
      ...Object.fromEntries(taken.map(([flag, { type }]) => [flag, type])),
      help: 'boolean',
      version: 'boolean',
    });
  });

  test.each([
    [command, '--help'],
    [command, '-h'],
    [command, 'x', '--help', '--nonsense'],
    ['help', command],
    ['--help', command],
  ])('is printed for plumb %s %s', async (...args) => {
    const { terminal, out, err } = terminalIn('.');
    expect(await run(args.filter(Boolean), terminal)).toBe(0);
    expect([out(), err()]).toEqual([helpOf(command), '']);
  });

  test('fits a terminal of 120 columns', () => {
    for (const line of helpOf(command).split('\n')) expect(line.length).toBeLessThanOrEqual(120);
  });
});

test('the help of check lists every check, the overview every command, explain every rule', () => {
  for (const { id } of CHECKS) expect(helpOf('check')).toContain(`\n  ${id}  `);
  for (const command of COMMANDS) expect(overview()).toMatch(new RegExp(`^ {2}${command} `, 'm'));
  for (const rule of RULE_IDS) expect(rulesList()).toMatch(new RegExp(`^ {2}${rule} `, 'm'));
});

test('what is not there yet is not in the help', () => {
  expect(overview()).not.toMatch(/adopt|flatten|status|report/);
});

test('help behind -- is an argument', async () => {
  const { terminal, out, err } = terminalIn('.');
  expect(await run(['explain', '--', '--help'], terminal)).toBe(2);
  expect([out(), err()]).toEqual(['', expect.stringContaining('there is no rule "--help"')]);
});

test('plumb alone shows what there is, and is no success', async () => {
  const { terminal, out } = terminalIn('.');
  expect(await run([], terminal)).toBe(2);
  expect(out()).toBe(overview());
});
