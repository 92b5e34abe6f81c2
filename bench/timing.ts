import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { arch, availableParallelism, cpus, loadavg, platform } from 'node:os';

/** A process to time: a name for the table, and what is run. */
export interface Contender {
  readonly name: string;
  readonly argv: readonly string[];
  readonly cwd: string;
  /** Set in addition to the environment of the benchmark. */
  readonly env?: Readonly<Record<string, string>>;
  /** Exit codes of a run that did its work; 0 alone unless said. */
  readonly codes?: readonly number[];
  /** Called before each run, outside the time: to empty a cache. */
  readonly before?: () => void;
}

/** Medians of the whole process, children included, in milliseconds; `cpu` is null where the system does not tell. */
export interface Timing {
  readonly name: string;
  readonly wall: number;
  readonly cpu: number | null;
}

/**
 * Times processes in turn, so that a machine that slows down slows all of them: one round that is not counted, then
 * `rounds`. Throws when one exits with a code that is not its own, as a crash would be the fastest of all.
 */
export function time(contenders: readonly Contender[], rounds: number): Timing[] {
  const walls = contenders.map((): number[] => []);
  const cpu = contenders.map(() => 0);
  for (let round = -1; round < rounds; round += 1) {
    contenders.forEach((contender, i) => {
      contender.before?.();
      const before = cpuOfChildren();
      const start = performance.now();
      run(contender);
      const wall = performance.now() - start;
      if (round < 0) return;
      walls[i]?.push(wall);
      cpu[i] = (cpu[i] ?? 0) + cpuOfChildren() - before;
    });
  }
  const known = Number.isFinite(cpuOfChildren());
  return contenders.map(({ name }, i) => ({
    name,
    wall: median(walls[i] ?? []),
    cpu: known ? (cpu[i] ?? 0) / rounds : null,
  }));
}

/** Runs a process to its end and returns its output. Throws with what it said when it exits with another code. */
export function run({ name, argv: [command = '', ...args], cwd, env, codes = [0] }: Contender): string {
  const { status, error, stdout, stderr } = spawnSync(command, args, {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, ...env },
    maxBuffer: 1 << 30,
  });
  if (status === null || !codes.includes(status))
    throw new Error(`${name} ended with ${error?.message ?? status}: ${`${stderr}${stdout}`.slice(0, 2000)}`);
  return stdout;
}

/** CPU time of all children so far, in milliseconds (proc(5): cutime and cstime, in hundredths); NaN where there is no /proc. */
function cpuOfChildren(): number {
  try {
    const stat = readFileSync('/proc/self/stat', 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return (Number(fields[13]) + Number(fields[14])) * 10;
  } catch {
    return Number.NaN;
  }
}

/** The middle one; NaN where there is none. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** What the figures were made on, as a sentence. */
export function machine(): string {
  const [model] = cpus();
  const load = loadavg()[0] ?? 0;
  return `${platform()} ${arch()}, ${availableParallelism()} cores (${model?.model ?? 'unknown'}), load ${load.toFixed(1)} at the start.`;
}

/** A Markdown table of the timings, each against the first one. */
export function table(timings: readonly Timing[]): string {
  const [first] = timings;
  const rows = timings.map(({ name, wall, cpu }) => [
    `\`${name}\``,
    wall.toFixed(0),
    cpu?.toFixed(0) ?? '',
    ratio(wall, first?.wall),
    ratio(cpu, first?.cpu),
  ]);
  const head = ['process', 'wall ms', 'CPU ms', 'wall x', 'CPU x'];
  return [head, ['---', '--:', '--:', '--:', '--:'], ...rows]
    .map((row) => `| ${row.join(' | ')} |\n`)
    .join('');
}

function ratio(value: number | null, base: number | null | undefined): string {
  return value === null || base === null || base === undefined ? '' : (value / base).toFixed(2);
}
