/** The thread of a loopback index: it serves while the test may be waiting for a child. */
import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { type MessagePort, parentPort, workerData } from 'node:worker_threads';
import type { Wheel } from './wheels.ts';

/**
 * `wrong-hash`: the bytes of a file are not those that its page announces. `half-body`: a file ends halfway. `hang`: no answer,
 * ever. `reset`: the connection is dropped.
 */
export type IndexFault = 'wrong-hash' | 'half-body' | 'hang' | 'reset' | 'server-error' | 'too-many';

export interface IndexStart {
  readonly indexes: Readonly<Record<string, readonly Wheel[]>>;
}

export type IndexOrder =
  | { readonly kind: 'fail'; readonly fault: IndexFault | null }
  | { readonly kind: 'requests' };

const { indexes } = workerData as IndexStart;
const requests: string[] = [];
let fault: IndexFault | null = null;

const server = createServer((request, response) => {
  requests.push(request.url ?? '');
  if (!failed(request, response)) answer(request.url ?? '', response);
});
server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  parentPort?.postMessage(typeof address === 'object' ? address?.port : null);
});

parentPort?.on('message', ([order, reply]: [IndexOrder, MessagePort]) => {
  if (order.kind === 'fail') fault = order.fault;
  reply.postMessage(requests);
});

function failed(request: IncomingMessage, response: ServerResponse): boolean {
  switch (fault) {
    case 'hang':
      return true;
    case 'reset':
      request.socket.destroy();
      return true;
    case 'server-error':
      response.writeHead(500).end('the index is broken');
      return true;
    case 'too-many':
      response.writeHead(429, { 'retry-after': '1' }).end();
      return true;
    default:
      return false;
  }
}

function answer(url: string, response: ServerResponse): void {
  const [top, ...rest] = url
    .split('/')
    .slice(1)
    .map((part) => decodeURIComponent(part));
  if (top === 'files') {
    sendFile(rest, response);
    return;
  }
  const page = pageOf(top ?? '', rest[0] ?? '');
  if (page === null) response.writeHead(404).end();
  else response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(page);
}

/** The page of an index, or of one project; null where there is none. */
function pageOf(index: string, project: string): string | null {
  const wheels = Object.hasOwn(indexes, index) ? indexes[index] : undefined;
  if (wheels === undefined) return null;
  const links =
    project === ''
      ? [...new Set(wheels.map(projectOf))].map((name) => `<a href="${name}/">${name}</a>`)
      : wheels.filter((wheel) => projectOf(wheel) === project).map((wheel) => linkTo(index, wheel));
  return links.length === 0 ? null : `<!DOCTYPE html><html><body>\n${links.join('<br>\n')}\n</body></html>\n`;
}

function projectOf({ filename }: Wheel): string {
  return filename.slice(0, filename.indexOf('-')).replaceAll('_', '-').toLowerCase();
}

function linkTo(index: string, { filename, bytes }: Wheel): string {
  const hash = createHash('sha256').update(bytes).digest('hex');
  return `<a href="/files/${index}/${encodeURIComponent(filename)}#sha256=${hash}">${filename}</a>`;
}

function sendFile([index = '', name]: readonly string[], response: ServerResponse): void {
  const wheels = Object.hasOwn(indexes, index) ? indexes[index] : undefined;
  const found = wheels?.find(({ filename }) => filename === name);
  if (found === undefined) {
    response.writeHead(404).end();
    return;
  }
  // What a thread is given arrives as plain bytes.
  const bytes = Buffer.from(found.bytes);
  response.writeHead(200, { 'content-type': 'application/octet-stream', 'content-length': bytes.length });
  if (fault === 'half-body') {
    response.write(bytes.subarray(0, bytes.length / 2), () => response.destroy());
    return;
  }
  // The time of the first member: still a wheel, but another one.
  if (fault === 'wrong-hash') bytes.writeUInt8(bytes.readUInt8(10) ^ 2, 10);
  response.end(bytes);
}
