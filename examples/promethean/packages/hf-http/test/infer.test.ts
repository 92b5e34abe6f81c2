import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, describe, test } from 'node:test';
import * as lite from '@promethean/hf-http/lite';
import * as server from '@promethean/hf-http/server';

const upstream = createServer((request, response) => {
  request.setEncoding('utf8');
  let body = '';
  request.on('data', (data) => (body += data));
  request.on('end', () => {
    response.statusCode = body.includes('fail') ? 500 : 200;
    response.end(JSON.stringify({ got: JSON.parse(body), token: request.headers.authorization }));
  });
});

before(async () => {
  await new Promise<void>((resolve) => upstream.listen(0, '127.0.0.1', resolve));
  process.env.INFER_URL = `http://127.0.0.1:${(upstream.address() as AddressInfo).port}/infer`;
  process.env.INFER_TOKEN = 'of-the-test';
});
after(() => {
  upstream.close();
  upstream.closeAllConnections();
});

for (const [name, { infer }] of Object.entries({ lite, server })) {
  describe(name, () => {
    test('passes the text and the token on', async () => {
      assert.deepEqual(await infer({ body: { text: 'hi', more: 1 } }), {
        got: { text: 'hi' },
        token: 'Bearer of-the-test',
      });
    });

    test('other bodies are refused with 400', async () => {
      for (const body of [null, {}, { text: '' }, 'text'])
        await assert.rejects(infer({ body }), { statusCode: 400 });
    });

    test('a failure upstream is a 502', async () => {
      await assert.rejects(infer({ body: { text: 'fail' } }), { statusCode: 502, message: 'inference answered 500' });
    });
  });
}
