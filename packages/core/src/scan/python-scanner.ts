import { type Block, branchBlock, handlerBlock, trialAt } from './python-blocks.ts';
import { NotPython } from './python-characters.ts';
import type { Branch } from './python-conditions.ts';
import { refusePython2, skipIpython } from './python-dialects.ts';
import { DynamicNames } from './python-dynamic.ts';
import type { FoundIgnore, FoundImport } from './python-found.ts';
import { readIgnores } from './python-ignores.ts';
import { readImport } from './python-import-statement.ts';
import { leaveAt } from './python-leaving.ts';
import { type End, PythonLexer } from './python-lexer.ts';
import type { PythonLimit } from './python-limit.ts';
import { PythonSuites } from './python-suites.ts';

/** A clause whose colon has been passed: the block of what follows, or a `match`, which `case` clauses follow. */
interface Clause {
  readonly block: Block;
  readonly isMatch?: boolean;
}

const LOOP = { kind: 'loop' } as const;

/** One walk over one text, statement by statement, as far as an import can stand. */
export class PythonScanner {
  /** Names that stand for TYPE_CHECKING, each with the place from which on it does. */
  readonly typeChecking = new Map<string, number>();
  private readonly source: string;
  private readonly codes: Uint16Array;
  private readonly ipython: boolean;
  private readonly lexer: PythonLexer;
  private readonly dynamic = new DynamicNames();
  private readonly suites = new PythonSuites({ parent: null });
  private readonly statements: FoundImport[] = [];
  /** The block of each call that the lexer found. */
  private readonly callBlocks: Block[] = [];
  private readonly limit: PythonLimit;

  constructor(source: string, codes: Uint16Array, limit: PythonLimit, ipython: boolean) {
    this.source = source;
    this.codes = codes;
    this.ipython = ipython;
    this.lexer = new PythonLexer(source, codes, this.dynamic);
    this.limit = limit;
  }

