import { randomUUID } from 'node:crypto';
import { createReadStream, createWriteStream, mkdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

/**
 * The cache service of GitHub Actions, version 2, as @actions/cache 6 speaks it: Twirp calls in JSON
 * (github.actions.results.api.v1.CacheService), and blobs that are written and read as Azure does it (Put Blob, Put
 * Block, Put Block List; Get Blob with Range, Get Blob Properties).
 */
export type CacheRoute = 'create' | 'finalize' | 'lookup' | 'upload' | 'download';

/**
 * A status (429, 500, 403 …); `hang`: no answer ever; `half`: half of the body and then no connection; `stall`: half of
 * it, and then nothing; `short`: half of it as if it were all; `slow`: all of it, in twenty parts, one each 100 ms.
 */
export type CacheFault = number | 'hang' | 'half' | 'stall' | 'short' | 'slow';

export interface CacheEntry {
  readonly id: number;
  readonly key: string;
  readonly version: string;
  /** Only these are ever found. */
  readonly finalized: boolean;
  /** Bytes of its archive; 0 before the upload. */
  readonly size: number;
}

export interface CacheProtocol {
  readonly listener: RequestListener;
  setFault(route: CacheRoute, fault: CacheFault | null): void;
  entries(): readonly CacheEntry[];
  /** The routes that were asked, in order. */
  calls(): readonly CacheRoute[];
}

const ROUTES: ReadonlyMap<string, CacheRoute> = new Map([
  ['CreateCacheEntry', 'create'],
  ['FinalizeCacheEntryUpload', 'finalize'],
  ['GetCacheEntryDownloadURL', 'lookup'],
]);

interface Call {
  readonly key: string;
  readonly version: string;
  readonly restore_keys?: readonly string[];
  readonly size_bytes?: string | number;
}

/** Serves a cache that keeps its archives in `folder`; `blobs()` is where signed addresses begin. */
export function cacheProtocol(folder: string, token: string, blobs: () => string): CacheProtocol {
  const entries: CacheEntry[] = [];
  const faults = new Map<CacheRoute, CacheFault>();
  const calls: CacheRoute[] = [];
  const secret = randomUUID();
  mkdirSync(folder, { recursive: true });
  const archive = (id: number) => join(folder, `${id}.archive`);
  const found = (key: string, version: string) =>
    entries.findIndex((one) => one.key === key && one.version === version);
  const signed = (id: number) => `${blobs()}/${id}?se=2100&sig=${secret}`;

  const twirp: Record<'create' | 'finalize' | 'lookup', (call: Call) => [number, unknown]> = {
    create({ key, version }) {
      if (found(key, version) !== -1)
        return [
          409,
          failure('already_exists', 'cache entry with the same key, version, and scope already exists'),
        ];
      const id = entries.length + 1;
      entries.push({ id, key, version, finalized: false, size: 0 });
      return [200, { ok: true, signed_upload_url: signed(id), message: '' }];
    },
    finalize({ key, version, size_bytes }) {
      const index = found(key, version);
      const entry = entries[index];
      if (entry === undefined) return [404, failure('not_found', 'no such cache entry')];
      const { size } = statSync(archive(entry.id), { throwIfNoEntry: false }) ?? { size: -1 };
      if (size !== Number(size_bytes))
        return [400, failure('invalid_argument', `the blob has ${size} bytes`)];
      entries[index] = { ...entry, finalized: true, size };
      return [200, { ok: true, entry_id: String(entry.id), message: '' }];
    },
    // The docs of GitHub (Dependency caching reference: Cache key matching): the key itself, then what begins with it,
    // then what begins with a restore key; the newest of several.
    lookup({ key, version, restore_keys = [] }) {
      const newest = entries.filter((one) => one.finalized && one.version === version).reverse();
      const hit = [
        newest.find((one) => one.key === key),
        ...[key, ...restore_keys].map((prefix) => newest.find((one) => one.key.startsWith(prefix))),
      ].find((one) => one !== undefined);
      if (hit === undefined) return [200, { ok: false, signed_download_url: '', matched_key: '' }];
      return [200, { ok: true, signed_download_url: signed(hit.id), matched_key: hit.key }];
    },
  };

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const url = new URL(request.url ?? '/', 'http://localhost');
    const route = routeOf(request, url);
    if (route === null) return void send(response, 404, failure('bad_route', url.pathname));
    calls.push(route);
    const fault = faults.get(route) ?? null;
    if (fault === 'hang') return void request.resume();
    if (typeof fault === 'number') {
      request.resume();
      if (fault === 429) response.setHeader('retry-after', '60');
      const denied = `cache ${route === 'lookup' ? 'read' : 'write'} denied: the token is read-only`;
      return void send(response, fault, failure('fault', fault === 403 ? denied : `fault ${fault}`));
    }
    if (route === 'upload' || route === 'download') {
      if (url.searchParams.get('sig') !== secret)
        return void send(response, 403, failure('auth', 'signature'));
      const file = archive(Number(url.pathname.split('/').at(-1)));
      return route === 'upload'
        ? upload(request, response, url, file, fault)
        : download(request, response, file, fault);
    }
    if (request.headers.authorization !== `Bearer ${token}`)
      return void send(response, 401, failure('unauthenticated', 'bad token'));
    const [status, body] = twirp[route](JSON.parse((await bytes(request)).toString()) as Call);
    send(response, status, body, fault);
  };

  return {
    listener: (request, response) => {
      answer(request, response).catch((error: Error) => {
        if (!response.headersSent) send(response, 500, failure('internal', error.message));
      });
    },
    setFault: (route, fault) => void (fault === null ? faults.delete(route) : faults.set(route, fault)),
    entries: () => entries,
    calls: () => calls,
  };
}

