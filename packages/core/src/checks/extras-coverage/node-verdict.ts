import { packageSpecifier, typesPackageOf } from '#core/graph/node/specifier';
import type { CodeFile, Declarations, NodeUnit, Section, Use } from '#core/model/code';
import type { Severity } from '#core/model/finding';

/** What is wrong with an import that nothing covers; null where something does. */
export type Verdict =
  | { readonly rule: 'undeclared' | 'wrong-scope'; readonly severity: Severity; readonly doubt?: string }
  | { readonly rule: 'undeclared-dev'; readonly severity: Severity }
  | {
      readonly rule: 'optional-undeclared';
      readonly severity: Severity;
      readonly how: 'guarded' | 'tested' | 'type-checking';
    }
  | null;

/** What is known of the package as a whole, and what is asked of a file's text only where it decides. */
export interface Surroundings {
  /** Others install the package, with its dependencies and peers alone. */
  readonly published: boolean;
  /** A bundler may have copied devDependencies into what is published. */
  readonly bundled: boolean;
  /** So may the tool that builds it, which nobody knows. */
  readonly builtUnseen: boolean;
  /** Installed are the types of a package, and not the package. */
  readonly hasTypesAlone: (name: string) => boolean;
  readonly isSurelyValue: (file: CodeFile, use: Use) => boolean;
  /** The compiler drops the import: of the package that it asks for it takes types alone. */
  readonly isSurelyType: (name: string, file: CodeFile, use: Use) => boolean;
  readonly isMock: (file: CodeFile, use: Use) => boolean;
  /** The call that imports it handles its absence. */
  readonly isCaught: (file: CodeFile, use: Use) => boolean;
  /** A condition around the call names the package. */
  readonly isAskedByName: (file: CodeFile, use: Use) => boolean;
  /** A mock that makes all of a package which something else may import. */
  readonly isReplaced: (file: CodeFile, use: Use) => boolean;
  readonly isVirtual: (file: CodeFile, use: Use) => boolean;
  /** Folders that the file adds are looked through for it. */
  readonly looksElsewhere: (file: CodeFile, use: Use) => boolean;
}

/** Declared for development by everybody who runs inside them, and there at run time all the same. */
const HOSTS: ReadonlySet<string> = new Set(['electron', 'vscode', 'obsidian', 'figma', 'atom']);

/**
 * What the JavaScript of AppSync's resolvers imports is integrated into their runtime
 * (https://docs.aws.amazon.com/appsync/latest/devguide/additional-utilities.html): to install there are types.
 */
const OF_RESOLVERS = '@aws-appsync/utils';
const PLAIN_SOURCE = /\.m?js$/;

/** What tests read as data: sources of no program. */
const FIXTURE = /(?:^|\/)[\w.-]*(?:fixtures?|snapshots?)(?:__)?\//i;

const DECLARATION_FILE = /\.d\.[cm]?ts$/;

/** The package that an import asks for; null for what needs none or cannot be told. */
export function packageOf({ module, target }: Use): string | null {
  if (target.kind === 'member') return target.distribution;
  if (target.kind !== 'external') return null;
  return target.known ?? packageSpecifier(module)?.name ?? null;
}

/** Whether a package is declared for whoever runs the project, as a dependency, a peer or optional: then every use of it is covered. */
export function isProvided(name: string, use: Use, declarations: Declarations): boolean {
  const kinds = sectionsOf(name, use, declarations);
  return kinds.has('base') || kinds.has('peer') || kinds.has('optional');
}

/**
 * Judges one import of a package that is not provided (judgement.md, "What covers an import"). What tests and tools import may be declared in
 * any section, also above; what ships must be a dependency, a peer or optional. TypeScript's imports are taken as
 * covered by declared types unless they surely reach the module at run time.
 */
export function judgeNodeUse(
  name: string,
  use: Use,
  file: CodeFile,
  { declarations }: Pick<NodeUnit, 'declarations'>,
  around: Surroundings,
): Verdict {
  const kinds = sectionsOf(name, use, declarations);
  const { kind, scope } = use.fact;
  const isType = kind === 'type' || scope.includes('type-checking') || DECLARATION_FILE.test(file.path);
  const isTyped = declarations.byName.has(typesPackageOf(name));
  const isGuarded = scope.includes('guarded');
  const isAsked = !isGuarded && around.isAskedByName(file, use);
  const isLax = isType || isGuarded || isAsked || file.role !== 'runtime';
  if (kinds.size > 0 && isLax) return null;
  if (isTyped && (isType || !around.isSurelyValue(file, use))) return null;
  if (name === OF_RESOLVERS && PLAIN_SOURCE.test(file.path)) return null;
  if (kinds.size === 0 && (around.looksElsewhere(file, use) || around.isReplaced(file, use))) return null;
  const isDropped = isType || (kinds.size === 0 && around.isSurelyType(name, file, use));
  if (file.role !== 'runtime') {
    if (FIXTURE.test(file.path) || around.isVirtual(file, use)) return null;
    const isTestOrTool = file.role === 'test' || file.role === 'tooling';
    return { rule: 'undeclared-dev', severity: isTestOrTool && !isDropped ? 'warning' : 'notice' };
  }
  const isForTypes = isDropped || (around.hasTypesAlone(name) && !around.isSurelyValue(file, use));
  if (isForTypes) return { rule: 'optional-undeclared', severity: 'notice', how: 'type-checking' };
  if (isAsked) return { rule: 'optional-undeclared', severity: 'notice', how: 'tested' };
  if (isGuarded || around.isCaught(file, use))
    return { rule: 'optional-undeclared', severity: 'notice', how: 'guarded' };
  if (around.isMock(file, use))
    return kinds.size > 0 ? null : { rule: 'undeclared-dev', severity: 'warning' };
  if (kinds.size === 0) {
    // what builds an app or a bundle may follow the alias into the sources
    const isBuiltIn = use.target.kind === 'member' && use.target.aliased === true;
    const mayWork = isBuiltIn && (around.bundled || !around.published);
    if (!mayWork) return { rule: 'undeclared', severity: 'error' };
    return { rule: 'undeclared', severity: 'warning', doubt: 'an alias of tsconfig leads to its sources' };
  }
  // Declared for development, or above: inside the repository it is found.
  if (!around.published || around.bundled || HOSTS.has(name)) return null;
  if (!around.isSurelyValue(file, use)) return null;
  const rule = kinds.has('dev') ? 'wrong-scope' : 'undeclared';
  if (!around.builtUnseen) return { rule, severity: 'error' };
  return { rule, severity: 'warning', doubt: 'the tool that builds it may bundle what it imports' };
}

function sectionsOf(name: string, { target }: Use, { byName }: Declarations): ReadonlySet<Section['kind']> {
  const kinds = new Set<Section['kind']>();
  const declared = target.kind === 'external' ? target.declared : [];
  // types alone run nothing: they are judged apart
  for (const one of [name, ...declared.filter((other) => !other.startsWith('@types/'))]) {
    for (const { section } of byName.get(one) ?? []) kinds.add(section.kind);
  }
  return kinds;
}
