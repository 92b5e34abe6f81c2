import { describe, expect, test } from 'vitest';
import { smokeService } from '#core/app/smoke/smoke-service';
import type { Observation } from '#core/model/observation';
import type { Command } from '#core/model/plan';
import type { SmokePlan, SmokeStep } from '#core/model/smoke';
import { IMPORTED } from '#core/plan/smoke-imports';
import { FakeHost, OK, REFUSED } from '../../../support/fake-service-host.ts';
import { nodeSmoke } from '../../../support/smoke-plan.ts';

const imported = (command: Command): Observation => ({
  kind: 'exited',
  command,
  code: 0,
  stdout: '',
  stderr: `${IMPORTED}\n`,
});

async function smoke(
  host: FakeHost,
  plan: SmokePlan = nodeSmoke(['/health']),
  observe: (command: Command) => Observation = imported,
) {
  const told: SmokeStep[] = [];
  const runner = { run: async (command: Command) => observe(command) };
  const result = await smokeService(plan, 20_000, { runner, host, tell: (step) => told.push(step) });
  expect(told).toEqual(result.steps);
  const failures = result.steps.filter(({ ok }) => !ok);
  return {
    result,
    failures,
    phases: result.steps.map(({ phase, ok }) => `${phase} ${ok ? 'ok' : 'failed'}`),
  };
}

describe('a service that works', () => {
  test('is imported, started on a free port, asked and stopped', async () => {
    const host = new FakeHost();
    const { result, phases } = await smoke(
      host,
      nodeSmoke(['/health', '/items/:id'], { secrets: ['TOKEN'] }),
    );
    expect(phases).toEqual(['import ok', 'start ok', 'GET /health ok', 'GET /items/:id ok', 'stop ok']);
    expect(host.commands[0]?.env).toMatchObject({ HOST: '127.0.0.1', PORT: '4321', TOKEN: 'plumb-smoke' });
    expect(host.asked).toEqual(['/health', '/items/1']);
    expect(host.terminated).toBe(true);
    expect(host.killed).toBe(1);
    expect(result.tail).toBe('');
  });

  test('may listen late', async () => {
    const host = new FakeHost();
    host.answer = (_, time) => (time < 15_000 ? REFUSED : OK);
    const { result, phases } = await smoke(host);
    expect(phases).toEqual(['import ok', 'start ok', 'GET /health ok', 'stop ok']);
    expect(result.steps[1]?.ms).toBeGreaterThanOrEqual(15_000);
  });

  test('may have no GET endpoint: any answer tells that it listens', async () => {
    const host = new FakeHost();
    host.answer = () => ({ kind: 'answered', status: 404, body: '' });
    const { result, phases } = await smoke(host, nodeSmoke([]));
    expect(phases).toEqual(['import ok', 'start ok', 'stop ok']);
    expect(host.asked).toEqual(['/']);
    expect(result.notes).toHaveLength(1);
  });

  test.each([
    { code: null, signal: 'SIGTERM' },
    { code: 143, signal: null },
  ])('may end with %o', async (end) => {
    const host = new FakeHost();
    host.onTerminate = () => {
      host.end = end;
    };
    expect((await smoke(host)).failures).toEqual([]);
  });

  test.each([
    ['/health', 302, true],
    ['/health', 404, false],
    ['/health', 500, false],
    ['/items/:id', 404, true],
    ['/items/:id', 422, true],
    ['/items/:id', 500, false],
    ['/items/:id', 499, true],
  ])('%s may answer %i: %s', async (path, status, ok) => {
    const host = new FakeHost();
    host.answer = () => ({ kind: 'answered', status, body: 'the body' });
    const { failures } = await smoke(host, nodeSmoke([path]));
    expect(failures.map(({ what }) => what)).toEqual(ok ? [] : [`it answers ${status}: the body`]);
  });
});

describe('an import', () => {
  const failing = (observation: Partial<Observation>) =>
    smoke(new FakeHost(), undefined, (command) => ({ ...imported(command), ...observation }) as Observation);

  test('that fails is named with its reason; nothing is started', async () => {
    const stderr = 'importing ./app.mjs:handle\nTraceback\ncannot import ./app.mjs:handle: Error: no x\n';
    const { failures, phases, result } = await failing({ code: 1, stderr });
    expect(phases).toEqual(['import failed']);
    expect(failures[0]?.what).toBe('cannot import ./app.mjs:handle: Error: no x');
    expect(failures[0]?.at).toEqual({ line: 1, column: 1 });
    expect(result.tail).toContain('Traceback');
  });

  test('that ends the process is said', async () => {
    const { failures } = await failing({ code: 3, stderr: 'cannot import other:thing: forged' });
    expect(failures[0]?.what).toBe('the imports ended with exit code 3 before all were tried');
  });

  test('that does not end is named', async () => {
    const stderr = 'importing ./app.mjs:createApp\nimporting ./app.mjs:handle\n';
    const { failures } = await failing({ kind: 'timed-out', stderr } as Partial<Observation>);
    expect(failures[0]?.what).toContain('it was at ./app.mjs:handle');
  });

  test('whose interpreter is gone says so', async () => {
    const { failures } = await failing({
      kind: 'not-started',
      why: '/venv/bin/python does not exist',
    } as never);
    expect(failures[0]).toMatchObject({ phase: 'import', what: '/venv/bin/python does not exist' });
  });
});

