import { runsTypeScript } from '#core/graph/node-typescript';
import type { ServiceManifest } from '#core/model/manifest';
import type { Command } from '#core/model/plan';
import { join, type RepoPath } from '#core/model/repo-path';
import type { SmokeAsk, SmokePlan, SmokeReference } from '#core/model/smoke';
import type { Workspace } from '#core/model/workspace';
import { NODE_IMPORTS, PYTHON_IMPORTS } from './smoke-imports.ts';

/** The value of what a service declares in `:env` and `:secrets`, where the caller has none. */
export const PLACEHOLDER = 'plumb-smoke';

/** Stands for a parameter of a path: it is a number, an id and a word. */
const PARAMETER = '1';

/**
 * Names that steer the loader, the interpreter or the way to the network: a placeholder would keep every program from
 * its work. HOST and PORT have their own values.
 */
const STEERING =
  /^(?:(?:LD|DYLD|LC|NODE|PYTHON|BASH|SSL_CERT)(?:_.*)?|PYTHON.*|.*_PROXY|PATH|HOME|USER|LOGNAME|SHELL|LANG(?:UAGE)?|TZ|TMP|TEMP|TMPDIR|ENV|IFS|HOST|PORT)$/i;

/** What a service is tried with. */
export interface SmokeSetting {
  /** Absolute path of the Python or Node of its environment. */
  readonly interpreter: string;
  readonly bootstrap: RepoPath;
  /** Values in place of placeholders, by name. Names that the service does not declare are not given to it. */
  readonly values: ReadonlyMap<string, string>;
  readonly timeoutMs: number;
}

/**
 * The file that starts a service, whoever wrote it: `main.py`, `server.ts` or `server.mjs` (the one that `plumb gen`
 * writes before the other) in the folder of its manifest; null where there is none.
 */
export function bootstrapOf(workspace: Workspace, service: ServiceManifest): RepoPath | null {
  const { runtime, source } = service;
  const { version } = workspace.manifests.config.node;
  const isTyped = runsTypeScript(runtime.requires?.value ?? version ?? null);
  const names =
    runtime.lang === 'python'
      ? ['main.py']
      : isTyped
        ? ['server.ts', 'server.mjs']
        : ['server.mjs', 'server.ts'];
  return names.map((name) => join(source.folder, name)).find((file) => workspace.files.has(file)) ?? null;
}

/** What is run and asked to see that a service works: its imports, its start, its GET endpoints. */
export function planSmoke(service: ServiceManifest, setting: SmokeSetting): SmokePlan {
  const { source, name, runtime } = service;
  const { folder, file } = source;
  const declared = [...new Set([...service.env, ...service.secrets])];
  const { env, placeholders, left } = environmentOf(declared, setting.values);
  const references = referencesOf(service);
  const names = references.map(({ reference }) => reference);
  const command = (...argv: string[]): Command => ({
    argv: [setting.interpreter, ...argv],
    cwd: folder,
    // unbuffered, or the last words of a service that is killed are lost
    env: { ...env, ...(runtime.lang === 'python' && { PYTHONUNBUFFERED: '1' }), NO_COLOR: '1' },
    timeoutMs: setting.timeoutMs,
  });
  const asks = asksOf(service);
  return {
    name: name.value,
    folder,
    file,
    imports:
      runtime.lang === 'python'
        ? command('-c', PYTHON_IMPORTS, ...names)
        : command('--input-type=module', '-e', NODE_IMPORTS, '--', ...names),
    start: command(setting.bootstrap.slice(setting.bootstrap.lastIndexOf('/') + 1)),
    references,
    asks,
    placeholders,
    notes: [
      ...left.map((one) => `${one} has no placeholder, as it steers the interpreter or the machine`),
      ...(asks.length === 0 ? ['no GET endpoint is declared: only the start and the stop are proved'] : []),
    ],
  };
}

/** The entry and every handler, each once. */
function referencesOf(service: ServiceManifest): readonly SmokeReference[] {
  const { runtime, endpoints, tools, tasks, source } = service;
  const all = [
    { reference: runtime.entry.value, path: runtime.entry.path },
    ...[...endpoints, ...tools, ...tasks].map(({ handler, at }) => ({
      reference: handler,
      path: [...at, 'handler'],
    })),
  ];
  const seen = new Set<string>();
  return all
    .filter(({ reference }) => !seen.has(reference) && seen.add(reference))
    .map(({ reference, path }) => ({ reference, at: source.locate(path) }));
}

function asksOf({ runtime, endpoints, source }: ServiceManifest): readonly SmokeAsk[] {
  const seen = new Set<string>();
  return endpoints
    .filter(({ method, path }) => method === 'GET' && !seen.has(path) && seen.add(path))
    .map(({ path: declared, at }) => {
      const filled = withParameters(declared, runtime.lang);
      return {
        declared,
        path: onTheWire(filled),
        hasPlaceholder: filled !== declared,
        at: source.locate([...at, 'path']),
      };
    });
}

/**
 * `{id}` and `{rest:path}` of Starlette and OpenAPI, `<int:id>` of Flask; of Node's routers `:id`, `:id(\\d+)?` and `*`. In a
 * Python path a colon is itself (`/models:list`).
 */
function withParameters(path: string, lang: 'python' | 'node'): string {
  const filled = path.replace(/\{[^{}]*\}|<[^<>]*>/g, PARAMETER);
  return lang === 'python' ? filled : filled.replace(/:[A-Za-z_]\w*(?:\([^()]*\))?[?*+]?|\*/g, PARAMETER);
}

/** Percent-encodes what may not stand in a request line (RFC 3986, 3.3), and nothing twice. */
function onTheWire(path: string): string {
  return path.replace(/[\ud800-\udfff]/gu, '\ufffd').replace(/[^\x21-\x7e]+|#/g, encodeURIComponent);
}

function environmentOf(declared: readonly string[], values: ReadonlyMap<string, string>) {
  const env: Record<string, string> = Object.create(null);
  const placeholders: string[] = [];
  const left: string[] = [];
  for (const name of declared) {
    const value = values.get(name);
    if (value !== undefined) env[name] = value;
    else if (STEERING.test(name)) {
      if (!/^(?:HOST|PORT)$/.test(name)) left.push(name);
    } else {
      env[name] = PLACEHOLDER;
      placeholders.push(name);
    }
  }
  env.HOST = '127.0.0.1';
  return { env, placeholders, left };
}
