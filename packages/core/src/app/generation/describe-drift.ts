import type { Plain } from '#core/edit/change';
import type { Difference } from '#core/generate/owned';
import { cut } from '#core/model/cut';

/** Expected and actual of a difference, as a person compares them: of collections only what is not in both. */
export function describeDifference({ wanted, actual, equality }: Difference): {
  expected: string;
  actual: string;
} {
  const rules = equality.array;
  if (rules === undefined || !Array.isArray(wanted) || !Array.isArray(actual)) {
    return { expected: show(wanted), actual: show(actual) };
  }
  const only = (items: readonly Plain[], others: readonly Plain[]): readonly Plain[] => {
    const left = others.map((item) => rules.same(item));
    return items.filter((item) => {
      const twin = left.indexOf(rules.same(item));
      if (twin !== -1) left.splice(twin, 1);
      return twin === -1;
    });
  };
  return {
    expected: list(only(wanted, actual), wanted.length > 0),
    actual: list(only(actual, wanted), actual.length > 0),
  };
}

function list(items: readonly Plain[], hasOthers: boolean): string {
  if (items.length === 0) return hasOthers ? 'nothing beyond the rest' : 'nothing';
  return cut(items.map((item) => JSON.stringify(item)).join(', '));
}

function show(value: Plain | undefined): string {
  return value === undefined ? 'nothing' : cut(JSON.stringify(value));
}
