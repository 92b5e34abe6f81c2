import { inertText, UserError } from '#core/index';
import { VERSION } from '#core/model/version';
import { type CommandName, commandNamed } from './args.ts';
import { EXIT, type ExitCode, type Terminal } from './terminal.ts';

type Command = (args: readonly string[], terminal: Terminal) => Promise<ExitCode>;

/** Each command is loaded when it is called: what the others need would double the time to start. */
const COMMANDS: { readonly [C in CommandName]: () => Promise<Command> } = {
  // The command of every commit: in one file with this one, as each file of a bundle costs a start of its own.
  check: async () => (await import(/* webpackMode: "eager" */ './commands/check.ts')).runCheck,
  gen: async () => (await import('./commands/gen.ts')).runGen,
  explain: async () => (await import('./commands/explain.ts')).runExplain,
  scan: async () => (await import('./commands/scan.ts')).runScan,
};

/** It names every check and rule, and so brings all of the core with it. */
const help = () => import('./help.ts');

/** Runs `plumb` with its arguments and returns the exit code. Never throws. */
export async function run(args: readonly string[], raw: Terminal): Promise<ExitCode> {
  const terminal: Terminal = { ...raw, err: (text) => raw.err(inertText(text)) };
  try {
    return await dispatch(args, terminal);
  } catch (error) {
    if (error instanceof UserError) {
      terminal.err(`plumb: ${error.message}\n  ${error.hint}\n`);
      return EXIT.user;
    }
    const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
    terminal.err(`plumb ${VERSION}: this is a bug of plumb's, please report it with this text:\n${stack}\n`);
    return EXIT.bug;
  }
}

async function dispatch(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const [name, ...rest] = args;
  if (name === undefined) {
    terminal.out((await help()).overview());
    return EXIT.user;
  }
  if (['--help', '-h', 'help'].includes(name)) {
    const [about] = rest;
    const { helpOf, overview } = await help();
    terminal.out(about === undefined ? overview() : helpOf(commandNamed(about)));
    return EXIT.clean;
  }
  const command = commandNamed(name);
  const end = rest.indexOf('--');
  const flags = end === -1 ? rest : rest.slice(0, end);
  if (flags.includes('--help') || flags.includes('-h')) {
    terminal.out((await help()).helpOf(command));
    return EXIT.clean;
  }
  if (flags.includes('--version')) {
    terminal.out(`${VERSION}\n`);
    return EXIT.clean;
  }
  const call = await COMMANDS[command]();
  return await call(rest, terminal);
}
