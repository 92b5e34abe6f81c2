import { describe, expect, test } from 'vitest';
import { repoPath } from '#core/model/repo-path';
import { bootstrapOf, PLACEHOLDER, planSmoke } from '#core/plan/smoke';
import { memoryTree } from '../../support/memory-tree.ts';
import { serviceManifest } from '../../support/service-manifest.ts';
import { nodeSmoke } from '../../support/smoke-plan.ts';

const get = (path: string, handler = 'app:handle') => ({
  method: 'GET',
  path,
  handler,
  at: ['endpoints', 0],
});

function pythonPlan(
  declared: Parameters<typeof serviceManifest>[2] = {},
  values: Readonly<Record<string, string>> = {},
) {
  return planSmoke(serviceManifest('python', 'app:create_app', declared), {
    interpreter: '/venv/bin/python',
    bootstrap: repoPath('services/foo/main.py'),
    values: new Map(Object.entries(values)),
    timeoutMs: 9,
  });
}

describe('what is run', () => {
  test('Python: the entry and each handler once, then the bootstrap, in the folder of the service', () => {
    const named = [{ name: 'x', handler: 'tasks:run', at: ['tasks', 0] }];
    const plan = pythonPlan({ endpoints: [get('/a'), get('/b')], tools: named, tasks: named });
    expect(plan.imports.argv.slice(0, 2)).toEqual(['/venv/bin/python', '-c']);
    expect(plan.imports.argv.slice(3)).toEqual(['app:create_app', 'app:handle', 'tasks:run']);
    expect(plan.start).toMatchObject({
      argv: ['/venv/bin/python', 'main.py'],
      cwd: 'services/foo',
      timeoutMs: 9,
    });
  });

  test('Node: arguments can be no options of node', () => {
    const plan = nodeSmoke(['/a']);
    expect(plan.imports.argv.slice(4)).toEqual(['--', './app.mjs:createApp', './app.mjs:handle']);
    expect(plan.start.argv).toEqual([process.execPath, 'server.mjs']);
  });
});

describe('the environment', () => {
  test('declared names have a placeholder, or the value that is given; no others come in', () => {
    const plan = pythonPlan({ env: ['URL', 'MODE'], secrets: ['TOKEN'] }, { MODE: 'test', OTHER: 'x' });
    expect(plan.start.env).toEqual({
      URL: PLACEHOLDER,
      MODE: 'test',
      TOKEN: PLACEHOLDER,
      HOST: '127.0.0.1',
      PYTHONUNBUFFERED: '1',
      NO_COLOR: '1',
    });
    expect(plan.imports.env).toEqual(plan.start.env);
    expect(plan.placeholders).toEqual(['URL', 'TOKEN']);
  });

  test.each([
    ...['LD_PRELOAD', 'LD_LIBRARY_PATH', 'DYLD_INSERT_LIBRARIES', 'NODE_OPTIONS', 'NODE_ENV', 'BASH_ENV'],
    ...['PYTHONPATH', 'PYTHONSTARTUP', 'PATH', 'HOME', 'LC_ALL', 'HTTPS_PROXY', 'no_proxy', 'SSL_CERT_FILE'],
  ])('%s is left as it is, and that is said', (name) => {
    const plan = pythonPlan({ env: [name] });
    expect(plan.start.env).not.toHaveProperty(name);
    expect(plan.notes).toContain(`${name} has no placeholder, as it steers the interpreter or the machine`);
  });

  test('HOST and PORT are declared without a word; a name like __proto__ is a name', () => {
    const plan = pythonPlan(
      { env: ['HOST', 'PORT', '__proto__'], endpoints: [get('/')] },
      { HOST: '0.0.0.0' },
    );
    expect(plan.start.env.HOST).toBe('127.0.0.1');
    expect(plan.start.env).not.toHaveProperty('PORT');
    expect(Object.entries(plan.start.env)).toContainEqual(['__proto__', PLACEHOLDER]);
    expect(plan.notes).toEqual([]);
  });
});

