import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { generateBootstrap } from '#core/generate/bootstrap';
import { GENERATED_MARK } from '#core/generate/mark';
import { generateSettings } from '#core/generate/settings';
import type { ServiceManifest } from '#core/model/manifest';
import { descendants, freePort, isRunning, startService } from '../../support/running-service.ts';
import { serviceManifest } from '../../support/service-manifest.ts';

const at = ['endpoints', 0];
const NODE_24 = { version: '24' };
let root: string;

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'bootstrap-'));
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** Lays a service with a fake package (Node) or module (Python) of factories and handlers into a fresh folder. */
function lay(service: ServiceManifest, node: { version: string | null } = NODE_24): string {
  const folder = mkdtempSync(join(root, 'service-'));
  const { file, content } = generateBootstrap(service, node);
  writeFileSync(join(folder, file), content);
  writeFileSync(join(folder, 'settings.json'), generateSettings(service));
  writeFileSync(join(folder, 'package.json'), '{"type": "module"}');
  const pkg = join(folder, 'node_modules', 'fake');
  mkdirSync(pkg, { recursive: true });
  writeFileSync(join(pkg, 'package.json'), '{"name": "fake", "type": "module", "exports": "./index.js"}');
  writeFileSync(join(pkg, 'index.js'), FAKE_NODE);
  writeFileSync(join(folder, 'fake.py'), FAKE_PYTHON);
  writeFileSync(join(folder, 'broken.py'), 'import nowhere_to_be_found\n');
  writeFileSync(join(folder, 'uvicorn.py'), FAKE_UVICORN);
  return folder;
}

const FAKE_NODE = `
import { createServer } from 'node:http';
export function createApp(settings) {
  if (process.env.BREAK) throw new Error('the factory broke');
  const server = createServer(async (request, response) => {
    const { handler } = settings.endpoints.find(({ path }) => path === request.url);
    response.end(JSON.stringify(await handler(request, settings)));
  });
  return {
    listen: (to) => new Promise((resolve, reject) => server.on('error', reject).listen(to, resolve)),
    close: () => new Promise((resolve) => server.close(resolve)).then(() => console.log('closed')),
  };
}
export const health = () => ({ pid: process.pid });
export const slow = () => new Promise((resolve) => setTimeout(resolve, 600, { late: true }));
export const crash = () => setImmediate(() => process.exit(7)) && {};
`;

const FAKE_PYTHON = `
def create_app(settings):
    print("CREATED", settings["name"], settings["endpoints"][0]["handler"](None, settings))
    return "an app"

def health(request, settings):
    return {"workers": settings["runtime"]["workers"]}
`;

// Stands for uvicorn, which is no dependency of ours: prints what it is asked, and imports the app as a worker does.
const FAKE_UVICORN = `
import importlib

def run(app, **options):
    module, _, name = app.partition(":")
    print("RUN", getattr(importlib.import_module(module), name), options)
`;

function nodeService(more: Parameters<typeof serviceManifest>[2] = {}): ServiceManifest {
  const endpoints = ['health', 'slow', 'crash'].map((name) => ({
    method: 'GET',
    path: `/${name}`,
    handler: `fake:${name}`,
    at,
  }));
  return serviceManifest('node', 'fake:createApp', { endpoints, workers: 2, ...more });
}

function pythonService(more: Parameters<typeof serviceManifest>[2] = {}): ServiceManifest {
  const endpoints = [{ method: 'GET', path: '/health', handler: 'fake:health', at }];
  return serviceManifest('python', 'fake:create_app', { endpoints, workers: 2, ...more });
}

function runPython(folder: string, env: Record<string, string> = {}, cwd = root) {
  return spawnSync('python3', [join(folder, 'main.py')], {
    cwd,
    env: { ...process.env, HOST: '', PORT: '', ...env },
    encoding: 'utf8',
  });
}

const startNode = (folder: string, file: string, env: Record<string, string> = {}) =>
  startService([process.execPath, join(folder, file)], root, env);

describe('the file', () => {
  test.each([
    [null, undefined, 'server.mjs'],
    ['22.18.0', undefined, 'server.ts'],
    ['22', undefined, 'server.mjs'],
    ['24', undefined, 'server.ts'],
    ['>=22.18', undefined, 'server.ts'],
    ['lts/*', undefined, 'server.mjs'],
    ['24', '>=20', 'server.mjs'],
    [null, '^24', 'server.ts'],
  ])('Node %s, the service asks for %s: %s', (version, requires, file) => {
    const service = nodeService(requires === undefined ? {} : { requires });
    expect(generateBootstrap(service, { version }).file).toBe(file);
  });

  test('at most 20 lines, marked in the first, the same for every service', () => {
    for (const [one, other, node] of [
      [pythonService(), serviceManifest('python', 'x:y'), NODE_24],
      [nodeService(), serviceManifest('node', 'x:y'), NODE_24],
      [nodeService(), serviceManifest('node', 'x:y'), { version: '20' }],
    ] as const) {
      const { content } = generateBootstrap(one, node);
      expect(content.split('\n').length - 1).toBeLessThanOrEqual(20);
      expect(content.split('\n')[0]).toContain(GENERATED_MARK);
      expect(generateBootstrap(other, node).content).toBe(content);
    }
  });

  test('server.mjs is server.ts without its types', () => {
    const bare = (text: string) => text.replace(/\s+/g, '');
    const typed = generateBootstrap(nodeService(), NODE_24).content;
    expect(bare(stripTypeScriptTypes(typed))).toBe(
      bare(generateBootstrap(nodeService(), { version: null }).content),
    );
    expect(bare(typed)).not.toBe(bare(stripTypeScriptTypes(typed)));
  });
});

