/** What an open bracket is, or, above TYPE_BODY, what lasts without one until its statement or operand ends. */
export const Frame = {
  Top: 0,
  Block: 1,
  Conditional: 2,
  Try: 3,
  Catch: 4,
  FunctionDeclaration: 5,
  FunctionExpression: 6,
  Method: 7,
  ArrowBody: 8,
  ClassDeclaration: 9,
  ClassExpression: 10,
  StaticBlock: 11,
  Object: 12,
  TypeBody: 13,
  Paren: 14,
  ControlParen: 15,
  CatchParen: 16,
  Params: 17,
  Bracket: 18,
  Template: 19,
  JsxTag: 20,
  JsxChildren: 21,
  JsxExpression: 22,
  Arrow: 23,
  Field: 24,
  StaticField: 25,
  Branch: 26,
} as const;

/** How far the statement directly inside a frame has come, where that changes what `:`, `=`, `,` and `=>` mean. */
export const Stage = {
  None: 0,
  /** Behind const, let, var. */
  Names: 1,
  /** Behind the `:` of a declared name. */
  Annotation: 2,
  Value: 3,
  /** Behind case or default. */
  Case: 4,
  /** Behind `type A`. */
  Alias: 5,
  /** A parenthesis with `a = b` in it, which may be the parameters of an arrow. */
  Defaults: 6,
} as const;

/** What a frame adds to the scope of what stands in it, as a digit of a packed list: see `Frames.scopes`. */
export const InFunction = 1;
export const InClass = 2;
export const InBranch = 3;
export const InTry = 4;

/** Frames without a bracket of their own: the body of `x => y`, the value of a field, the statement after `if (x)`. */
export function isVirtual(kind: number): boolean {
  return kind >= Frame.Arrow;
}

export function isClassBody(kind: number): boolean {
  return kind === Frame.ClassDeclaration || kind === Frame.ClassExpression;
}

/** Where a name directly inside is a key, not an expression. */
export function holdsMembers(kind: number): boolean {
  return kind === Frame.Object || kind === Frame.TypeBody || isClassBody(kind);
}

/** Where statements stand directly inside. */
export function holdsStatements(kind: number): boolean {
  return kind <= Frame.ArrowBody || kind === Frame.StaticBlock || kind === Frame.Branch;
}

/** The open brackets of a source, innermost last, an array a property: a million of them are no recursion. */
export class Frames {
  depth = 0;
  readonly kinds: number[] = [0];
  /** The scope as octal digits, outermost lowest; a function begins anew, as what is in it runs when it is called. */
  readonly scopes: number[] = [0];
  /** The innermost `try` (or `catch`) around, as its number; 0 for none. */
  readonly tries: number[] = [0];
  /** How many imports had been found when it was opened. */
  readonly firsts: number[] = [0];
  /** The body that a keyword announced: a kind of Frame, 0 for none. */
  readonly pending: number[] = [0];
  /** 1 when the parameters of a pending function have been closed. */
  readonly paramsDone: number[] = [0];
  /** `?` without their `:`. */
  readonly questions: number[] = [0];
  /** A Stage. */
  readonly declaration: number[] = [0];
  /** Open `<` of a type annotation or of the members of a class. */
  readonly angles: number[] = [0];
  /** For the body of an arrow: one more than the depth of the nearest arrow or bracket around with an open `?`. */
  readonly askers: number[] = [0];

  /** Begins a source: the outermost frame alone, which what was walked before may have changed. */
  begin(): void {
    this.depth = 0;
    this.pending[0] = 0;
    this.paramsDone[0] = 0;
    this.questions[0] = 0;
    this.declaration[0] = Stage.None;
    this.angles[0] = 0;
  }

  get top(): number {
    return this.kinds[this.depth] as number;
  }

  push(kind: number, imports: number): void {
    const parent = this.depth;
    this.depth += 1;
    const at = this.depth;
    this.kinds[at] = kind;
    this.firsts[at] = imports;
    this.pending[at] = 0;
    this.paramsDone[at] = 0;
    this.questions[at] = 0;
    this.declaration[at] = Stage.None;
    this.angles[at] = 0;
    const isAsked = (this.questions[parent] as number) > 0;
    if (isAsked) this.askers[at] = parent + 1;
    else this.askers[at] = this.kinds[parent] === Frame.Arrow ? (this.askers[parent] as number) : 0;
    const effect = EFFECTS[kind] as number;
    const isFunction = effect === InFunction;
    this.scopes[at] = isFunction ? InFunction : within(this.scopes[parent] as number, effect);
    this.tries[at] = isFunction ? 0 : (this.tries[parent] as number);
  }
}

const EFFECTS = new Uint8Array(32);
for (const kind of [
  Frame.FunctionDeclaration,
  Frame.FunctionExpression,
  Frame.Method,
  Frame.ArrowBody,
  Frame.Params,
  Frame.Arrow,
  Frame.Field,
])
  EFFECTS[kind] = InFunction;
EFFECTS[Frame.ClassDeclaration] = InClass;
EFFECTS[Frame.ClassExpression] = InClass;
EFFECTS[Frame.Conditional] = InBranch;
EFFECTS[Frame.Branch] = InBranch;
EFFECTS[Frame.Try] = InTry;
EFFECTS[Frame.Catch] = InTry;

function within(scope: number, effect: number): number {
  if (effect === 0) return scope;
  let shift = 0;
  for (; scope >> shift !== 0; shift += 3) if (((scope >> shift) & 7) === effect) return scope;
  return scope | (effect << shift);
}
