import { CHECKS, RULE_IDS, RULES } from '#core/index';
import type { CommandName } from './args.ts';

const COMMANDS: {
  readonly [C in CommandName]: {
    readonly usage: string;
    readonly does: string;
    readonly options: readonly (readonly [string, string])[];
    readonly more?: string;
  };
} = {
  check: {
    usage: 'plumb check [CHECK ...] [options]',
    does: 'run all static checks, or the named ones',
    options: [
      ['--root DIR', 'the repository (default: the git root around the current folder)'],
      ['--config FILE', 'in place of plumb.edn, relative to the root'],
      ['--format FORMAT', 'terminal, json, sarif, github or markdown (default: terminal)'],
      ['--output FILE', 'write the report there instead of to the terminal'],
      ['--fail-on LEVEL', 'error, warning or never: from which level up findings fail (default: error)'],
    ],
    more: 'Exit code: 0 clean, 1 findings, 2 wrong call or inconclusive, 3 a bug of plumb.',
  },
  gen: {
    usage: 'plumb gen [--check | --diff | --accept] [options]',
    does: 'write what the manifests imply',
    options: [
      ['--check', 'write nothing; report drift and exit 1 if there is any'],
      ['--diff', 'write nothing; print the changes as a patch and exit 1 if there are any'],
      ['--accept', 'take hand or bot edits of generated values back into the manifests'],
      ['--root DIR', 'the repository (default: the git root around the current folder)'],
      ['--config FILE', 'in place of plumb.edn, relative to the root'],
      ['--format, --output, --fail-on', 'for --check, as in `plumb check --help`'],
    ],
    more: 'It never resolves versions and never goes online. On any error nothing is written (exit 2).',
  },
  explain: {
    usage: 'plumb explain [RULE]',
    does: 'what a rule means, why it matters, how to fix it; without a rule: all of them',
    options: [],
  },
  scan: {
    usage: 'plumb scan edn PATH ...',
    does: 'raw facts of files, one JSON line a file',
    options: [],
    more: 'edn: {"file", "ok": true, "value"} with the value as tagged JSON, or {"file", "ok": false, "line", "column", "error"}.',
  },
};

/** The help of one command. */
export function helpOf(command: CommandName): string {
  const { usage, does, options, more } = COMMANDS[command];
  const checks =
    command === 'check' ? ['', 'Checks:', ...columns(CHECKS.map(({ id, title }) => [id, title]))] : [];
  const flags = options.length === 0 ? [] : ['', 'Options:', ...columns(options)];
  return `${[`Usage: ${usage}`, '', `${does[0]?.toUpperCase()}${does.slice(1)}.`, ...checks, ...flags, ...(more === undefined ? [] : ['', more])].join('\n')}\n`;
}

/** The help of `plumb` itself. */
export function overview(): string {
  const commands = columns(Object.entries(COMMANDS).map(([name, { does }]) => [name, does]));
  return `${['Usage: plumb COMMAND [options]', '', 'Keeps a Python + Node monorepo true to its manifests.', '', 'Commands:', ...commands, '', '`plumb COMMAND --help` says more; `plumb --version` prints the version.'].join('\n')}\n`;
}

/** Every rule with its title. */
export function rulesList(): string {
  const rows = RULE_IDS.map((rule) => [rule, `${RULES[rule].severity}: ${RULES[rule].title}`] as const);
  return `${columns(rows).join('\n')}\n`;
}

function columns(rows: readonly (readonly [string, string])[]): readonly string[] {
  const width = Math.max(...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`);
}
