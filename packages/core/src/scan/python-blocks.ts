import type { Attempt, Scope } from '#core/model/imports';
import {
  type Aliases,
  type Branch,
  conditionsAt,
  conditionsBehind,
  sourcesBehind,
} from './python-conditions.ts';
import type { Leaving } from './python-leaving.ts';

const CATCHES = /(?<!\w)(?:ImportError|ModuleNotFoundError)(?!\w)/;
const SUPPRESSES = /(?<!\w)suppress\s*\([^()]*(?<!\w)(?:ImportError|ModuleNotFoundError)(?!\w)/;
const SUPPRESSES_ALL = /(?<!\w)suppress\s*\([^()]*(?<![\w.])(?:Base)?Exception(?!\w)/;

/** No class, or one of those that every missing module is. */
const CATCHES_ALL = /^\s*$|(?<![\w.])(?:Base)?Exception(?!\w)/;
/** Libraries that make a lazy import of it call it so: `LazyImport(…)`, `try_import()`, `optional_import_block(…)`. */
const IMPORTS_LATER = /import\w*\s*\(/i;

/**
 * A `try`, or a `with suppress(…)`: whether it catches ImportError is known only when its handlers have been read.
 * `raises`: a handler that does raises in turn. `broad`: one takes a missing module without naming it, for good.
 */
export interface Trial {
  readonly offset: number;
  catches: boolean;
  raises: boolean;
  broad: boolean;
}

/** A trial of which nothing is known yet. */
export function trialAt(offset: number): Trial {
  return { offset, catches: false, raises: false, broad: false };
}

interface Part {
  readonly of: Trial;
  readonly part: Attempt['part'];
}

/** A suite: the body of one clause of a compound statement. */
export interface Block {
  readonly parent: Block | null;
  readonly scope?: Scope;
  readonly branch?: Branch;
  /** The header of a `with`: it is looked into only where an import stands in its suite. */
  readonly context?: { readonly header: string; readonly offset: number };
  readonly trial?: Part;
  /** The last branch of an `if` that stands before these statements in their suite. */
  readonly behind?: Branch;
  /** Called for a statement directly in the suite that ends the way through it. */
  readonly onLeave?: (how: Leaving) => void;
  resolved?: Surroundings;
}

/** The suite of an `except` with that header, which tells what its `try` takes. */
export function handlerBlock(header: string, trial: Trial, parent: Block): Block {
  if (CATCHES.test(header)) {
    trial.catches = true;
    const onLeave = (how: Leaving) => {
      if (how === 'raise') trial.raises = true;
    };
    return { parent, trial: { of: trial, part: 'handler' }, onLeave };
  }
  if (!CATCHES_ALL.test(header)) return { parent, scope: 'conditional' };
  // A handler before it may take a missing module for good.
  const { broad } = trial;
  trial.broad = true;
  const onLeave = (how: Leaving) => {
    if (how === 'raise') trial.broad = broad;
  };
  return { parent, scope: 'conditional', onLeave };
}

/** The suite of a branch. */
export function branchBlock(branch: Branch, parent: Block): Block {
  const onLeave = (how: Leaving) => {
    branch.leaves = how;
  };
  return { parent, branch, onLeave };
}

/** What follows, in the suite of a block, an `if` with that last branch. */
export function blockBehind(behind: Branch, block: Block): Block {
  const { onLeave } = block;
  return onLeave === undefined ? { parent: block, behind } : { parent: block, behind, onLeave };
}

/** What a `with` takes: `contextlib.suppress(ImportError)` is a `try` in other words, and `suppress(Exception)` a broad one. */
function partOf({ header, offset }: NonNullable<Block['context']>): Part | undefined {
  const catches = SUPPRESSES.test(header);
  const broad = !catches && (SUPPRESSES_ALL.test(header) || IMPORTS_LATER.test(header));
  return catches || broad ? { of: { ...trialAt(offset), catches, broad }, part: 'body' } : undefined;
}

/** What encloses a statement, seen from the outside in. */
export interface Surroundings {
  readonly scopes: readonly Scope[];
  readonly guards: readonly string[];
  /** The sources of the conditions around, and of those behind whose branches one gets there: the last of them. */
  readonly conditions: readonly string[];
  /** The innermost statement that catches a missing module, and its part. */
  readonly attempt: Part | undefined;
}

const NONE: Surroundings = { scopes: [], guards: [], conditions: [], attempt: undefined };

/** Takes the block of a statement once its file has been read to the end of every `try`. */
export function surroundings(block: Block, aliases: Aliases): Surroundings {
  if (block.resolved !== undefined) return block.resolved;
  const chain: Block[] = [];
  let known = NONE;
  for (let one: Block | null = block; one !== null; one = one.parent) {
    if (one.resolved !== undefined) {
      known = one.resolved;
      break;
    }
    chain.push(one);
  }
  for (const one of chain.reverse()) {
    known = enter(one, known, aliases);
    one.resolved = known;
  }
  return known;
}

function sourcesOf({ branch, behind }: Block): readonly string[] {
  if (branch !== undefined) return branch.condition === null ? [] : [branch.condition];
  return behind === undefined ? [] : sourcesBehind(behind);
}

/** More conditions and guards than these are not kept: a suite may hold any number of branches that leave it. */
const MAX_CONDITIONS = 20;

function enter(block: Block, outside: Surroundings, aliases: Aliases): Surroundings {
  const { scope, branch, context, behind } = block;
  const within = branch && conditionsAt(branch, aliases);
  const conditions = within ?? (behind && conditionsBehind(behind, aliases));
  const trial = block.trial ?? (context && partOf(context));
  let { scopes, guards, attempt } = outside;
  const add = (one: Scope) => {
    if (!scopes.includes(one)) scopes = [...scopes, one];
  };
  if (scope !== undefined) add(scope);
  if (conditions?.typeChecking) add('type-checking');
  // Nearly every function has left before for some reason; only a test that is told makes that worth telling.
  if (within?.other || (conditions?.guards.length ?? 0) > 0) add('conditional');
  for (const guard of conditions?.guards ?? [])
    if (guards.length < MAX_CONDITIONS && !guards.includes(guard)) guards = [...guards, guard];
  if (trial?.of.catches) add('guarded');
  if (trial?.of.catches || trial?.of.broad) attempt = trial;
  const sources = sourcesOf(block);
  const around =
    sources.length === 0 ? outside.conditions : [...outside.conditions, ...sources].slice(-MAX_CONDITIONS);
  return { scopes, guards, conditions: around, attempt };
}
