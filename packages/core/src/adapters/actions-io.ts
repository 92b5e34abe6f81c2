import { randomUUID } from 'node:crypto';
import { getInput, setOutput, summary, warning } from '@actions/core';
import type { ActionIo } from '#core/ports/action-io';

/** GitHub's limit for a job's outputs, and for a step's summary (which it drops whole beyond that). */
const LARGEST = 1024 * 1024;
const OUTPUT_NAME = /^[A-Za-z0-9_-]+$/;

/** The runner of GitHub Actions, through the environment of this process. */
export function actionsIo(): ActionIo {
  let summarised = 0;
  return {
    input: (name) => getInput(name, { trimWhitespace: false }),
    print: (text) => void process.stdout.write(text),
    printUntrusted: (text) => {
      const token = randomUUID();
      process.stdout.write(`::stop-commands::${token}\n${text}\n::${token}::\n`);
    },
    output: (name, value) => {
      // @actions/core writes a name as it is: one with a line end in it would write outputs of its own.
      if (!OUTPUT_NAME.test(name)) throw new Error(`${JSON.stringify(name)} is no name of an output`);
      const text = typeof value === 'string' ? value : JSON.stringify(value);
      const size = Buffer.byteLength(text);
      if (size > LARGEST)
        warning(`The output ${name} has ${size} bytes, beyond GitHub's limit of 1 MiB: it is left empty.`);
      attempt(`The output ${name} could not be written`, () => setOutput(name, size > LARGEST ? '' : text));
    },
    summary: async (markdown) => {
      summarised += Buffer.byteLength(markdown);
      if (summarised > LARGEST) {
        warning(
          "A part of the job summary is left out: with it, the summary passes GitHub's limit of 1 MiB.",
        );
        return;
      }
      try {
        await summary.addRaw(markdown, true).write();
      } catch (error) {
        warning(`The job summary could not be written: ${messageOf(error)}`);
      }
    },
    fail: () => {
      process.exitCode = 1;
    },
  };
}

function attempt(what: string, write: () => void): void {
  try {
    write();
  } catch (error) {
    warning(`${what}: ${messageOf(error)}`);
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
