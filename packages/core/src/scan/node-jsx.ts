import { Char, isNamePart } from './node-characters.ts';
import { type NodeCursor, Unreadable } from './node-cursor.ts';
import { Frame, type Frames } from './node-frames.ts';

/**
 * Goes on inside JSX, where the innermost frame is a tag or the children of an element, until code begins (in `{…}`)
 * or the outermost element ends; returns true for the latter.
 */
export function passJsx(cursor: NodeCursor, frames: Frames, imports: number): boolean {
  const { source } = cursor;
  for (;;) {
    const { depth } = frames;
    if (frames.top === Frame.JsxTag) passAttribute(cursor, frames, imports);
    else {
      let i = cursor.pos;
      for (;;) {
        const code = source.charCodeAt(i);
        if (code === Char.OpenBrace || code === Char.Less) break;
        if (i >= source.length) throw new Unreadable('an element without its end', cursor.pos);
        i += 1;
      }
      cursor.pos = i + 1;
      if (source.charCodeAt(i) === Char.OpenBrace) frames.push(Frame.JsxExpression, imports);
      else passTagStart(cursor, frames, imports);
    }
    const { top } = frames;
    if (top === Frame.JsxTag || top === Frame.JsxChildren) continue;
    return frames.depth < depth;
  }
}

/** Behind `<`: opens an element, or closes the innermost one. */
export function passTagStart(cursor: NodeCursor, frames: Frames, imports: number): void {
  const { source } = cursor;
  cursor.passTrivia();
  if (source.charCodeAt(cursor.pos) === Char.Slash) {
    for (;;) {
      cursor.pos += 1;
      cursor.passTrivia();
      const code = source.charCodeAt(cursor.pos);
      if (code === Char.Greater) break;
      if (!isTagPart(code)) throw new Unreadable('a closing tag without its end', cursor.pos);
    }
    cursor.pos += 1;
    frames.depth -= 1;
    return;
  }
  frames.push(Frame.JsxTag, imports);
  while (isTagPart(source.charCodeAt(cursor.pos))) {
    cursor.pos += 1;
    cursor.passTrivia();
  }
  if (source.charCodeAt(cursor.pos) === Char.Less) passTypeArguments(cursor);
}

function passAttribute(cursor: NodeCursor, frames: Frames, imports: number): void {
  const { source } = cursor;
  cursor.passTrivia();
  const code = source.charCodeAt(cursor.pos);
  if (code === Char.Quote || code === Char.DoubleQuote) {
    // A string of JSX knows no escapes and may hold line ends.
    const end = source.indexOf(source.charAt(cursor.pos), cursor.pos + 1);
    if (end === -1) throw new Unreadable('a string without its end', cursor.pos);
    cursor.pos = end + 1;
  } else if (code === Char.Slash) {
    cursor.pos += 1;
    cursor.passTrivia();
    if (source.charCodeAt(cursor.pos) !== Char.Greater)
      throw new Unreadable('a tag without its end', cursor.pos);
    cursor.pos += 1;
    frames.depth -= 1;
  } else if (code === Char.Greater) {
    cursor.pos += 1;
    frames.kinds[frames.depth] = Frame.JsxChildren;
  } else if (code === Char.OpenBrace) {
    cursor.pos += 1;
    frames.push(Frame.JsxExpression, imports);
  } else if (code === Char.Less) {
    cursor.pos += 1;
    passTagStart(cursor, frames, imports);
  } else if (isTagPart(code) || code === Char.Equals) cursor.pos += 1;
  else throw new Unreadable('a tag without its end', cursor.pos);
}

/** `<Select<A | 'b'> …>`: passes the type arguments, whose `=>` closes nothing. */
function passTypeArguments(cursor: NodeCursor): void {
  const { source, pos: start } = cursor;
  let depth = 0;
  do {
    cursor.passTrivia();
    const code = source.charCodeAt(cursor.pos);
    if (cursor.pos >= source.length) throw new Unreadable('type arguments without their end', start);
    if (code === Char.Quote || code === Char.DoubleQuote) {
      cursor.passString();
      continue;
    }
    if (code === Char.Less) depth += 1;
    else if (code === Char.Greater && source.charCodeAt(cursor.pos - 1) !== Char.Equals) depth -= 1;
    cursor.pos += 1;
  } while (depth > 0);
}

function isTagPart(code: number): boolean {
  return isNamePart(code) || code === Char.Dot || code === Char.Colon || code === Char.Minus;
}

/**
 * In .tsx, whether the `<` at `at` begins type parameters (`<T,>(x) => …`, `<T extends U>(…)`, and in a type
 * `<T>(x: T) => …`), not an element. `budget` bounds how far all such looks ahead go together.
 */
export function beginsTypeParameters(source: string, at: number, budget: { left: number }): boolean {
  const parameters = /<\s*(?:const\s+)?[\w$]+\s*(?:(,|=|extends\s+[^\s=/>])|>\s*\()/y;
  parameters.lastIndex = at;
  const match = parameters.exec(source);
  if (match === null) return false;
  if (match[1] !== undefined) return true;
  // `<b>(text)</b>` against `<T>(x: T) => …`: an arrow behind the parenthesis tells, as JSX text may not hold `>`.
  let depth = 1;
  let i = parameters.lastIndex;
  while (depth > 0 && i < source.length && budget.left > 0) {
    const code = source.charCodeAt(i);
    if (code === Char.OpenParen) depth += 1;
    else if (code === Char.CloseParen) depth -= 1;
    else if (code === Char.Less && source.charCodeAt(i + 1) === Char.Slash) return false;
    i += 1;
    budget.left -= 1;
  }
  const arrow = /\s*=>/y;
  arrow.lastIndex = i;
  return depth === 0 && arrow.test(source);
}
