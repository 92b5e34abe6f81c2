import type { KeyPath } from '#core/model/key-path';
import type { Json, ServiceManifest } from '#core/model/manifest';
import { type ManifestDocument, validate } from './manifest-document.ts';
import { nameJudge, requirementJudge } from './manifest-names.ts';
import * as schema from './manifest-schema.ts';
import type { Shaped } from './manifest-shape.ts';
import { Keyword } from './manifest-value.ts';

type Handler = string | Keyword;
type Shape = Shaped<typeof schema.service>;

const SERVICE_NAME = /^[A-Za-z0-9]([A-Za-z0-9._-]*[A-Za-z0-9])?$/;
/** Names as POSIX shells take them: what else could be set in an environment everywhere. */
const VARIABLE = /^[A-Za-z_][A-Za-z0-9_]*$/;
const PYTHON_HANDLER =
  /^[\p{ID_Start}_][\p{ID_Continue}]*(\.[\p{ID_Start}_][\p{ID_Continue}]*)*:[\p{ID_Start}_][\p{ID_Continue}]*$/u;
/** A bare or `./` specifier, then an export's name. Nothing absolute, no scheme, no way out of the folder. */
const NODE_HANDLER = /^(\.\/)?[@\w][\w@.$~/-]*:[\p{ID_Start}_$][\p{ID_Continue}$]*$/u;
const METHODS = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'WS']);

/** Takes the document of a service.edn, .toml or .json; null with complaints in the document where anything is wrong. */
export function readServiceManifest(document: ManifestDocument): ServiceManifest | null {
  if (document.problems.length > 0) return null;
  const shape = validate(schema.service, document.data, document);
  if (shape === null) return null;
  const { lang } = shape.runtime;
  const handlers = handlerReader(document, lang);
  const names = nameJudge(document);
  const { requires } = shape.runtime;
  if (requires !== undefined) {
    // A service has no requirements of its own: nothing is to be let through.
    const ranges = requirementJudge(document, () => false);
    ranges[lang === 'python' ? 'pythonRange' : 'nodeRange'](requires, ['runtime', 'requires']);
  }
  if (!SERVICE_NAME.test(shape['service/name'])) {
    document.complain(
      ['service/name'],
      `${JSON.stringify(shape['service/name'])} is no name of a service`,
      'letters, digits, and - _ . between them',
    );
  }
  const transports = shape.transports ?? ['http'];
  if (transports.includes('grpc') && !transports.includes('http')) {
    document.complain(
      ['transports'],
      ':grpc stands without :http',
      'add :http: /health and the smoke test need one listener',
    );
  }
  const named = (items: Shape['tools'], key: string) =>
    items.map((item, i) => ({
      name: item.name,
      handler: handlers(item.handler, [key, i, 'handler']),
      at: [key, i],
    }));
  const entry = handlers(shape.runtime.entry, ['runtime', 'entry']);
  const manifest: ServiceManifest = {
    source: document.source,
    name: { value: shape['service/name'], path: ['service/name'] },
    runtime: {
      lang,
      entry: { value: entry, path: ['runtime', 'entry'] },
      workers: shape.runtime.workers,
      ...(requires === undefined ? {} : { requires: { value: requires, path: ['runtime', 'requires'] } }),
    },
    deps: {
      python: (shape.deps?.python ?? []).map((dep, i) => {
        names.python(dep.pkg, ['deps', 'python', i, 'pkg']);
        return { ...dep, at: ['deps', 'python', i] };
      }),
      node: (shape.deps?.node ?? []).map((dep, i) => {
        names.node(dep.pkg, ['deps', 'node', i, 'pkg']);
        return { ...dep, at: ['deps', 'node', i] };
      }),
    },
    transports,
    endpoints: shape.endpoints.map((endpoint, i) => ({
      method: method(endpoint.method, ['endpoints', i, 'method'], document),
      path: route(endpoint.path, ['endpoints', i, 'path'], document),
      handler: handlers(endpoint.handler, ['endpoints', i, 'handler']),
      at: ['endpoints', i],
    })),
    tools: named(shape.tools, 'tools'),
    tasks: named(shape.tasks, 'tasks'),
    resources: (shape.resources ?? {}) as { [gate: string]: Json },
    telemetry: (shape.telemetry ?? {}) as { [key: string]: Json },
    env: variables(shape.env, 'env', document),
    secrets: variables(shape.secrets, 'secrets', document),
  };
  return document.problems.length > 0 ? null : manifest;
}

function method(text: string, path: KeyPath, document: ManifestDocument): string {
  const upper = text.toUpperCase();
  if (!METHODS.has(upper))
    document.complain(
      path,
      `${JSON.stringify(text)} is no method of an endpoint`,
      `one of ${[...METHODS].join(', ')}`,
    );
  return upper;
}

function route(text: string, path: KeyPath, document: ManifestDocument): string {
  if (!/^\/[^\s\p{Cc}]*$/u.test(text))
    document.complain(
      path,
      `the path ${JSON.stringify(text)} does not start with "/" or holds spaces`,
      'write it like "/health"',
    );
  return text;
}

function variables(names: readonly string[], key: string, document: ManifestDocument): readonly string[] {
  names.forEach((name, i) => {
    if (VARIABLE.test(name)) return;
    document.complain(
      [key, i],
      `${JSON.stringify(name)} is no name of an environment variable`,
      `list names in :${key}, never values`,
    );
  });
  return names;
}

/** A handler as `module:callable`: Python also as the keyword `:module/callable`, Node as a string alone. */
function handlerReader(document: ManifestDocument, lang: 'python' | 'node') {
  const pattern = lang === 'python' ? PYTHON_HANDLER : NODE_HANDLER;
  const form =
    lang === 'python' ? ':pkg.module/callable or "pkg.module:callable"' : '"@scope/pkg/module:callable"';
  return (handler: Handler, path: KeyPath): string => {
    if (handler instanceof Keyword && lang === 'node') {
      document.complain(
        path,
        `the handler :${handler.text} is a keyword; Node's module specifiers are no keywords`,
        `write it as ${form}`,
      );
      return '';
    }
    const text = handler instanceof Keyword ? handler.text.replace('/', ':') : handler;
    if (!pattern.test(text) || text.split(':')[0]?.split('/').includes('..')) {
      document.complain(path, `${JSON.stringify(text)} names no module and callable`, `write it as ${form}`);
    }
    return text;
  };
}
