import { type CallNames, type LiteralCall, literalCall } from './python-calls.ts';
import { IDENTIFIER, NotPython, SPECIAL } from './python-characters.ts';
import { PythonCursor } from './python-cursor.ts';
import { FORMAT, longString, RAW, shortString, stringPrefix } from './python-strings.ts';

export type End = 'newline' | 'semicolon' | 'colon';

/** CPython's tokenizer stops there too: MAXLEVEL in Parser/lexer/state.h. */
const MAX_BRACKETS = 200;

/** Entries of the bracket stack beside the brackets themselves: a replacement field, and its format specification. */
const FIELD = 1;
const SPEC = 2;

/** A call whose closing bracket has not been met, and the height of the bracket stack where it stands. */
interface OpenCall {
  readonly call: LiteralCall;
  readonly depth: number;
}

interface FormatString {
  readonly at: number;
  readonly quote: number;
  readonly triple: boolean;
  readonly raw: boolean;
  /** Height of the bracket stack where the string began: above it, its literal text is a format specification. */
  readonly base: number;
}

/**
 * Walks over Python code: knows where strings (f- and t-strings with their nested fields, PEP 701, 750), comments,
 * brackets and lambdas begin and end, and nothing else. Every loop goes forward, nesting is kept on explicit stacks.
 * Source: "Lexical analysis" of the Python language reference.
 */
export class PythonLexer extends PythonCursor {
  readonly calls: CallNames;
  readonly found: LiteralCall[] = [];
  private readonly brackets: number[] = [];
  private readonly bracketAt: number[] = [];
  private depth = 0;
  private readonly formats: FormatString[] = [];
  /** For each lambda that is open: its bracket depth, doubled, plus one when its colon has been met. */
  private readonly lambdas: number[] = [];
  private readonly openCalls: OpenCall[] = [];

  constructor(source: string, codes: Uint16Array, calls: CallNames) {
    super(source, codes);
    this.calls = calls;
  }

  /**
   * Moves behind the end of the statement: its line feed or semicolon, or, in the header of a compound statement, the
   * colon of the header. The end of the text counts as a line feed.
   */
  skip(header: boolean): End {
    const { codes, brackets, calls } = this;
    let i = this.at;
    if (this.lambdas.length > 0) this.lambdas.length = 0;
    for (;;) {
      while (SPECIAL[codes[i] as number] === 0) i += 1;
      const code = codes[i] as number;
      switch (code) {
        case 0:
          return this.endOfText();
        case 10:
          i += 1;
          if (this.depth > 0) break;
          this.at = i;
          return 'newline';
        case 35:
          this.at = i;
          this.comment();
          i = this.at;
          break;
        case 34:
        case 39:
          i = this.string(i, code);
          break;
        case 92:
          this.at = i;
          this.continuation();
          i = this.at;
          break;
        case 40:
          this.open(code, i);
          if (i > 0 && calls.ends[codes[i - 1] as number] === 1) this.call(i);
          i += 1;
          break;
        case 91:
        case 123:
          this.open(code, i);
          i += 1;
          break;
        case 41:
        case 93:
        case 125:
          i = this.close(code, i);
          break;
        case 44:
          if (this.lambdas.length > 0) this.endLambdas((this.depth << 1) | 1);
          i += 1;
          break;
        case 58: {
          const top = this.depth > 0 ? brackets[this.depth - 1] : 0;
          if (top === FIELD) {
            brackets[this.depth - 1] = SPEC;
            i = this.literal(i + 1);
            break;
          }
          i += 1;
          if (codes[i] === 61) break;
          if (this.lambdas.length > 0 && this.lambdaColon()) break;
          if (header && this.depth === 0) {
            this.at = i;
            return 'colon';
          }
          break;
        }
        case 59:
          if (this.depth > 0) throw new NotPython('a semicolon stands inside brackets', i);
          this.at = i + 1;
          return 'semicolon';
        case 108:
          if (
            codes[i + 1] === 97 &&
            this.isWord('lambda', i) &&
            (i === 0 || IDENTIFIER[codes[i - 1] as number] === 0)
          ) {
            this.lambdas.push(this.depth << 1);
            i += 6;
          } else i += 1;
          break;
        case 33:
          i += 1;
          if (codes[i] === 61) break;
          if (this.depth > 0 && brackets[this.depth - 1] === FIELD) break;
          throw new NotPython('a ! stands where no Python 3 has one', i - 1);
        default:
          throw new NotPython(`${this.source[i]} stands where no Python 3 has one`, i);
      }
    }
  }

