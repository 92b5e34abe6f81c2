import { type AllowList, allowList } from '#core/model/allow-list';
import { UserError } from '#core/model/errors';
import { type FileTree, unreadableProblem } from '#core/model/file-tree';
import type { Problem } from '#core/model/finding';
import type { KeyPath } from '#core/model/key-path';
import type { Declared, Json, ManifestSource, PlumbConfig, PythonPin } from '#core/model/manifest';
import { nodeNameProblem, nodeRequirementRisk } from '#core/model/node-requirement';
import { readPythonVersion } from '#core/model/python-version';
import { parentOf, type RepoPath, ROOT, repoPath } from '#core/model/repo-path';
import { normaliseName } from '#core/model/requirement';
import { RULE_IDS } from '#core/model/rules';
import { suggest } from '#core/model/suggest';
import { readPackageManager } from '#core/read/node/package-manager';
import {
  defined,
  guarded,
  type Locators,
  type ManifestDocument,
  readManifestDocument,
  validate,
} from './manifest-document.ts';
import { PYTHON_NAME, requirementJudge } from './manifest-names.ts';
import * as schema from './manifest-schema.ts';
import type { Shaped } from './manifest-shape.ts';

type Shape = Shaped<typeof schema.plumb>;

const NOTHING: PlumbConfig = {
  source: null,
  pins: { source: null },
  node: {},
  python: {},
  ci: {},
  heavy: [],
  legacy: [],
  services: {},
  stubs: [],
  importNames: new Map(),
  rules: new Map(),
  exclude: [],
  allow: [],
};

/**
 * Reads plumb.edn, or the file that `--config` names (it must exist then). Everything has a default. Throws UserError
 * with every complaint for a configuration that is wrong: it keeps the command from its job (exit 2).
 */
export function readPlumbConfig(
  files: FileTree,
  file: RepoPath,
  locators: Locators,
  named: boolean,
): PlumbConfig {
  const read = files.read(file);
  if (read.kind !== 'text') {
    if (read.kind === 'unreadable') throw refused([unreadableProblem(file, read)]);
    if (read.kind === 'elsewhere')
      throw new UserError(
        `${file} is in the repository, but not checked out here (${read.why})`,
        'check it out: without it every pin would seem to be gone',
      );
    if (named)
      throw new UserError(`the configuration ${file} does not exist`, 'name a file inside the repository');
    return NOTHING;
  }
  const document = readManifestDocument(file, read.text, locators);
  const shape = document.problems.length > 0 ? null : validate(schema.plumb, document.data, document);
  if (shape === null) throw refused(document.problems);
  const allow = allowList(shape.allow);
  const pins = readPins(shape, document, files, locators, allow);
  checkRules(shape, document);
  const manager = shape.node?.['package-manager'];
  if (manager !== undefined && readPackageManager(manager) === null)
    document.complain(
      ['node', 'package-manager'],
      `${JSON.stringify(manager)} names no package manager and version`,
      'write it like "pnpm@10.34.0" (npm, pnpm, yarn or bun)',
    );
  if (document.problems.length > 0) throw refused(document.problems);
  return {
    source: document.source,
    pins,
    node: defined({
      version: shape.node?.version,
      packageManager:
        manager === undefined ? undefined : { value: manager, path: ['node', 'package-manager'] },
    }),
    python: defined({ version: shape.python?.version, installer: shape.python?.installer }),
    ci: (shape.ci ?? {}) as { [key: string]: Json },
    heavy: shape.heavy,
    legacy: shape.legacy,
    services: (shape.services ?? {}) as { [key: string]: Json },
    stubs: shape.stubs,
    importNames: new Map(
      Object.entries(shape['import-names']).map(([name, modules]) => [normaliseName(name), modules]),
    ),
    rules: new Map(Object.entries(shape.rules)),
    exclude: shape.exclude,
    allow: shape.allow,
    ...defined({ layout: shape.layout as Json | undefined }),
  };
}

function refused(problems: readonly Problem[]): UserError {
  const lines = problems.map(({ at, message, hint }) => {
    const place =
      at.kind === 'span'
        ? `${at.file}:${at.span.start.line}:${at.span.start.column}: `
        : at.kind === 'file'
          ? `${at.file}: `
          : '';
    return `${place}${message} (${hint})`;
  });
  const [first] = problems;
  return new UserError(
    lines.join('\n'),
    'mend the configuration; nothing was judged',
    first === undefined ? {} : { at: first.at },
  );
}

function checkRules(shape: Shape, document: ManifestDocument): void {
  for (const rule of Object.keys(shape.rules)) {
    if ((RULE_IDS as readonly string[]).includes(rule)) continue;
    const near = suggest(rule, RULE_IDS);
    document.complain(
      ['rules', rule],
      `no rule is named ${JSON.stringify(rule)}`,
      near === null ? '`plumb explain` lists the rules' : `did you mean ${near}?`,
      'key',
    );
  }
}

