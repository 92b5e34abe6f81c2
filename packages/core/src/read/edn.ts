import type { Edn } from '#core/model/edn';
import { at, type Position, type Reading, type Span } from '#core/model/finding';
import type { RepoPath } from '#core/model/repo-path';
import {
  digitValue,
  endsNumber,
  endsToken,
  isDigit,
  isForbidden,
  isSpace,
  startsTag,
} from './edn-characters.ts';
import { EdnEquality } from './edn-equality.ts';
import { EdnRefusal } from './edn-refusal.ts';
import { instantOf, uuidOf } from './edn-tags.ts';
import { characterOf, nameOf, numberOf, shown } from './edn-token.ts';

const MAX_DEPTH = 1000;

/** What is being read and not yet complete: as spelled (`{`, `#_`, `"`), and where it starts. */
interface Opener {
  readonly text: string;
  readonly start: Position;
}

type Items = readonly Edn[];

/**
 * Reads a text that holds exactly one EDN form (space, comments and discards around it), with the rules of Clojure
 * 1.12's clojure.edn reader; unknown tags are kept. Limits of our own: 1,000 levels, numbers of 10,000 characters. A
 * refusal is one problem at its line and column (from 1, in UTF-16 units). Linear in the length of the text.
 */
export function readEdn(text: string, file: RepoPath): Reading<Edn> {
  try {
    return { ok: true, value: new EdnReader(text).document() };
  } catch (error) {
    if (!(error instanceof EdnRefusal)) throw error;
    const { line, column } = error.position;
    return {
      ok: false,
      problems: [{ at: at.point(file, line, column), message: error.message, hint: error.hint }],
    };
  }
}

class EdnReader {
  private readonly text: string;
  private readonly equality = new EdnEquality();
  /** Where the next character is; `line` and `lineStart` belong to it. */
  private index = 0;
  private line = 1;
  private lineStart = 0;
  private depth = 0;

  constructor(text: string) {
    this.text = text;
  }

  document(): Edn {
    this.skipBlank();
    if (this.index === this.text.length) {
      throw new EdnRefusal(
        this.here(),
        'no form: only space and comments',
        'write one EDN form, such as a map',
      );
    }
    const value = this.form(null);
    this.skipBlank();
    if (this.index < this.text.length) {
      const character = this.text.charAt(this.index);
      if (')]}'.includes(character)) throw this.unmatched(null);
      throw new EdnRefusal(
        this.here(),
        'trailing form: a document is one form',
        'remove it, or comment it out with #_',
      );
    }
    return value;
  }

  /** Passes space, comments and discarded forms. */
  private skipBlank(): void {
    for (;;) {
      this.skipSpace();
      const code = this.text.charCodeAt(this.index);
      if (code === 59 /* ; */) this.skipComment();
      else if (code === 35 /* # */ && this.text.charCodeAt(this.index + 1) === 95 /* _ */) {
        const opener = this.open('#_');
        this.form(opener);
        this.depth--;
      } else return;
    }
  }

  private skipSpace(): void {
    for (;;) {
      const code = this.text.charCodeAt(this.index);
      if (!isSpace(code)) return;
      this.pass(code);
    }
  }

  private skipComment(): void {
    for (;;) {
      const code = this.text.charCodeAt(this.index);
      if (Number.isNaN(code) || code === 10 || code === 13) return;
      this.index++;
    }
  }

  private pass(code: number): void {
    this.index++;
    if (code === 10) {
      this.line++;
      this.lineStart = this.index;
    }
  }

  private here(): Position {
    return { line: this.line, column: this.index - this.lineStart + 1 };
  }

  private spanFrom(start: Position): Span {
    return { start, end: this.here() };
  }

  /** Passes an opener and goes one level down; the caller comes up again by `depth--`. */
  private open(text: string): Opener {
    const start = this.here();
    if (++this.depth > MAX_DEPTH) {
      throw new EdnRefusal(start, `nested deeper than ${MAX_DEPTH} levels`, 'flatten the data');
    }
    this.index += text.length;
    return { text, start };
  }

