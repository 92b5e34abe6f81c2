import { describe, expect, test } from 'vitest';
import { type SmokeRequest, smokeServices } from '#core/app/smoke/smoke-services';
import { survey } from '#core/app/survey';
import { UserError } from '#core/model/errors';
import type { MadeEnvironment } from '#core/model/install';
import type { Command } from '#core/model/plan';
import { repoPath } from '#core/model/repo-path';
import { IMPORTED } from '#core/plan/smoke-imports';
import { FakeHost } from '../../../support/fake-service-host.ts';
import { memoryTree } from '../../../support/memory-tree.ts';

const service = (name: string, lang = 'python', more = '') =>
  `{:service/name :${name} :runtime {:lang :${lang} :entry "app:make" :workers 1} :endpoints [] :tools [] :tasks [] ${more}}`;

const FILES: Record<string, string> = {
  'services/foo/service.edn': service('foo', 'python', ':env [:URL] :secrets [:TOKEN]'),
  'services/foo/main.py': '',
  'services/bar/service.edn': service('bar', 'node'),
  'services/bar/server.mjs': '',
  'packages/p/pyproject.toml': '[project]\nname = "shared-p"\nversion = "1"\n',
};

const environment = (
  id: string,
  language: 'python' | 'node',
  folders: readonly string[],
): MadeEnvironment => ({
  id,
  language,
  projects: folders.map((folder) => repoPath(folder)),
  installer: language === 'python' ? 'pip' : 'pnpm',
  venv: null,
  interpreter: `/${id}/${language}`,
  gpu: false,
  roots: [],
});

const BOTH = [
  environment('services-foo', 'python', ['services/foo']),
  environment('services-bar', 'node', ['services/bar']),
];

async function smoke(
  request: Partial<SmokeRequest> = {},
  { files = FILES, made = BOTH }: { files?: Record<string, string>; made?: readonly MadeEnvironment[] } = {},
) {
  const { workspace } = await survey(memoryTree(files), null, new Set());
  const commands: Command[] = [];
  const told: string[] = [];
  const whole = { targets: [], timeoutMs: 1000, python: null, values: new Map(), ...request };
  // a host that served two would have to end twice
  const hosts = [new FakeHost(), new FakeHost()];
  const results = await smokeServices(workspace, whole, {
    runner: {
      run: async (command) => {
        commands.push(command);
        return { kind: 'exited', command, code: 0, stdout: '', stderr: `${IMPORTED}\n` };
      },
    },
    host: Object.assign(new FakeHost(), {
      start: (command: Command) => (hosts.shift() ?? new FakeHost()).start(command),
    }),
    environments: { folder: '/temp', load: () => made, save: () => {} },
    tell: (event) => told.push('phase' in event ? `  ${event.phase}` : event.name.value),
  });
  return { results, told, interpreters: commands.map(({ argv, cwd }) => `${argv[0]} in ${cwd}`) };
}

async function refusal(...args: Parameters<typeof smoke>): Promise<string> {
  try {
    await smoke(...args);
  } catch (error) {
    if (error instanceof UserError) return `${error.message} (${error.hint})`;
    throw error;
  }
  throw new Error('was accepted');
}

describe('which services', () => {
  test('all, each with its interpreter, in the order of their folders', async () => {
    const { results, interpreters, told } = await smoke();
    expect(results.map(({ name, steps }) => [name, steps.every(({ ok }) => ok)])).toEqual([
      ['bar', true],
      ['foo', true],
    ]);
    expect(interpreters).toEqual([
      '/services-bar/node in services/bar',
      '/services-foo/python in services/foo',
    ]);
    expect(told).toEqual(['bar', '  import', '  start', '  stop', 'foo', '  import', '  start', '  stop']);
  });

  test.each([[['foo']], [['services/foo']], [['services/foo', 'foo']]])('%j is one', async (targets) => {
    expect((await smoke({ targets })).results.map(({ folder }) => folder)).toEqual(['services/foo']);
  });

  test('a package is none, and neither is a name that nobody has', async () => {
    expect(await refusal({ targets: ['shared-p'] })).toContain('the target "shared-p" is no service');
    expect(await refusal({ targets: ['foo', 'fooo'] })).toContain('did you mean "foo"?');
  });

  test('a repository without any is refused: nothing would have been tried', async () => {
    const files = { 'packages/p/pyproject.toml': FILES['packages/p/pyproject.toml'] ?? '' };
    expect(await refusal({}, { files })).toContain('this repository declares no service');
    expect(await refusal({ targets: ['all'] }, { files })).toContain('this repository declares no service');
  });

  test('a manifest that cannot be read is not left out', async () => {
    const files = { ...FILES, 'services/bar/service.edn': '{:service/name :bar' };
    expect(await refusal({}, { files })).toMatch(/unterminated|never closed|not closed|ends/i);
    expect(await refusal({ targets: ['bar'] }, { files })).not.toContain('is no project');
    expect((await smoke({ targets: ['foo'] }, { files })).results).toHaveLength(1);
  });
});

describe('the environment', () => {
  test('of its own goes before one that it shares', async () => {
    const shared = environment('shared', 'python', ['packages/p', 'services/foo']);
    const targets = ['foo'];
    expect((await smoke({ targets }, { made: [shared] })).interpreters).toEqual([
      '/shared/python in services/foo',
    ]);
    expect((await smoke({ targets }, { made: [shared, ...BOTH] })).interpreters).toEqual([
      '/services-foo/python in services/foo',
    ]);
  });

  test('that nobody made, or of the other language, is asked for', async () => {
    const asked = 'run setup-workspace first, with services/foo as a target';
    expect(await refusal({ targets: ['foo'] }, { made: [] })).toContain(asked);
    const node = [environment('x', 'node', ['services/foo'])];
    expect(await refusal({ targets: ['foo'] }, { made: node })).toContain(asked);
  });

  test('is not needed where a Python is named', async () => {
    expect((await smoke({ targets: ['foo'], python: '/my/python' }, { made: [] })).interpreters).toEqual([
      '/my/python in services/foo',
    ]);
    expect(await refusal({ targets: ['bar'], python: '/my/python' }, { made: [] })).toContain('services/bar');
  });
});

test('where more may be there than the service declares, that is said', async () => {
  const notes = async (...args: Parameters<typeof smoke>) =>
    (await smoke(...args)).results[0]?.notes.slice(0, -1);
  const targets = ['foo'];
  const rest = 'what it uses and does not declare may be there from elsewhere';
  expect(await notes({ targets })).toEqual([]);
  expect(await notes({ targets, python: 'python3' })).toEqual([
    `in the Python that the input names: ${rest}`,
  ]);
  const made = [environment('shared', 'python', ['packages/p', 'services/foo'])];
  expect(await notes({ targets }, { made })).toEqual([`in an environment that it shares: ${rest}`]);
});

test('a service without bootstrap is told how to get one', async () => {
  const { 'services/foo/main.py': _, ...files } = FILES;
  expect(await refusal({ targets: ['foo'] }, { files })).toBe(
    'the service foo has no main.py in services/foo (run `plumb gen` and commit what it writes, or write your own)',
  );
});

test('values are for declared names alone', async () => {
  const values = (name: string) => new Map([[name, 'x']]);
  expect((await smoke({ values: values('TOKEN') })).results).toHaveLength(2);
  expect(await refusal({ values: values('TOKENS') })).toContain('did you mean TOKEN?');
  expect(await refusal({ targets: ['bar'], values: values('TOKEN') })).toContain(
    'declare it in :env or :secrets',
  );
});
