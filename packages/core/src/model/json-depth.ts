/**
 * Takes JSON, or what may be it; returns the offset of the bracket that opens the first level beyond `limit`, or null
 * where none does. To be asked before a parser that is recursive. Brackets in strings do not count; a string ends
 * with its line at the latest, so that one that is never closed hides nothing.
 */
export function bracketBeyond(text: string, limit: number): number | null {
  let depth = 0;
  for (let at = 0; at < text.length; at += 1) {
    const char = text[at];
    if (char === '"') {
      for (at += 1; at < text.length && text[at] !== '"' && text[at] !== '\n'; at += 1) {
        if (text[at] === '\\') at += 1;
      }
    } else if (char === '[' || char === '{') {
      depth += 1;
      if (depth > limit) return at;
    } else if (char === ']' || char === '}') depth -= 1;
  }
  return null;
}
