import { get } from 'node:http';
import { codeOf } from '#core/adapters/files/text-file';
import type { HttpAnswer } from '#core/ports/service-host';

/** What is kept of a body, and how long its end is waited for: an endpoint may stream for ever. */
const BODY_BYTES = 500;
const BODY_MS = 1000;

/**
 * Asks a server on 127.0.0.1 once, on a connection of its own. Takes the path as it goes over the wire and the
 * milliseconds until the status must be there. Redirects are not followed, proxies not asked. Never rejects.
 */
export function loopbackGet(
  port: number,
  path: string,
  timeoutMs: number,
  until: AbortSignal,
): Promise<HttpAnswer> {
  return new Promise((resolve) => {
    const settle = (answer: HttpAnswer) => {
      clearTimeout(timer);
      until.removeEventListener('abort', stop);
      request.destroy();
      resolve(answer);
    };
    const stop = () => settle({ kind: 'broken', why: 'the service ended' });
    const options = { host: '127.0.0.1', port, path, agent: false, headers: { accept: '*/*' } };
    const request = get(options, (response) => {
      clearTimeout(timer);
      const status = response.statusCode ?? 0;
      const chunks: Buffer[] = [];
      let size = 0;
      const finish = () => {
        const body = Buffer.concat(chunks).subarray(0, BODY_BYTES).toString('utf8').trim();
        settle({ kind: 'answered', status, body });
      };
      timer = setTimeout(finish, BODY_MS);
      response.on('data', (chunk: Buffer) => {
        chunks.push(chunk);
        size += chunk.length;
        if (size >= BODY_BYTES) finish();
      });
      response.once('end', finish).once('error', finish);
    });
    let timer = setTimeout(() => settle({ kind: 'timed-out' }), timeoutMs);
    request.on('error', (error) =>
      settle(codeOf(error) === 'ECONNREFUSED' ? { kind: 'refused' } : { kind: 'broken', why: error.message }),
    );
    until.addEventListener('abort', stop);
    if (until.aborted) stop();
  });
}
