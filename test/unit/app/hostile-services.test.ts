import { readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { processRunner } from '#core/adapters/process/runner';
import { serviceHost } from '#core/adapters/process/service-host';
import { smokeOutcome, tellSmoke } from '#core/app/smoke/smoke-outcome';
import { smokeService } from '#core/app/smoke/smoke-service';
import { ROOT, repoPath } from '#core/model/repo-path';
import { planSmoke } from '#core/plan/smoke';
import { scratchFolder, writeFiles } from '../../support/scratch.ts';
import { serviceManifest } from '../../support/service-manifest.ts';
import { nodeSmoke } from '../../support/smoke-plan.ts';
import { runnerCommands } from '../report/runner-grammar.ts';

const APP = 'export const createApp = () => {};\nexport const handle = () => {};\n';
const SERVER = `
import { createServer } from 'node:http';
import { spawn } from 'node:child_process';
import { setTimeout as wait } from 'node:timers/promises';
const listen = (answer) =>
  createServer(answer ?? ((request, response) => response.end('{}'))).listen(Number(process.env.PORT), process.env.HOST);
process.on('SIGTERM', () => process.exit(0));
const idle = ['-e', "process.on('SIGTERM', () => {}); setInterval(() => {}, 1000)"];
`;

/** Runs what is said to be a service, for real; the clock may run faster than the world's. */
async function smoke(
  program: string,
  {
    paths = ['/health'],
    timeoutMs = 8000,
    speed = 1,
    app = APP,
    secrets = [] as string[],
    port = null as number | null,
  } = {},
) {
  const root = scratchFolder();
  writeFiles(root, { 'services/foo/server.mjs': SERVER + program, 'services/foo/app.mjs': app });
  const real = serviceHost(root);
  const host = { ...real, now: () => real.now() * speed, freePort: async () => port ?? real.freePort() };
  let log = '';
  const result = await smokeService(nodeSmoke(paths, { secrets }), timeoutMs, {
    runner: processRunner(root),
    host,
    tell: (step) => {
      log += tellSmoke(step);
    },
  });
  const failed = result.steps.find(({ ok }) => !ok);
  return { result, root, failed, log: log + smokeOutcome([result], ROOT).log };
}

async function isGone(pid: number): Promise<boolean> {
  for (let i = 0; i < 100; i += 1) {
    try {
      if (/^\d+ \(.*\) Z /.test(readFileSync(`/proc/${pid}/stat`, 'utf8'))) return true;
    } catch {
      return true;
    }
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return false;
}

describe('a real service', () => {
  test('that works', async () => {
    const { result, log } = await smoke('listen();', { paths: ['/health', '/items/:id'] });
    expect(result.steps.map(({ phase, what }) => `${phase}: ${what}`)).toEqual([
      'import: ./app.mjs:createApp, ./app.mjs:handle',
      expect.stringMatching(/^start: listens on 127\.0\.0\.1:\d+$/),
      'GET /health: answers 200',
      'GET /items/:id: answers 200',
      'stop: exit code 0',
    ]);
    expect(log).toContain('1 service works\n');
  });

  test('that listens late', async () => {
    const { result } = await smoke('setTimeout(listen, 700);');
    expect(result.steps.every(({ ok }) => ok)).toBe(true);
  });

  test('that never listens', async () => {
    const { failed, log } = await smoke(
      "console.log('waiting for the database'); setInterval(() => {}, 1000);",
      {
        timeoutMs: 1500,
      },
    );
    expect(failed).toMatchObject({
      phase: 'start',
      what: expect.stringContaining('nothing listened on 127.0.0.1:'),
    });
    expect(log).toContain('  | waiting for the database\n');
  });

  test('that listens elsewhere than it is told', async () => {
    const { failed } = await smoke("createServer().listen(0, '127.0.0.1');", { timeoutMs: 1000 });
    expect(failed?.hint).toContain('it must listen on HOST and PORT');
  });

  test('that crashes at once, with a stack', async () => {
    const { failed, log } = await smoke("throw new Error('no configuration');");
    expect(failed).toMatchObject({ phase: 'start', what: 'it ended with exit code 1 before it answered' });
    expect(log).toContain('Error: no configuration');
  });

  test('that crashes after its start', async () => {
    const { failed } = await smoke(
      "listen((request, response) => (request.url === '/b' ? process.exit(7) : response.end()));",
      { paths: ['/a', '/b'] },
    );
    expect(failed).toMatchObject({
      phase: 'GET /b',
      what: expect.stringContaining('the service ended with exit code 7'),
    });
  });

  test('that misses a secret nobody declared', async () => {
    const { failed, log } = await smoke(
      "if (!process.env.DB_URL) { console.error('missing: DB_URL'); process.exit(1); } listen();",
    );
    expect(failed?.hint).toContain('belongs to :env or :secrets');
    expect(log).toContain('  | missing: DB_URL\n');
    const declared = await smoke('if (process.env.DB_URL) listen();', { secrets: ['DB_URL'] });
    expect(declared.failed).toBeUndefined();
  });

  test('whose port is taken', async () => {
    const taken = createServer((socket) => socket.destroy());
    onTestFinished(() => void taken.close());
    const port = await new Promise<number>((resolve) => {
      taken.listen(0, '127.0.0.1', () => resolve((taken.address() as { port: number }).port));
    });
    const { failed, log } = await smoke('listen();', { port });
    expect(failed?.phase).toMatch(/^(?:start|GET \/health)$/);
    expect(log).toContain('EADDRINUSE');
  });

  test('that answers 500', async () => {
    const { failed } = await smoke(
      "listen((request, response) => { response.statusCode = 500; response.end('no model'); });",
    );
    expect(failed).toMatchObject({ phase: 'GET /health', what: 'it answers 500: no model', status: 500 });
  });

  test('that never answers', async () => {
    const { failed } = await smoke('listen(() => {});', { timeoutMs: 1500 });
    expect(failed).toMatchObject({ phase: 'GET /health', what: expect.stringContaining('no answer within') });
  });

  test('that streams for ever has answered', async () => {
    const { failed } = await smoke(
      "listen((request, response) => { response.write('data: 1\\n\\n'); setInterval(() => response.write('data: 2\\n\\n'), 5); });",
    );
    expect(failed).toBeUndefined();
  });

  test('that speaks another language than HTTP', async () => {
    const { failed } = await smoke(
      "import { createServer as tcp } from 'node:net';\ntcp((socket) => socket.end('hello\\n')).listen(Number(process.env.PORT), '127.0.0.1');",
    );
    expect(failed).toMatchObject({
      phase: 'GET /health',
      what: expect.stringMatching(/the connection broke: Parse Error/),
    });
  });

  test('that ignores SIGTERM is killed with its children', async () => {
    const { failed, log } = await smoke(
      "process.removeAllListeners('SIGTERM').on('SIGTERM', () => console.log('never', child.pid)); const child = spawn(process.execPath, idle); listen();",
      { speed: 10, timeoutMs: 60_000 },
    );
    expect(failed).toMatchObject({
      phase: 'stop',
      what: expect.stringContaining('after SIGTERM and was killed'),
    });
    expect(await isGone(Number(/never (\d+)/.exec(log)?.[1]))).toBe(true);
  });

  test.each([false, true])('that leaves a child behind (in a session of its own: %s)', async (detached) => {
    const { failed, root } = await smoke(
      `import { writeFileSync } from 'node:fs';
       const child = spawn(process.execPath, idle, { detached: ${detached}, stdio: 'ignore' });
       writeFileSync('child', String(child.pid)); listen();`,
      { speed: 4, timeoutMs: 60_000 },
    );
    expect(failed?.what).toBe('it ended and left 1 process behind, which were killed');
    expect(await isGone(Number(readFileSync(join(root, 'services/foo/child'), 'utf8')))).toBe(true);
  });

  test('that floods its log is held in bounds', async () => {
    const before = process.memoryUsage().rss;
    const { failed, result } = await smoke(
      "listen((request, response) => { const yes = spawn('yes', ['x'.repeat(999)], { stdio: 'inherit' }); setTimeout(() => { yes.kill(); yes.on('exit', () => { console.log('the last line'); response.statusCode = 500; response.end(); }); }, 1000); });",
    );
    expect(failed?.phase).toBe('GET /health');
    expect(result.tail).toContain('the last line');
    expect(result.tail.length).toBeLessThan(70_000);
    expect(process.memoryUsage().rss - before).toBeLessThan(300_000_000);
  });

  test('that prints workflow commands, in its log and in an answer, is inert', async () => {
    const { log, result } = await smoke(
      "console.log('::error::forged\\n  ::add-mask::x\\n a ##[add-matcher]x \\u001b[31m'); listen((request, response) => { response.statusCode = 500; response.end('a\\n::set-output name=x::y ##[warning]'); });",
    );
    const outcome = smokeOutcome([result], ROOT);
    expect(runnerCommands(log)).toEqual([]);
    expect(outcome.summary).toContain('\\u{1b}[31m');
    expect(log).toContain('forged');
  });

  test('whose import fails, hangs or ends the process', async () => {
    const missing = await smoke('listen();', { app: "import 'nowhere-to-be-found';\n" });
    expect(missing.failed).toMatchObject({
      phase: 'import',
      what: expect.stringContaining(
        "cannot import ./app.mjs:createApp: Error [ERR_MODULE_NOT_FOUND]: Cannot find package 'nowhere-to-be-found'",
      ),
    });
    const less = await smoke('listen();', { app: 'export const createApp = 1;\n' });
    expect(less.failed?.what).toContain('createApp is no function; cannot import ./app.mjs:handle');
    const hangs = await smoke('listen();', {
      app: 'setInterval(() => {}, 9);\nawait new Promise(() => {});\n',
      timeoutMs: 800,
    });
    expect(hangs.failed?.what).toContain('it was at ./app.mjs:createApp');
    const ends = await smoke('listen();', { app: 'process.exit(0);\n' });
    expect(ends.failed?.what).toBe('the imports ended with exit code 0 before all were tried');
  });
});

describe('a Python service', () => {
  const python = async (files: Record<string, string>, timeoutMs = 8000) => {
    const root = scratchFolder();
    writeFiles(
      root,
      Object.fromEntries(Object.entries(files).map(([name, text]) => [`services/foo/${name}`, text])),
    );
    const endpoints = [{ method: 'GET', path: '/health', handler: 'app:health', at: ['endpoints', 0] }];
    const plan = planSmoke(serviceManifest('python', 'app:create', { endpoints, secrets: ['TOKEN'] }), {
      interpreter: 'python3',
      bootstrap: repoPath('services/foo/main.py'),
      values: new Map(),
      timeoutMs,
    });
    const ports = { runner: processRunner(root), host: serviceHost(root), tell: () => {} };
    return smokeService(plan, timeoutMs, ports);
  };
  const APP_PY = 'def create():\n    pass\ndef health():\n    pass\n';
  const MAIN = `
import http.server, os, signal, sys
class Answer(http.server.BaseHTTPRequestHandler):
    def do_GET(self):
        self.send_response(200 if os.environ["TOKEN"] == "plumb-smoke" else 500)
        self.end_headers()
http.server.HTTPServer((os.environ["HOST"], int(os.environ["PORT"])), Answer).serve_forever()
`;

  test('of its own making works, and ends by the signal', async () => {
    const { steps } = await python({ 'app.py': APP_PY, 'main.py': MAIN });
    expect(steps.map(({ phase, what }) => `${phase}: ${what}`).slice(2)).toEqual([
      'GET /health: answers 200',
      'stop: signal SIGTERM',
    ]);
  });

  test.each([
    ['import nowhere', "cannot import app:create: ModuleNotFoundError: No module named 'nowhere'"],
    [
      'def create(): pass',
      "cannot import app:health: AttributeError: module 'app' has no attribute 'health'",
    ],
    ['create = health = 1', 'cannot import app:create: TypeError: create is not callable'],
    ['raise SystemExit(0)', 'cannot import app:create: SystemExit: 0'],
    ['import os; os._exit(0)', 'the imports ended with exit code 0 before all were tried'],
  ])('with %s', async (app, message) => {
    const { steps } = await python({ 'app.py': app, 'main.py': MAIN });
    expect(steps).toHaveLength(1);
    expect(steps[0]?.what).toContain(message);
  });

  test('that waits at its import', async () => {
    const { steps } = await python({ 'app.py': 'import time\ntime.sleep(60)', 'main.py': MAIN }, 800);
    expect(steps[0]?.what).toContain('it was at app:create');
  });
});
