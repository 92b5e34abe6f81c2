import type { FoundIgnore } from './python-found.ts';

/** No nested quantifiers, and nothing that reaches over another `#` or `[`: linear on any comment. */
const IGNORE = /#[ \t]*plumb:[ \t]*ignore\[([^\][#]*)\][ \t]*(.*)/;

/** Takes where comments begin, in the order of the text, and returns the ignores among them, each once. */
export function readIgnores(source: string, comments: readonly number[]): readonly FoundIgnore[] {
  const found: FoundIgnore[] = [];
  for (const offset of new Set(comments)) {
    const feed = source.indexOf('\n', offset);
    const ignore = readIgnore(source.slice(offset, feed === -1 ? undefined : feed));
    if (ignore !== null) found.push({ offset, ...ignore });
  }
  return found;
}

/** Reads the comment `# plumb: ignore[rule, rule] reason`, which may stand behind others; null for any other one. */
function readIgnore(comment: string): { rules: readonly string[]; reason: string } | null {
  const match = IGNORE.exec(comment);
  if (match === null) return null;
  const rules = (match[1] ?? '').split(',').map((rule) => rule.trim());
  return { rules: rules.filter((rule) => rule !== ''), reason: (match[2] ?? '').trim() };
}
