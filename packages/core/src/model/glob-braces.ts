/** Beyond this a glob is refused: none that a person writes comes near. */
const MAX_ALTERNATIVES = 1_000;

/** Takes a glob and returns the globs that its `{a,b{c,d}}` stand for; null beyond the limit and for ranges (`{1..3}`). */
export function expandBraces(text: string): readonly string[] | null {
  if (!text.includes('{')) return [text];
  const done = new Set<string>();
  const waiting = [text];
  let steps = 0;
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const brace = findBrace(next);
    if (brace === 'range') return null;
    if (brace === null) done.add(next);
    else {
      const { before, choices, after } = brace;
      for (const choice of choices) waiting.push(before + choice + after);
    }
    steps += 1;
    if (steps + waiting.length > 2 * MAX_ALTERNATIVES) return null;
  }
  return [...done];
}

interface Brace {
  readonly before: string;
  readonly choices: readonly string[];
  readonly after: string;
}

/** The leftmost `{…}` with a comma at its own level; null where there is none (`{}`, `{a}` and `{` are plain text). */
function findBrace(text: string): Brace | 'range' | null {
  const open: number[][] = [];
  let first: readonly number[] | null = null;
  for (let at = 0; at < text.length; at += 1) {
    const char = text[at];
    if (char === '\\') at += 1;
    else if (char === '{') open.push([at]);
    else if (char === ',') open.at(-1)?.push(at);
    else if (char === '}') {
      const cuts = open.pop();
      if (cuts === undefined) continue;
      const [start = 0] = cuts;
      if (cuts.length > 1) {
        if (first === null || start < (first[0] ?? 0)) first = [...cuts, at];
      } else if (RANGE.test(text.slice(start + 1, at))) return 'range';
    }
  }
  if (first === null) return null;
  const cuts = first;
  const choices = cuts.slice(1).map((cut, i) => text.slice((cuts[i] ?? 0) + 1, cut));
  return { before: text.slice(0, cuts[0]), choices, after: text.slice((cuts.at(-1) ?? 0) + 1) };
}

const RANGE = /^[^{}/]+\.\.[^{}/]+$/;