  /** Reads the next form, for `owner` where something open needs one. */
  private form(owner: Opener | null): Edn {
    this.skipBlank();
    const code = this.text.charCodeAt(this.index);
    switch (code) {
      case 34 /* " */:
        return this.string();
      case 40 /* ( */:
        return this.sequence('list', '(', ')');
      case 91 /* [ */:
        return this.sequence('vector', '[', ']');
      case 123 /* { */:
        return this.map();
      case 35 /* # */:
        return this.dispatch();
      case 92 /* \ */:
        return this.character();
      case 94 /* ^ */:
        return this.metadata('^');
      case 41:
      case 93:
      case 125:
        throw this.unmatched(owner);
    }
    if (Number.isNaN(code)) throw this.unfinished(owner);
    const signed = code === 43 || code === 45;
    if (isDigit(code) || (signed && isDigit(this.text.charCodeAt(this.index + 1)))) return this.number();
    const start = this.here();
    const token = this.token();
    return nameOf(token, this.spanFrom(start));
  }

  private number(): Edn {
    const start = this.here();
    const from = this.index;
    while (this.index < this.text.length && !endsNumber(this.text.charCodeAt(this.index))) this.index++;
    return numberOf(this.text.slice(from, this.index), this.spanFrom(start));
  }

  private token(): string {
    const from = this.index;
    for (;;) {
      const code = this.text.charCodeAt(this.index);
      if (Number.isNaN(code) || endsToken(code)) return this.text.slice(from, this.index);
      if (isForbidden(code)) {
        const character = this.text.charAt(this.index);
        throw new EdnRefusal(
          this.here(),
          `${JSON.stringify(character)} is no part of EDN`,
          'quote the text as a string',
        );
      }
      this.index++;
    }
  }

  private character(): Edn {
    const start = this.here();
    this.index++;
    const code = this.text.charCodeAt(this.index);
    if (Number.isNaN(code)) throw this.unfinished({ text: '\\', start });
    const first = this.text.charAt(this.index);
    this.pass(code);
    const token = first + this.token();
    return characterOf(token, this.spanFrom(start));
  }

  private string(): Edn {
    const opener = { text: '"', start: this.here() };
    let value = '';
    let from = ++this.index;
    for (;;) {
      const code = this.text.charCodeAt(this.index);
      if (code === 34) break;
      if (code === 92) {
        value += this.text.slice(from, this.index) + this.escape(opener);
        from = this.index;
      } else if (Number.isNaN(code)) throw this.unfinished(opener);
      else this.pass(code);
    }
    value += this.text.slice(from, this.index++);
    return { kind: 'string', value, span: this.spanFrom(opener.start) };
  }

  private escape(opener: Opener): string {
    const start = this.here();
    const letter = this.text.charAt(this.index + 1);
    const plain = ESCAPES.get(letter);
    if (plain !== undefined) {
      this.index += 2;
      return plain;
    }
    if (letter === '') {
      this.index++;
      throw this.unfinished(opener);
    }
    const unicode = letter === 'u';
    if (!unicode && !isDigit(letter.charCodeAt(0))) throw refusedEscape(start, letter);
    this.index += unicode ? 2 : 1;
    const from = this.index;
    let code = 0;
    for (; this.index < from + (unicode ? 4 : 3); this.index++) {
      const next = this.text.charCodeAt(this.index);
      if (this.index > from && endsNumber(next)) break;
      const digit = digitValue(next, unicode ? 16 : 8);
      if (digit === -1)
        throw refusedEscape(start, this.text.slice(unicode ? from - 1 : from, this.index + 1));
      code = code * (unicode ? 16 : 8) + digit;
    }
    if (unicode ? this.index < from + 4 : code > 0o377) {
      throw refusedEscape(start, this.text.slice(unicode ? from - 1 : from, this.index));
    }
    return String.fromCharCode(code);
  }

  private sequence(kind: 'list' | 'vector' | 'set', text: string, closer: string): Edn {
    const opener = this.open(text);
    const items = this.items(opener, closer);
    if (kind === 'set') this.refuseDuplicates(items, 'set member');
    return { kind, items, span: this.spanFrom(opener.start) };
  }

