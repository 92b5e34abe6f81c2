/** What the law asks of one TypeScript file. */
export interface SourceFacts {
  /** Every module named in import, export … from, import() or an import type, in order. */
  readonly imports: readonly string[];
  /** The text without comments, strings, templates and regular expressions: only code that runs. */
  readonly code: string;
}

const TOKEN = new RegExp(
  [
    String.raw`\/\/[^\n]*`,
    String.raw`\/\*[\s\S]*?\*\/`,
    String.raw`'(?:\\.|[^'\\\n])*'`,
    String.raw`"(?:\\.|[^"\\\n])*"`,
    String.raw`\x60(?:\\[\s\S]|[^\x60\\])*\x60`,
    // A slash behind one of these opens a regular expression; behind a value it divides.
    String.raw`(?<=(?:^|[(,=:[!&|?{};>+]|\breturn)\s*)\/(?![*/])(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\\n[])+\/[a-z]*`,
  ].join('|'),
  'gm',
);

const BEFORE_SPECIFIER = /\b(?:from|import)\s*\(?\s*$/;

/** Takes TypeScript and returns what the law asks of it, by its tokens alone. */
export function readSource(text: string): SourceFacts {
  const imports: string[] = [];
  const code = text.replace(TOKEN, (token: string, offset: number) => {
    const isString = token.startsWith("'") || token.startsWith('"');
    if (isString && BEFORE_SPECIFIER.test(text.slice(Math.max(0, offset - 40), offset))) {
      imports.push(token.slice(1, -1));
    }
    return token.startsWith('/') ? '' : "''";
  });
  return { imports, code };
}
