/**
 * How long `plumb` takes to start, against an empty program of the same Node: `node bench/start.ts [--rounds N]
 * [--write]`. It times the bundle of dist/, so run `npm run bundle` first.
 */
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { writeSection } from './evidence.ts';
import { machine, run, table, time } from './timing.ts';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const cli = join(root, 'dist/cli/index.js');

function main(): void {
  const { values } = parseArgs({
    options: { rounds: { type: 'string', default: '21' }, write: { type: 'boolean', default: false } },
  });
  const nodes = new Set([process.execPath, process.env.PLUMB_NODE20 ?? '/usr/bin/node']);
  const parts = [`${machine()}\n`];
  for (const node of nodes) {
    if (!existsSync(node)) continue;
    const version = run({ name: 'version', argv: [node, '--version'], cwd: root }).trim();
    const contenders = [
      { name: 'node -e 0', argv: [node, '-e', '0'], cwd: root },
      { name: 'plumb --version', argv: [node, cli, '--version'], cwd: root },
      ...['promethean', 'control-plane'].map((example) => ({
        name: `plumb check --root examples/${example}`,
        argv: [node, cli, 'check', '--root', join(root, 'examples', example)],
        cwd: root,
      })),
    ];
    const rounds = Number(values.rounds);
    parts.push(`Node ${version}, ${rounds} rounds:\n`, table(time(contenders, rounds)));
  }
  const text = parts.join('\n');
  process.stdout.write(text);
  const command = ['node bench/start.ts', ...process.argv.slice(2)].join(' ');
  if (values.write) writeSection(root, 'Start', command, text);
}

main();
