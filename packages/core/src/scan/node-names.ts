import { beginBranch } from './node-brackets.ts';
import { Char, isNamePart } from './node-characters.ts';
import { Frame, holdsMembers, isClassBody, Stage } from './node-frames.ts';
import { passExport, passImport, passMock, passRequire } from './node-modules.ts';
import { Last, type NodeState } from './node-state.ts';
import { Word, wordAt } from './node-words.ts';

/** Words that go on with the line above them. */
const CONTINUES: ReadonlySet<number> = new Set([Word.In, Word.Heritage, Word.Between, Word.Of]);

/** Words that cannot follow a comparison. */
const BEGINS_STATEMENT: ReadonlySet<number> = new Set([
  Word.Import,
  Word.Export,
  Word.Declaration,
  Word.Interface,
  Word.Type,
  Word.Class,
  Word.Function,
  Word.Control,
  Word.Try,
  Word.Case,
  Word.Default,
  Word.Modifier,
]);

/** What begins the operand of `void`, where it is no type. */
const VOID_OPERANDS: ReadonlySet<number> = new Set(
  [...'("\'`!-+~/['].map((character) => character.charCodeAt(0)),
);

/** A name or a keyword. */
export function passWord(state: NodeState): void {
  const cursor = state.cursor;
  const source = state.source;
  const start = cursor.pos;
  const end = cursor.passName();
  if (end === start) {
    state.step(1, Last.Operator);
    return;
  }
  if (state.last === Last.Dot) {
    state.last = Last.Value;
    return;
  }
  const word = wordAt(source, start, end);
  if (cursor.newline && !CONTINUES.has(word)) {
    if (state.last >= Last.Value) state.mayBreakLine();
    else if (state.last === Last.Greater && endsType(state, word)) state.breakLine();
  }
  const last = state.last;
  state.wordStart = start;
  if (last === Last.Statement) state.labelStart = start;
  if (word === Word.Name) {
    if (last === Last.Member) state.isStatic = false;
    state.last = Last.Value;
    return;
  }
  const { top } = state.frames;
  const isNext = last === Last.Value && holdsMembers(top) && !CONTINUES.has(word);
  // A key may be named import, but no key is followed by a literal in parentheses: `{ a: Map<B, import('x').C> }`.
  const isKey = isNext || state.isKeyPlace();
  if (isKey && !(word === Word.Import && Math.abs(state.peek()) === Char.OpenParen)) {
    if (word === Word.Static) state.isStatic = true;
    else if (last === Last.Member) state.isStatic = false;
    const isBlock = word === Word.Static && isClassBody(top) && Math.abs(state.peek()) === Char.OpenBrace;
    state.last = isBlock ? Last.Static : Last.Value;
    return;
  }
  passKeyword(state, word, start);
}

/** Whether the `>` at the end of the line above closes type arguments at the end of a statement or member. */
function endsType({ dialect, frames }: NodeState, word: number): boolean {
  if (!dialect.types) return false;
  const { top, depth, pending, declaration } = frames;
  if (isClassBody(top) || top === Frame.TypeBody || BEGINS_STATEMENT.has(word)) return true;
  return (
    declaration[depth] === Stage.Annotation || declaration[depth] === Stage.Alias || pending[depth] !== 0
  );
}

function passKeyword(state: NodeState, word: number, start: number): void {
  // Most of what is walked are imports.
  if (word === Word.Import) {
    passImport(state, start);
    return;
  }
  const { depth, pending, paramsDone, declaration, top } = state.frames;
  const last = state.last;
  const isDeclared = last === Last.Statement || last === Last.Default;
  switch (word) {
    case Word.Operator:
      // `for await (`
      if (last !== Last.Control) state.last = Last.Operator;
      return;
    case Word.Void: {
      const next = state.peek();
      state.last = next > 0 && (isNamePart(next) || VOID_OPERANDS.has(next)) ? Last.Operator : Last.Value;
      return;
    }
    case Word.In:
      state.last = Last.Operator;
      return;
    case Word.TypeOperator:
    case Word.Heritage:
      state.last = Last.TypeOperator;
      return;
    case Word.Between:
      state.last = last >= Last.Value && !state.cursor.newline ? Last.TypeOperator : Last.Value;
      return;
    case Word.Of:
      state.last = last >= Last.Value && top === Frame.ControlParen ? Last.Operator : Last.Value;
      return;
    case Word.Control:
      state.last = Last.Control;
      return;
    case Word.Branch:
      beginBranch(state, Last.Branch);
      return;
    case Word.Do:
      state.last = Math.abs(state.peek()) === Char.OpenBrace ? Last.Do : Last.Statement;
      return;
    case Word.Try:
      state.last = Last.Try;
      state.tryStart = start;
      return;
    case Word.Catch:
      state.last = Last.Catch;
      return;
    case Word.Finally:
      state.last = Last.Finally;
      return;
    case Word.Function:
      pending[depth] = isDeclared ? Frame.FunctionDeclaration : Frame.FunctionExpression;
      paramsDone[depth] = 0;
      state.last = Last.Value;
      return;
    case Word.Class:
      pending[depth] = isDeclared ? Frame.ClassDeclaration : Frame.ClassExpression;
      state.last = Last.ClassWord;
      return;
    case Word.Interface:
      if (isDeclared && isNamePart(state.peek())) pending[depth] = Frame.TypeBody;
      state.last = Last.Value;
      return;
    case Word.Type:
      if (isDeclared && isNamePart(state.peek())) declaration[depth] = Stage.Alias;
      state.last = Last.Value;
      return;
    case Word.Declaration:
      passDeclaration(state, declaration, depth);
      return;
    case Word.Case:
      declaration[depth] = Stage.Case;
      state.last = Last.Operator;
      return;
    case Word.Default:
      if (Math.abs(state.peek()) === Char.Colon) declaration[depth] = Stage.Case;
      state.last = Last.Default;
      return;
    case Word.Modifier:
      if (!isNamePart(state.peek())) state.last = Last.Value;
      return;
    case Word.Export:
      if (last === Last.Statement) {
        passExport(state, start);
        return;
      }
      state.last = Last.Value;
      return;
    case Word.Require:
      passRequire(state, start);
      return;
    case Word.Mock:
      passMock(state, start);
      return;
    default:
      state.last = Last.Value;
  }
}

function passDeclaration(state: NodeState, declaration: number[], depth: number): void {
  const next = Math.abs(state.peek());
  const names =
    isNamePart(next) || next === Char.OpenBrace || next === Char.OpenBracket || next === Char.Backslash;
  const mayBegin = state.last === Last.Statement || state.frames.top === Frame.ControlParen;
  if (names && mayBegin) {
    declaration[depth] = Stage.Names;
    state.last = Last.Operator;
  } else state.last = Last.Value;
}
