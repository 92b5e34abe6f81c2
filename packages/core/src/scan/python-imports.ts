import type { Attempt, ImportFact, ImportScan, InlineIgnore, Scope } from '#core/model/imports';
import { codeUnits } from './code-units.ts';
import { type Block, type Surroundings, surroundings, type Trial } from './python-blocks.ts';
import { NotPython } from './python-characters.ts';
import { lastImport, PythonLimit } from './python-limit.ts';
import { feedsBetween, Lines } from './python-lines.ts';
import { PythonScanner } from './python-scanner.ts';
import { hasScriptMetadata } from './script-metadata.ts';

export type PythonScan = ImportScan;

export interface PythonScanOptions {
  /** Lines of IPython (`%magic`, `!command`, `name?`) are skipped. */
  readonly ipython?: boolean;
}

const NOTHING = { ok: true, imports: [], ignores: [] } as const;
const TOP: readonly Scope[] = ['top'];
const FUNCTION: Block = { parent: null, scope: 'function' };

/**
 * Takes the text of a Python file (decoded; with or without its byte order mark; any line ends) and returns its imports
 * in the order of the text, with what guards them, the inline ignores among them, and whether it says itself what it
 * runs with. It reads Python 3 up to PEP 701, 750, 758 and 810 (3.15), only as far as the last import can stand, in
 * linear time and without recursion. Not ok is what surely is no Python 3 up to there, or up to the last `print "…"`; a
 * fault behind it, or one that only a full parser sees, is none here.
 *
 * `guarded` are the body, the `else` and the catching handler of a `try` that names ImportError or ModuleNotFoundError
 * in a handler, and the body of `with suppress(ImportError)`. A bare `except`, `except Exception`, `suppress(Exception)` and a
 * `with` that is called for imports (`LazyImport(…)`) take a missing module without naming it: there the attempt is told. Other
 * handlers, branches, cases and loops are `conditional`.
 */
export function scanPythonImports(source: string, options: PythonScanOptions = {}): PythonScan {
  const marked = source.charCodeAt(0) === 0xfeff ? source.slice(1) : source;
  const text = marked.includes('\r') ? marked.replace(/\r\n?/g, '\n') : marked;
  const nul = text.indexOf('\0');
  if (nul !== -1)
    return { ok: false, error: 'the file holds a NUL character', line: new Lines(text).at(nul) };
  const scanned = scan(text, options.ipython === true, false) ?? NOTHING;
  return scanned.ok && hasScriptMetadata(text) ? { ...scanned, script: true } : scanned;
}

/**
 * As `scanPythonImports` says of the whole text, from as much of its start as `pythonExtent` asks for, which is all where there
 * are other line ends, a NUL or metadata; null where that does not do.
 */
export function scanPythonStart(start: string): PythonScan | null {
  return scan(start, false, true);
}

/** Takes a text with line feeds alone. Null where the start of a text does not tell what is in the whole. */
function scan(text: string, ipython: boolean, isStart: boolean): PythonScan | null {
  const codes = codeUnits(text);
  const limit = new PythonLimit(text, lastImport(text, codes), isStart);
  if (limit.offset === -1) return NOTHING;
  const scanner = new PythonScanner(text, codes, limit, ipython);
  try {
    if (!scanner.scan() && isStart) return null;
  } catch (error) {
    if (!(error instanceof NotPython)) throw error;
    if (isStart) return null;
    return { ok: false, error: error.message, line: new Lines(text).at(error.offset) };
  }
  return { ok: true, imports: facts(text, scanner), ignores: ignores(text, scanner) };
}

function facts(text: string, scanner: PythonScanner): readonly ImportFact[] {
  const lines = new Lines(text);
  const trialLines = new Map<Trial, number>();
  /** Counts back from the first import that a `try` holds. */
  const trialLine = (trial: Trial, offset: number, line: number): number => {
    const known = trialLines.get(trial) ?? line - feedsBetween(text, trial.offset, offset);
    trialLines.set(trial, known);
    return known;
  };
  return scanner.imports().map(({ module, names, level, kind, start, end, block, inLambda }): ImportFact => {
    const line = lines.at(start);
    const around = surroundings(inLambda ? { ...FUNCTION, parent: block } : block, scanner.typeChecking);
    const { scopes, guards, conditions, attempt } = around;
    const endLine = line + lines.feedsUntil(end);
    const scope = scopes.length === 0 ? TOP : scopes;
    const fact = { module, names, line, endLine, level, scope };
    // Most imports have no more.
    if (guards.length === 0 && conditions.length === 0 && attempt === undefined) return { ...fact, kind };
    return {
      ...fact,
      ...(guards.length > 0 && { guard: conjunction(guards) }),
      kind,
      ...(isAsked(module, conditions) && { asked: true }),
      ...(attempt && { attempt: attemptOf(attempt, trialLine(attempt.of, start, line)) }),
    };
  });
}

/** A longer condition is not looked into. */
const MAX_CONDITION = 1_000;

/**
 * How names of tests end that tell whether something is installed (`is_devkit_installed()`, `TORCH_AVAILABLE`), and calls
 * that get a module or nothing (`optional_imports.get_module("pandas") is not None`, `can_import("pandas")`).
 */
const INSTALLED =
  /\w_(?:installed|available)\b|\b_?(?:optional_(?:imports?|modules?|dependency|dependencies)(?:\.\w+)?|can_import)\(/i;

/**
 * Whether a condition names the first part of the module (`library == 'trio'`, `_check_numpy()`, `HAS_TORCH`), tests which
 * version there is of what the module is the core of (`PYDANTIC_V2` for pydantic_core), or whether something is installed.
 */
function isAsked(module: string, conditions: readonly string[]): boolean {
  if (conditions.length === 0) return false;
  const [top = ''] = module.replace(/^_+/, '').toLowerCase().split('.', 1);
  const [, whole] = /^(\w{3,})_core$/.exec(top) ?? [];
  const version = whole === undefined ? null : new RegExp(`(?<![a-z0-9])${whole}${VERSION}`);
  return conditions.some((condition) => {
    if (condition.length > MAX_CONDITION) return false;
    // `if __name__ == "__main__"` asks for no module called main
    const text = condition.toLowerCase().replaceAll('__main__', '');
    return (top.length > 2 && text.includes(top)) || version?.test(text) || INSTALLED.test(text);
  });
}

/** How names of versions go on: `PYDANTIC_V2`, `pydantic.VERSION`, `_PYDANTIC_GE_2`. */
const VERSION = '[._](?:v\\d|(?:[gl][te]e?|eq)_v?\\d|[a-z_]*version)';

function attemptOf({ of, part }: NonNullable<Surroundings['attempt']>, line: number): Attempt {
  return of.raises ? { line, part, raises: true } : { line, part };
}

function conjunction(guards: readonly string[]): string {
  const [only] = guards;
  if (guards.length === 1 && only !== undefined) return only;
  return guards.map((guard) => (/\bor\b|\bif\b|\blambda\b/.test(guard) ? `(${guard})` : guard)).join(' and ');
}

function ignores(text: string, scanner: PythonScanner): readonly InlineIgnore[] {
  const found = scanner.ignores();
  if (found.length === 0) return [];
  const lines = new Lines(text);
  return found.map(({ offset, rules, reason }) => ({ rules, reason, line: lines.at(offset) }));
}
