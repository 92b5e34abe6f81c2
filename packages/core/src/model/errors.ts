import type { Location } from './finding.ts';

/**
 * What the user can mend: shown as message, place and hint, without a stack. Anything else that is thrown is a
 * bug of ours and keeps its stack (exit code 3).
 */
export class UserError extends Error {
  override readonly name = 'UserError';
  readonly hint: string;
  readonly at: Location | null;

  constructor(message: string, hint: string, options: { cause?: unknown; at?: Location } = {}) {
    super(message, options.cause === undefined ? {} : { cause: options.cause });
    this.hint = hint;
    this.at = options.at ?? null;
  }
}