function routeOf({ method }: IncomingMessage, { pathname }: URL): CacheRoute | null {
  const [, twirp, service, call = ''] = pathname.split('/');
  if (twirp === 'twirp' && service === 'github.actions.results.api.v1.CacheService' && method === 'POST')
    return ROUTES.get(call) ?? null;
  if (!/\/actions-cache\/\d+$/.test(pathname)) return null;
  return method === 'PUT' ? 'upload' : method === 'GET' || method === 'HEAD' ? 'download' : null;
}

const failure = (code: string, msg: string) => ({ code, msg });

function send(
  response: ServerResponse,
  status: number,
  body: unknown,
  fault: CacheFault | null = null,
): void {
  const text = Buffer.from(JSON.stringify(body));
  response.writeHead(status, { 'content-type': 'application/json', ...promised(text.length, fault) });
  void deliver(response, Readable.from([text]), text.length, fault);
}

/** Azure's answers to Put Blob, Put Block and Put Block List (learn.microsoft.com, Blob service REST API). */
async function upload(
  request: IncomingMessage,
  response: ServerResponse,
  { searchParams }: URL,
  file: string,
  fault: CacheFault | null,
): Promise<void> {
  const part = (id: string) => `${file}-${Buffer.from(id).toString('hex')}`;
  const operation = searchParams.get('comp');
  if (fault !== null && fault !== 'slow') {
    request.once('data', () => (fault === 'stall' ? request.pause() : request.socket.destroy()));
    return;
  }
  if (operation === 'blocklist') {
    const blocks = [...(await bytes(request)).toString().matchAll(/<(?:Latest|Uncommitted)>([^<]+)</g)];
    const parts = blocks.map(([, id = '']) => part(id));
    const all = Readable.from(parts.map((one) => readFileSync(one)));
    await pipeline(all, createWriteStream(file));
    for (const one of parts) rmSync(one);
  } else if (operation === 'block') {
    await pipeline(request, createWriteStream(part(searchParams.get('blockid') ?? '')));
  } else {
    if (request.headers['x-ms-blob-type'] !== 'BlockBlob') throw new Error('x-ms-blob-type is missing');
    await pipeline(request, slowed(fault), createWriteStream(file));
  }
  response.writeHead(201, { ...AZURE, 'x-ms-request-server-encrypted': 'true' }).end();
}

const AZURE = {
  etag: '"0x8D"',
  'last-modified': 'Mon, 01 Jan 2024 00:00:00 GMT',
  'x-ms-request-id': '00000000-0000-0000-0000-000000000000',
  'x-ms-version': '2025-01-05',
};

async function download(
  { method, headers }: IncomingMessage,
  response: ServerResponse,
  file: string,
  fault: CacheFault | null,
): Promise<void> {
  const { size } = statSync(file);
  const asked = /^bytes=(\d+)-(\d*)$/.exec(String(headers['x-ms-range'] ?? headers.range ?? ''));
  const start = Number(asked?.[1] ?? 0);
  const end = Math.min(Number(asked?.[2] || size - 1), size - 1);
  const range = asked === null ? {} : { 'content-range': `bytes ${start}-${end}/${size}` };
  const kind = {
    'content-type': 'application/octet-stream',
    'x-ms-blob-type': 'BlockBlob',
    'accept-ranges': 'bytes',
  };
  const length = end - start + 1;
  response.writeHead(asked === null ? 200 : 206, { ...AZURE, ...kind, ...range, ...promised(length, fault) });
  if (method === 'HEAD') response.end();
  else await deliver(response, createReadStream(file, { start, end }), length, fault);
}

/** Who sends less as if it were all has promised nothing. */
const promised = (length: number, fault: CacheFault | null) =>
  fault === 'short' ? {} : { 'content-length': length };

/** Sends a body of which the length is known, as the fault has it. */
async function deliver(
  response: ServerResponse,
  body: Readable,
  length: number,
  fault: CacheFault | null,
): Promise<void> {
  if (fault === null || fault === 'slow') return pipeline(body, slowed(fault, length), response);
  const half = (await bytes(body)).subarray(0, Math.ceil(length / 2));
  if (fault === 'short') return void response.end(half);
  // The length was promised; the connection ends, or nothing more comes.
  response.write(half, () => fault === 'half' && setTimeout(() => response.destroy(), 20));
}

function slowed(fault: CacheFault | null, length = 1 << 20): NodeJS.ReadWriteStream {
  if (fault !== 'slow') return new PassThrough();
  return new PassThrough({
    transform(chunk: Buffer, _, done) {
      const size = Math.ceil(length / 20);
      const parts = Array.from({ length: Math.ceil(chunk.length / size) }, (_, index) =>
        chunk.subarray(index * size, (index + 1) * size),
      );
      const next = () => {
        const part = parts.shift();
        if (part === undefined) return done();
        this.push(part);
        setTimeout(next, 100);
      };
      next();
    },
  });
}

async function bytes(stream: AsyncIterable<Buffer | string>): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
}
