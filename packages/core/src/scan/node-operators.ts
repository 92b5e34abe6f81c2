import { continueJsx } from './node-brackets.ts';
import { Char, isNamePart } from './node-characters.ts';
import { Frame, holdsStatements, isClassBody, Stage } from './node-frames.ts';
import { beginsTypeParameters, passTagStart } from './node-jsx.ts';
import { passWord } from './node-names.ts';
import { Last, type NodeState } from './node-state.ts';

/** Behind these, `<` begins type parameters. */
const NO_JSX: ReadonlySet<number> = new Set([Last.Less, Last.TypeOperator, Last.Pipe, Last.Dot]);

/** What follows the `?` of something optional. */
const OPTIONAL: ReadonlySet<number> = new Set([...':),;=]}'].map((character) => character.charCodeAt(0)));

/** An operator that changes nothing else. */
export function passOperator(state: NodeState): void {
  state.step(1, Last.Operator);
}

export function passString(state: NodeState): void {
  state.mayBreakLine();
  state.cursor.passString();
  state.last = Last.Value;
}

/** A number, a BigInt too; its dots are its own. */
export function passNumber(state: NodeState): void {
  state.mayBreakLine();
  const source = state.source;
  let i = state.cursor.pos;
  while (isNamePart(source.charCodeAt(i)) || source.charCodeAt(i) === Char.Dot) i += 1;
  state.cursor.pos = i;
  state.last = Last.Value;
}

/** `+`, `-`, `++` or `--`. */
export function passSign(state: NodeState, code: number): void {
  const cursor = state.cursor;
  if (state.source.charCodeAt(cursor.pos + 1) !== code) {
    state.step(1, Last.Operator);
    return;
  }
  if (state.last >= Last.Value && !cursor.newline) {
    state.step(2, Last.Value);
    return;
  }
  state.mayBreakLine();
  state.step(2, Last.Operator);
}

/** `.`, `...` or a number that begins with a dot. */
export function passDot(state: NodeState): void {
  const { pos } = state.cursor;
  const next = state.source.charCodeAt(pos + 1);
  if (next >= Char.Zero && next <= Char.Nine) passNumber(state);
  else if (next === Char.Dot) state.step(3, Last.Operator);
  else state.step(1, Last.Dot);
}

/** `,` ends the body of an arrow. */
export function passComma(state: NodeState): void {
  const frames = state.frames;
  while (frames.top === Frame.Arrow) frames.depth -= 1;
  const { depth, declaration, angles } = frames;
  const stage = declaration[depth];
  if (stage === Stage.Value || (stage === Stage.Annotation && angles[depth] === 0))
    declaration[depth] = Stage.Names;
  state.step(1, Last.Comma);
}

/** `;` ends a statement or member. */
export function passSemicolon(state: NodeState): void {
  state.popVirtual();
  state.step(1, Last.Operator);
  state.endStatement();
}

/** `:` of a ternary, a case, a label, a key or a type annotation. */
export function passColon(state: NodeState): void {
  const frames = state.frames;
  if (frames.top === Frame.Arrow && frames.questions[frames.depth] === 0) {
    const asker = frames.askers[frames.depth] as number;
    if (asker > 0) frames.depth = asker - 1;
  }
  const { depth, questions, declaration, top } = frames;
  if ((questions[depth] as number) > 0) {
    questions[depth] = (questions[depth] as number) - 1;
    state.step(1, Last.Operator);
  } else if (declaration[depth] === Stage.Case) {
    declaration[depth] = Stage.None;
    state.step(1, Last.Statement);
  } else if (state.last === Last.Value && state.labelStart === state.wordStart && holdsStatements(top))
    state.step(1, Last.Statement);
  else {
    if (declaration[depth] === Stage.Names) declaration[depth] = Stage.Annotation;
    state.step(1, Last.Colon);
  }
}

/** `?`, `?.`, `??`, or the mark of something optional. */
export function passQuestion(state: NodeState): void {
  const cursor = state.cursor;
  const source = state.source;
  const next = source.charCodeAt(cursor.pos + 1);
  if (next === Char.Question) {
    state.step(2, Last.Operator);
    return;
  }
  if (next === Char.Dot) {
    const digit = source.charCodeAt(cursor.pos + 2);
    if (!(digit >= Char.Zero && digit <= Char.Nine)) {
      state.step(2, Last.Dot);
      return;
    }
  }
  cursor.pos += 1;
  const { top, depth, questions } = state.frames;
  // `x?: T`, `[T?]`, `m?(): T` of TypeScript.
  if (
    state.dialect.types &&
    (isClassBody(top) || top === Frame.TypeBody || OPTIONAL.has(Math.abs(state.peek())))
  )
    return;
  questions[depth] = (questions[depth] as number) + 1;
  state.last = Last.Operator;
}

