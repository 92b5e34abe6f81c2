import type { ImportKind } from '#core/model/imports';
import { NodeCursor } from './node-cursor.ts';
import { NodeFacts } from './node-facts.ts';
import { Frames, holdsMembers, holdsStatements, isVirtual, Stage } from './node-frames.ts';

/** How a source is to be read, by its language. */
export interface Dialect {
  readonly types: boolean;
  readonly jsx: boolean;
}

/**
 * The last token, as far as the next one depends on it. From Value on it ends an operand: a slash divides, `{` opens a
 * body, a word on the next line begins a statement.
 */
export const Last = {
  Statement: 0,
  Operator: 1,
  Dot: 2,
  Arrow: 3,
  Colon: 4,
  Open: 5,
  Comma: 6,
  Member: 7,
  Greater: 8,
  Less: 9,
  Pipe: 10,
  TypeOperator: 11,
  Control: 12,
  ControlEnd: 13,
  Branch: 14,
  Do: 15,
  Try: 16,
  Catch: 17,
  Finally: 18,
  ClassWord: 19,
  Default: 20,
  At: 21,
  Value: 22,
  CloseParen: 23,
  ArrowEnd: 24,
  Static: 25,
} as const;

/** For one walk after another: arrays that have grown once need not grow again. */
const FRAMES = new Frames();

/** Where a walk through a source stands, and the moves that its tokens share. */
export class NodeState {
  readonly source: string;
  readonly cursor: NodeCursor;
  readonly dialect: Dialect;
  readonly frames = FRAMES;
  readonly facts: NodeFacts;
  readonly budget: { left: number };
  last: number = Last.Statement;
  /** Where the last word begins, and how many imports stood before the last parenthesis that was closed. */
  wordStart = 0;
  parenFirst = 0;
  labelStart = -1;
  tryStart = 0;
  /** Of the member of a class that is being read: behind `@`, and marked static. */
  decorator = false;
  isStatic = false;
  /** `require<T>(` or `vi.importActual<T>(`, whose type arguments are being walked. */
  genericCall: {
    readonly kind: 'require' | 'dynamic';
    readonly start: number;
    readonly depth: number;
  } | null = null;

  constructor(source: string, start: number, dialect: Dialect, keepComments: boolean) {
    this.source = source;
    this.cursor = new NodeCursor(source, start, keepComments);
    this.dialect = dialect;
    this.frames.begin();
    this.facts = new NodeFacts(this.cursor, this.frames);
    this.budget = { left: source.length * 2 };
  }

  step(width: number, last: number): void {
    this.cursor.pos += width;
    this.last = last;
  }

  push(kind: number, last: number): void {
    this.frames.push(kind, this.facts.count);
    this.last = last;
  }

  popVirtual(): void {
    while (isVirtual(this.frames.top)) this.frames.depth -= 1;
  }

  /** The code behind white space, without a move. */
  peek(): number {
    const cursor = this.cursor;
    const { pos, newline } = cursor;
    cursor.passTrivia();
    const code = this.source.charCodeAt(cursor.pos);
    const hasNewline = cursor.newline;
    cursor.pos = pos;
    cursor.newline = newline;
    return hasNewline ? -code : code;
  }

  /** What begins an operand on a new line, behind an operand, begins a statement (ECMA-262, 12.10). */
  mayBreakLine(): void {
    if (this.cursor.newline && this.last >= Last.Value) this.breakLine();
  }

  /** Adds an import that begins at `start` and ends at the cursor, in the scope of the innermost frame. */
  add(kind: ImportKind, module: string, names: readonly string[], start: number): void {
    this.facts.add(kind, module, names, start, this.cursor.pos);
  }

  /** Ends the statement or member, which nothing else has ended. */
  breakLine(): void {
    this.popVirtual();
    this.endStatement();
  }

  endStatement(): void {
    this.genericCall = null;
    const { top, depth, pending, declaration, questions, angles } = this.frames;
    if (holdsStatements(top)) {
      this.last = Last.Statement;
      pending[depth] = 0;
    } else if (holdsMembers(top)) this.last = Last.Member;
    else return;
    declaration[depth] = Stage.None;
    questions[depth] = 0;
    angles[depth] = 0;
  }

  /** Whether a word here is the key of a member, whatever it says. */
  isKeyPlace(): boolean {
    const last = this.last;
    return (
      (last === Last.Member || last === Last.Open || last === Last.Comma) && holdsMembers(this.frames.top)
    );
  }
}
