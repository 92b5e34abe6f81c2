import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { test } from 'node:test';
import { start } from '../src/api.ts';

test('a run is started and shown, a refusal is passed on', async (context) => {
  const api = createServer((request, response) => {
    const refused = request.method === 'POST' && Number(request.headers['content-length']) < 30;
    response.statusCode = refused ? 422 : 200;
    response.end(JSON.stringify(refused ? { detail: 'too short' } : { id: 7, url: request.url }));
  });
  await new Promise<void>((resolve) => api.listen(0, '127.0.0.1', resolve));
  context.after(() => {
    api.close();
    api.closeAllConnections();
  });
  const url = `http://127.0.0.1:${(api.address() as AddressInfo).port}`;
  assert.deepEqual(await start(url, [1, 2, 3, 4, 5], 1), { id: 7, url: '/runs/7' });
  await assert.rejects(start(url, [1], 1), /too short/);
});