describe('a start', () => {
  test('that never listens is killed when the time is up', async () => {
    const host = new FakeHost();
    host.answer = () => REFUSED;
    host.output = 'loading…\n';
    const { failures, phases, result } = await smoke(host);
    expect(phases).toEqual(['import ok', 'start failed']);
    expect(failures[0]?.what).toBe('nothing listened on 127.0.0.1:4321 within 20.0 s');
    expect(failures[0]?.hint).toContain('HOST and PORT');
    expect(result.tail).toBe('loading…\n');
    expect(host.killed).toBe(1);
  });

  test('that ends before it answers says how, and what may be missing', async () => {
    const host = new FakeHost();
    host.answer = () => {
      host.end = { code: 1, signal: null };
      return REFUSED;
    };
    const { failures } = await smoke(host, nodeSmoke(['/health'], { secrets: ['TOKEN'] }));
    expect(failures[0]).toMatchObject({
      phase: 'start',
      what: 'it ended with exit code 1 before it answered',
    });
    expect(failures[0]?.hint).toContain('(now TOKEN)');
  });

  test('whose port is taken says so', async () => {
    const host = new FakeHost();
    host.output = 'Error: listen EADDRINUSE: address already in use 127.0.0.1:8000\n';
    host.end = { code: 1, signal: null };
    const { failures } = await smoke(host);
    expect(failures[0]?.hint).toBe(
      'a port was taken: PORT is 4321, and whatever else it listens on must not be fixed',
    );
  });

  test('that cannot be made says why', async () => {
    const host = new FakeHost();
    host.start = (async () => ({ ok: false, why: 'services are started on Linux and macOS only' })) as never;
    const { failures } = await smoke(host);
    expect(failures[0]).toMatchObject({
      phase: 'start',
      what: 'services are started on Linux and macOS only',
    });
  });
});

describe('an endpoint', () => {
  test('that breaks does not keep the others from being asked, nor the service from being stopped', async () => {
    const host = new FakeHost();
    host.answer = (path) => (path === '/a' ? { kind: 'broken', why: 'socket hang up' } : OK);
    const { phases, failures } = await smoke(host, nodeSmoke(['/a', '/b']));
    expect(phases).toEqual(['import ok', 'start ok', 'GET /a failed', 'GET /b ok', 'stop ok']);
    expect(failures[0]?.what).toBe('the connection broke: socket hang up');
  });

  test('that hangs is waited for ten seconds, and no longer than the time of all', async () => {
    const host = new FakeHost();
    host.answer = (path) => (path === '/a' ? OK : { takes: 60_000 });
    const { failures, phases } = await smoke(host, nodeSmoke(['/a', '/b', '/c', '/d']));
    expect(failures.map(({ what }) => what)).toEqual([
      'no answer within 10.0 s',
      'no answer within 10.0 s',
      'it was not asked, as the time was up',
    ]);
    expect(phases.at(-1)).toBe('stop ok');
    expect(host.time).toBeLessThan(31_000);
  });

  test('that ends the service is the failure, and not the stop as well', async () => {
    const host = new FakeHost();
    host.answer = (path) => {
      if (path === '/a') return OK;
      host.end = { code: 7, signal: null };
      return { kind: 'broken', why: 'socket hang up' };
    };
    const { phases, failures } = await smoke(host, nodeSmoke(['/a', '/b', '/c']));
    expect(phases).toEqual(['import ok', 'start ok', 'GET /a ok', 'GET /b failed']);
    expect(failures[0]?.what).toBe(
      'the connection broke: socket hang up; the service ended with exit code 7',
    );
  });

  test('that answered, before the service ended by itself', async () => {
    const host = new FakeHost();
    host.answer = (path) => {
      if (path === '/b') host.end = { code: 0, signal: null };
      return OK;
    };
    const { failures } = await smoke(host, nodeSmoke(['/a', '/b']));
    expect(failures.map(({ phase, what }) => `${phase}: ${what}`)).toEqual([
      'stop: it ended by itself, with exit code 0, after it had answered',
    ]);
  });
});

describe('a stop', () => {
  const stop = async (set: (host: FakeHost) => void) => {
    const host = new FakeHost();
    set(host);
    const { failures } = await smoke(host);
    expect(host.killed).toBe(1);
    return failures.map(({ phase, what }) => `${phase}: ${what}`);
  };

  test('that is ignored is forced after ten seconds', async () => {
    const failures = await stop((host) => {
      host.onTerminate = () => {};
    });
    expect(failures).toEqual(['stop: it still ran 10.0 s after SIGTERM and was killed']);
  });

  test.each([
    [{ code: 1, signal: null }, 'exit code 1'],
    [{ code: null, signal: 'SIGSEGV' }, 'signal SIGSEGV'],
  ])('that ends with %o fails', async (end, text) => {
    const failures = await stop((host) => {
      host.onTerminate = () => {
        host.end = end;
      };
    });
    expect(failures).toEqual([`stop: it ended with ${text} on SIGTERM`]);
  });

  test('that leaves processes behind fails', async () => {
    const failures = await stop((host) => {
      host.left = 2;
    });
    expect(failures).toEqual(['stop: it ended and left 2 processes behind, which were killed']);
  });
});
