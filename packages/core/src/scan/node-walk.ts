import type { ImportFact } from '#core/model/imports';
import {
  passCloseBrace,
  passCloseParen,
  passOpenBrace,
  passOpenParen,
  passTemplate,
} from './node-brackets.ts';
import { Char, NAME } from './node-characters.ts';
import { Unreadable } from './node-cursor.ts';
import { Frame, isClassBody, Stage } from './node-frames.ts';
import { passWord } from './node-names.ts';
import {
  passColon,
  passComma,
  passDot,
  passEquals,
  passLess,
  passNumber,
  passQuestion,
  passSemicolon,
  passSign,
} from './node-operators.ts';
import { Last, type NodeState } from './node-state.ts';

/**
 * Walks a source to `limit`, an offset, and on as long as what is found before it still depends on what follows: a
 * `try` on its `catch`, the default of a parameter on its arrow, a call on what stands behind its type arguments.
 * Throws Unreadable.
 */
export function walk(state: NodeState, limit: number): ImportFact[] {
  const { cursor, frames } = state;
  const { length } = state.source;
  let openDepth = -1;
  for (;;) {
    cursor.passTrivia();
    if (cursor.pos > limit) {
      if (openDepth === -1) openDepth = outermostOpen(state);
      const isOpen = openDepth > 0 && (frames.depth >= openDepth || state.last === Last.CloseParen);
      if (!isOpen && state.genericCall === null) break;
    }
    if (cursor.pos >= length) break;
    passToken(state);
  }
  return state.facts.finish();
}

/** The depth of the outermost `try`, or parenthesis with defaults, that holds imports; 0 for none. */
function outermostOpen(state: NodeState): number {
  const { kinds, firsts, declaration, depth } = state.frames;
  for (let i = 1; i <= depth; i += 1) {
    const matters = kinds[i] === Frame.Try || (kinds[i] === Frame.Paren && declaration[i] === Stage.Defaults);
    if (matters && (firsts[i] as number) < state.facts.count) return i;
  }
  return 0;
}

function passToken(state: NodeState): void {
  const cursor = state.cursor;
  const code = state.source.charCodeAt(cursor.pos);
  if (code < 128 ? NAME[code] === 1 : true) {
    if (code >= Char.Zero && code <= Char.Nine) passNumber(state);
    else passWord(state);
    return;
  }
  switch (code) {
    case Char.OpenParen:
      passOpenParen(state);
      return;
    case Char.CloseParen:
      passCloseParen(state);
      return;
    case Char.Dot:
      passDot(state);
      return;
    case Char.Comma:
      passComma(state);
      return;
    case Char.Semicolon:
      passSemicolon(state);
      return;
    case Char.OpenBrace:
      passOpenBrace(state);
      return;
    case Char.CloseBrace:
      passCloseBrace(state);
      return;
    case Char.OpenBracket:
      cursor.pos += 1;
      state.push(Frame.Bracket, Last.Operator);
      return;
    case Char.CloseBracket:
      state.popVirtual();
      if (state.frames.top !== Frame.Bracket) throw new Unreadable('a ] without its [', cursor.pos);
      state.frames.depth -= 1;
      state.step(1, Last.Value);
      return;
    case Char.Quote:
    case Char.DoubleQuote:
      state.mayBreakLine();
      cursor.passString();
      state.last = Last.Value;
      return;
    case Char.Backtick:
      cursor.pos += 1;
      passTemplate(state);
      return;
    case Char.Colon:
      passColon(state);
      return;
    case Char.Question:
      passQuestion(state);
      return;
    case Char.Equals:
      passEquals(state);
      return;
    case Char.Less:
      passLess(state);
      return;
    case Char.Greater:
      if ((state.frames.angles[state.frames.depth] as number) > 0)
        state.frames.angles[state.frames.depth] = (state.frames.angles[state.frames.depth] as number) - 1;
      state.step(1, Last.Greater);
      return;
    case Char.Slash:
      if ((state.last < Last.Value || state.last === Last.ArrowEnd) && cursor.passRegex()) {
        state.last = Last.Value;
        return;
      }
      state.step(1, Last.Operator);
      return;
    case Char.Plus:
    case Char.Minus:
      passSign(state, code);
      return;
    case Char.Bang:
      if (state.source.charCodeAt(cursor.pos + 1) !== Char.Equals) {
        // `x!` of TypeScript leaves an operand behind.
        if (state.last >= Last.Value && !cursor.newline) {
          state.step(1, Last.Value);
          return;
        }
        state.mayBreakLine();
      }
      state.step(1, Last.Operator);
      return;
    case Char.Pipe:
    case Char.Ampersand:
      if (state.source.charCodeAt(cursor.pos + 1) === code) {
        state.step(2, Last.Operator);
        return;
      }
      state.step(1, Last.Pipe);
      return;
    case Char.Star:
      // A generator's star stands before its key.
      state.step(1, state.isKeyPlace() ? state.last : Last.Operator);
      return;
    case Char.At:
      state.mayBreakLine();
      state.decorator = isClassBody(state.frames.top);
      state.step(1, Last.At);
      return;
    case Char.Hash:
      state.mayBreakLine();
      cursor.pos += 1;
      passWord(state);
      return;
    case Char.Backslash:
      passWord(state);
      return;
    default:
      state.step(1, Last.Operator);
      return;
  }
}
