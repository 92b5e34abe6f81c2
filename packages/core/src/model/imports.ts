/**
 * What stands around an import: a function, a class, the branch of an `if` that only type checkers read, a `try` that
 * catches ImportError (its body, its `else` and that handler), any other branch or loop. `top` where nothing does.
 */
export type Scope = 'top' | 'function' | 'class' | 'type-checking' | 'guarded' | 'conditional';

export type ImportKind = 'import' | 'from' | 'dynamic' | 'require' | 'reexport' | 'type';

/**
 * The statement that takes the fault of a missing module, by its line, and which part of it holds the import. With
 * scope `guarded` it names ImportError; without, it takes every exception.
 */
export interface Attempt {
  readonly line: number;
  readonly part: 'body' | 'handler' | 'else';
  /** The handler raises in turn: the module is needed after all, and only its absence is told in other words. */
  readonly raises?: true;
}

/** One import of one module, as a scanner found it; lines count from 1. */
export interface ImportFact {
  /** As written, without the dots of `level`: empty for `from . import a`. */
  readonly module: string;
  /** The names taken from the module, `*` for all; empty where the module itself is meant. */
  readonly names: readonly string[];
  /** First and last line of the statement, or of the call or type that imports. */
  readonly line: number;
  readonly endLine: number;
  /** Leading dots in Python: 0 is absolute. Always 0 in Node, where `./x` is a module. */
  readonly level: number;
  /** What encloses it, outermost first, each once. */
  readonly scope: readonly Scope[];
  /**
   * The tests of version, platform and installed modules that hold where it is reached, as one condition in the source's
   * language.
   */
  readonly guard?: string;
  /**
   * A condition around it names the module (`if backend == "torch"`), or tests what is installed (`is_x_available()`): who
   * gets there has asked for it.
   */
  readonly asked?: true;
  /** Cell of a notebook, from 1; `line` then counts within the cell. */
  readonly cell?: number;
  readonly kind: ImportKind;
  /** Which of several alternatives this is. */
  readonly attempt?: Attempt;
}

/** `# plumb: ignore[rule, rule] reason` or `// plumb: ignore[rule] reason`. */
export interface InlineIgnore {
  readonly rules: readonly string[];
  readonly reason: string;
  readonly line: number;
  readonly cell?: number;
}

/** What a scanner says of one source text: all of its imports in the order of the text, or why it is no such source. */
export type ImportScan =
  | {
      readonly ok: true;
      readonly imports: readonly ImportFact[];
      readonly ignores: readonly InlineIgnore[];
      /** A Python file says itself what it runs with (PEP 723). */
      readonly script?: true;
    }
  | { readonly ok: false; readonly error: string; readonly line: number };
