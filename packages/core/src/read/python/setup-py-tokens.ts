/** A token of Python as far as literals need it; `indent` is the column of the first token of its statement. */
export interface Token {
  readonly kind: 'name' | 'text' | 'number' | 'sign' | 'end';
  /** A string's value, with the fields of an f-string as they stand; otherwise as spelled. */
  readonly text: string;
  readonly line: number;
  /** A text with fields: an f-string. */
  readonly hasFields?: true;
  /** Of `end`: the indent of the statement that follows is `indent` of the next token. */
  readonly indent: number;
}

const TOKEN =
  /([A-Za-z]{0,2})("""|'''|"|')|([\p{ID_Start}_][\p{ID_Continue}]*)|(\d[\w.]*)|(\*\*|[-+*/%|&^@:]=|==|!=|<=|>=|->|:=|\S)/uy;

/**
 * Splits the source of a setup.py into tokens, `end` after each statement that no bracket holds open. Null for what no Python
 * can be: a string or bracket that is never closed.
 */
export function setupPyTokens(source: string): readonly Token[] | null {
  const tokens: Token[] = [];
  let at = 0;
  let line = 1;
  let depth = 0;
  let indent = 0;
  let lineStart = 0;
  let isFresh = true;
  while (at < source.length) {
    const char = source[at];
    if (char === '\n') {
      if (depth === 0 && !isFresh) {
        tokens.push({ kind: 'end', text: '', line, indent });
        isFresh = true;
      }
      at += 1;
      line += 1;
      lineStart = at;
      continue;
    }
    if (char === ' ' || char === '\t' || char === '\r' || char === '\f') {
      at += 1;
      continue;
    }
    if (char === '\\' && /^\\\r?\n/.test(source.slice(at, at + 3))) {
      at = source.indexOf('\n', at) + 1;
      line += 1;
      continue;
    }
    if (char === '#') {
      const feed = source.indexOf('\n', at);
      at = feed === -1 ? source.length : feed;
      continue;
    }
    if (isFresh) {
      indent = at - lineStart;
      isFresh = false;
    }
    TOKEN.lastIndex = at;
    const [whole = '', prefix = '', quote, name, number, sign] = TOKEN.exec(source) ?? [];
    if (whole === '') return null;
    if (quote !== undefined) {
      const start = at + whole.length;
      const end = closingQuote(source, start, quote);
      if (end === -1) return null;
      const body = source.slice(start, end);
      const isRaw = /r/i.test(prefix);
      const text = isRaw ? body : unescaped(body);
      const kind = /b/i.test(prefix) ? 'number' : 'text';
      tokens.push({ kind, text, line, indent, ...(/f/i.test(prefix) && { hasFields: true }) });
      for (let feed = body.indexOf('\n'); feed !== -1; feed = body.indexOf('\n', feed + 1)) line += 1;
      at = end + quote.length;
      continue;
    }
    at += whole.length;
    if (name !== undefined) tokens.push({ kind: 'name', text: name, line, indent });
    else if (number !== undefined) tokens.push({ kind: 'number', text: number, line, indent });
    else if (sign !== undefined) {
      if ('([{'.includes(sign)) depth += 1;
      else if (')]}'.includes(sign)) depth -= 1;
      if (depth < 0) return null;
      tokens.push(
        sign === ';' && depth === 0
          ? { kind: 'end', text: '', line, indent }
          : { kind: 'sign', text: sign, line, indent },
      );
    }
  }
  if (depth > 0) return null;
  tokens.push({ kind: 'end', text: '', line, indent });
  return tokens;
}

function closingQuote(source: string, from: number, quote: string): number {
  for (let at = from; at < source.length; at += 1) {
    const char = source[at];
    if (char === '\\') at += 1;
    else if (char === '\n' && quote.length === 1) return -1;
    else if (char === quote[0] && source.startsWith(quote, at)) return at;
  }
  return -1;
}

const ESCAPES: Readonly<Record<string, string>> = {
  n: '\n',
  t: '\t',
  r: '\r',
  '\n': '',
  '\\': '\\',
  "'": "'",
  '"': '"',
};

/** The escapes that requirements and paths can hold; any other stays as spelled. */
function unescaped(text: string): string {
  return text.includes('\\')
    ? text.replace(/\\([\s\S])/g, (whole, char: string) => ESCAPES[char] ?? whole)
    : text;
}
