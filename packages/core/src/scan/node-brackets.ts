import { Char } from './node-characters.ts';
import { Unreadable } from './node-cursor.ts';
import { Frame, holdsMembers, holdsStatements, isClassBody } from './node-frames.ts';
import { passJsx } from './node-jsx.ts';
import { addCall } from './node-modules.ts';
import { Last, type NodeState } from './node-state.ts';

function isFunctionBody(kind: number): boolean {
  return kind === Frame.FunctionDeclaration || kind === Frame.FunctionExpression;
}

/** What `{` opens behind tokens that leave no choice. */
const BRACES: ReadonlyMap<number, number> = new Map([
  [Last.Arrow, Frame.ArrowBody],
  [Last.ControlEnd, Frame.Conditional],
  [Last.Branch, Frame.Conditional],
  [Last.Do, Frame.Conditional],
  [Last.Try, Frame.Try],
  [Last.Catch, Frame.Catch],
  [Last.Finally, Frame.Block],
  [Last.Static, Frame.StaticBlock],
]);

/** `(` of a call, of parameters, behind a keyword or around an operand. */
export function passOpenParen(state: NodeState): void {
  const cursor = state.cursor;
  const { top, depth, pending, paramsDone } = state.frames;
  const last = state.last;
  const call = state.genericCall;
  if (call !== null && call.depth === depth) {
    state.genericCall = null;
    if (last === Last.Greater && addCall(state, call.kind, call.start)) return;
  }
  const isPending = isFunctionBody(pending[depth] as number) && paramsDone[depth] === 0;
  let kind: number = Frame.Paren;
  if (last === Last.Control) kind = Frame.ControlParen;
  else if (last === Last.Catch) kind = Frame.CatchParen;
  else if (isPending || (isClassBody(top) && !state.decorator)) kind = Frame.Params;
  state.decorator = false;
  cursor.pos += 1;
  state.push(kind, Last.Operator);
}

/** `)`. */
export function passCloseParen(state: NodeState): void {
  const frames = state.frames;
  state.popVirtual();
  const { top, depth } = frames;
  if (top < Frame.Paren || top > Frame.Params) throw new Unreadable('a ) without its (', state.cursor.pos);
  frames.depth -= 1;
  state.cursor.pos += 1;
  state.last = Last.CloseParen;
  if (top === Frame.CatchParen) state.last = Last.Catch;
  else if (top === Frame.ControlParen) beginBranch(state, Last.ControlEnd);
  else {
    state.parenFirst = frames.firsts[depth] as number;
    if (top === Frame.Params) frames.paramsDone[frames.depth] = 1;
  }
}

/** Behind `if (x)` or `else`: a block, or a statement alone. */
export function beginBranch(state: NodeState, last: number): void {
  if (Math.abs(state.peek()) === Char.OpenBrace) state.last = last;
  else state.push(Frame.Branch, Last.Statement);
}

/** `{` of a block, a body, an object or a type. */
export function passOpenBrace(state: NodeState): void {
  const kind = kindOfBrace(state);
  state.cursor.pos += 1;
  let last: number = Last.Statement;
  if (kind === Frame.Object) last = Last.Open;
  else if (holdsMembers(kind)) last = Last.Member;
  state.push(kind, last);
  if (kind === Frame.Try || kind === Frame.Catch) state.facts.open(state.tryStart);
}

function kindOfBrace(state: NodeState): number {
  const frames = state.frames;
  const { pending, paramsDone } = frames;
  const announced = pending[frames.depth] as number;
  let last = state.last;
  if (announced !== 0 && (last >= Last.Value || last === Last.Greater || last === Last.ClassWord)) {
    if (!isFunctionBody(announced) || paramsDone[frames.depth] === 1) {
      pending[frames.depth] = 0;
      return announced;
    }
  }
  const known = BRACES.get(last);
  if (known !== undefined) return known;
  if (holdsMembers(frames.top)) {
    // A method's body stands behind its parameters or the type that it returns.
    const isBody = last >= Last.Value || (last === Last.Greater && isClassBody(frames.top));
    return isBody ? Frame.Method : Frame.Object;
  }
  if (last >= Last.Value && state.cursor.newline) {
    state.mayBreakLine();
    last = state.last;
  }
  if (!holdsStatements(frames.top)) return Frame.Object;
  return last === Last.Statement || last >= Last.Value ? Frame.Block : Frame.Object;
}

/** `}`, which may lead back into a template or an element. */
export function passCloseBrace(state: NodeState): void {
  const frames = state.frames;
  const cursor = state.cursor;
  state.popVirtual();
  const { top } = frames;
  if (top === Frame.Top || top > Frame.TypeBody) {
    if (top !== Frame.Template && top !== Frame.JsxExpression)
      throw new Unreadable('a } without its {', cursor.pos);
    frames.depth -= 1;
    cursor.pos += 1;
    if (top === Frame.Template) passTemplate(state);
    else continueJsx(state);
    return;
  }
  cursor.pos += 1;
  if (top === Frame.Try) {
    const { pos } = cursor;
    cursor.passTrivia();
    if (state.source.startsWith('catch', cursor.pos)) state.tryStart = state.facts.catches();
    cursor.pos = pos;
  }
  frames.depth -= 1;
  if (top === Frame.Object || top === Frame.FunctionExpression || top === Frame.ClassExpression)
    state.last = Last.Value;
  else if (top === Frame.ArrowBody) state.last = Last.ArrowEnd;
  else {
    while (frames.top === Frame.Branch) frames.depth -= 1;
    state.last = Last.Statement;
    state.endStatement();
  }
}

export function passOpenBracket(state: NodeState): void {
  state.cursor.pos += 1;
  state.push(Frame.Bracket, Last.Operator);
}

export function passCloseBracket(state: NodeState): void {
  state.popVirtual();
  if (state.frames.top !== Frame.Bracket) throw new Unreadable('a ] without its [', state.cursor.pos);
  state.frames.depth -= 1;
  state.step(1, Last.Value);
}

export function passBacktick(state: NodeState): void {
  state.cursor.pos += 1;
  passTemplate(state);
}

/** Inside a template, behind its backtick or a `}`. */
function passTemplate(state: NodeState): void {
  const source = state.source;
  let i = state.cursor.pos;
  for (;;) {
    const code = source.charCodeAt(i);
    if (code === Char.Backtick) break;
    if (code === Char.Dollar && source.charCodeAt(i + 1) === Char.OpenBrace) {
      state.cursor.pos = i + 2;
      state.push(Frame.Template, Last.Operator);
      return;
    }
    if (i >= source.length) throw new Unreadable('a template without its end', state.cursor.pos - 1);
    i += code === Char.Backslash ? 2 : 1;
  }
  state.cursor.pos = i + 1;
  state.last = Last.Value;
}

/** Goes on inside an element, and behind it where it ends. */
export function continueJsx(state: NodeState): void {
  const ended = passJsx(state.cursor, state.frames, state.facts.count);
  state.last = ended ? Last.Value : Last.Operator;
}
