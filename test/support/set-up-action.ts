import { chmodSync, cpSync, symlinkSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { childEnvironment } from '#core/adapters/process/child-environment';
import { nodeTools } from '../../scripts/node-tools.ts';
import { pythonTools } from '../../scripts/python-tools.ts';
import { type ActionRun, runAction } from './bundle.ts';
import { scratchFolder, writeFiles } from './scratch.ts';

const EXAMPLES = join(import.meta.dirname, '..', '..', 'examples');

/** A copy of an example without what work in the checkout may have left in it. */
export function copyOf(example: string): string {
  const folder = join(scratchFolder(), example);
  const left = /\/(node_modules|dist|lib|\.venv|__pycache__|[^/]*\.egg-info)$/;
  cpSync(join(EXAMPLES, example), folder, { recursive: true, filter: (path) => !left.test(path) });
  return folder;
}

/**
 * The environment of a runner after the setup actions: the Node of the tests, uv and pnpm at their versions; the way to
 * the network and the stores of pip, uv and pnpm are those of this machine.
 */
export function toolEnvironment(tools: readonly ('uv' | 'pnpm')[] = ['uv', 'pnpm']): Record<string, string> {
  const bin = join(scratchFolder(), 'bin');
  const scripts = { pnpm: `#!/bin/sh\nexec "${process.execPath}" "${nodeTools().pnpm}" "$@"\n` };
  writeFiles(bin, { '.keep': '', ...(tools.includes('pnpm') && scripts) });
  if (tools.includes('pnpm')) chmodSync(join(bin, 'pnpm'), 0o755);
  if (tools.includes('uv')) symlinkSync(pythonTools().uv, join(bin, 'uv'));
  return {
    ...childEnvironment(process.env),
    PATH: [bin, dirname(process.execPath), process.env.PATH].join(delimiter),
  };
}

/** Runs setup-workspace in a workspace, with the tools of the tests. */
export function setUp(
  workspace: string,
  inputs: Readonly<Record<string, string>> = {},
  env: Readonly<Record<string, string>> = {},
): ActionRun {
  return runAction('setup-workspace', workspace, inputs, { ...toolEnvironment(), ...env });
}

/** The messages of the errors that the runner annotates. */
export function errorsOf({ commands }: ActionRun): readonly string[] {
  return commands.filter(({ name }) => name === 'error').map(({ data }) => data);
}