describe('main.py', () => {
  test('runs from any folder, hands resolved handlers to the factory, and is run once', () => {
    const { stdout, status } = runPython(lay(pythonService()));
    expect(stdout).toBe(
      "CREATED foo {'workers': 2}\nRUN an app {'host': '127.0.0.1', 'port': 8000, 'workers': 2}\n",
    );
    expect(status).toBe(0);
  });

  test('HOST and PORT', () => {
    const { stdout } = runPython(lay(pythonService()), { HOST: '0.0.0.0', PORT: '81' });
    expect(stdout).toContain("{'host': '0.0.0.0', 'port': 81,");
  });

  test('is importable as main, for other servers', () => {
    const folder = lay(pythonService());
    const { stdout } = spawnSync('python3', ['-c', 'import main; print("APP", main.app)'], {
      cwd: folder,
      encoding: 'utf8',
    });
    expect(stdout).toContain('APP an app');
    expect(stdout).not.toContain('RUN');
  });

  test('one line for all missing secrets; an empty one is missing', () => {
    const folder = lay(pythonService({ secrets: ['HF_TOKEN', 'DB_URL', 'HAD'] }));
    const { stdout, stderr, status } = runPython(folder, { DB_URL: '', HAD: 'x' });
    expect(stderr).toBe('foo: missing from the environment: HF_TOKEN, DB_URL\n');
    expect(stdout).toBe('');
    expect(status).toBe(1);
  });

  test.each([
    ['nowhere:health', "cannot import nowhere:health: No module named 'nowhere'"],
    ['fake:nothing', "cannot import fake:nothing: module 'fake' has no attribute 'nothing'"],
    ['broken:health', "cannot import broken:health: No module named 'nowhere_to_be_found'"],
    ['not a module:x', 'cannot import not a module:x'],
  ])('handler %s: %s', (handler, message) => {
    const tools = [{ name: 'tool', handler, at }];
    const { stdout, stderr, status } = runPython(lay(pythonService({ tools })));
    expect(stderr.trimEnd().split('\n').at(-1)).toContain(`ImportError: foo: ${message}`);
    expect(stdout).toBe('');
    expect(status).toBe(1);
  });

  test('a factory that is not there', () => {
    const { stderr, status } = runPython(lay(serviceManifest('python', 'fake:make')));
    expect(stderr).toContain('ImportError: foo: cannot import fake:make');
    expect(status).toBe(1);
  });
});

describe.each([
  ['server.ts', NODE_24],
  ['server.mjs', { version: '20' }],
])('%s', (file, node) => {
  test('serves with two workers and stops cleanly', async () => {
    const service = await startNode(lay(nodeService(), node), file);
    await service.get('/health');
    const workers = descendants(service.pid);
    expect(workers).toHaveLength(2);
    expect(workers).toContain(JSON.parse(await service.get('/health')).pid);
    const late = fetch(`${service.url}/slow`, { headers: { connection: 'close' } });
    await new Promise((resolve) => setTimeout(resolve, 200));
    service.signal('SIGTERM');
    expect(await (await late).json()).toEqual({ late: true });
    expect(await service.ended).toBe(0);
    expect(service.output().match(/closed/g)).toHaveLength(2);
    expect(workers.filter(isRunning)).toEqual([]);
  });

  test('one worker: no cluster; SIGINT stops it as well', async () => {
    const service = await startNode(lay(nodeService({ workers: 1 }), node), file);
    expect(JSON.parse(await service.get('/health')).pid).toBe(service.pid);
    service.signal('SIGINT');
    expect(await service.ended).toBe(0);
    expect(service.output()).toContain('closed');
  });

  test('a worker that dies while serving is replaced', async () => {
    const service = await startNode(lay(nodeService(), node), file);
    await service.get('/health');
    const before = descendants(service.pid);
    await fetch(`${service.url}/crash`).catch(() => null);
    await expect.poll(() => descendants(service.pid).some((pid) => !before.includes(pid))).toBe(true);
    expect(JSON.parse(await service.get('/health')).pid).toBeGreaterThan(0);
    service.signal('SIGTERM');
    expect(await service.ended).toBe(0);
  });
});

describe('a Node service that cannot start exits with 1', () => {
  test('one line for all missing secrets', async () => {
    const secrets = ['HF_TOKEN', 'DB_URL', 'HAD'];
    const service = await startNode(lay(nodeService({ secrets })), 'server.ts', { HAD: 'x', DB_URL: '' });
    expect(await service.ended).toBe(1);
    expect(service.output()).toBe('foo: missing from the environment: HF_TOKEN, DB_URL\n');
  });

  test.each(['nowhere:health', 'fake:nothing'])('handler %s', async (handler) => {
    const tasks = [{ name: 'task', handler, at }];
    const service = await startNode(lay(nodeService({ tasks })), 'server.ts');
    expect(await service.ended).toBe(1);
    expect(service.output()).toContain(`foo: cannot import ${handler}`);
  });

  test.each([1, 2])('a factory that throws, %i workers', async (workers) => {
    const service = await startNode(lay(nodeService({ workers })), 'server.ts', { BREAK: 'yes' });
    expect(await service.ended).toBe(1);
    const failures = service.output().match(/Error: the factory broke/g)?.length ?? 0;
    expect(failures).toBeGreaterThan(0);
    expect(failures).toBeLessThanOrEqual(workers);
  });

  test('a port that is taken', async () => {
    const PORT = String(await freePort());
    const taken = createServer().listen(Number(PORT), '127.0.0.1');
    const service = await startNode(lay(nodeService()), 'server.ts', { PORT });
    expect(await service.ended).toBe(1);
    expect(service.output()).toContain('EADDRINUSE');
    taken.close();
  });
});
