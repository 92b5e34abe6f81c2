import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { findRoot } from '#core/adapters/index';
import {
  type FailOn,
  REPORT_FORMATS,
  type RepoPath,
  type ReportFormat,
  repoPath,
  suggest,
  UserError,
} from '#core/index';
import type { Terminal } from './terminal.ts';

type Flags = Readonly<Record<string, { readonly type: 'string' | 'boolean' }>>;

const REPOSITORY = { root: { type: 'string' }, config: { type: 'string' } } as const;
const REPORTING = {
  format: { type: 'string' },
  output: { type: 'string' },
  'fail-on': { type: 'string' },
} as const;
const SCOPE = { affected: { type: 'string' } } as const;

/** The flags of every command, beside `--help` and `--version`, which each one takes. */
export const FLAGS = {
  check: { fix: { type: 'boolean' }, 'dry-run': { type: 'boolean' }, ...SCOPE, ...REPOSITORY, ...REPORTING },
  gen: {
    check: { type: 'boolean' },
    diff: { type: 'boolean' },
    accept: { type: 'boolean' },
    ...REPOSITORY,
    ...REPORTING,
  },
  explain: {},
  scan: {},
} as const satisfies Readonly<Record<string, Flags>>;

export type CommandName = keyof typeof FLAGS;

const COMMAND_NAMES = Object.keys(FLAGS) as readonly CommandName[];

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
 * Parses the arguments of one command. A flag may stand once, and a value is never empty (an unset variable of a shell
 * is no choice); throws UserError for one that is unknown (with the nearest), lacks its value, or stands twice.
 */
export function parse<const F extends Flags>(args: readonly string[], flags: F) {
  const { values, positionals, tokens } = parsed(args, flags);
  const seen = new Set<string>();
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    if (seen.has(token.name)) throw new UserError(`--${token.name} stands twice`, 'give it once');
    if (token.value === '')
      throw new UserError(`--${token.name} is empty`, 'give it a value, or leave it out');
    seen.add(token.name);
  }
  return {
    values: values as { readonly [K in keyof F]?: F[K]['type'] extends 'string' ? string : boolean },
    positionals,
  };
}

function parsed(args: readonly string[], flags: Flags) {
  try {
    return parseArgs({
      args: [...args],
      options: { ...flags },
      allowPositionals: true,
      strict: true,
      tokens: true,
    });
  } catch (error) {
    // Node.js names the flag in quotes, and what is wrong with it in its code and its words.
    if (!(error instanceof TypeError) || !('code' in error)) throw error;
    const name = /'(?:-\w, )?(-[^'\s=]*)/.exec(error.message)?.[1] ?? '';
    const names = [...Object.keys(flags), 'help', 'version'].map((flag) => `--${flag}`);
    if (error.code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') {
      const near = suggest(name, names);
      const hint = near === null ? `the options are ${names.join(', ')}` : `did you mean ${near}?`;
      throw new UserError(`no option is named ${name}`, hint, { cause: error });
    }
    if (flags[name.slice(2)]?.type === 'boolean')
      throw new UserError(`${name} takes no value`, `write ${name} alone`, { cause: error });
    throw new UserError(`${name} lacks its value`, `write ${name}=VALUE`, { cause: error });
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

/** What a command works on. */
export interface Place {
  /** The folder of the repository: `--root`, else the git root around the current folder. */
  readonly root: string;
  /** `--config`, relative to the root; null: plumb.edn. */
  readonly config: RepoPath | null;
}

/** The repository flags, checked. Throws UserError for a configuration outside the root. */
export function placeOf(
  values: { readonly root?: string; readonly config?: string },
  { cwd }: Terminal,
): Place {
  return {
    root: values.root === undefined ? findRoot(cwd) : resolve(cwd, values.root),
    config: values.config === undefined ? null : repoPath(values.config),
  };
}
