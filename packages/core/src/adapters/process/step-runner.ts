import type { Runner } from '#core/ports/index';
import type { LiveLog } from '#core/ports/live-log';
import type { StepRunner } from '#core/ports/step-runner';
import { cappedOutput } from './capped-output.ts';

/** Kept for the message of a failure: a screen of lines. */
const KEPT_BYTES = 128 * 1024;
const TAIL_LINES = 20;
const LONGEST_LINE = 2000;

/** Styles and moves of the cursor (ECMA-48, CSI): a message shows none. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: it looks for them
const STYLE = /\u001b\[[0-9;?]{0,40}[A-Za-z]/g;

/** Steps through `runner`, shown in `log`; behind each group stands how long it took. */
export function stepRunner(
  runner: Runner,
  log: LiveLog,
  write: (text: string) => void = (text) => void process.stdout.write(text),
): StepRunner {
  return {
    async run({ command }, title) {
      const started = performance.now();
      const last = cappedOutput(KEPT_BYTES);
      const output = log.open(title);
      const encoder = new TextEncoder();
      output.listen('stdout', encoder.encode(`$ ${command.argv.map(word).join(' ')}\n`));
      const observation = await runner.run(command, (stream, chunk) => {
        output.listen(stream, chunk);
        last.add(Buffer.from(chunk));
      });
      output.close();
      const seconds = (performance.now() - started) / 1000;
      write(`  took ${seconds.toFixed(1)} s\n`);
      return { observation, tail: tailOf(last.text()), seconds };
    },
  };
}

/** As a shell would have it, for who copies the line. */
function word(argument: string): string {
  return /^[\w@%+=:,./[\]-]+$/.test(argument) ? argument : `'${argument.replaceAll("'", "'\\''")}'`;
}

function tailOf(text: string): readonly string[] {
  const lines = text.replaceAll(STYLE, '').split(/\r\n|\r|\n/);
  return lines
    .filter((line) => line.trim() !== '')
    .slice(-TAIL_LINES)
    .map((line) => line.slice(0, LONGEST_LINE));
}