/** The pins, from plumb.edn itself or from the EDN file that `:pins` names. */
function readPins(
  shape: Shape,
  own: ManifestDocument,
  files: FileTree,
  locators: Locators,
  allow: AllowList,
): PlumbConfig['pins'] {
  if (shape.pins === undefined) return { source: null };
  if (typeof shape.pins !== 'string') return pinTables(shape.pins, own, ['pins'], allow, null);
  const name = shape.pins;
  const path = guarded(own, ['pins'], () => repoPath(name, parentOf(own.source.file) ?? ROOT));
  const read = path === null ? null : files.read(path);
  if (path === null || read?.kind !== 'text') {
    if (path !== null)
      own.complain(
        ['pins'],
        `the pins file ${path} does not exist or cannot be read`,
        'create it as {:python {} :node {}}',
      );
    return { source: null };
  }
  const document = readManifestDocument(path, read.text, locators);
  const tables = document.problems.length > 0 ? null : validate(schema.pins, document.data, document);
  const result = tables === null ? { source: null } : pinTables(tables, document, [], allow, document.source);
  own.problems.push(...document.problems);
  return result;
}

function pinTables(
  tables: Shaped<typeof schema.pins>,
  document: ManifestDocument,
  base: KeyPath,
  allow: AllowList,
  source: ManifestSource | null,
): PlumbConfig['pins'] {
  const { python, node } = tables;
  const pythonPath = [...base, 'python'];
  const nodePath = [...base, 'node'];
  if (node !== undefined) checkNodePins(node, nodePath, document, allow);
  return {
    source,
    ...defined({
      python: python && declaredMap(pythonPins(python, pythonPath, document, allow), pythonPath),
      node: node && declaredMap(new Map<string, Json>(Object.entries(node)), nodePath),
    }),
  };
}

function declaredMap<T>(value: ReadonlyMap<string, T>, path: KeyPath): Declared<ReadonlyMap<string, T>> {
  return { value, path };
}

function pythonPins(
  table: Readonly<Record<string, string | readonly string[]>>,
  path: KeyPath,
  document: ManifestDocument,
  allow: AllowList,
): ReadonlyMap<string, PythonPin> {
  const judge = requirementJudge(document, allow);
  const pins = new Map<string, PythonPin>();
  const seen = new Map<string, string>();
  for (const [name, value] of Object.entries(table)) {
    const here = [...path, name];
    const twin = seen.get(normaliseName(name));
    if (twin !== undefined)
      document.complain(here, `"${name}" and "${twin}" are one distribution`, 'keep one pin', 'key');
    seen.set(normaliseName(name), name);
    if (!PYTHON_NAME.test(name)) {
      const extras = name.includes('[') ? ': constraints cannot have extras (pip)' : '';
      document.complain(
        here,
        `${JSON.stringify(name)} is no name of a Python distribution${extras}`,
        'pin the distribution by its name alone',
        'key',
      );
    }
    if (typeof value === 'string') {
      if (readPythonVersion(value) === null)
        document.complain(
          here,
          `${JSON.stringify(value)} is no version after PEP 440`,
          'pin it like "1.2.3"; a range or marker stands in a vector of requirements',
        );
      pins.set(name, { version: value });
      continue;
    }
    const requirements = judge.pythonList(value, here);
    requirements.forEach((requirement, i) => {
      if (requirement.name !== normaliseName(name))
        document.complain(
          [...here, i],
          `the pin of "${name}" is a requirement of "${requirement.spelledName}"`,
          'name the same distribution',
        );
      if (requirement.extras.length > 0)
        document.complain(
          [...here, i],
          'a pin has extras',
          'leave them out: constraints cannot have extras (pip)',
        );
    });
    pins.set(name, { requirements });
  }
  return pins;
}

function checkNodePins(value: unknown, path: KeyPath, document: ManifestDocument, allow: AllowList): void {
  if (typeof value === 'string') {
    // npm and pnpm: `$name` is the range of the root's own dependency on it.
    const isReference = value.startsWith('$') && nodeNameProblem(value.slice(1)) === null;
    const isBlank = value.trim() === '' || value.trim() !== value;
    const risk = isReference ? null : isBlank ? 'no version' : nodeRequirementRisk(value);
    if (risk !== null && !allow(value))
      document.complain(
        path,
        `the pin ${JSON.stringify(value)} is ${risk}`,
        'pin a version, or let it through with :allow in plumb.edn',
      );
  } else if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
    for (const [key, inner] of Object.entries(value)) {
      const here = [...path, key];
      if (key.trim() === '' || /[\p{Cc}\u2028\u2029]/u.test(key))
        document.complain(
          here,
          `${JSON.stringify(key)} selects no package`,
          'write a name or selector',
          'key',
        );
      checkNodePins(inner, here, document, allow);
    }
  } else
    document.complain(path, 'a pin is neither a version nor a map of pins', 'write "selector" "version"');
}
