import type { Use } from '#core/model/code';
import { headsAbove } from './chosen-by-call.ts';

/** https://docs.python.org/3/library/__main__.html, "`__name__ == '__main__'`". */
const AS_PROGRAM = /^if\s+__name__\s*==\s*["']__main__["']\s*:/;

/**
 * Whether importing the file does not run an import: it stands in a function, or below `if __name__ == "__main__":`, which holds
 * only where the file is the program. Takes how to get the text of the file.
 */
export function isLate({ fact }: Use, textOf: () => string): boolean {
  if (fact.scope.includes('function')) return true;
  if (!fact.scope.includes('conditional')) return false;
  let outermost = '';
  for (const head of headsAbove(textOf().split('\n'), fact.line - 1)) outermost = head;
  return AS_PROGRAM.test(outermost);
}
