/**
 * What the action setup-workspace costs over the bare commands that it runs, with warm stores of pip, uv and pnpm:
 *
 *     node bench/setup.ts [--rounds N] [--write]
 *
 * For targets of both examples, in temporary copies: the committed bundle with `cache: false`, beside a shell that runs the
 * commands of its own dry run. Both start without an environment. --write puts the figures into docs/evidence/speed.md.
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { checkOut, measure, runStep } from './setup-step.ts';
import { type Contender, time } from './timing.ts';

const { values } = parseArgs({
  options: { rounds: { type: 'string', default: '5' }, write: { type: 'boolean', default: false } },
});

/** What is read of the output `plan`. */
type Plan = readonly {
  readonly steps: readonly {
    readonly argv: readonly string[];
    readonly cwd: string;
    readonly env: Readonly<Record<string, string>>;
  }[];
}[];

const quoted = (word: string) => `'${word.replaceAll("'", "'\\''")}'`;

function contenders(folder: string, example: string, target: string): readonly Contender[] {
  const checkout = checkOut(folder, example);
  const { root, env, argv, stepEnv, wipe: before } = checkout;
  const inputs = { root: '.', target, cache: 'false' };
  runStep(checkout, { ...inputs, 'dry-run': 'true' });
  const plan: Plan = JSON.parse(checkout.output('plan'));
  const commands = plan
    .flatMap(({ steps }) => steps)
    .map((step) => {
      const set = Object.entries(step.env).map(([name, value]) => `${name}=${value}`);
      return `(cd ${quoted(join(root, step.cwd))} && env ${[...set, ...step.argv].map(quoted).join(' ')}) >/dev/null 2>&1`;
    });
  return [
    { name: `bare commands, ${target}`, argv: ['sh', '-ec', commands.join('\n')], cwd: root, env, before },
    { name: `setup-workspace, ${target}`, argv, cwd: root, env: stepEnv(inputs), before },
  ];
}

const TARGETS = [
  ['promethean', 'services/foo'],
  ['promethean', 'services/bar'],
  ['control-plane', 'services/api'],
] as const;

await measure(TARGETS, (...target) => time(contenders(...target), Number(values.rounds)), {
  title: 'setup-workspace over the bare commands',
  command: 'node bench/setup.ts --write',
  isKept: values.write,
});
