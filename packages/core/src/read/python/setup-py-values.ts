import type { StaticValue } from '#core/model/workspace';
import { called, filled, joined, MAX_LENGTH, sumOf } from './setup-py-operations.ts';
import type { Token } from './setup-py-tokens.ts';

const UNKNOWN: StaticValue = { kind: 'unknown' };
const OTHER: StaticValue = { kind: 'other' };

/** Brackets deeper than this are not followed. */
const MAX_DEPTH = 50;

/** What names mean at a token. */
export interface Names {
  meaning(name: string, at: number): StaticValue;
  /** What a call of a function of the file gives back; null where it is none, or nothing is known of it. */
  result(name: string, given: Given, at: number): StaticValue | null;
}

/** The values that a call is given. */
export interface Given {
  readonly args: readonly StaticValue[];
  readonly named: ReadonlyMap<string, StaticValue>;
}

/** What a call is given. */
export interface Arguments extends Given {
  /** Where each of the named ones stands. */
  readonly lines: ReadonlyMap<string, number>;
}

/** Methods that keep a file's text what it is: its lines. */
const OF_FILES: ReadonlySet<string> = new Set([
  'open',
  'read',
  'readlines',
  'read_text',
  'splitlines',
  'split',
  'strip',
  'rstrip',
]);

/**
 * Reads expressions of literals from tokens: texts, lists, tuples, dicts, names, `+`, calls by their names, and
 * files that are opened and read. Whatever else stands there is unknown, and is passed over.
 */
export class ValueReader {
  at: number;
  readonly #tokens: readonly Token[];
  readonly #names: Names;
  #depth = 0;

  constructor(tokens: readonly Token[], at: number, names: Names) {
    this.#tokens = tokens;
    this.at = at;
    this.#names = names;
  }

  is(text: string): boolean {
    const token = this.#tokens[this.at];
    return token !== undefined && token.kind !== 'text' && token.text === text;
  }

  take(text: string): boolean {
    const found = this.is(text);
    if (found) this.at += 1;
    return found;
  }

  /** One expression, up to the comma, bracket, colon or end behind it. */
  value(): StaticValue {
    if (this.#depth >= MAX_DEPTH) return this.#pass();
    this.#depth += 1;
    let value = this.#term();
    for (;;) {
      if (this.take('+')) value = sumOf(value, this.#term());
      else if (this.take('/')) value = joined(value, this.#term());
      else break;
    }
    this.#depth -= 1;
    return this.#isAtEnd() ? value : this.#pass();
  }

  /** The arguments of a call whose `(` has been taken: those by position, and those by name; `**` for what cannot be read. */
  arguments(): Arguments {
    const args: StaticValue[] = [];
    const named = new Map<string, StaticValue>();
    const lines = new Map<string, number>();
    const set = (key: string, value: StaticValue, line: number) => {
      named.set(key, value);
      lines.set(key, line);
    };
    while (!this.take(')') && !this.#isOver()) {
      const [name, equals] = [this.#tokens[this.at], this.#tokens[this.at + 1]];
      const line = name?.line ?? 1;
      if (this.take('**')) {
        const value = this.value();
        if (value.kind !== 'table') set('**', UNKNOWN, line);
        else for (const [key, item] of value.entries) set(key, item, line);
      } else if (name?.kind === 'name' && equals?.kind === 'sign' && equals.text === '=') {
        this.at += 2;
        set(name.text, this.value(), line);
      } else {
        this.take('*');
        args.push(this.value());
      }
      if (!this.take(',') && !this.is(')')) this.#pass();
    }
    return { args, named, lines };
  }

  #isOver(): boolean {
    const token = this.#tokens[this.at];
    return token === undefined || token.kind === 'end';
  }

  #isAtEnd(): boolean {
    return this.#isOver() || [',', ')', ']', '}', ':', '=', 'as'].some((text) => this.is(text));
  }

  /** Goes on to the end of the expression, over whole brackets. */
  #pass(): StaticValue {
    let depth = 0;
    for (; !this.#isOver(); this.at += 1) {
      const token = this.#tokens[this.at];
      if (token?.kind !== 'sign') continue;
      if ('([{'.includes(token.text)) depth += 1;
      else if (')]}'.includes(token.text)) {
        if (depth === 0) break;
        depth -= 1;
      } else if (depth === 0 && token.text === ',') break;
    }
    return UNKNOWN;
  }

  #term(): StaticValue {
    let value = this.#primary();
    while (this.is('.') || this.is('(') || this.is('[')) {
      if (this.take('.')) {
        const method = this.#tokens[this.at]?.text ?? '';
        this.at += 1;
        if (value.kind !== 'file' || !OF_FILES.has(method)) value = UNKNOWN;
      } else if (this.take('(')) this.arguments();
      else {
        this.at += 1;
        const key = this.value();
        const item = value.kind === 'table' && key.kind === 'text' ? value.entries.get(key.value) : undefined;
        value = this.is(']') ? (item ?? UNKNOWN) : UNKNOWN;
        this.#until(']');
      }
    }
    return value;
  }

