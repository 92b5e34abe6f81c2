import { parseArgs } from 'node:util';
import { findRoot } from '#core/adapters/index';
import { type FailOn, REPORT_FORMATS, type ReportFormat, suggest, UserError } from '#core/index';
import type { Terminal } from './terminal.ts';

export const COMMAND_NAMES = ['check', 'gen', 'explain', 'scan'] as const;
export type CommandName = (typeof COMMAND_NAMES)[number];

type Flags = Readonly<Record<string, { readonly type: 'string' | 'boolean'; readonly short?: string }>>;

/** Flags of every command that judges a repository. */
export const REPOSITORY = { root: { type: 'string' }, config: { type: 'string' } } as const;
export const REPORTING = {
  format: { type: 'string' },
  output: { type: 'string' },
  'fail-on': { type: 'string' },
} as const;

/** The command of that name. Throws UserError with the nearest one for a name that is none. */
export function commandNamed(name: string): CommandName {
  const known = COMMAND_NAMES.find((command) => command === name);
  if (known !== undefined) return known;
  const near = suggest(name, COMMAND_NAMES);
  throw new UserError(
    `no command is named ${JSON.stringify(name)}`,
    near === null ? '`plumb --help` lists them' : `did you mean \`plumb ${near}\`?`,
  );
}

/**
 * Parses the arguments of one command. A flag may stand once; throws UserError for one that is unknown (with the
 * nearest), lacks its value, or stands twice.
 */
export function parse<const F extends Flags>(args: readonly string[], flags: F) {
  const options = Object.fromEntries(
    Object.entries(flags).map(([name, flag]) => [name, { ...flag, multiple: false }]),
  );
  try {
    const { values, positionals, tokens } = parseArgs({
      args: [...args],
      options,
      allowPositionals: true,
      strict: true,
      tokens: true,
    });
    const seen = new Set<string>();
    for (const token of tokens) {
      if (token.kind !== 'option') continue;
      if (seen.has(token.name)) throw new UserError(`--${token.name} stands twice`, 'give it once');
      seen.add(token.name);
    }
    return {
      values: values as { readonly [K in keyof F]?: F[K]['type'] extends 'string' ? string : boolean },
      positionals,
    };
  } catch (error) {
    if (error instanceof UserError || !(error instanceof TypeError)) throw error;
    const unknown = /^Unknown option '(-[^']*)'/.exec(error.message)?.[1];
    const names = Object.keys(flags).map((name) => `--${name}`);
    const near = unknown === undefined ? null : suggest(unknown.replace(/=.*/, ''), names);
    const message =
      unknown === undefined ? (error.message.split('\n')[0] ?? '') : `no option is named ${unknown}`;
    throw new UserError(
      message,
      near === null ? `the options are ${[...names, '--help'].join(', ')}` : `did you mean ${near}?`,
    );
  }
}

/** One of some words. Throws UserError for any other. */
export function choice<const W extends readonly string[]>(
  flag: string,
  value: string | undefined,
  words: W,
  fallback: W[number],
): W[number] {
  if (value === undefined) return fallback;
  if (words.includes(value)) return value;
  const near = suggest(value, words);
  throw new UserError(
    `${flag} is ${JSON.stringify(value)}`,
    `${near === null ? '' : `did you mean ${near}? `}it is one of ${words.join(', ')}`,
  );
}

/** The reporting flags, checked. */
export function reporting(values: { readonly format?: string; readonly 'fail-on'?: string }): {
  format: ReportFormat;
  failOn: FailOn;
} {
  return {
    format: choice('--format', values.format, REPORT_FORMATS, 'terminal'),
    failOn: choice('--fail-on', values['fail-on'], ['error', 'warning', 'never'], 'error'),
  };
}

/** The folder to judge: `--root`, else the git root around the current folder. */
export function rootOf(value: string | undefined, { cwd }: Terminal): string {
  return value ?? findRoot(cwd);
}
