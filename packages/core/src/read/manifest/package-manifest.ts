import type { AllowList } from '#core/model/allow-list';
import type { KeyPath } from '#core/model/key-path';
import type {
  Declared,
  GroupItem,
  Json,
  NodePeer,
  NodeRequirement,
  NodeRuntime,
  NodeTarget,
  PackageManifest,
  PythonBuild,
  PythonRuntime,
  Runtime,
} from '#core/model/manifest';
import { normaliseName, type Requirement } from '#core/model/requirement';
import { defined, type ManifestDocument, validate } from './manifest-document.ts';
import { nameJudge, PYTHON_NAME, requirementJudge } from './manifest-names.ts';
import * as schema from './manifest-schema.ts';
import type { Shaped } from './manifest-shape.ts';

/** Names of a subpath export (`./lite`, `./client/node`): no pattern, nothing that leads upwards. */
const SUBPATH = /^[A-Za-z0-9_][\w.-]*(?:\/[A-Za-z0-9_][\w.-]*)*$/;

type PythonShape = Shaped<typeof schema.pythonRuntime>;
type NodeShape = Shaped<typeof schema.nodeRuntime>;

/**
 * Takes the document of a package.edn and returns the manifest; null with complaints in the document where anything
 * is wrong. The short form is one runtime at the top.
 */
export function readPackageManifest(document: ManifestDocument, allow: AllowList): PackageManifest | null {
  const before = document.problems.length;
  const data = document.data;
  if (before > 0) return null;
  const isLong = typeof data === 'object' && data !== null && 'runtimes' in data;
  const head = isLong ? validate(schema.packageLong, data, document) : readShort(document);
  if (head === null) return null;
  const runtimes: Runtime[] = [];
  const add = (item: unknown, path: KeyPath): void => {
    const lang = validate(schema.langOnly, item, document, path)?.lang;
    if (runtimes.some((runtime) => runtime.lang === lang)) {
      const hint = 'a package has one runtime a language; bring both together in one, with :targets';
      document.complain(path, `a second runtime with :lang :${lang}`, hint);
    } else if (lang === 'python') {
      const shape = validate(schema.pythonRuntime, item, document, path);
      if (shape !== null) runtimes.push(pythonRuntime(shape, path, document, allow));
    } else if (lang === 'node') {
      const shape = validate(schema.nodeRuntime, item, document, path);
      if (shape !== null) runtimes.push(nodeRuntime(shape, path, document, allow));
    }
  };
  if ('runtimes' in head)
    head.runtimes.forEach((item, index) => {
      add(item, ['runtimes', index]);
    });
  else if (head.lang === 'python') runtimes.push(pythonRuntime(head as PythonShape, [], document, allow));
  else runtimes.push(nodeRuntime(head as NodeShape, [], document, allow));

  const names = nameJudge(document);
  for (const runtime of runtimes) {
    const name = runtime.name ?? { value: head['package/name'], path: ['package/name'] };
    if (runtime.lang === 'python') names.python(name.value, name.path);
    else names.node(name.value, name.path);
    if (head['package/version'] !== undefined)
      names.version(head['package/version'], ['package/version'], runtime.lang);
  }
  if (document.problems.length > before) return null;
  return {
    source: document.source,
    name: { value: head['package/name'], path: ['package/name'] },
    runtimes,
    ...defined({
      version: declared(head['package/version'], ['package/version']),
      description: declared(head['package/description'], ['package/description']),
    }),
  };
}

function readShort(document: ManifestDocument) {
  const lang = validate(schema.langOnly, document.data, document)?.lang;
  if (lang === undefined) return null;
  return lang === 'python'
    ? validate(schema.pythonShort, document.data, document)
    : validate(schema.nodeShort, document.data, document);
}

function declared<T>(value: T | undefined, path: KeyPath): Declared<T> | undefined {
  return value === undefined ? undefined : { value, path };
}

function pythonRuntime(
  shape: PythonShape,
  path: KeyPath,
  document: ManifestDocument,
  allow: AllowList,
): PythonRuntime {
  const judge = requirementJudge(document, allow);
  const list = (texts: readonly string[] | undefined, key: string) =>
    texts === undefined ? undefined : declared(judge.pythonList(texts, [...path, key]), [...path, key]);
  const extras = shape.extras && judge.pythonTable(shape.extras, [...path, 'extras']);
  const targets = shape.targets?.map(({ name, extras: own }) => ({ name, extras: own }));
  if (targets !== undefined) checkTargets(targets, extras, path, document);
  return {
    lang: 'python',
    path,
    ...defined({
      name: declared(shape.name, [...path, 'name']),
      entry: declared(shape.entry, [...path, 'entry']),
      requires: declared(shape.requires && judge.pythonRange(shape.requires, [...path, 'requires']), [
        ...path,
        'requires',
      ]),
      deps: list(shape.deps, 'deps'),
      devDeps: list(shape['dev-deps'], 'dev-deps'),
      extras: declared<ReadonlyMap<string, readonly Requirement[]>>(extras, [...path, 'extras']),
      groups: declared<ReadonlyMap<string, readonly GroupItem[]>>(
        shape.groups && judge.groups(shape.groups, [...path, 'groups']),
        [...path, 'groups'],
      ),
      targets: declared(targets, [...path, 'targets']),
      scripts: declared(shape.scripts && new Map(Object.entries(shape.scripts)), [...path, 'scripts']),
      build: declared<PythonBuild>(
        typeof shape.build === 'string'
          ? { backend: shape.build }
          : shape.build && { ...defined(shape.build), backend: shape.build.backend },
        [...path, 'build'],
      ),
      importNames: declared(shape['import-names'], [...path, 'import-names']),
    }),
  };
}

