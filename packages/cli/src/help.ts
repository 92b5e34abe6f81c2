import { CHECKS, RULE_IDS, RULES } from '#core/index';
import type { CommandName, FLAGS } from './args.ts';

type Option = readonly [usage: string, does: string];

interface Help<C extends CommandName> {
  readonly usage: string;
  readonly does: string;
  /** Every flag of the command, and no other. */
  readonly options: { readonly [F in keyof (typeof FLAGS)[C]]: Option };
  readonly more?: readonly string[];
}

const REPOSITORY = {
  root: ['--root DIR', 'the repository (default: the git root around the current folder)'],
  config: ['--config FILE', 'in place of plumb.edn, relative to the root'],
} as const;

const COMMANDS: { readonly [C in CommandName]: Help<C> } = {
  check: {
    usage: 'plumb check [CHECK ...] [options]',
    does: 'run all static checks, or the named ones',
    options: {
      fix: ['--fix', 'make every safe change first; report, and exit by, what remains'],
      'dry-run': ['--dry-run', 'with --fix: print the changes as a patch, and write nothing'],
      affected: [
        '--affected BASE',
        'only projects that changed since HEAD and BASE parted, and what depends on them',
      ],
      ...REPOSITORY,
      format: ['--format FORMAT', 'terminal, json, sarif, github or markdown (default: terminal)'],
      output: ['--output FILE', 'write the report there instead of to the terminal'],
      'fail-on': [
        '--fail-on LEVEL',
        'error, warning or never: from which level up findings fail (default: error)',
      ],
    },
    more: [
      'Files are relative to the root; in sarif and github to the git root around it, where GitHub looks for them.',
      'To silence one import: `# plumb: ignore[RULE] reason` (`//` in JavaScript); a whole rule: :rules in plumb.edn.',
      'Exit code: 0 clean, 1 findings, 2 wrong call or inconclusive, 3 a bug of plumb.',
    ],
  },
  gen: {
    usage: 'plumb gen [--check | --diff | --accept] [options]',
    does: 'write what the manifests imply',
    options: {
      check: ['--check', 'write nothing; report drift and exit 1 if there is any'],
      diff: ['--diff', 'write nothing; print the changes as a patch and exit 1 if there are any'],
      accept: ['--accept', 'take hand or bot edits of generated values back into the manifests'],
      ...REPOSITORY,
      format: ['--format FORMAT', 'with --check: as in `plumb check --help`'],
      output: ['--output FILE', 'with --check or --diff: write the report or the patch there'],
      'fail-on': ['--fail-on LEVEL', 'with --check: as in `plumb check --help`'],
    },
    more: [
      'It never resolves versions and never goes online. On any error nothing is written (exit 2).',
      'A patch that is piped, redirected or written by --output is what `git apply` takes, to the byte. In a terminal and',
      'in the log of GitHub Actions it is shown: coloured, with unseen characters escaped. In a workflow, use --output.',
    ],
  },
  explain: {
    usage: 'plumb explain [RULE]',
    does: 'what a rule means, why it matters, how to fix it; without a rule: all of them',
    options: {},
  },
  scan: {
    usage: 'plumb scan edn|imports PATH ... | plumb scan extras [PATH ...]',
    does: 'raw facts of files and packages, one JSON line each',
    options: {},
    more: [
      'edn: {"file", "ok": true, "value"} with the value as tagged JSON, or',
      '{"file", "ok": false, "line", "column", "error"}. Any path is read, inside a repository or not.',
      '',
      'extras: {"project", "name", "base": [modules that need no extra], "modules": {module: {"needs": [distributions],',
      '"extras": [the smallest set]}}} of each Python package with extras in or below the folders (default: the current',
      'one), as docs/extras.md says.',
      '',
      'imports: {"file", "language", "ok", "error"?, "imports": [{"module", "names", "line", "endLine", "level",',
      '"scope", "guard"?, "cell"?, "kind"}]} of Python (notebooks too), JavaScript and TypeScript (Vue and Svelte',
      'too). A folder means the files below it that its repository holds.',
    ],
  },
};

const EVERY: readonly Option[] = [
  ['--help', 'print this'],
  ['--version', 'print the version'],
];

/** The help of one command. */
export function helpOf(command: CommandName): string {
  const { usage, does, options, more } = COMMANDS[command];
  const own = Object.values(options as Readonly<Record<string, Option>>);
  return paragraphs([
    [`Usage: ${usage}`],
    [`${does[0]?.toUpperCase()}${does.slice(1)}.`],
    command === 'check' ? ['Checks:', ...columns(CHECKS.map(({ id, title }) => [id, title]))] : [],
    ['Options:', ...columns([...own, ...EVERY])],
    more ?? [],
  ]);
}

/** The help of `plumb` itself. */
export function overview(): string {
  return paragraphs([
    ['Usage: plumb COMMAND [options]'],
    ['Keeps a Python + Node monorepo true to its manifests.'],
    ['Commands:', ...columns(Object.entries(COMMANDS).map(([name, { does }]) => [name, does]))],
    ['`plumb COMMAND --help` says more; `plumb --version` prints the version.'],
  ]);
}

/** Blocks of lines with an empty line between them; empty blocks are left out. */
function paragraphs(blocks: readonly (readonly string[])[]): string {
  const shown = blocks.filter((lines) => lines.length > 0);
  return `${shown.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

/** Every rule with its title. */
export function rulesList(): string {
  const rows = RULE_IDS.map((rule) => [rule, `${RULES[rule].severity}: ${RULES[rule].title}`] as const);
  return `${columns(rows).join('\n')}\n`;
}

function columns(rows: readonly Option[]): readonly string[] {
  const width = Math.max(...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`);
}
