import type { Use } from '#core/model/code';

const DEFINITION = /^\s*(?:async\s+)?def\s+(\w+)\s*\(/;

/** A branch that is taken where something is a name: `elif kind == Exporter.OtlpGrpc:`, `case "redis":`. */
const BRANCH = /^\s*(?:(?:el)?if\s+[\w.]+(?:\(\))?\s*==|case\b)\s*(?:\w+\.)*["']?([A-Za-z][\w-]*)["']?\s*:/;

/**
 * Whether a file makes what a function imports for those alone who name it: the import stands in a branch that is taken where
 * something is a name, each word of which is one of the distribution's, and one its last; or the function is the file's own
 * (`_make_redis`), and is called in branches of such names alone.
 */
export function isChosenByCall(use: Use, text: string): boolean {
  const { fact } = use;
  const lines = text.split('\n');
  const spelled = distributionOf(use).toLowerCase().split(/[-._]/);
  const words = new Set(spelled);
  const here = wordsOfBranch(lines, fact.line - 1);
  if (here?.every((word) => words.has(word)) === true && here.includes(spelled.at(-1) ?? '')) return true;
  const isChosen = (index: number) => wordsOfBranch(lines, index)?.every((word) => words.has(word)) === true;
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

function distributionOf({ target, module }: Use): string {
  if (target.kind === 'member') return target.distribution;
  return (target.kind === 'external' ? target.known : null) ?? module;
}

/** The function that a line stands in, by its index; null where that is none, or is not known by a plain name. */
export function functionAround(lines: readonly string[], index: number): string | null {
  for (const line of headsAbove(lines, index)) {
    const [, name] = DEFINITION.exec(line) ?? [];
    if (name !== undefined) return name;
    if (/^\s*(?:(?:async\s+)?def|class)\b/.test(line)) return null;
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

/** The lines that begin the blocks around a line, from the inside. */
export function* headsAbove(lines: readonly string[], index: number): Generator<string> {
  let indent = indentOf(lines[index] ?? '');
  for (let above = index - 1; above >= 0 && indent > 0; above -= 1) {
    const line = lines[above] ?? '';
    if (line.trim() === '' || indentOf(line) >= indent) continue;
    indent = indentOf(line);
    yield line;
  }
}

/** How far a line is indented, in characters. */
export function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}
