import type { Attempt, ImportFact, ImportKind, Scope } from '#core/model/imports';
import type { NodeCursor } from './node-cursor.ts';
import { Frame, type Frames, InTry } from './node-frames.ts';

interface Found {
  readonly module: string;
  readonly names: readonly string[];
  readonly kind: ImportKind;
  readonly line: number;
  readonly endLine: number;
  readonly scope: number;
  readonly attempt: number;
}

interface Tried {
  readonly at: number;
  readonly part: Attempt['part'];
  readonly outer: number;
  caught: boolean;
}

const TAGS: readonly Scope[] = ['top', 'function', 'class', 'conditional', 'guarded'];

/**
 * The imports found so far. Two things about an import are known only later: whether its `try` has a `catch`, and
 * whether the parenthesis around it holds the parameters of an arrow function.
 */
export class NodeFacts {
  readonly #cursor: NodeCursor;
  readonly #frames: Frames;
  readonly #found: Found[] = [];
  /** Indexes where the parameters of arrow functions begin (+1) and end (-1). */
  readonly #parameters = new Map<number, number>();
  /** By number of the attempt, from 1. */
  readonly #attempts: Tried[] = [];

  constructor(cursor: NodeCursor, frames: Frames) {
    this.#cursor = cursor;
    this.#frames = frames;
  }

  get count(): number {
    return this.#found.length;
  }

  /** Adds an import that begins and ends at these offsets, in the scope of the innermost frame. */
  add(kind: ImportKind, module: string, names: readonly string[], start: number, end: number): void {
    const { depth, scopes, tries } = this.#frames;
    const line = this.#cursor.lineAt(start);
    const endLine = this.#cursor.lineAt(end - 1);
    const scope = scopes[depth] as number;
    const attempt = tries[depth] as number;
    this.#found.push({ module, names, kind, line, endLine, scope, attempt });
  }

  /** Gives the innermost frame, a `try` that begins at an offset (or its `catch`), a number of its own. */
  open(at: number): void {
    const { depth, tries, top } = this.#frames;
    const isCatch = top === Frame.Catch;
    const outer = tries[depth] as number;
    this.#attempts.push({ at, part: isCatch ? 'handler' : 'body', outer, caught: isCatch });
    tries[depth] = this.#attempts.length;
  }

  /** The innermost frame is a `try`, and a `catch` follows; returns where the `try` begins. */
  catches(): number {
    const attempt = this.#attempts[(this.#frames.tries[this.#frames.depth] as number) - 1];
    if (attempt === undefined) return 0;
    attempt.caught = true;
    return attempt.at;
  }

  /** What was found from an index on stands in the parameters of a function. */
  inParameters(first: number): void {
    if (first === this.#found.length) return;
    this.#parameters.set(first, (this.#parameters.get(first) ?? 0) + 1);
    this.#parameters.set(this.#found.length, (this.#parameters.get(this.#found.length) ?? 0) - 1);
  }

  finish(): ImportFact[] {
    // The outer attempt has the lower number: one pass finds for each the innermost that is caught.
    const caught: number[] = [0];
    this.#attempts.forEach((attempt, index) => {
      caught.push(attempt.caught ? index + 1 : (caught[attempt.outer] ?? 0));
    });
    let parameters = 0;
    return this.#found.map((found, index) => {
      parameters += this.#parameters.get(index) ?? 0;
      const { module, names, kind, line, endLine } = found;
      let scope: Scope[];
      let attempt: Tried | undefined;
      if (kind === 'type') scope = ['type-checking'];
      else if (parameters > 0) scope = ['function'];
      else {
        if (found.attempt !== 0) attempt = this.#attempts[(caught[found.attempt] ?? 0) - 1];
        scope = unpack(found.scope, attempt !== undefined);
      }
      const fact = { module, names, line, endLine, level: 0, kind, scope };
      if (attempt === undefined) return fact;
      return { ...fact, attempt: { line: this.#cursor.lineAt(attempt.at), part: attempt.part } };
    });
  }
}

function unpack(packed: number, guarded: boolean): Scope[] {
  if (packed === 0) return ['top'];
  const scope: Scope[] = [];
  for (let rest = packed; rest !== 0; rest >>= 3) {
    const digit = rest & 7;
    if (digit !== InTry || guarded) scope.push(TAGS[digit] ?? 'top');
  }
  return scope.length === 0 ? ['top'] : scope;
}
