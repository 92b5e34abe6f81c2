import type { Check } from '#core/model/check';
import { extrasCoverage } from './extras-coverage/index.ts';
import { genAndDiff } from './gen-and-diff.ts';

/** Every check, in the order in which reports name them. */
export const CHECKS: readonly Check[] = [genAndDiff, extrasCoverage];
