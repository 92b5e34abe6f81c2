import { topOf } from '#core/graph/facts/name-rules';
import type { Use } from '#core/model/code';

const FUNCTION_OR_CLASS = /^\s*(?:(?:async\s+)?def|class)\b/;
const DEFINITION = /^\s*(?:async\s+)?def\s+(\w+)\s*\(/;

/** A branch that is taken where something is a name: `elif kind == Exporter.OtlpGrpc:`, `case "redis":`. */
const BRANCH = /^\s*(?:(?:el)?if\s+[\w.]+(?:\(\))?\s*==|case\b)\s*(?:\w+\.)*["']?([A-Za-z][\w-]*)["']?\s*:/;

/** A decorator that lets a function run only where something is there: `@if_redis_available`, `@requires_pandas`. */
const DECORATOR =
  /^\s*@(?:\w+\.)*(?:if_(?:has_)?(\w+?)(?:_is)?_(?:available|installed)|(?:requires?|needs?)_(\w+))\b/;

/**
 * Whether a file makes what a function imports for those alone who name it: the import stands in a branch that is taken where
 * something is a name, each word of which is one of the distribution's, and one its last; or the function is the file's own
 * (`_make_redis`), and is called in branches of such names alone. A decorator that is called after the module is such a
 * branch for its function.
 */
export function isChosenByCall(use: Use, text: string): boolean {
  const { fact } = use;
  const lines = text.split('\n');
  const spelled = distributionOf(use).toLowerCase().split(/[-._]/);
  const words = new Set(spelled);
  const here = wordsOfBranch(lines, fact.line - 1);
  if (here?.every((word) => words.has(word)) === true && here.includes(spelled.at(-1) ?? '')) return true;
  const isDecorated = (index: number) => isDecoratedFor(topOf(use.module).toLowerCase(), lines, index);
  if (isDecorated(fact.line - 1)) return true;
  const isChosen = (index: number) =>
    wordsOfBranch(lines, index)?.every((word) => words.has(word)) === true || isDecorated(index);
  return isCalledWhere(isChosen, fact.line - 1, lines);
}

/**
 * Whether a line stands in a function of the file's own (`_make_redis`) that is called in lines alone of which something holds. Takes
 * the indices of lines.
 */
export function isCalledWhere(
  holds: (index: number) => boolean,
  index: number,
  lines: readonly string[],
): boolean {
  const name = functionAround(lines, index);
  if (name?.startsWith('_') !== true) return false;
  const mention = new RegExp(`\\b${name}\\b`);
  const calls = lines.flatMap((line, at) =>
    mention.test(line) && DEFINITION.exec(line)?.[1] !== name ? at : [],
  );
  return calls.length > 0 && calls.every(holds);
}

/** The distribution that an import means, or else its module. */
export function distributionOf({ target, module }: Use): string {
  if (target.kind === 'member') return target.distribution;
  return (target.kind === 'external' ? target.known : null) ?? module;
}

/** The function that a line stands in, by its index; null where that is none, or is not known by a plain name. */
export function functionAround(lines: readonly string[], index: number): string | null {
  for (const line of headsAbove(lines, index)) {
    const [, name] = DEFINITION.exec(line) ?? [];
    if (name !== undefined) return name;
    if (FUNCTION_OR_CLASS.test(line)) return null;
  }
  return null;
}

/** What decides whether a line is reached; undefined where that is no name. */
function wordsOfBranch(lines: readonly string[], index: number): readonly string[] | undefined {
  const [head = ''] = headsAbove(lines, index);
  const [, name] = BRANCH.exec(head) ?? [];
  return name
    ?.replace(/([a-z\d])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .split(/[-_]+/);
}

/** Whether a decorator of the function that a line stands in asks for a name. */
function isDecoratedFor(name: string, lines: readonly string[], index: number): boolean {
  for (const decorator of decoratorsAround(lines, index)) {
    const [, available, required] = DECORATOR.exec(decorator) ?? [];
    if ((available ?? required)?.toLowerCase() === name) return true;
  }
  return false;
}

/** The lines that begin the decorators of the function or class that a line stands in, from the last; none where a decorator ends on another line. */
export function* decoratorsAround(lines: readonly string[], index: number): Generator<string> {
  for (const head of startsAbove(lines, index)) {
    if (!FUNCTION_OR_CLASS.test(lines[head] ?? '')) continue;
    for (let above = head - 1; /^\s*@/.test(lines[above] ?? ''); above -= 1) yield lines[above] ?? '';
    return;
  }
}

/** The lines that begin the blocks around a line, from the inside. */
export function* headsAbove(lines: readonly string[], index: number): Generator<string> {
  for (const at of startsAbove(lines, index)) yield lines[at] ?? '';
}

function* startsAbove(lines: readonly string[], index: number): Generator<number> {
  let indent = indentOf(lines[index] ?? '');
  for (let above = index - 1; above >= 0 && indent > 0; above -= 1) {
    const line = lines[above] ?? '';
    if (line.trim() === '' || indentOf(line) >= indent) continue;
    indent = indentOf(line);
    yield above;
  }
}

/** How far a line is indented, in characters. */
export function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}
