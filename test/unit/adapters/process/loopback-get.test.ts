import { createServer, type RequestListener } from 'node:http';
import { createServer as createTcpServer, type Server } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { loopbackGet } from '#core/adapters/process/loopback-get';
import { freePort } from '../../../support/running-service.ts';

const never = new AbortController().signal;

function listening(server: Server): Promise<number> {
  onTestFinished(() => void server.close());
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : 0);
    });
  });
}

async function ask(answer: RequestListener, path = '/', timeoutMs = 5000) {
  return loopbackGet(await listening(createServer(answer)), path, timeoutMs, never);
}

test('brings the status and the beginning of the body', async () => {
  expect(await ask((_, response) => response.writeHead(503).end('no model\n'))).toEqual({
    kind: 'answered',
    status: 503,
    body: 'no model',
  });
  const long = await ask((_, response) => response.end('x'.repeat(100_000)));
  expect(long).toMatchObject({ kind: 'answered', body: 'x'.repeat(500) });
});

test('asks for the path as it is, here and nowhere else', async () => {
  const paths: (string | undefined)[] = [];
  const answer: RequestListener = ({ url }, response) => {
    paths.push(url);
    response.writeHead(302, { location: 'http://127.0.0.1:1/' }).end();
  };
  for (const path of ['//example.org/x', '/a%20b?c=d', '/http://x'])
    expect(await ask(answer, path)).toMatchObject({ status: 302 });
  expect(paths).toEqual(['//example.org/x', '/a%20b?c=d', '/http://x']);
});

test('says where nobody listens', async () => {
  expect(await loopbackGet(await freePort(), '/', 5000, never)).toEqual({ kind: 'refused' });
});

test('does not wait longer than it may, nor for the end of a stream', async () => {
  expect(await ask(() => {}, '/', 200)).toEqual({ kind: 'timed-out' });
  // The bound is longer than that of a test.
  const open = await ask((_, response) => void response.write('one'), '/', 600_000);
  expect(open).toMatchObject({ status: 200, body: 'one' });
});

test('a connection that ends, or that speaks something else, is broken', async () => {
  const ended = await listening(createTcpServer((socket) => socket.destroy()));
  expect(await loopbackGet(ended, '/', 5000, never)).toMatchObject({ kind: 'broken' });
  const headers = await listening(
    createTcpServer((socket) =>
      socket.on('error', () => {}).end(`HTTP/1.1 200 OK\r\nx: ${'y'.repeat(100_000)}\r\n\r\n`),
    ),
  );
  expect(await loopbackGet(headers, '/', 5000, never)).toEqual({
    kind: 'broken',
    why: 'Parse Error: Header overflow',
  });
});

test('stops when it is told, also before it begins', async () => {
  const port = await listening(createServer(() => {}));
  const controller = new AbortController();
  const answer = loopbackGet(port, '/', 60_000, controller.signal);
  controller.abort();
  expect(await answer).toEqual({ kind: 'broken', why: 'the service ended' });
  expect(await loopbackGet(port, '/', 60_000, controller.signal)).toMatchObject({ kind: 'broken' });
});
