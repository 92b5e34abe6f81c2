/**
 * How fast the Node scanner reads the sources of a folder, and how much of that a walk over every character would take:
 * `node bench/scan-node.ts FOLDER [--rounds N] [--write]`. Files are read before the clock starts; MB are 1,000,000
 * bytes as they lie on disk. The time is that of the processor, garbage collection included,
 * so that what else runs on the machine counts little.
 */
import { globSync, readFileSync, statSync } from 'node:fs';
import { dirname, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { type NodeLanguage, scanNodeImports } from '#core/scan/node-imports';
import { writeSection } from './evidence.ts';
import { machine } from './timing.ts';

interface Source {
  readonly text: string;
  readonly language: NodeLanguage;
}

const EXTENSIONS: Readonly<Record<string, NodeLanguage>> = {
  '.ts': 'ts',
  '.mts': 'ts',
  '.cts': 'ts',
  '.tsx': 'tsx',
  '.js': 'js',
  '.mjs': 'js',
  '.cjs': 'js',
  '.jsx': 'jsx',
  '.vue': 'vue',
  '.svelte': 'svelte',
};

function main(): void {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { rounds: { type: 'string', default: '7' }, write: { type: 'boolean', default: false } },
  });
  const [folder] = positionals;
  if (folder === undefined) throw new Error('usage: node bench/scan-node.ts FOLDER [--rounds N] [--write]');
  let bytes = 0;
  const sources: Source[] = [];
  for (const path of globSync('**/*', { cwd: folder }).sort()) {
    const language = EXTENSIONS[extname(path)];
    const file = join(folder, path);
    if (language === undefined || !statSync(file).isFile()) continue;
    const data = readFileSync(file);
    bytes += data.length;
    sources.push({ text: data.toString('utf8'), language });
  }
  const times: number[] = [];
  let imports = 0;
  for (let round = 0; round <= Number(values.rounds); round += 1) {
    imports = 0;
    const start = process.cpuUsage();
    for (const { text, language } of sources) {
      const scan = scanNodeImports(text, language);
      if (scan.ok) imports += scan.imports.length;
    }
    const { user, system } = process.cpuUsage(start);
    if (round > 0) times.push((user + system) / 1000);
  }
  times.sort((a, b) => a - b);
  const median = times[times.length >> 1] ?? Number.NaN;
  const speed = bytes / 1000 / median;
  const text = [
    machine(),
    '',
    `Node ${process.version}, ${sources.length} files, ${(bytes / 1e6).toFixed(1)} MB, ${imports} imports, ${values.rounds} rounds:`,
    `median ${median.toFixed(0)} ms of CPU time, ${speed.toFixed(0)} MB/s; best ${(times[0] ?? Number.NaN).toFixed(0)} ms.`,
    '',
  ].join('\n');
  process.stdout.write(text);
  if (values.write) writeSection(root, 'Node scanner', 'node bench/scan-node.ts FOLDER --write', text);
}

const root = dirname(dirname(fileURLToPath(import.meta.url)));
main();
