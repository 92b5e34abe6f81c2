import { type Block, contextBlock, handlerBlock, trialAt } from './python-blocks.ts';
import { NotPython } from './python-characters.ts';
import { both, type Conditions, conditionsOf, NO_CONDITIONS } from './python-conditions.ts';
import { refusePython2, skipIpython } from './python-dialects.ts';
import { DynamicNames } from './python-dynamic.ts';
import type { FoundIgnore, FoundImport } from './python-found.ts';
import { readIgnore } from './python-ignores.ts';
import { readImport } from './python-import-statement.ts';
import { type End, PythonLexer } from './python-lexer.ts';
import { PythonSuites } from './python-suites.ts';

/** A clause whose colon has been passed: the block of what follows, or a `match`, which `case` clauses follow. */
interface Clause {
  readonly block: Block;
  readonly isMatch?: boolean;
}

/** What may stand behind the last import and is looked for nevertheless; one search for all, as it reads every file. */
const FURTHER = /plumb:|print ["']/;

/** One walk over one text, statement by statement, as far as an import can stand. */
export class PythonScanner {
  readonly ignores: FoundIgnore[] = [];
  private readonly source: string;
  private readonly ipython: boolean;
  private readonly lexer: PythonLexer;
  private readonly dynamic = new DynamicNames();
  private readonly suites: PythonSuites;
  private readonly statements: FoundImport[] = [];
  /** The block of each call that the lexer found. */
  private readonly callBlocks: Block[] = [];
  private readonly typeChecking = new Set<string>();
  /** Nothing behind it can be an import. */
  private limit: number;

  constructor(source: string, ipython: boolean) {
    this.source = source;
    this.ipython = ipython;
    this.lexer = new PythonLexer(source, this.dynamic);
    this.suites = new PythonSuites({ parent: null });
    this.limit = source.lastIndexOf('import');
    if (!FURTHER.test(source)) return;
    for (const text of ['plumb:', 'print "', "print '"]) this.reach(text);
    this.lexer.onComment = (start, end) => {
      // A comment may be passed twice: where it takes a look ahead to know what a statement is.
      if (start <= (this.ignores.at(-1)?.offset ?? -1)) return;
      const ignore = readIgnore(source.slice(start, end));
      if (ignore !== null) this.ignores.push({ offset: start, ...ignore });
    };
  }

  /** Throws NotPython. */
  scan(): void {
    while (this.nextLine()) {
      const clause = this.continuation();
      if (clause === null) {
        this.suites.chain = null;
        if (this.lexer.at > this.limit && this.suites.openTrials === 0) return;
      }
      this.line(clause);
    }
  }

  /** What was found, in the order of the text. */
  imports(): readonly FoundImport[] {
    const calls = this.lexer.found.flatMap((call, index): readonly FoundImport[] => {
      const block = this.callBlocks[index];
      const [, dots = '', module = ''] = /^(\.*)(.*)$/s.exec(call.argument) ?? [];
      if (block === undefined || module === '' || !this.dynamic.imports(call.callee)) return [];
      return [{ ...call, kind: 'dynamic', module, names: [], level: dots.length, block }];
    });
    if (calls.length === 0) return this.statements;
    return [...this.statements, ...calls].sort((one, other) => one.start - other.start);
  }

  private reach(text: string): void {
    this.limit = Math.max(this.limit, this.source.lastIndexOf(text));
  }

  /** Moves to the first statement of the next line that has one; false at the end of the text. */
  private nextLine(): boolean {
    const { lexer, source } = this;
    for (let start = lexer.at; ; start = lexer.at) {
      lexer.space();
      const code = source.charCodeAt(lexer.at);
      if (code === 10) lexer.at += 1;
      else if (code === 35) lexer.comment();
      else if (Number.isNaN(code)) return false;
      else {
        this.suites.indent(source, start, lexer.at);
        return true;
      }
    }
  }

  /** The rest of a line, behind the header of a clause if one has been read. */
  private line(first: Clause | null): void {
    const { lexer } = this;
    let clause = first ?? this.compound();
    let block = this.suites.block;
    for (;;) {
      if (clause !== null) {
        if (this.restIsEmpty()) {
          this.suites.expect(clause.block, clause.isMatch);
          return;
        }
        block = clause.block;
        clause = null;
      } else if (this.simple(block) === 'newline' || this.restIsEmpty()) return;
      lexer.space();
    }
  }

  /** Moves behind white space and a comment to the next line, if nothing else follows on this one. */
  private restIsEmpty(): boolean {
    this.lexer.space();
    const code = this.source.charCodeAt(this.lexer.at);
    if (code === 35) this.lexer.comment();
    else if (code !== 10 && !Number.isNaN(code)) return false;
    this.lexer.at += 1;
    return true;
  }

  private simple(block: Block): End {
    const { lexer, source } = this;
    const code = source.charCodeAt(lexer.at);
    // f, i, l: where an import may begin.
    if (code === 102 || code === 105 || code === 108) {
      const start = lexer.at;
      const clauses = readImport(lexer);
      if (clauses !== null) {
        const end = lexer.at;
        for (const { kind, module, level, names, binds } of clauses) {
          this.statements.push({ kind, module, level, names, start, end, block, inLambda: false });
          for (const [local, target] of binds) this.bind(local, target);
        }
        return this.endOfImport();
      }
    } else if (code === 112 || code === 101) refusePython2(lexer);
    else if (code === 114 && block.onRaise !== undefined && lexer.isWord('raise')) block.onRaise();
    if (this.ipython && skipIpython(lexer)) return 'newline';
    return this.skip(false, block);
  }

  private endOfImport(): End {
    const { lexer } = this;
    lexer.space();
    const next = this.source.charCodeAt(lexer.at);
    if (next === 10 || next === 59 || next === 35 || Number.isNaN(next)) return lexer.skip(false);
    throw new NotPython('an import statement is not well-formed', lexer.at);
  }

  private bind(local: string, target: string): void {
    if (target.endsWith('.TYPE_CHECKING')) {
      if (local !== 'TYPE_CHECKING') this.typeChecking.add(local);
    } else if (this.dynamic.bind(local, target) && !local.includes('import')) {
      this.reach(local);
      this.reach('find_spec');
    }
  }

  /** Skips a statement or a header; calls in it belong to a block. */
  private skip(header: boolean, block: Block): End {
    const end = this.lexer.skip(header);
    while (this.callBlocks.length < this.lexer.found.length) this.callBlocks.push(block);
    return end;
  }

  /** Reads the header of a clause behind its keyword; returns its text. */
  private header(keyword: string): string {
    const { lexer, source } = this;
    lexer.at += keyword.length;
    const start = lexer.at;
    if (this.skip(true, this.suites.block) !== 'colon')
      throw new NotPython(`the ${keyword} has no colon`, start - 1);
    return source.slice(start, lexer.at - 1);
  }

  /** Reads the header of a clause that goes on a compound statement before it, if one stands here. */
  private continuation(): Clause | null {
    const { lexer, suites } = this;
    const code = this.source.charCodeAt(lexer.at);
    if (code !== 101 && code !== 102) return null;
    const keyword = (['else', 'elif', 'except', 'finally'] as const).find((word) => lexer.isWord(word));
    if (keyword === undefined) return null;
    const { chain, block: parent } = suites;
    const offset = lexer.at;
    const header = this.header(keyword);
    if (keyword === 'elif' && chain?.kind === 'if') return this.branch(header, chain.failed);
    if (chain?.kind === 'try') {
      if (keyword === 'finally') return { block: { parent } };
      if (keyword === 'else') return { block: { parent, trial: { of: chain.trial, part: 'else' } } };
      if (keyword === 'except') return { block: handlerBlock(header, chain.trial, parent) };
    } else if (keyword === 'else' && chain !== null) {
      suites.chain = null;
      const conditions = chain.kind === 'if' ? chain.failed : null;
      return { block: conditions === null ? { parent, scope: 'conditional' } : { parent, conditions } };
    }
    throw new NotPython(`the ${keyword} belongs to nothing`, offset);
  }

  private branch(condition: string, before: Conditions): Clause {
    const here = conditionsOf(condition, true, this.typeChecking);
    this.suites.chain = {
      kind: 'if',
      failed: both(before, conditionsOf(condition, false, this.typeChecking)),
    };
    return { block: { parent: this.suites.block, conditions: both(before, here), condition } };
  }

  /** Reads the header of a compound statement, if one begins here. */
  private compound(): Clause | null {
    const { lexer, suites } = this;
    const start = lexer.at;
    const parent = suites.block;
    switch (this.source.charCodeAt(start)) {
      case 97:
        if (!lexer.isWord('async')) return null;
        lexer.at += 5;
        lexer.space();
        return this.compound() ?? this.none(start);
      case 99:
        if (lexer.isWord('class')) return this.plain('class', { parent, scope: 'class' });
        return suites.isMatch && lexer.isWord('case')
          ? this.plain('case', { parent, scope: 'conditional' })
          : null;
      case 100:
        return lexer.isWord('def') ? this.plain('def', { parent, scope: 'function' }) : null;
      case 102:
        return lexer.isWord('for') ? this.loop('for') : null;
      case 105:
        return lexer.isWord('if') ? this.branch(this.header('if'), NO_CONDITIONS) : null;
      case 109:
        return lexer.isWord('match') ? this.match(start) : null;
      case 116: {
        if (!lexer.isWord('try')) return null;
        const trial = trialAt(start);
        this.header('try');
        suites.chain = { kind: 'try', trial };
        return { block: { parent, trial: { of: trial, part: 'body' } } };
      }
      case 119:
        if (lexer.isWord('while')) return this.loop('while');
        return lexer.isWord('with') ? { block: contextBlock(this.header('with'), start, parent) } : null;
      default:
        return null;
    }
  }

  private none(start: number): null {
    this.lexer.at = start;
    return null;
  }

  private plain(keyword: string, block: Block): Clause {
    this.header(keyword);
    return { block };
  }

  private loop(keyword: string): Clause {
    this.header(keyword);
    this.suites.chain = { kind: 'loop' };
    return { block: { parent: this.suites.block, scope: 'conditional' } };
  }

  /** `match` is a name too: it begins a statement of that kind only where a colon ends the line. */
  private match(start: number): Clause | null {
    const { lexer } = this;
    const { block } = this.suites;
    lexer.at += 5;
    const calls = lexer.found.length;
    if (lexer.skip(true) === 'colon') {
      const colon = lexer.at;
      if (this.restIsEmpty()) {
        while (this.callBlocks.length < lexer.found.length) this.callBlocks.push(block);
        lexer.at = colon;
        return { block, isMatch: true };
      }
    }
    lexer.found.length = calls;
    return this.none(start);
  }
}
