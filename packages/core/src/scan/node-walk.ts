import type { ImportFact } from '#core/model/imports';
import {
  passBacktick,
  passCloseBrace,
  passCloseBracket,
  passCloseParen,
  passOpenBrace,
  passOpenBracket,
  passOpenParen,
} from './node-brackets.ts';
import { Char, NAME } from './node-characters.ts';
import { Frame, Stage } from './node-frames.ts';
import { passWord } from './node-names.ts';
import {
  passAt,
  passBang,
  passBar,
  passColon,
  passComma,
  passDot,
  passEquals,
  passGreater,
  passHash,
  passLess,
  passNumber,
  passOperator,
  passQuestion,
  passSemicolon,
  passSign,
  passSlash,
  passStar,
  passString,
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

type Pass = (state: NodeState, code: number) => void;

/** How the token is passed that begins with a code below 128: while the code is young, a table is faster than a switch. */
const PASSES: Pass[] = Array.from(NAME, (isName) => (isName === 1 ? passWord : passOperator));
for (let digit: number = Char.Zero; digit <= Char.Nine; digit += 1) PASSES[digit] = passNumber;
for (const [code, pass] of [
  [Char.OpenParen, passOpenParen],
  [Char.CloseParen, passCloseParen],
  [Char.Dot, passDot],
  [Char.Comma, passComma],
  [Char.Semicolon, passSemicolon],
  [Char.OpenBrace, passOpenBrace],
  [Char.CloseBrace, passCloseBrace],
  [Char.OpenBracket, passOpenBracket],
  [Char.CloseBracket, passCloseBracket],
  [Char.Quote, passString],
  [Char.DoubleQuote, passString],
  [Char.Backtick, passBacktick],
  [Char.Colon, passColon],
  [Char.Question, passQuestion],
  [Char.Equals, passEquals],
  [Char.Less, passLess],
  [Char.Greater, passGreater],
  [Char.Slash, passSlash],
  [Char.Plus, passSign],
  [Char.Minus, passSign],
  [Char.Bang, passBang],
  [Char.Pipe, passBar],
  [Char.Ampersand, passBar],
  [Char.Star, passStar],
  [Char.At, passAt],
  [Char.Hash, passHash],
  [Char.Backslash, passWord],
] as const satisfies readonly (readonly [number, Pass])[])
  PASSES[code] = pass;

function passToken(state: NodeState): void {
  const code = state.source.charCodeAt(state.cursor.pos);
  if (code < 128) (PASSES[code] as Pass)(state, code);
  else passWord(state);
}