/** `=`, `==`, `===` or `=>`. */
export function passEquals(state: NodeState): void {
  const source = state.source;
  const next = source.charCodeAt(state.cursor.pos + 1);
  if (next === Char.Greater) {
    passArrow(state);
    return;
  }
  if (next === Char.Equals) {
    state.step(source.charCodeAt(state.cursor.pos + 2) === Char.Equals ? 3 : 2, Last.Operator);
    return;
  }
  const { depth, top, declaration, angles } = state.frames;
  state.step(1, Last.Operator);
  if (declaration[depth] === Stage.Names || declaration[depth] === Stage.Annotation)
    declaration[depth] = Stage.Value;
  else if (top === Frame.Paren) declaration[depth] = Stage.Defaults;
  if (isClassBody(top) && angles[depth] === 0)
    state.push(state.isStatic ? Frame.StaticField : Frame.Field, Last.Operator);
}

function passArrow(state: NodeState): void {
  const { depth, top, declaration, pending } = state.frames;
  if (state.last === Last.CloseParen) state.facts.inParameters(state.parenFirst);
  state.step(2, Last.Operator);
  const isType =
    pending[depth] !== 0 ||
    declaration[depth] === Stage.Annotation ||
    declaration[depth] === Stage.Alias ||
    isClassBody(top) ||
    top === Frame.TypeBody;
  if (isType) return;
  if (Math.abs(state.peek()) === Char.OpenBrace) state.last = Last.Arrow;
  else state.push(Frame.Arrow, Last.Operator);
}

/** `<`: an operator, type parameters or an element. */
export function passLess(state: NodeState): void {
  const cursor = state.cursor;
  const { depth, top, angles, declaration } = state.frames;
  const next = state.source.charCodeAt(cursor.pos + 1);
  const mayBeJsx = state.dialect.jsx && state.last < Last.Value && !NO_JSX.has(state.last);
  if (
    mayBeJsx &&
    !isClassBody(top) &&
    top !== Frame.TypeBody &&
    ((isNamePart(next) && !(next >= Char.Zero && next <= Char.Nine)) || next === Char.Greater) &&
    !(state.dialect.types && beginsTypeParameters(state.source, cursor.pos, state.budget))
  ) {
    cursor.pos += 1;
    passTagStart(cursor, state.frames, state.facts.count);
    continueJsx(state);
    return;
  }
  if (isClassBody(top) || declaration[depth] === Stage.Annotation)
    angles[depth] = (angles[depth] as number) + 1;
  state.step(1, Last.Less);
}

/** `>`, which may close type arguments. */
export function passGreater(state: NodeState): void {
  const { depth, angles } = state.frames;
  const open = angles[depth] as number;
  if (open > 0) angles[depth] = open - 1;
  state.step(1, Last.Greater);
}

/** `/` of a division or of a regular expression. */
export function passSlash(state: NodeState): void {
  const mayBeRegex = state.last < Last.Value || state.last === Last.ArrowEnd;
  if (mayBeRegex && state.cursor.passRegex()) state.last = Last.Value;
  else state.step(1, Last.Operator);
}

/** `!`, the start of `!=`, or `x!` of TypeScript, which leaves an operand behind. */
export function passBang(state: NodeState): void {
  const cursor = state.cursor;
  if (state.source.charCodeAt(cursor.pos + 1) !== Char.Equals) {
    if (state.last >= Last.Value && !cursor.newline) {
      state.step(1, Last.Value);
      return;
    }
    state.mayBreakLine();
  }
  state.step(1, Last.Operator);
}

/** `|` or `&`, which types have as well, or either twice. */
export function passBar(state: NodeState, code: number): void {
  if (state.source.charCodeAt(state.cursor.pos + 1) === code) state.step(2, Last.Operator);
  else state.step(1, Last.Pipe);
}

/** `*`; a generator's star stands before its key. */
export function passStar(state: NodeState): void {
  state.step(1, state.isKeyPlace() ? state.last : Last.Operator);
}

/** `@` of a decorator. */
export function passAt(state: NodeState): void {
  state.mayBreakLine();
  state.decorator = isClassBody(state.frames.top);
  state.step(1, Last.At);
}

/** `#` of a private name. */
export function passHash(state: NodeState): void {
  state.mayBreakLine();
  state.cursor.pos += 1;
  passWord(state);
}
