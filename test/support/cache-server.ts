import { fork } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type CacheEntry, type CacheFault, type CacheRoute, cacheProtocol } from './cache-protocol.ts';

export interface CacheServer {
  readonly url: string;
  readonly token: string;
  /** What a runner gives the processes of actions, and nothing else. */
  readonly env: Readonly<Record<string, string>>;
  /** Every later request of the route meets the fault, until null takes it away. */
  setFault(route: CacheRoute, fault: CacheFault | null): Promise<void>;
  entries(): Promise<readonly CacheEntry[]>;
  calls(): Promise<readonly CacheRoute[]>;
  close(): Promise<void>;
}

export interface CacheServerOptions {
  /**
   * Addresses of archives look like Azure's, and the environment names the server as the proxy to them: the toolkit
   * then reads with the Azure SDK, in parts. Other programs would go through that proxy as well.
   */
  readonly azure?: boolean;
}

/** A cache server of its own process, so that it answers while a test waits for a program with spawnSync. */
export async function startCacheServer(options: CacheServerOptions = {}): Promise<CacheServer> {
  const child = fork(import.meta.filename, [JSON.stringify(options)], {
    execPath: process.execPath,
    execArgv: [],
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  const ask = (question: readonly unknown[]) =>
    new Promise<unknown>((resolve, reject) => {
      const onExit = () => reject(new Error('the cache server has ended'));
      child.once('exit', onExit);
      child.once('message', (answer) => {
        child.off('exit', onExit);
        resolve(answer);
      });
      if (question.length > 0) child.send(question);
    });
  const { url, token, env } = (await ask([])) as Pick<CacheServer, 'url' | 'token' | 'env'>;
  return {
    url,
    token,
    env,
    setFault: async (route, fault) => void (await ask(['fault', route, fault])),
    entries: async () => (await ask(['entries'])) as readonly CacheEntry[],
    calls: async () => (await ask(['calls'])) as readonly CacheRoute[],
    close: () =>
      new Promise((resolve) => {
        child.once('exit', () => resolve());
        child.disconnect();
      }),
  };
}

async function serve({ azure = false }: CacheServerOptions): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'plumb-cache-server-'));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  const token = 'cache_token';
  let url = '';
  const host = () => (azure ? 'http://plumbtest.blob.core.windows.net' : url);
  const protocol = cacheProtocol(folder, token, () => `${host()}/actions-cache`);
  const server = createServer(protocol.listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  process.on('disconnect', () => process.exit());
  process.on(
    'message',
    ([what, route, fault]: ['fault' | 'entries' | 'calls', CacheRoute, CacheFault | null]) => {
      if (what === 'fault') protocol.setFault(route, fault);
      process.send?.(what === 'fault' ? null : protocol[what]());
    },
  );
  const env = {
    ACTIONS_CACHE_SERVICE_V2: 'true',
    ACTIONS_RESULTS_URL: `${url}/`,
    ACTIONS_RUNTIME_TOKEN: token,
    ...(azure && { HTTP_PROXY: url, http_proxy: url, NO_PROXY: '127.0.0.1', no_proxy: '127.0.0.1' }),
  };
  process.send?.({ url, token, env });
}

if (import.meta.main) await serve(JSON.parse(process.argv[2] ?? '{}') as CacheServerOptions);
