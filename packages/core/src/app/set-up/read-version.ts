import { excerpt } from '#core/model/cut';
import type { Answer, Programs } from '#core/ports/programs';

/** Linear: the parts do not overlap. */
const VERSION = /\d+\.\d+(?:\.\d+)?[\w.+-]*/;

/** Asks a program for its version: the first in its answer (`v24.1.0`, `uv 0.13.9 (…)`), without what stands around it. */
export async function readVersion(argv: readonly [string, ...string[]], programs: Programs): Promise<Answer> {
  const answer = await programs.ask(argv);
  if (answer.kind === 'failed') return answer;
  const version = VERSION.exec(answer.text)?.[0];
  return version === undefined
    ? { kind: 'failed', why: `it answers ${excerpt(answer.text)}, which is no version` }
    : { kind: 'answered', text: version };
}