  private items(opener: Opener, closer: string): Items {
    const items: Edn[] = [];
    const end = closer.charCodeAt(0);
    for (;;) {
      this.skipBlank();
      if (this.text.charCodeAt(this.index) === end) break;
      items.push(this.form(opener));
    }
    this.index++;
    this.depth--;
    return items;
  }

  private map(): Edn {
    const opener = this.open('{');
    return this.entries(opener, this.items(opener, '}'));
  }

  private entries(opener: Opener, items: Items): Edn {
    const entries: [Edn, Edn][] = [];
    for (let index = 0; index < items.length; index += 2) {
      const [key, value] = [items[index], items[index + 1]];
      if (key === undefined) break;
      if (value === undefined) {
        throw new EdnRefusal(
          key.span.start,
          `odd number of forms in the map opened at ${place(opener.start)}: its last key has no value`,
          'a map is keys and values in turn',
        );
      }
      entries.push([key, value]);
    }
    this.refuseDuplicates(
      entries.map(([key]) => key),
      'key',
    );
    return { kind: 'map', entries, span: this.spanFrom(opener.start) };
  }

  private refuseDuplicates(values: Items, what: string): void {
    if (values.length < 2) return;
    const seen = new Map<string, Edn>();
    for (const value of values) {
      const key = this.equality.keyOf(value);
      const first = seen.get(key);
      if (first !== undefined) {
        throw new EdnRefusal(
          value.span.start,
          `duplicate ${what}: the same stands at ${place(first.span.start)}`,
          'remove one of the two',
        );
      }
      seen.set(key, value);
    }
  }

  private dispatch(): Edn {
    const next = this.text.charAt(this.index + 1);
    switch (next) {
      case '{':
        return this.sequence('set', '#{', '}');
      case '#':
        return this.symbolic();
      case '^':
        return this.metadata('#^');
      case ':':
        return this.namespacedMap();
      case '':
        throw this.unfinished({ text: '#', start: this.here() });
    }
    if (startsTag(next.charCodeAt(0))) return this.tagged();
    throw new EdnRefusal(
      this.here(),
      `${shown(`#${next}`)} starts no form of EDN`,
      'a tag starts with a letter',
    );
  }

  private symbolic(): Edn {
    const opener = this.open('##');
    const name = this.form(opener);
    this.depth--;
    const value = name.kind === 'symbol' && name.namespace === null ? SYMBOLIC.get(name.name) : undefined;
    if (value === undefined) {
      throw new EdnRefusal(opener.start, 'unknown symbolic value', 'there are ##Inf, ##-Inf and ##NaN');
    }
    return { kind: 'float', value, span: this.spanFrom(opener.start) };
  }

  private metadata(text: string): Edn {
    const opener = this.open(text);
    const meta = this.form(opener);
    if (!['symbol', 'string', 'keyword', 'map'].includes(meta.kind)) {
      throw new EdnRefusal(
        meta.span.start,
        `metadata cannot be a ${meta.kind}`,
        'it is a symbol, keyword, string or map',
      );
    }
    const value = this.form(opener);
    this.depth--;
    if (!['symbol', 'list', 'vector', 'map', 'set'].includes(value.kind)) {
      throw new EdnRefusal(
        opener.start,
        `metadata on a ${value.kind}`,
        'only symbols, lists, vectors, maps and sets carry metadata',
      );
    }
    return { ...value, span: this.spanFrom(opener.start) };
  }

  private tagged(): Edn {
    const opener = this.open('#');
    const from = this.index;
    const tag = this.token();
    const name = nameOf(tag, this.spanFrom(opener.start));
    if (name.kind !== 'symbol')
      throw new EdnRefusal(opener.start, `invalid tag ${shown(tag)}`, 'a tag is a symbol');
    const value = this.form({ text: this.text.slice(from - 1, from + tag.length), start: opener.start });
    this.depth--;
    if (tag === 'inst' && (value.kind !== 'string' || instantOf(value.value) === null)) {
      throw new EdnRefusal(
        value.span.start,
        'invalid #inst',
        'write a string such as "2026-01-31T12:00:00Z"',
      );
    }
    if (tag === 'uuid' && (value.kind !== 'string' || uuidOf(value.value) === null)) {
      throw new EdnRefusal(value.span.start, 'invalid #uuid', 'write a string of five hexadecimal groups');
    }
    return { kind: 'tagged', tag, value, span: this.spanFrom(opener.start) };
  }