  /** Whether it ended before the text did. Throws NotPython. */
  scan(): boolean {
    while (this.nextLine()) {
      const clause = this.continuation();
      if (clause === null) {
        this.suites.endChain();
        if (this.lexer.at > this.limit.offset && this.suites.openTrials === 0) return true;
      }
      this.line(clause);
    }
    return false;
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

  /** The inline ignores up to there. */
  ignores(): readonly FoundIgnore[] {
    return readIgnores(this.source, this.lexer.marked);
  }

  /** Moves to the first statement of the next line that has one; false at the end of the text. */
  private nextLine(): boolean {
    const { lexer, codes } = this;
    for (let start = lexer.at; ; start = lexer.at) {
      let at = start;
      while (codes[at] === 32) at += 1;
      lexer.at = at;
      lexer.space();
      const code = codes[lexer.at];
      if (code === 10) lexer.at += 1;
      else if (code === 35) lexer.comment();
      else if (code === 0) return false;
      else {
        // Nearly every line is indented by spaces alone: these have been counted.
        if (lexer.at === at) this.suites.enter(at - start, at - start, at);
        else this.suites.indent(codes, start, lexer.at);
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
    const code = this.codes[this.lexer.at];
    if (code === 35) this.lexer.comment();
    else if (code !== 10 && code !== 0) return false;
    this.lexer.at += 1;
    return true;
  }

  private simple(block: Block): End {
    const { lexer } = this;
    const code = this.codes[lexer.at];
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
    else if (block.onLeave !== undefined) leaveAt(lexer, block.onLeave);
    if (this.ipython && skipIpython(lexer)) return 'newline';
    return this.skip(false, block);
  }

  private endOfImport(): End {
    const { lexer } = this;
    lexer.space();
    const next = this.codes[lexer.at];
    if (next === 10 || next === 59 || next === 35 || next === 0) return lexer.skip(false);
    throw new NotPython('an import statement is not well-formed', lexer.at);
  }

  private bind(local: string, target: string): void {
    if (target.endsWith('.TYPE_CHECKING')) {
      if (local !== 'TYPE_CHECKING' && !this.typeChecking.has(local))
        this.typeChecking.set(local, this.lexer.at);
      return;
    }
    const word = this.dynamic.bind(local, target);
    if (word !== null) this.limit.reach(word);
  }

  /** Skips a statement or a header; calls in it belong to a block. */
  private skip(header: boolean, block: Block): End {
    const end = this.lexer.skip(header);
    while (this.callBlocks.length < this.lexer.found.length) this.callBlocks.push(block);
    return end;
  }

  /** Moves behind the colon of a clause that begins with that keyword; returns where its header begins. */
  private passHeader(keyword: string): number {
    const { lexer } = this;
    lexer.at += keyword.length;
    const start = lexer.at;
    if (this.skip(true, this.suites.block) !== 'colon')
      throw new NotPython(`the ${keyword} has no colon`, start - 1);
    return start;
  }

  /** Likewise; returns the text of the header. */
  private header(keyword: string): string {
    const start = this.passHeader(keyword);
    return this.source.slice(start, this.lexer.at - 1);
  }

  /** The keyword of a clause that goes on a compound statement, if one stands here. */
  private furtherKeyword(): 'else' | 'elif' | 'except' | 'finally' | null {
    const { lexer, codes } = this;
    const code = codes[lexer.at];
    if (code === 102) return lexer.isWord('finally') ? 'finally' : null;
    if (code !== 101) return null;
    if (codes[lexer.at + 1] === 120) return lexer.isWord('except') ? 'except' : null;
    if (lexer.isWord('else')) return 'else';
    return lexer.isWord('elif') ? 'elif' : null;
  }

  /** Reads the header of a clause that goes on a compound statement before it, if one stands here. */
  private continuation(): Clause | null {
    const keyword = this.furtherKeyword();
    if (keyword === null) return null;
    const { lexer, suites } = this;
    const { chain, block: parent } = suites;
    const offset = lexer.at;
    const header = this.header(keyword);
    if (keyword === 'elif' && chain?.kind === 'if') return this.branch(header, chain.last);
    if (chain?.kind === 'try') {
      if (keyword === 'finally') return { block: { parent } };
      if (keyword === 'else') return { block: { parent, trial: { of: chain.trial, part: 'else' } } };
      if (keyword === 'except') return { block: handlerBlock(header, chain.trial, parent) };
    } else if (keyword === 'else' && chain?.kind === 'loop') {
      suites.chain = null;
      return { block: { parent, scope: 'conditional' } };
    } else if (keyword === 'else' && chain?.kind === 'if') {
      return this.branch(null, chain.last, offset);
    }
    throw new NotPython(`the ${keyword} belongs to nothing`, offset);
  }

  /** Takes null for the condition of an `else`. */
  private branch(condition: string | null, before: Branch | null, at = this.lexer.at): Clause {
    const branch = { condition, at, before };
    this.suites.chain = { kind: condition === null ? 'whole-if' : 'if', last: branch };
    return { block: branchBlock(branch, this.suites.block) };
  }

  /** Reads the header of a compound statement, if one begins here. */
  private compound(): Clause | null {
    const { lexer, suites } = this;
    const start = lexer.at;
    const parent = suites.block;
    switch (this.codes[start]) {
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
        return lexer.isWord('if') ? this.branch(this.header('if'), null) : null;
      case 109:
        return lexer.isWord('match') ? this.match(start) : null;
      case 116: {
        if (!lexer.isWord('try')) return null;
        const trial = trialAt(start);
        this.passHeader('try');
        suites.chain = { kind: 'try', trial };
        return { block: { parent, trial: { of: trial, part: 'body' } } };
      }
      case 119:
        if (lexer.isWord('while')) return this.loop('while');
        if (!lexer.isWord('with')) return null;
        return { block: { parent, context: { header: this.header('with'), offset: start } } };
      default:
        return null;
    }
  }

  private none(start: number): null {
    this.lexer.at = start;
    return null;
  }

  private plain(keyword: string, block: Block): Clause {
    this.passHeader(keyword);
    return { block };
  }

  private loop(keyword: string): Clause {
    this.passHeader(keyword);
    this.suites.chain = LOOP;
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