describe('what is asked', () => {
  const asked = (lang: 'python' | 'node', path: string) => {
    const [ask] = lang === 'node' ? nodeSmoke([path]).asks : pythonPlan({ endpoints: [get(path)] }).asks;
    return [ask?.path, ask?.hasPlaceholder];
  };

  test.each<['python' | 'node', string, string, boolean]>([
    ['python', '/health', '/health', false],
    ['python', '/items/{id}', '/items/1', true],
    ['python', '/files/{rest:path}/raw', '/files/1/raw', true],
    ['python', '/users/<int:id>', '/users/1', true],
    ['python', '/models:list', '/models:list', false],
    ['node', '/items/:id', '/items/1', true],
    ['node', '/flights/:from-:to', '/flights/1-1', true],
    ['node', '/items/:id(\\d+)?', '/items/1', true],
    ['node', '/static/*', '/static/1', true],
    ['node', '/items/{id}', '/items/1', true],
    ['python', '/größe', '/gr%C3%B6%C3%9Fe', false],
    ['python', '/a%20b?q=1', '/a%20b?q=1', false],
    ['python', '/a#b', '/a%23b', false],
    ['python', '/\ud800x', '/%EF%BF%BDx', false],
  ])('%s %s: %s', (lang, path, wire, hasPlaceholder) => {
    expect(asked(lang, path)).toEqual([wire, hasPlaceholder]);
  });

  test('GET alone, each path once', () => {
    const post = { ...get('/infer'), method: 'POST' };
    expect(
      pythonPlan({ endpoints: [get('/a'), post, get('/a'), get('/b')] }).asks.map(({ path }) => path),
    ).toEqual(['/a', '/b']);
  });

  test('where nothing can be asked, that is said', () => {
    expect(pythonPlan().notes).toEqual([
      'no GET endpoint is declared: only the start and the stop are proved',
    ]);
  });

  test('a long path of nothing but openers takes no time', () => {
    const path = `/${'{'.repeat(100_000)}${'<'.repeat(100_000)}${':a('.repeat(30_000)}`;
    expect(nodeSmoke([path]).asks).toHaveLength(1);
  });

  test('endpoints and handlers are found where the manifest has them', () => {
    const service = serviceManifest('python', 'app:make', {
      endpoints: [{ ...get('/a'), at: ['endpoints', 3] }],
    });
    const locate = (path: readonly (string | number)[]) => ({ line: path.length, column: 1 });
    const located = { ...service, source: { ...service.source, locate } };
    const setting = {
      interpreter: 'python',
      bootstrap: repoPath('main.py'),
      values: new Map(),
      timeoutMs: 1,
    };
    const plan = planSmoke(located, setting);
    expect(plan.references.map((one) => one.at.line)).toEqual([2, 3]);
    expect(plan.asks.map((one) => one.at.line)).toEqual([3]);
  });
});

describe('the bootstrap', () => {
  const found = (lang: 'python' | 'node', files: readonly string[], requires?: string) => {
    const tree = memoryTree(Object.fromEntries(files.map((name) => [`services/foo/${name}`, ''])));
    const workspace = { files: tree, manifests: { config: { node: {} } } } as unknown as Parameters<
      typeof bootstrapOf
    >[0];
    return bootstrapOf(workspace, serviceManifest(lang, 'a:b', requires === undefined ? {} : { requires }));
  };

  test('is what stands in the folder, whoever wrote it', () => {
    expect(found('python', ['main.py', 'server.mjs'])).toBe('services/foo/main.py');
    expect(found('node', ['server.ts'])).toBe('services/foo/server.ts');
    expect(found('node', ['server.mjs', 'server.ts'])).toBe('services/foo/server.mjs');
    expect(found('node', ['server.mjs', 'server.ts'], '>=24')).toBe('services/foo/server.ts');
    expect(found('python', ['app.py'])).toBeNull();
  });
});
