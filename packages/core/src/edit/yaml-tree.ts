import {
  type Document,
  isAlias,
  isMap,
  isPair,
  isScalar,
  isSeq,
  Lexer,
  type Node,
  type ParsedNode,
  parseDocument,
} from 'yaml';
import { formatPosition, positionAt } from '#core/model/text-position';
import { EditError } from './change.ts';
import type { Ordered } from './ordered.ts';

export type Quote = 'plain' | 'single' | 'double';

/** A value with its place: offsets into the text. Block collections end where their last line's value ends. */
export interface YamlNode {
  readonly start: number;
  readonly end: number;
  readonly value: Ordered;
  readonly quote: Quote;
  /** How the items are laid out; null for scalars and aliases. */
  readonly layout: 'block' | 'flow' | null;
  readonly members: readonly YamlMember[];
}

/** An entry of a mapping (key is text) or an item of a sequence (key is null). */
export interface YamlMember {
  readonly key: string | null;
  readonly keyQuote: Quote;
  /** Where the key or the dash begins. */
  readonly start: number;
  /** Just behind the colon or the dash, where the value may begin. */
  readonly mark: number;
  readonly node: YamlNode;
}

/** Tokens of the lexer that stand for no text: document start, end of a broken flow, and "a scalar follows". */
const SCALAR = '\x1f';
const MARKERS = new Set(['\x02', '\x18', SCALAR]);

const MAX_LENGTH = 1_000_000;
const MAX_DEPTH = 100;

/**
 * Takes one YAML document and returns its tree; null where the text holds no value (only comments). Aliases stand for
 * what they name. Throws EditError, with line and column where there is one, for what is no YAML, too large or deep
 * (`yaml` can end the process on deep nesting, so that is looked at first), or has keys that are no scalars.
 */
export function parseYaml(text: string): YamlNode | null {
  refuseLarge(text);
  const document = parseDocument(text, { keepSourceTokens: true });
  const error = document.errors[0];
  if (error !== undefined) {
    throw new EditError(`not YAML: ${error.code} at ${place(text, error.pos[0])}`);
  }
  try {
    document.toJS({ maxAliasCount: 100, mapAsMap: true });
  } catch (cause) {
    throw new EditError('aliases that stand for too much', { cause });
  }
  return document.contents === null ? null : new Converter(text, document).node(document.contents);
}

class Converter {
  readonly #text: string;
  readonly #document: Document<ParsedNode>;
  readonly #done = new Map<Node, Ordered>();

  constructor(text: string, document: Document<ParsedNode>) {
    this.#text = text;
    this.#document = document;
  }

  node(node: Node): YamlNode {
    const converted = this.#convert(node);
    this.#done.set(node, converted.value);
    return converted;
  }

  #convert(node: Node): YamlNode {
    const [start, end] = node.range ?? [0, 0];
    const leaf = { start, end, quote: 'plain', layout: null, members: [] } as const;
    if (isScalar(node)) {
      const quote = quoteOf(node.type);
      return { ...leaf, quote, value: scalarValue(node.value) };
    }
    if (isAlias(node)) {
      const target = node.resolve(this.#document);
      const value = target === undefined ? undefined : this.#done.get(target);
      if (value === undefined) throw new EditError(`an alias of itself at ${place(this.#text, start)}`);
      return { ...leaf, value };
    }
    if (!isMap(node) && !isSeq(node)) throw new EditError(`an odd node at ${place(this.#text, start)}`);
    const members = isMap(node) ? this.#entries(node.items, start) : this.#items(node.items, node);
    const layout = node.flow === true ? 'flow' : 'block';
    return {
      start,
      end: layout === 'block' ? (members.at(-1)?.node.end ?? end) : end,
      quote: 'plain',
      layout,
      members,
      value: isMap(node)
        ? new Map(members.map((member) => [member.key as string, member.node.value]))
        : members.map((member) => member.node.value),
    };
  }

  #entries(pairs: readonly unknown[], start: number): YamlMember[] {
    return pairs.map((pair) => {
      if (!isPair(pair) || !isScalar(pair.key) || !pair.key.range) {
        throw new EditError(`a key that is no scalar in the mapping at ${place(this.#text, start)}`);
      }
      const [keyStart, keyEnd] = pair.key.range;
      const separator = pair.srcToken?.sep?.find((token) => token.type === 'map-value-ind');
      const mark = separator === undefined ? keyEnd : separator.offset + 1;
      return {
        key: String(pair.key.value),
        keyQuote: quoteOf(pair.key.type),
        start: keyStart,
        mark,
        node: this.#valueAt(pair.value, mark),
      };
    });
  }

  #items(items: readonly unknown[], sequence: Node): YamlMember[] {
    const token = sequence.srcToken;
    const dashes =
      token?.type === 'block-seq'
        ? token.items.flatMap((item) => item.start.filter((part) => part.type === 'seq-item-ind'))
        : [];
    return items.map((item, index) => {
      const dash = dashes[index];
      const node = this.#valueAt(item, dash === undefined ? 0 : dash.offset + 1);
      const start = dash?.offset ?? node.start;
      return { key: null, keyQuote: 'plain', start, mark: dash === undefined ? start : start + 1, node };
    });
  }

  #valueAt(value: unknown, mark: number): YamlNode {
    if (value === null || value === undefined) {
      return { start: mark, end: mark, value: null, quote: 'plain', layout: null, members: [] };
    }
    // A pair inside a flow sequence (`[a: 1]`) is the one item that is no node.
    if (isPair(value)) throw new EditError(`a pair in a list at ${place(this.#text, mark)}`);
    return this.node(value as Node);
  }
}

function quoteOf(type: unknown): Quote {
  return type === 'QUOTE_SINGLE' ? 'single' : type === 'QUOTE_DOUBLE' ? 'double' : 'plain';
}

function scalarValue(value: unknown): Ordered {
  if (
    value === null ||
    typeof value === 'boolean' ||
    typeof value === 'number' ||
    typeof value === 'string'
  ) {
    return value;
  }
  return String(value);
}

/** Nesting comes from flow brackets, from indentation, and from marks in a row (`- - - x`). */
function refuseLarge(text: string): void {
  if (text.length > MAX_LENGTH) throw new EditError(`longer than ${MAX_LENGTH} characters`);
  let offset = 0;
  let flow = 0;
  let marks = 0;
  let before = '';
  for (const token of new Lexer().lex(text)) {
    const isScalarText = before === SCALAR;
    before = token;
    if (MARKERS.has(token)) continue;
    if (!isScalarText) {
      if (token === '[' || token === '{') flow += 1;
      else if (token === ']' || token === '}') flow -= 1;
      else if (token === '\n' || token === '\r\n') marks = 0;
      else if (token === '-' || token === '?' || token === ':') marks += 1;
    }
    const indent = text[offset - 1] === '\n' && /^ +$/.test(token) ? token.length : 0;
    if (flow > MAX_DEPTH || marks > MAX_DEPTH || indent > 2 * MAX_DEPTH) {
      throw new EditError(`nested deeper than ${MAX_DEPTH} levels at ${place(text, offset)}`);
    }
    offset += token.length;
  }
}

function place(text: string, offset: number): string {
  return formatPosition(positionAt(text, offset));
}
