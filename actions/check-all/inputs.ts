import { type CheckingInputs, readCheckingInputs, readList } from '#core/index';

export interface Inputs extends CheckingInputs {
  /** Empty: all. */
  readonly checks: readonly string[];
}

/** Reads every input of the front door, strictly. Throws UserError for the first that is wrong. */
export function readInputs(raw: (name: string) => string): Inputs {
  return { ...readCheckingInputs(raw), checks: readList('checks', raw('checks')) };
}
