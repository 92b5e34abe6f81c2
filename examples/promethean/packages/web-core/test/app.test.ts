import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createApp, type Handler } from '@promethean/web-core';
import { handle } from '@promethean/web-core/health';

const endpoint = (path: string, handler: Handler, method = 'GET') => ({ method, path, handler });

test('endpoints are served by their handlers', async () => {
  const echo: Handler = (request, settings) => ({ body: request.body, of: settings.name });
  const app = createApp({ name: 'test', endpoints: [endpoint('/health', handle), endpoint('/echo', echo, 'POST')] });
  const health = await app.inject('/health');
  assert.deepEqual(health.json(), { status: 'ok', service: 'test', pid: process.pid });
  const echoed = await app.inject({ method: 'POST', url: '/echo', payload: { a: 1 } });
  assert.deepEqual(echoed.json(), { body: { a: 1 }, of: 'test' });
  assert.equal((await app.inject('/nowhere')).statusCode, 404);
});

test('an error with a status is answered with it', async () => {
  const refuse: Handler = () => {
    throw Object.assign(new Error('no'), { statusCode: 400 });
  };
  const app = createApp({ name: 'test', endpoints: [endpoint('/refuse', refuse)] });
  assert.equal((await app.inject('/refuse')).statusCode, 400);
});

test('settings that are none are refused with every fault', () => {
  const endpoints = [{ method: 'GRAB', path: 'health', handler: 'health:handle' }];
  assert.throws(() => createApp({ name: 'test', endpoints }), /method[\s\S]*path[\s\S]*a handler must be a function/);
});
