import { accessSync, constants, readdirSync, statSync } from 'node:fs';
import { arch } from 'node:os';
import { delimiter, dirname, isAbsolute, join } from 'node:path';
import { cut } from '#core/model/cut';
import type { Observation } from '#core/model/observation';
import { ROOT } from '#core/model/repo-path';
import type { Answer, Programs } from '#core/ports/programs';
import { processRunner } from './runner.ts';

/** A version is said in far less; corepack downloads what it is asked for. */
const ANSWER_MS = 60_000;

/** corepack writes the version that it takes into package.json, and asks before it downloads, unless told not to. */
const COREPACK = { COREPACK_ENABLE_AUTO_PIN: '0', COREPACK_ENABLE_DOWNLOAD_PROMPT: '0' };

/** `python3.13t` is a build without the GIL, which few wheels are for. */
const MINOR = /^python3\.(\d+)$/;
const CACHED = /^(\d+)\.(\d+)\.(\d+)$/;

/**
 * The programs that PATH and the tool cache of this machine have, run at the folder `root` with the environment of
 * childEnvironment and `given` (the address of a registry: pnpm and corepack may download themselves). Entries of PATH that are no absolute paths count for nothing: they lead into the checkout.
 */
export function machinePrograms(
  root: string,
  {
    env = process.env,
    given = {},
    answerMs = ANSWER_MS,
  }: {
    readonly env?: Readonly<Record<string, string | undefined>>;
    readonly given?: Readonly<Record<string, string>>;
    readonly answerMs?: number;
  } = {},
): Programs {
  const folders = (env.PATH ?? '').split(delimiter).filter((folder) => isAbsolute(folder));
  const runner = processRunner(root);
  return {
    find: (name) => folders.map((folder) => join(folder, name)).find(isExecutable) ?? null,
    beside: (program, name) => [join(dirname(program), name)].find(isExecutable) ?? null,
    pythons: () => {
      const { pythonLocation, RUNNER_TOOL_CACHE, AGENT_TOOLSDIRECTORY } = env;
      const all = [
        ...[pythonLocation].filter(isFolderName).flatMap(programsOfPrefix),
        ...folders.flatMap((folder) => [join(folder, 'python3'), join(folder, 'python')]),
        ...folders.flatMap(minorPythons),
        ...[RUNNER_TOOL_CACHE, AGENT_TOOLSDIRECTORY].filter(isFolderName).flatMap(cachedPythons),
      ];
      return [...new Set(all)].filter(isExecutable);
    },
    ask: async (argv) =>
      answerOf(
        await runner.run({ argv, cwd: ROOT, env: { ...COREPACK, ...given }, timeoutMs: answerMs }),
        answerMs,
      ),
  };
}

function answerOf(observation: Observation, answerMs: number): Answer {
  switch (observation.kind) {
    case 'exited': {
      const { code, stdout, stderr } = observation;
      if (code === 0) return { kind: 'answered', text: stdout.trim() };
      const said = lineThatTells(stderr);
      return { kind: 'failed', why: `exit code ${code}${said === '' ? '' : `: ${cut(said)}`}` };
    }
    case 'timed-out':
      return { kind: 'failed', why: `no answer within ${answerMs / 1000} s` };
    case 'not-started':
      return { kind: 'failed', why: observation.why };
  }
}

/** Of a stack or a list of advice the line with the error, else the first. */
function lineThatTells(text: string): string {
  const lines = text.split('\n').map((line) => line.trim());
  const patterns = [/^(?:\w*Error|ERROR|error|fatal)\b/, /error|not found/i, /./];
  return patterns.map((pattern) => lines.find((line) => pattern.test(line))).find((line) => line) ?? '';
}

function isFolderName(name: string | undefined): name is string {
  return name !== undefined && isAbsolute(name);
}

function programsOfPrefix(prefix: string): readonly string[] {
  return [join(prefix, 'bin', 'python3'), join(prefix, 'bin', 'python')];
}

function minorPythons(folder: string): readonly string[] {
  return namesIn(folder)
    .flatMap((name) => {
      const minor = MINOR.exec(name)?.[1];
      return minor === undefined ? [] : [{ name, minor: Number(minor) }];
    })
    .sort((a, b) => b.minor - a.minor)
    .map(({ name }) => join(folder, name));
}

/** `Python/<version>/<arch>/bin/python`, as setup-python and the runner's image lay it out; newest first. */
function cachedPythons(cache: string): readonly string[] {
  const folder = join(cache, 'Python');
  return namesIn(folder)
    .flatMap((name) => {
      const parts = CACHED.exec(name)?.slice(1).map(Number);
      return parts === undefined ? [] : [{ name, parts }];
    })
    .sort((a, b) => compareParts(b.parts, a.parts))
    .map(({ name }) => join(folder, name, arch(), 'bin', 'python'));
}

function compareParts(a: readonly number[], b: readonly number[]): number {
  const differing = a.findIndex((part, i) => part !== b[i]);
  return differing === -1 ? 0 : (a[differing] ?? 0) - (b[differing] ?? 0);
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
