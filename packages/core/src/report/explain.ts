import { UserError } from '#core/model/errors';
import { docsPage, RULE_IDS, RULES, type RuleId, sentencesOf } from '#core/model/rules';
import { suggest } from '#core/model/suggest';
import { ink, wrap } from './ansi.ts';
import type { TerminalOptions } from './terminal.ts';

/**
 * What a rule means, for a terminal. Takes a rule id, or its last part where only one rule has it. Throws UserError for
 * any other text, naming the rule that is most like it.
 */
export function renderExplain(name: string, { color, width = 100 }: TerminalOptions): string {
  const rule = ruleNamed(name);
  const paint = ink(color);
  const { title, severity, why, example } = RULES[rule];
  const { message, fix } = sentencesOf(rule, example.data);
  const lines = [
    `${paint.bold(title)}  (${rule}, ${severity})`,
    '',
    ...wrap(why, '', width),
    '',
    paint.bold('For example'),
    ...wrap(`${example.file}: ${message}`, '    ', width),
    ...(fix === null ? [] : wrap(`fix: ${fix}`, '    ', width)),
    '',
    paint.bold('To change its level'),
    `    in plumb.edn  :rules {:${rule} :warning}    (:error, :warning, :notice or :off)`,
    '',
    paint.faint(`More, with a worked example: ${docsPage(rule)}`),
  ];
  return `${lines.join('\n')}\n`;
}

function ruleNamed(name: string): RuleId {
  const exact = RULE_IDS.filter((rule) => rule === name || rule.endsWith(`/${name}`));
  const [rule] = exact;
  if (rule !== undefined && exact.length === 1) return rule;
  const near = suggest(name, RULE_IDS) ?? suggest(name, lastParts().keys());
  const meant = near === null ? null : (lastParts().get(near) ?? near);
  throw new UserError(
    `there is no rule ${JSON.stringify(name)}`,
    meant === null ? `the rules are: ${RULE_IDS.join(', ')}` : `did you mean ${meant}?`,
  );
}

function lastParts(): Map<string, RuleId> {
  return new Map(RULE_IDS.map((rule) => [rule.slice(rule.indexOf('/') + 1), rule]));
}