  private namespacedMap(): Edn {
    const opener = this.open('#:');
    const name = this.form(opener);
    if (name.kind !== 'symbol' || name.namespace !== null) {
      throw new EdnRefusal(opener.start, 'invalid namespace of a map', 'write it as #:name{…}');
    }
    this.skipSpace();
    if (this.text.charAt(this.index) !== '{') {
      throw new EdnRefusal(
        this.here(),
        `no map behind #:${name.name}`,
        'a namespace stands right before its map',
      );
    }
    this.index++;
    const brace = { text: `#:${name.name}{`, start: opener.start };
    const items = this.items(brace, '}');
    return this.entries(
      brace,
      items.map((item, index) => (index % 2 === 0 ? qualified(item, name.name) : item)),
    );
  }

  private unmatched(owner: Opener | null): EdnRefusal {
    const closer = this.text.charAt(this.index);
    if (owner === null)
      return new EdnRefusal(this.here(), `unmatched "${closer}": nothing is open`, 'remove it');
    const needs = closerOf(owner.text);
    const [message, hint] =
      needs === null
        ? ['needs a form', `put a form before the "${closer}"`]
        : ['is not closed', `put "${needs}" before this "${closer}"`];
    const opener = `the ${quoted(owner.text)} opened at ${place(owner.start)}`;
    return new EdnRefusal(this.here(), `unmatched "${closer}": ${opener} ${message}`, hint);
  }

  private unfinished(owner: Opener | null): EdnRefusal {
    if (owner === null) return new EdnRefusal(this.here(), 'no form: the text ends', 'write one EDN form');
    const needs = closerOf(owner.text);
    const opener = `the ${quoted(owner.text)} opened at ${place(owner.start)}`;
    const [message, hint] =
      needs === null ? ['needs a form', 'put a form behind it'] : ['is not closed', `close it with ${needs}`];
    return new EdnRefusal(this.lastLine(), `the text ends, but ${opener} ${message}`, hint);
  }

  /** Behind the last character that is no line end: the line after a final newline is none that an editor shows. */
  private lastLine(): Position {
    let end = this.index;
    let line = this.line;
    while (end > 0 && (this.text[end - 1] === '\n' || this.text[end - 1] === '\r')) {
      if (this.text[--end] === '\n') line--;
    }
    return { line, column: end - (end === 0 ? -1 : this.text.lastIndexOf('\n', end - 1)) };
  }
}

const ESCAPES: ReadonlyMap<string, string> = new Map([
  ['t', '\t'],
  ['r', '\r'],
  ['n', '\n'],
  ['b', '\b'],
  ['f', '\f'],
  ['"', '"'],
  ['\\', '\\'],
]);

const SYMBOLIC: ReadonlyMap<string, number> = new Map([
  ['Inf', Number.POSITIVE_INFINITY],
  ['-Inf', Number.NEGATIVE_INFINITY],
  ['NaN', Number.NaN],
]);

function refusedEscape(start: Position, spelled: string): EdnRefusal {
  return new EdnRefusal(
    start,
    `invalid escape ${shown(`\\${spelled}`)} in a string`,
    'a string escapes with \\t \\r \\n \\b \\f \\" \\\\ \\uXXXX or an octal number to \\377',
  );
}

function closerOf(opener: string): string | null {
  if (opener.endsWith('{')) return '}';
  if (opener === '(') return ')';
  if (opener === '[') return ']';
  return opener === '"' ? '"' : null;
}

function quoted(opener: string): string {
  return opener === '"' ? 'string' : `"${opener}"`;
}

function place(position: Position): string {
  return `${position.line}:${position.column}`;
}

/** A key of `#:space{}`: a bare name gets the namespace, `_/name` becomes bare. */
function qualified(key: Edn, space: string): Edn {
  if (key.kind !== 'keyword' && key.kind !== 'symbol') return key;
  if (key.namespace === null) return { ...key, namespace: space };
  return key.namespace === '_' ? { ...key, namespace: null } : key;
}