  #primary(): StaticValue {
    const token = this.#tokens[this.at];
    if (token === undefined || token.kind === 'end') return UNKNOWN;
    if (token.kind === 'text') return this.#text();
    if (token.kind === 'name') return this.#named();
    this.at += 1;
    if (token.kind === 'number') return OTHER;
    if (token.text === '[') return this.#list(']');
    if (token.text === '(') return this.#list(')');
    if (token.text === '{') return this.#table();
    this.at -= 1;
    return this.#pass();
  }

  #text(): StaticValue {
    const line = this.#tokens[this.at]?.line ?? 0;
    let value = '';
    for (let token = this.#tokens[this.at]; token?.kind === 'text'; token = this.#tokens[this.at]) {
      const { at } = this;
      value += token.hasFields ? filled(token.text, (name) => this.#names.meaning(name, at)) : token.text;
      this.at += 1;
    }
    return { kind: 'text', value, line };
  }

  #named(): StaticValue {
    const { at } = this;
    let name = this.#tokens[at]?.text ?? '';
    this.at += 1;
    if (name === 'True' || name === 'False' || name === 'None') return OTHER;
    if (!this.is('.') && !this.is('(')) return this.#names.meaning(name, at);
    const isOwn = this.is('(');
    const owner = isOwn ? UNKNOWN : this.#names.meaning(name, at);
    if (owner.kind !== 'unknown') return owner;
    while (this.take('.')) {
      name = this.#tokens[this.at]?.text ?? '';
      this.at += 1;
    }
    if (!this.take('(')) return UNKNOWN;
    const given = this.arguments();
    return (isOwn ? this.#names.result(name, given, at) : null) ?? called(name, given.args, given.named);
  }

  #list(close: string): StaticValue {
    const items: StaticValue[] = [];
    let commas = 0;
    while (!this.take(close) && !this.#isOver()) {
      const isSpread = this.take('*');
      const value = this.#element(close);
      if (value.kind === 'file') {
        this.take(close);
        return value;
      }
      if (isSpread && value.kind === 'list' && items.length + value.items.length <= MAX_LENGTH)
        for (const item of value.items) items.push(item);
      else items.push(isSpread ? UNKNOWN : value);
      if (this.take(',')) commas += 1;
      else if (!this.is(close)) this.#pass();
    }
    // Parentheses around one value are no tuple.
    const [only] = items;
    return close === ')' && commas === 0 && only !== undefined ? only : { kind: 'list', items };
  }

  /** An element of a list; of `x for x in file` the file, whose lines are meant. */
  #element(close: string): StaticValue {
    const start = this.at;
    const value = this.value();
    if (this.is(',') || this.is(close)) {
      if (value.kind !== 'unknown') return value;
      const end = this.at;
      const source = this.#comprehended(start, end);
      this.at = end;
      return source;
    }
    return this.#pass();
  }

  #comprehended(start: number, end: number): StaticValue {
    for (let index = start; index < end; index += 1) {
      if (this.#tokens[index]?.text !== 'in' || this.#tokens[index]?.kind !== 'name') continue;
      this.at = index + 1;
      const source = this.#term();
      return source.kind === 'file' ? source : UNKNOWN;
    }
    return UNKNOWN;
  }

  #table(): StaticValue {
    const entries = new Map<string, StaticValue>();
    let isKnown = true;
    while (!this.take('}') && !this.#isOver()) {
      if (this.take('**')) {
        const value = this.value();
        if (value.kind === 'table') for (const [key, item] of value.entries) entries.set(key, item);
        else isKnown = false;
      } else {
        const key = this.value();
        if (this.take(':') && key.kind === 'text') entries.set(key.value, this.value());
        else {
          isKnown = false;
          this.value();
        }
      }
      if (!this.take(',') && !this.is('}')) {
        isKnown = false;
        this.#pass();
      }
    }
    return isKnown ? { kind: 'table', entries } : UNKNOWN;
  }

  #until(close: string): void {
    while (!this.take(close) && !this.#isOver()) {
      this.#pass();
      if (!this.take(',') && !this.is(close)) this.at += 1;
    }
  }
}
