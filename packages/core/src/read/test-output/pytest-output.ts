/** What pytest's closing line counts: `3 passed, 2 deselected, 1 rerun in 0.12s`. */
export type PytestCounts = ReadonlyMap<string, number>;

/** The line may stand between `=`, or, with `-q`, alone. */
const CLOSING =
  /^(?:=+ )?((?:\d{1,9} [a-z]+(?: [a-z]+)?, )*\d{1,9} [a-z]+(?: [a-z]+)?|no tests ran) in \d[\d.]*s(?: \([\d:, a-z]+\))?(?: =+)?$/;
const COLLECTED = /^(\d{1,9})(?:\/\d{1,9})? tests? collected/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: pytest colours its lines by these
const STYLES = /\u001b\[[0-9;]*m/g;

/**
 * Reads the last closing line in pytest's output; null where it wrote none (`-qq`, a crash). Whatever ran may have
 * written such a line too: good for what is told to people, not for a verdict.
 */
export function readPytestCounts(output: string): PytestCounts | null {
  for (const line of linesFromEnd(output)) {
    const [, counts] = CLOSING.exec(line) ?? [];
    if (counts === undefined) continue;
    const pairs = Array.from(counts.matchAll(/(\d+) ([a-z ]+)/g), ([, count, word]) => {
      return [(word ?? '').trim(), Number(count)] as const;
    });
    return new Map(pairs);
  }
  return null;
}

/** How many tests `--collect-only -q` found; null where it does not say. */
export function readCollected(output: string): number | null {
  for (const line of linesFromEnd(output)) {
    const plain = line.replace(/^=+ /, '');
    const [, count] = COLLECTED.exec(plain) ?? [];
    if (count !== undefined) return Number(count);
    if (/^no tests collected/.test(plain)) return 0;
  }
  return null;
}

/** The last lines, without colours, the last one first. */
function linesFromEnd(output: string): readonly string[] {
  const lines = output.slice(-64 * 1024).split(/\r?\n/);
  return lines
    .reverse()
    .filter((line) => line.length < 500)
    .map((line) => line.replace(STYLES, '').trimEnd());
}
