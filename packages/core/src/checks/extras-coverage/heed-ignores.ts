import type { Code, CodeFile } from '#core/model/code';
import type { Finding } from '#core/model/finding';
import { type Ignores, namesIgnoredAt, silenceOf } from '#core/model/inline-ignore';
import { RULE_IDS, type RuleId } from '#core/model/rules';
import { suggest } from '#core/model/suggest';

/** Rules whose findings stand at imports. The others speak of what is declared: an import less would only add to them. */
const AT_IMPORTS: readonly RuleId[] = [
  'extras-coverage/undeclared',
  'extras-coverage/transitive',
  'extras-coverage/undeclared-dev',
  'extras-coverage/optional-undeclared',
  'extras-coverage/missing-extra',
  'extras-coverage/base-needs-extra',
  'extras-coverage/wrong-scope',
  'extras-coverage/stdlib-version',
];

/**
 * What `find` finds, without what inline ignores silence. A finding gathers many places, and an ignore takes one of them
 * away: so a rule that ignores name is looked for again in the code without the imports that they stand at. A
 * finding whose ignore gives no reason, or names something else, stays and says so.
 */
export function heedIgnores(code: Code, find: (code: Code) => readonly Finding[]): readonly Finding[] {
  const findings = find(code);
  if (code.ignores.size === 0) return findings;
  const again = new Map<RuleId, readonly Finding[]>();
  for (const rule of AT_IMPORTS) {
    const rest = findings.some((finding) => finding.rule === rule) ? withoutIgnored(code, rule) : null;
    if (rest !== null)
      again.set(
        rule,
        find(rest).filter((finding) => finding.rule === rule),
      );
  }
  const kept = findings.filter(({ rule }) => !again.has(rule));
  return [...kept, ...[...again.values()].flat()].map((finding) => {
    const why = unheeded(finding, code);
    return why === null ? finding : { ...finding, unheeded: why };
  });
}

/** The code without the imports at which a rule is ignored; null where it is at none. */
function withoutIgnored(code: Code, rule: RuleId): Code | null {
  const changed = new Map<CodeFile, CodeFile>();
  for (const [path, ignores] of code.ignores) {
    const file = code.files.get(path);
    if (file === undefined) continue;
    const uses = file.uses.filter(({ fact }) => silenceOf(ignores, rule, fact) !== 'ignored');
    if (uses.length < file.uses.length) changed.set(file, { ...file, uses });
  }
  if (changed.size === 0) return null;
  const same = (file: CodeFile) => changed.get(file) ?? file;
  return {
    ...code,
    python: code.python.map((unit) => ({ ...unit, files: unit.files.map(same) })),
    node: code.node.map((unit) => ({ ...unit, files: unit.files.map(same) })),
    files: new Map([...code.files].map(([path, file]) => [path, same(file)])),
  };
}

/** Why the ignore at a finding does not silence it: it gives no reason, or names something else; null where there is none. */
function unheeded({ rule, at }: Finding, { ignores, files }: Code): string | null {
  if (at.kind !== 'span') return null;
  const own: Ignores | undefined = ignores.get(at.file);
  if (own === undefined) return null;
  const there = (files.get(at.file)?.uses ?? []).filter(({ fact }) => fact.line === at.span.start.line);
  if (there.some(({ fact }) => silenceOf(own, rule, fact) === 'unreasoned'))
    return 'gives no reason, so it does not count';
  const names = new Set(there.flatMap(({ fact }) => namesIgnoredAt(own, fact)));
  if (names.size === 0) return null;
  const unknown = [...names].find((name) => !KNOWN.has(name));
  if (unknown === undefined) return `names ${[...names].join(' and ')}, and not this rule`;
  const near = suggest(unknown, KNOWN);
  return `names ${JSON.stringify(unknown)}, which is no rule${near === null ? '' : `: did you mean ${near}?`}`;
}

/** What an ignore may name: the id of a rule, its last part, or its check. */
const KNOWN: ReadonlySet<string> = new Set(
  RULE_IDS.flatMap((id) => [id.slice(id.indexOf('/') + 1), id, id.slice(0, id.indexOf('/'))]),
);
