import { AsyncLocalStorage } from 'node:async_hooks';
import type { ChildProcess } from 'node:child_process';
import { channel } from 'node:diagnostics_channel';
import type { IncomingMessage } from 'node:http';
import type { Socket } from 'node:net';

/** What a client of the network that is not ours does while it is watched. */
export interface Watched<T> {
  /** Settles as the work does; a caller that waits no longer need not handle it. */
  readonly result: Promise<T>;
  /** What it wrote to stdout and stderr, line by line; none of it reaches the log. */
  readonly lines: readonly string[];
  /** The last answer, where it was a refusal: "503 Service Unavailable". */
  refusal(): string | null;
  /** Changes while bytes move over the network; null while a program works that it started. */
  progress(): number | null;
  /** Closes its connections, kills its programs, and what it sleeps for keeps no process alive: also what it still begins. */
  cut(): void;
}

interface Work {
  readonly lines: string[];
  /** Of a stream whose last line has not ended yet: where that line stands. */
  readonly unended: Map<NodeJS.WriteStream, number>;
  readonly children: Set<ChildProcess>;
  readonly timers: Set<NodeJS.Timeout>;
  refusal: string | null;
  isCut: boolean;
}

const current = new AsyncLocalStorage<Work>();
/** Connections are kept and used again by the next work: who cuts one work cuts them all. */
const sockets = new Set<Socket>();
let moved = 0;
let watching = 0;

/**
 * Starts work and watches what it does by the channels of Node (node:diagnostics_channel, built-in channels
 * `net.client.socket`, `http.client.response.finish` and `child_process`): @actions/cache tells its faults by its output alone, and has no way to be
 * stopped. Only what the work itself began is touched; all else of the process writes as before.
 */
export function watch<T>(start: () => Promise<T>): Watched<T> {
  const work: Work = {
    lines: [],
    unended: new Map(),
    children: new Set(),
    timers: new Set(),
    refusal: null,
    isCut: false,
  };
  if (watching++ === 0) begin();
  for (const stream of [process.stdout, process.stderr]) capture(stream);
  const result = current
    .run(work, async () => start())
    .finally(() => {
      if (--watching === 0) end();
    });
  result.catch(() => {});
  return {
    result,
    lines: work.lines,
    refusal: () => work.refusal,
    progress: () => (work.children.size > 0 ? null : bytesMoved()),
    cut() {
      work.isCut = true;
      for (const socket of sockets) socket.destroy();
      for (const child of work.children) child.kill('SIGKILL');
      for (const timer of work.timers) timer.unref();
    },
  };
}

function begin(): void {
  channel('net.client.socket').subscribe(onSocket);
  channel('http.client.response.finish').subscribe(onResponse);
  channel('child_process').subscribe(onChild);
  globalThis.setTimeout = noticed;
}

function end(): void {
  channel('net.client.socket').unsubscribe(onSocket);
  channel('http.client.response.finish').unsubscribe(onResponse);
  channel('child_process').unsubscribe(onChild);
  if (globalThis.setTimeout === noticed) globalThis.setTimeout = plainTimeout;
  for (const [stream, { capturing, plain }] of captured) if (stream.write === capturing) stream.write = plain;
  captured.clear();
}

const plainTimeout = globalThis.setTimeout;
/** Between its attempts a client sleeps. */
const noticed = new Proxy(plainTimeout, {
  apply(target, self, args) {
    const timer: NodeJS.Timeout = Reflect.apply(target, self, args);
    const work = current.getStore();
    if (work?.isCut) timer.unref();
    else work?.timers.add(timer);
    return timer;
  },
});

type Write = NodeJS.WriteStream['write'];
const captured = new Map<NodeJS.WriteStream, { readonly capturing: Write; readonly plain: Write }>();

/** Work that hangs is watched for ever: somebody else may have put another function in our place since. */
function capture(stream: NodeJS.WriteStream): void {
  if (stream.write === captured.get(stream)?.capturing) return;
  const plain = stream.write;
  const capturing = ((...args: Parameters<Write>) => {
    const work = current.getStore();
    if (work === undefined) return plain.apply(stream, args);
    keep(work, stream, String(args[0]));
    const done = args.find((one: unknown) => typeof one === 'function');
    if (typeof done === 'function') process.nextTick(done);
    return true;
  }) as Write;
  stream.write = capturing;
  captured.set(stream, { capturing, plain });
}

/** A client may write a line a second for as long as it likes. */
const MOST_LINES = 1000;

/** What a program says may come in pieces: zstd tells its name before its fault. */
function keep({ lines, unended }: Work, stream: NodeJS.WriteStream, text: string): void {
  let at = unended.get(stream);
  for (const [index, piece] of text.split(/\r?\n/).entries()) {
    if (index > 0) at = undefined;
    if (piece === '') continue;
    if (at !== undefined) lines[at] = `${lines[at]}${piece}`.slice(0, 4096);
    else if (lines.length < MOST_LINES) at = lines.push(piece.slice(0, 4096)) - 1;
  }
  if (at === undefined) unended.delete(stream);
  else unended.set(stream, at);
}

function onSocket(message: unknown): void {
  const work = current.getStore();
  if (work === undefined) return;
  const { socket } = message as { readonly socket: Socket };
  sockets.add(socket);
  socket.once('close', () => {
    moved += bytesOf(socket);
    sockets.delete(socket);
  });
  // Not at once: who made it has not yet listened to its errors.
  if (work.isCut) setImmediate(() => socket.destroy());
}

function onResponse(message: unknown): void {
  const work = current.getStore();
  if (work === undefined) return;
  const { statusCode = 0, statusMessage = '' } = (message as { readonly response: IncomingMessage }).response;
  work.refusal = statusCode >= 400 ? `${statusCode} ${statusMessage}`.trim() : null;
}

function onChild(message: unknown): void {
  const work = current.getStore();
  if (work === undefined) return;
  const child = (message as { readonly process: ChildProcess }).process;
  work.children.add(child);
  for (const event of ['exit', 'error']) child.once(event, () => work.children.delete(child));
  if (work.isCut) setImmediate(() => child.kill('SIGKILL'));
}

const bytesOf = ({ bytesRead, bytesWritten }: Socket) => bytesRead + bytesWritten;

function bytesMoved(): number {
  return [...sockets].reduce((sum, socket) => sum + bytesOf(socket), moved);
}
