import { type Block, blockBehind, type Trial } from './python-blocks.ts';
import { NotPython } from './python-characters.ts';
import type { Branch } from './python-conditions.ts';

/**
 * The compound statement that stood last in a suite: what an `elif`, `else`, `except` or `finally` may belong to; behind the
 * `else` of an `if`, nothing.
 */
export type Chain =
  | { readonly kind: 'if' | 'whole-if'; readonly last: Branch }
  | { readonly kind: 'loop' }
  | { readonly kind: 'try'; readonly trial: Trial };

interface Suite {
  readonly column: number;
  readonly spelled: number;
  block: Block;
  readonly isMatch: boolean;
  chain: Chain | null;
}

/** CPython's tokenizer: MAXINDENT. */
const MAX_DEPTH = 100;
const TAB = 8;

/** The suites that are open, by indentation. Source: "Indentation" of the Python language reference. */
export class PythonSuites {
  private readonly open: Suite[];
  private expected: { readonly block: Block; readonly isMatch: boolean } | null = null;
  private current: Suite;
  /** How many `try` statements may still get a handler. */
  openTrials = 0;

  constructor(module: Block) {
    this.current = { column: 0, spelled: 0, block: module, isMatch: false, chain: null };
    this.open = [this.current];
  }

  get block(): Block {
    return this.current.block;
  }

  /** The suite is that of a `match`: its statements are `case` clauses. */
  get isMatch(): boolean {
    return this.current.isMatch;
  }

  get chain(): Chain | null {
    return this.current.chain;
  }

  set chain(chain: Chain | null) {
    if (this.current.chain?.kind === 'try') this.openTrials -= 1;
    this.current.chain = chain;
    if (chain?.kind === 'try') this.openTrials += 1;
  }

  /** A statement that goes on none begins: what follows an `if` has its own surroundings where a branch leaves. */
  endChain(): void {
    const { chain, block } = this.current;
    if (chain === null) return;
    this.chain = null;
    if (chain.kind !== 'if' && chain.kind !== 'whole-if') return;
    let one: Branch | null = chain.last;
    while (one !== null && one.leaves === undefined) one = one.before;
    if (one !== null) this.current.block = blockBehind(chain.last, block);
  }

  /** The next line begins the suite of a clause. */
  expect(block: Block, isMatch = false): void {
    this.expected = { block, isMatch };
  }

  /** Enters and leaves suites for a line that is indented by the code units from `start` to `end`. Throws NotPython. */
  indent(codes: Uint16Array, start: number, end: number): void {
    let column = 0;
    let spelled = 0;
    for (let i = start; i < end; i += 1) {
      const code = codes[i];
      if (code === 12) column = spelled = 0;
      else if (code === 9) {
        column = (Math.floor(column / TAB) + 1) * TAB;
        spelled += 1;
      } else if (code === 32) {
        column += 1;
        spelled += 1;
      } else break;
    }
    this.enter(column, spelled, end);
  }

  /**
   * Likewise for an indentation that reaches to a column, tabs counted as Python does, and is so many characters long.
   * Throws NotPython where it is that of no suite, or is only under one reading of tabs.
   */
  enter(column: number, spelled: number, end: number): void {
    if (this.expected !== null) {
      if (column <= this.current.column) throw new NotPython('an indented block is missing', end);
      if (spelled <= this.current.spelled) throw inconsistent(end);
      if (this.open.length === MAX_DEPTH) throw new NotPython('blocks are nested too deep', end);
      this.current = { column, spelled, ...this.expected, chain: null };
      this.open.push(this.current);
      this.expected = null;
      return;
    }
    if (column > this.current.column) throw new NotPython('a line is indented that begins no block', end);
    while (column < this.current.column) this.leave();
    if (column !== this.current.column)
      throw new NotPython('the indentation is that of no block around', end);
    if (spelled !== this.current.spelled) throw inconsistent(end);
  }

  private leave(): void {
    this.chain = null;
    this.open.pop();
    const outer = this.open.at(-1);
    if (outer !== undefined) this.current = outer;
  }
}

function inconsistent(at: number): NotPython {
  return new NotPython('tabs and spaces are mixed', at);
}
