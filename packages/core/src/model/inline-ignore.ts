import type { ImportFact, ImportScan } from './imports.ts';
import type { RuleId } from './rules.ts';

/** The inline ignores of a source text by the line that they speak of. */
export type Ignores = ReadonlyMap<string, LineIgnores>;

/** What the ignores of one line name: rules with a reason, and rules without, which do not count. */
interface LineIgnores {
  readonly reasoned: Set<string>;
  readonly unreasoned: Set<string>;
}

type Lines = Pick<ImportFact, 'line' | 'endLine' | 'cell'>;

/** Lines of one statement that are looked at; a longer one is ignored in its first lines, so that time stays linear. */
const MAX_LINES = 100;

/**
 * The inline ignores of a source text, each at its own line where an import stands there, else at the next line, for a
 * comment that stands alone above an import. Null where there are none.
 */
export function ignoresOf(scan: ImportScan): Ignores | null {
  if (!scan.ok || scan.ignores.length === 0) return null;
  const written = new Set(scan.ignores.map(({ line, cell }) => keyOf(line, cell)));
  const taken = new Set(scan.imports.flatMap((fact) => keysOf(fact).filter((key) => written.has(key))));
  const ignores = new Map<string, LineIgnores>();
  for (const { rules, reason, line, cell } of scan.ignores) {
    const own = keyOf(line, cell);
    const key = taken.has(own) ? own : keyOf(line + 1, cell);
    const there = ignores.get(key) ?? { reasoned: new Set(), unreasoned: new Set() };
    for (const rule of rules) (reason === '' ? there.unreasoned : there.reasoned).add(rule);
    ignores.set(key, there);
  }
  return ignores;
}

/**
 * What the inline ignores of a file say of one rule at one import: `ignored`; `unreasoned` where the one that names it
 * gives no reason; null where none names it. A rule is named by its id, by the last part of it, or by its check.
 */
export function silenceOf(
  ignores: Ignores | undefined,
  rule: RuleId,
  fact: Lines,
): 'ignored' | 'unreasoned' | null {
  if (ignores === undefined) return null;
  const slash = rule.indexOf('/');
  const names = [rule, rule.slice(0, slash), rule.slice(slash + 1)];
  const there = keysOf(fact).flatMap((key) => ignores.get(key) ?? []);
  if (there.some(({ reasoned }) => names.some((name) => reasoned.has(name)))) return 'ignored';
  return there.some(({ unreasoned }) => names.some((name) => unreasoned.has(name))) ? 'unreasoned' : null;
}

/** Names that are told of one import; the others add nothing for a reader. */
const MAX_NAMES = 3;

/** The first names that ignores at one import have, whatever they mean. */
export function namesIgnoredAt(ignores: Ignores, fact: Lines): readonly string[] {
  const names = new Set<string>();
  for (const key of keysOf(fact)) {
    const { reasoned = [], unreasoned = [] } = ignores.get(key) ?? {};
    for (const list of [reasoned, unreasoned])
      for (const name of list) {
        if (names.size === MAX_NAMES) return [...names];
        names.add(name);
      }
  }
  return [...names];
}

/** The comment may stand on any line of the statement. */
function keysOf({ line, endLine, cell }: Lines): readonly string[] {
  const length = Math.min(endLine - line + 1, MAX_LINES);
  return Array.from({ length }, (_, i) => keyOf(line + i, cell));
}

function keyOf(line: number, cell: number | undefined): string {
  return `${cell ?? ''}:${line}`;
}
