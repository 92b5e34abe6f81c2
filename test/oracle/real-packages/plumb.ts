import { run } from '../../../packages/cli/src/run.ts';

/** A finding of `plumb check --format json`, as far as it is judged here. */
export interface Found {
  readonly rule: string;
  readonly severity: string;
  readonly message: string;
  readonly file: string | null;
  readonly line: number | null;
}

/** What one call of the CLI ended with. */
export interface Outcome {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs the CLI in this process: what `plumb ARGS` prints and its exit code. */
export async function plumb(...args: string[]): Promise<Outcome> {
  let out = '';
  let err = '';
  const code = await run(args, {
    cwd: import.meta.dirname,
    color: false,
    shown: false,
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
  });
  return { code, out, err };
}

/** The findings of `plumb check` at a root. Throws where it ends with something else than a report. */
export async function check(root: string): Promise<readonly Found[]> {
  const { code, out, err } = await plumb('check', '--root', root, '--format', 'json');
  if (code > 1) throw new Error(`plumb check: exit code ${code}\n${err}`);
  return (JSON.parse(out) as { findings: Found[] }).findings;
}
