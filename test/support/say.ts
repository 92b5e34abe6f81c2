import type { CoverageRuleData } from '#core/model/coverage-rules';
import { COVERAGE_RULES } from '#core/model/rules-extras-coverage';

/** Message and fix of a rule of extras-coverage, for its example with some parts changed. */
export function say<R extends keyof CoverageRuleData>(
  rule: R,
  parts: Partial<CoverageRuleData[R]> = {},
): readonly [string, string | null] {
  const { message, fix, example } = COVERAGE_RULES[rule];
  const data = { ...example.data, ...parts };
  return [message(data), fix(data)];
}
