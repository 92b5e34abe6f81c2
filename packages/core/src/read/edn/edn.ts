import { excerpt } from '#core/model/cut';
import type { Edn } from '#core/model/edn';
import { at, type Reading } from '#core/model/finding';
import type { RepoPath } from '#core/model/repo-path';
import { formatPosition } from '#core/model/text-position';
import { isDigit, startsTag } from './edn-characters.ts';
import { EdnCursor } from './edn-cursor.ts';
import { EdnEquality } from './edn-equality.ts';
import { closerOf, describeOpen, type Opener } from './edn-opener.ts';
import { EdnRefusal } from './edn-refusal.ts';
import { instantOf, uuidOf } from './edn-tags.ts';
import { characterOf, nameOf, numberOf } from './edn-token.ts';

const MAX_DEPTH = 1000;

const SYMBOLIC: ReadonlyMap<string, number> = new Map([
  ['Inf', Number.POSITIVE_INFINITY],
  ['-Inf', Number.NEGATIVE_INFINITY],
  ['NaN', Number.NaN],
]);

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
  private readonly cursor: EdnCursor;
  private readonly equality = new EdnEquality();
  private depth = 0;

  constructor(text: string) {
    this.cursor = new EdnCursor(text);
  }

  document(): Edn {
    const value = this.form(null);
    this.skipBlank();
    const next = this.cursor.char();
    if (next === '') return value;
    if (')]}'.includes(next)) throw this.unmatched(null);
    const hint = 'keep one form: wrap them in a vector, or comment one out with #_';
    throw new EdnRefusal(this.cursor.here(), 'trailing form: a document holds one form', hint);
  }

  /** Passes space, comments and discarded forms. */
  private skipBlank(): void {
    for (;;) {
      this.cursor.skipSpace();
      const code = this.cursor.code();
      if (code === 59 /* ; */) this.cursor.skipComment();
      else if (code === 35 /* # */ && this.cursor.code(1) === 95 /* _ */)
        this.inside('#_', (opener) => this.form(opener));
      else return;
    }
  }

  /** Passes an opener and reads what belongs to it one level down. */
  private inside<T>(text: string, read: (opener: Opener) => T): T {
    const start = this.cursor.here();
    if (++this.depth > MAX_DEPTH) {
      throw new EdnRefusal(start, `nested deeper than ${MAX_DEPTH} levels`, 'flatten the data');
    }
    this.cursor.advance(text.length);
    const result = read({ text, start });
    this.depth--;
    return result;
  }

  /** Reads the next form, for `owner` where something open needs one. */
  private form(owner: Opener | null): Edn {
    this.skipBlank();
    const start = this.cursor.here();
    const code = this.cursor.code();
    switch (code) {
      case 34 /* " */:
        {
          const value = this.cursor.string();
          if (value === null) throw this.unfinished({ text: '"', start });
          return { kind: 'string', value, span: this.cursor.spanFrom(start) };
        }
      case 40 /* ( */:
        return this.sequence('list', '(', ')');
      case 91 /* [ */:
        return this.sequence('vector', '[', ']');
      case 123 /* { */:
        return this.inside('{', (opener) => this.entries(opener, this.items(opener, '}')));
      case 35 /* # */:
        return this.dispatch();
      case 92 /* \ */:
        {
          const token = this.cursor.characterToken();
          if (token === null) throw this.unfinished({ text: '\\', start });
          return characterOf(token, this.cursor.spanFrom(start));
        }
      case 94 /* ^ */:
        return this.metadata('^');
      case 41 /* ) */:
      case 93 /* ] */:
      case 125 /* } */:
        throw this.unmatched(owner);
    }
    if (Number.isNaN(code)) throw this.unfinished(owner);
    const signed = code === 43 /* + */ || code === 45; /* - */
    if (isDigit(code) || (signed && isDigit(this.cursor.code(1)))) {
      const token = this.cursor.numeral();
      return numberOf(token, this.cursor.spanFrom(start));
    }
    const token = this.cursor.token();
    return nameOf(token, this.cursor.spanFrom(start));
  }

  private sequence(kind: 'list' | 'vector' | 'set', text: string, closer: string): Edn {
    return this.inside(text, (opener) => {
      const items = this.items(opener, closer);
      if (kind === 'set') this.refuseDuplicates('set member', items);
      return { kind, items, span: this.cursor.spanFrom(opener.start) };
    });
  }

  private items(opener: Opener, closer: string): readonly Edn[] {
    const items: Edn[] = [];
    const end = closer.charCodeAt(0);
    for (;;) {
      this.skipBlank();
      if (this.cursor.code() === end) break;
      items.push(this.form(opener));
    }
    this.cursor.advance(1);
    return items;
  }

  private entries(opener: Opener, items: readonly Edn[]): Edn {
    const entries: [Edn, Edn][] = [];
    for (let index = 0; index < items.length; index += 2) {
      const [key, value] = items.slice(index, index + 2);
      if (key === undefined) break;
      if (value === undefined) {
        const map = `the map opened at ${formatPosition(opener.start)}`;
        const message = `odd number of forms in ${map}: its last key has no value`;
        throw new EdnRefusal(key.span.start, message, 'a map is keys and values in turn');
      }
      entries.push([key, value]);
    }
    this.refuseDuplicates(
      'key',
      entries.map(([key]) => key),
    );
    return { kind: 'map', entries, span: this.cursor.spanFrom(opener.start) };
  }

  private refuseDuplicates(what: string, values: readonly Edn[]): void {
    if (values.length < 2) return;
    const seen = new Map<string, Edn>();
    for (const value of values) {
      const key = this.equality.keyOf(value);
      const first = seen.get(key);
      if (first !== undefined) {
        const message = `duplicate ${what}: its equal stands at ${formatPosition(first.span.start)}`;
        throw new EdnRefusal(value.span.start, message, 'remove one of the two');
      }
      seen.set(key, value);
    }
  }

  private dispatch(): Edn {
    const next = this.cursor.char(1);
    switch (next) {
      case '{':
        return this.sequence('set', '#{', '}');
      case '#':
        return this.symbolic();
      case '^':
        return this.metadata('#^');
      case ':':
        return this.namespacedMap();
    }
    if (startsTag(next.charCodeAt(0))) return this.tagged();
    const message = `${excerpt(`#${next}`)} starts no form of EDN`;
    throw new EdnRefusal(this.cursor.here(), message, 'a tag starts with a letter');
  }

  private symbolic(): Edn {
    return this.inside('##', (opener) => {
      const name = this.form(opener);
      const value = name.kind === 'symbol' && name.namespace === null ? SYMBOLIC.get(name.name) : undefined;
      if (value === undefined) {
        throw new EdnRefusal(opener.start, 'unknown symbolic value', 'there are ##Inf, ##-Inf and ##NaN');
      }
      return { kind: 'float', value, span: this.cursor.spanFrom(opener.start) };
    });
  }

  private metadata(text: string): Edn {
    return this.inside(text, (opener) => {
      const meta = this.form(opener);
      if (!['symbol', 'string', 'keyword', 'map'].includes(meta.kind)) {
        const hint = 'metadata is a symbol, a keyword, a string or a map';
        throw new EdnRefusal(meta.span.start, `metadata of the kind ${meta.kind}`, hint);
      }
      const value = this.form(opener);
      if (!['symbol', 'list', 'vector', 'map', 'set'].includes(value.kind)) {
        const hint = 'only symbols, lists, vectors, maps and sets carry metadata';
        throw new EdnRefusal(opener.start, `metadata before a value of the kind ${value.kind}`, hint);
      }
      return { ...value, span: this.cursor.spanFrom(opener.start) };
    });
  }

  private tagged(): Edn {
    return this.inside('#', ({ start }) => {
      const tag = this.cursor.token();
      if (nameOf(tag, this.cursor.spanFrom(start)).kind !== 'symbol') {
        throw new EdnRefusal(start, `invalid tag ${excerpt(tag)}`, 'a tag is a symbol');
      }
      const value = this.form({ text: `#${tag}`, start });
      const text = value.kind === 'string' ? value.value : '';
      if (tag === 'inst' && instantOf(text) === null) {
        const hint = 'write a string such as "2026-01-31T12:00:00Z"';
        throw new EdnRefusal(value.span.start, 'invalid #inst', hint);
      }
      if (tag === 'uuid' && uuidOf(text) === null) {
        const hint = 'write a string of five hexadecimal groups';
        throw new EdnRefusal(value.span.start, 'invalid #uuid', hint);
      }
      return { kind: 'tagged', tag, value, span: this.cursor.spanFrom(start) };
    });
  }

  private namespacedMap(): Edn {
    return this.inside('#:', (opener) => {
      const space = this.form(opener);
      if (space.kind !== 'symbol' || space.namespace !== null) {
        throw new EdnRefusal(opener.start, 'invalid namespace of a map', 'write it as #:name{…}');
      }
      this.cursor.skipSpace();
      if (this.cursor.char() !== '{') {
        const message = `no map behind ${excerpt(`#:${space.name}`)}`;
        throw new EdnRefusal(this.cursor.here(), message, 'a namespace stands right before its map');
      }
      this.cursor.advance(1);
      const brace = { text: `#:${space.name}{`, start: opener.start };
      const items = this.items(brace, '}');
      return this.entries(
        brace,
        items.map((item, index) => (index % 2 === 0 ? qualified(item, space.name) : item)),
      );
    });
  }

  private unmatched(owner: Opener | null): EdnRefusal {
    const closer = this.cursor.char();
    if (owner === null) {
      return new EdnRefusal(this.cursor.here(), `unmatched "${closer}": nothing is open`, 'remove it');
    }
    const needed = closerOf(owner);
    const hint = needed === null ? 'put a form before it' : `put "${needed}" before it`;
    return new EdnRefusal(this.cursor.here(), `unmatched "${closer}": ${describeOpen(owner)}`, hint);
  }

  private unfinished(owner: Opener | null): EdnRefusal {
    if (owner === null) {
      return new EdnRefusal(
        this.cursor.textEnd(),
        'the text holds no form',
        'write one EDN form, such as a map',
      );
    }
    const needed = closerOf(owner);
    const hint = needed === null ? 'put a form behind it' : `close it with ${needed}`;
    return new EdnRefusal(this.cursor.textEnd(), `the text ends: ${describeOpen(owner)}`, hint);
  }
}

/** A key of `#:space{}`: a bare name gets the namespace, `_/name` becomes bare. */
function qualified(key: Edn, space: string): Edn {
  if (key.kind !== 'keyword' && key.kind !== 'symbol') return key;
  if (key.namespace === null) return { ...key, namespace: space };
  return key.namespace === '_' ? { ...key, namespace: null } : key;
}
