/** No nested quantifiers, and nothing that reaches over another `#` or `[`: linear on any comment. */
const IGNORE = /#[ \t]*plumb:[ \t]*ignore\[([^\][#]*)\][ \t]*(.*)/;

/** Reads the comment `# plumb: ignore[rule, rule] reason`, which may stand behind others; null for any other one. */
export function readIgnore(comment: string): { rules: readonly string[]; reason: string } | null {
  const match = IGNORE.exec(comment);
  if (match === null) return null;
  const rules = (match[1] ?? '').split(',').map((rule) => rule.trim());
  return { rules: rules.filter((rule) => rule !== ''), reason: (match[2] ?? '').trim() };
}
