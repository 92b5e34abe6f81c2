import type { CoverageRuleData } from './coverage-rules.ts';
import type { RuleInfo, RuleSet } from './rule-info.ts';
import { CPU_ONLY_RULES, type CpuOnlyRuleData } from './rules-cpu-only.ts';
import { COVERAGE_RULES } from './rules-extras-coverage.ts';
import { GENERATION_RULES, type GenerationRuleData } from './rules-gen-and-diff.ts';

/** Data of each rule: plain JSON. A new rule starts with its data; the catalogue then does not compile without it. */
export interface RuleData extends GenerationRuleData, CoverageRuleData, CpuOnlyRuleData {}

export type RuleId = keyof RuleData & string;

export const RULES: RuleSet<RuleData> = { ...GENERATION_RULES, ...COVERAGE_RULES, ...CPU_ONLY_RULES };

/** The sentences of a finding: what is wrong, and the exact fix (null where none can be named). */
export function sentencesOf<R extends RuleId>(
  rule: R,
  data: RuleData[R],
): { readonly message: string; readonly fix: string | null } {
  const info: RuleInfo<RuleData[R]> = RULES[rule];
  return { message: info.message(data), fix: info.fix(data) };
}

/** All rule ids, in catalogue order. */
export const RULE_IDS = Object.keys(RULES) as readonly RuleId[];

/** The page of a rule, relative to the project's root. */
export function docsPage(rule: RuleId): string {
  return `docs/rules/${rule}.md`;
}