/** Two targets of one name would be one extra or one subpath. */
function checkTargetNames(
  targets: readonly { readonly name: string }[],
  isName: (name: string) => boolean,
  path: KeyPath,
  document: ManifestDocument,
): void {
  const seen = new Set<string>();
  targets.forEach(({ name }, index) => {
    const at = [...path, 'targets', index, 'name'];
    if (!isName(name))
      document.complain(
        at,
        `${JSON.stringify(name)} is no name of a target`,
        'letters, digits, and - _ . between them',
      );
    else if (seen.has(normaliseName(name)))
      document.complain(at, `a second target :${name}`, 'bring both together in one');
    seen.add(normaliseName(name));
  });
}

/** A dependency that several targets name is one peer, with one range. */
function checkNodeTargets(targets: readonly NodeTarget[], path: KeyPath, document: ManifestDocument): void {
  checkTargetNames(targets, (name) => SUBPATH.test(name), path, document);
  const first = new Map<string, string>();
  targets.forEach(({ deps }, index) => {
    for (const { name, text } of deps) {
      const other = first.get(name) ?? text;
      first.set(name, other);
      if (other !== text)
        document.complain(
          [...path, 'targets', index, 'deps'],
          `the targets ask for ${JSON.stringify(other)} and ${JSON.stringify(text)}: a peer has one range`,
          'write the same range in every target',
        );
    }
  });
}

/** pip only warns for an extra that is not defined and installs nothing: a target may name defined extras alone. */
function checkTargets(
  targets: readonly { readonly name: string; readonly extras: readonly string[] }[],
  extras: ReadonlyMap<string, unknown> | undefined,
  path: KeyPath,
  document: ManifestDocument,
): void {
  checkTargetNames(targets, (name) => PYTHON_NAME.test(name), path, document);
  const known = new Set([...(extras?.keys() ?? [])].map(normaliseName));
  targets.forEach((target, index) => {
    target.extras.forEach((extra, at) => {
      if (known.has(normaliseName(extra))) return;
      document.complain(
        [...path, 'targets', index, 'extras', at],
        `target :${target.name} names the extra "${extra}", which :extras does not define`,
        `add :extras {:${extra} ["…"]} to this runtime (\`[]\` is a definition)`,
      );
    });
  });
}

function nodeRuntime(
  shape: NodeShape,
  path: KeyPath,
  document: ManifestDocument,
  allow: AllowList,
): NodeRuntime {
  const judge = requirementJudge(document, allow);
  const list = (texts: readonly string[] | undefined, key: string) =>
    texts === undefined ? undefined : declared(requirements(texts, [...path, key]), [...path, key]);
  const requirements = (texts: readonly string[], at: KeyPath): readonly NodeRequirement[] =>
    judge.nodeList(texts, (index) => [...at, index]).filter((item) => item !== null);
  const peers = judge
    .nodeList(
      (shape.peers ?? []).map((peer) => (typeof peer === 'string' ? peer : peer.pkg)),
      (index) => [...path, 'peers', index, ...(typeof shape.peers?.[index] === 'string' ? [] : ['pkg'])],
    )
    .map((read, index): NodePeer | null => {
      const peer = shape.peers?.[index];
      return read && { ...read, optional: typeof peer === 'object' && peer.optional === true };
    });
  const targets = shape.targets?.map(
    (target, index): NodeTarget => ({
      name: target.name,
      deps: requirements(target.deps, [...path, 'targets', index, 'deps']),
      ...defined({ entry: target.entry }),
    }),
  );
  if (targets !== undefined) checkNodeTargets(targets, path, document);
  return {
    lang: 'node',
    path,
    ...defined({
      name: declared(shape.name, [...path, 'name']),
      entry: declared(shape.entry, [...path, 'entry']),
      requires: declared(shape.requires && judge.nodeRange(shape.requires, [...path, 'requires']), [
        ...path,
        'requires',
      ]),
      deps: list(shape.deps, 'deps'),
      devDeps: list(shape['dev-deps'], 'dev-deps'),
      peers: declared<readonly NodePeer[]>(shape.peers && peers.filter((peer) => peer !== null), [
        ...path,
        'peers',
      ]),
      optionalDeps: list(shape['optional-deps'], 'optional-deps'),
      targets: declared<readonly NodeTarget[]>(targets, [...path, 'targets']),
      scripts: declared(shape.scripts && new Map(Object.entries(shape.scripts)), [...path, 'scripts']),
      exports: declared<Json>(shape.exports, [...path, 'exports']),
      files: declared(shape.files, [...path, 'files']),
      bin: declared<Json>(shape.bin, [...path, 'bin']),
      private: declared(shape.private, [...path, 'private']),
      build: declared<ReadonlyMap<string, Json>>(
        shape.build && new Map<string, Json>(Object.entries(defined(shape.build))),
        [...path, 'build'],
      ),
    }),
  };
}
