/**
 * How fast Python imports are scanned: `node bench/scan-python.ts FOLDER [--rounds N] [--write]` reads all .py files below a
 * folder once, then scans their texts in memory on one core and prints the median of the rounds, by the clock and by
 * the CPU time of the process, which other processes disturb less. A text counts with the bytes of its file; one that is not UTF-8 is left out.
 */
import { isUtf8 } from 'node:buffer';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { scanPythonImports } from '#core/scan/python-imports';
import { writeSection } from './evidence.ts';
import { machine } from './timing.ts';

function main(): void {
  const { values, positionals } = parseArgs({
    options: { rounds: { type: 'string', default: '7' }, write: { type: 'boolean', default: false } },
    allowPositionals: true,
  });
  const [folder] = positionals;
  if (folder === undefined) throw new Error('usage: node bench/scan-python.ts FOLDER [--rounds N] [--write]');
  const { texts, bytes, reading } = load(folder);
  const times: number[] = [];
  const cpu: number[] = [];
  let [imports, refused] = [0, 0];
  for (let round = 0; round < Number(values.rounds); round += 1) {
    [imports, refused] = [0, 0];
    const before = process.cpuUsage();
    const start = performance.now();
    for (const text of texts) {
      const scan = scanPythonImports(text);
      if (scan.ok) imports += scan.imports.length;
      else refused += 1;
    }
    times.push(performance.now() - start);
    const { user, system } = process.cpuUsage(before);
    cpu.push((user + system) / 1000);
  }
  const [first = Number.NaN] = times;
  const mega = bytes / 1e6;
  const speed = (ms: number) => `${ms.toFixed(0)} ms, ${(mega / (ms / 1000)).toFixed(0)} MB/s`;
  const text = [
    machine(),
    '',
    `Node ${process.version}, ${texts.length} files, ${mega.toFixed(0)} MB, ${imports} imports, ${refused} files refused`,
    `- reading and decoding: ${speed(reading)}`,
    `- first round: ${speed(first)}`,
    `- median of ${times.length} rounds: ${speed(median(times))}; CPU time ${speed(median(cpu))}`,
    '',
  ].join('\n');
  process.stdout.write(text);
  if (!values.write) return;
  const name = basename(resolve(folder));
  const root = join(import.meta.dirname, '..');
  writeSection(root, `Python scanner on ${name}`, `node bench/scan-python.ts ${name} --write`, text);
}

function median(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? Number.NaN;
}

function load(folder: string): { texts: readonly string[]; bytes: number; reading: number } {
  const start = performance.now();
  const texts: string[] = [];
  let bytes = 0;
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !entry.name.endsWith('.py')) continue;
    const content = readFileSync(join(entry.parentPath, entry.name));
    if (!isUtf8(content)) continue;
    texts.push(content.toString('utf8'));
    bytes += content.length;
  }
  return { texts, bytes, reading: performance.now() - start };
}

main();