  private endOfText(): End {
    if (this.depth > 0) {
      const at = this.bracketAt[this.depth - 1] ?? 0;
      throw new NotPython(`the ${this.source[at]} is never closed`, at);
    }
    this.at = this.source.length;
    return 'newline';
  }

  private open(code: number, at: number): void {
    if (this.depth === MAX_BRACKETS)
      throw new NotPython(`brackets are nested more than ${MAX_BRACKETS} deep`, at);
    this.brackets[this.depth] = code;
    this.bracketAt[this.depth] = at;
    this.depth += 1;
  }

  /** Returns where code goes on: behind the bracket, or behind the f-string whose field it closes. */
  private close(code: number, at: number): number {
    const top = this.depth > 0 ? this.brackets[this.depth - 1] : 0;
    const field = code === 125 && top === FIELD;
    // ( and ) are neighbours, [ and ] and { and } stand two apart.
    if (!field && top !== (code === 41 ? 40 : code - 2))
      throw new NotPython(`the ${this.source[at]} closes nothing`, at);
    if (this.lambdas.length > 0) this.endLambdas(this.depth << 1);
    this.depth -= 1;
    if (field) return this.literal(at + 1);
    if (this.openCalls.length > 0) this.endCall(at + 1);
    return at + 1;
  }

  private endCall(end: number): void {
    const last = this.openCalls.at(-1);
    if (last?.depth !== this.depth) return;
    last.call.end = end;
    this.openCalls.pop();
  }

  /** A colon ends the bodies of lambdas around it (`{lambda: 1: 2}`), and may begin the body of the next one. */
  private lambdaColon(): boolean {
    this.endLambdas((this.depth << 1) | 1);
    if (this.lambdas.at(-1) !== this.depth << 1) return false;
    this.lambdas[this.lambdas.length - 1] = (this.depth << 1) | 1;
    return true;
  }

  /** Ends lambdas from the innermost out, as long as they stand at least that deep. */
  private endLambdas(least: number): void {
    while ((this.lambdas.at(-1) ?? -1) >= least) this.lambdas.pop();
  }

  /** Takes the offset of a quote; returns the offset behind the string, or of the first field of an f-string. */
  private string(at: number, quote: number): number {
    const { source, codes } = this;
    const triple = codes[at + 1] === quote && codes[at + 2] === quote;
    const prefix = stringPrefix(codes, at);
    if ((prefix & FORMAT) !== 0) {
      this.formats.push({ at, quote, triple, raw: (prefix & RAW) !== 0, base: this.depth });
      return this.literal(at + (triple ? 3 : 1));
    }
    return triple ? longString(source, codes, at, quote) : shortString(codes, at, quote);
  }

  /**
   * Walks over the literal text of the innermost f-string, or of a format specification in it. Returns the offset
   * behind the string, or behind the `{` of a field, where code goes on.
   */
  private literal(from: number): number {
    const { source, codes } = this;
    const format = this.formats.at(-1);
    if (format === undefined) throw new NotPython('a } closes nothing', from);
    const { quote, triple, raw, base } = format;
    for (let i = from; codes[i] !== 0; i += 1) {
      const code = codes[i];
      if (code === 92) {
        const next = codes[i + 1];
        if (next === 123 || next === 125) continue;
        if (!raw && next === 78 && codes[i + 2] === 123) {
          const end = source.indexOf('}', i);
          i = end === -1 ? source.length : end;
        } else i += 1;
      } else if (code === quote) {
        if (triple && !(codes[i + 1] === quote && codes[i + 2] === quote)) continue;
        if (this.depth > base) throw new NotPython('a field of an f-string is never closed', i);
        this.formats.pop();
        return i + (triple ? 3 : 1);
      } else if (code === 123) {
        if (this.depth === base && codes[i + 1] === 123) i += 1;
        else {
          this.open(FIELD, i);
          return i + 1;
        }
      } else if (code === 125) {
        if (this.depth > base) this.depth -= 1;
        else if (codes[i + 1] === 125) i += 1;
        else throw new NotPython('a } in an f-string closes nothing', i);
      } else if (code === 10 && !triple && this.depth === base) break;
    }
    throw new NotPython('an f-string is never closed', format.at);
  }

  /** Notes the call whose bracket stands at an offset, if it is one to report. */
  private call(bracket: number): void {
    const call = literalCall(this.source, bracket, this.calls, this.depth > 1);
    if (call === null) return;
    const inLambda = this.lambdas.some((lambda) => (lambda & 1) === 1);
    const found = { ...call, end: -1, inLambda };
    this.found.push(found);
    this.openCalls.push({ call: found, depth: this.depth - 1 });
  }
}
