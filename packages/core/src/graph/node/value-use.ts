import type { ImportFact } from '#core/model/imports';
import type { RepoPath } from '#core/model/repo-path';

/** Files whose imports a compiler drops where they name types alone. */
export const TYPESCRIPT = /\.[cm]?tsx?$/;

/** How far around a name is looked. */
const REACH = 200;

/** What stands between `import` and `from`. */
const CLAUSE = /^\s*import\s+(?!type\b)([^;'"]*?)\s*from\b/;
const IDENTIFIER = /^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u;

/**
 * Whether an import surely reaches the module at run time: TypeScript drops one whose names stand in types alone
 * (https://www.typescriptlang.org/tsconfig/#verbatimModuleSyntax). In TypeScript a name counts as a value where it
 * is called, constructed, returned, assigned, extended by a class, or a JSX element; in other languages every import
 * does. `textOf` reads the file, where that decides.
 */
export function isSurelyValue(fact: ImportFact, file: RepoPath, textOf: () => string): boolean {
  if (fact.kind === 'type') return false;
  if (!TYPESCRIPT.test(file)) return true;
  if (fact.kind === 'dynamic' || fact.kind === 'require') return true;
  if (fact.kind === 'reexport') return fact.names.includes('*');
  if (fact.names.length === 0) return true;
  const text = textOf();
  const names = importedNames(fact, text);
  const code = withoutProse(text);
  return names.some((name) => isValueIn(name, code, file.endsWith('x')));
}

/** The names that an import statement of a text binds, without those of `type`; none where it is no plain one. */
export function importedNames({ line, endLine }: ImportFact, text: string): readonly string[] {
  const lines = text.split('\n', endLine);
  const statement = lines.slice(line - 1).join('\n');
  const clause = CLAUSE.exec(statement)?.[1];
  return clause === undefined ? [] : localNames(clause);
}

/** Where a comment, string or template begins. A regular expression may hold what looks like a comment. */
const PROSE = /(?<![[\\^])\/\*|(?<![\\:])\/\/|["'`]/g;

/**
 * A text with empty comments and strings. Templates hold code too, and a quote without its end is one of JSX's texts. One pass
 * by hand: an expression for all of it needs a stack as deep as a text is long.
 */
export function withoutProse(text: string): string {
  const kept: string[] = [];
  let from = 0;
  PROSE.lastIndex = 0;
  for (let match = PROSE.exec(text); match !== null; match = PROSE.exec(text)) {
    const [start] = match;
    const { index } = match;
    const end = start.startsWith('/') ? endOfComment(text, index) : endOfString(text, index);
    PROSE.lastIndex = end;
    if (start === '`' || (start.length === 1 && (text[end - 1] !== start || end === index + 1))) continue;
    kept.push(text.slice(from, index), start.length === 1 ? start + start : ' ');
    from = end;
  }
  kept.push(text.slice(from));
  return kept.join('');
}

/** Behind a comment: a line comment ends before its line does. */
function endOfComment(text: string, index: number): number {
  const isLine = text[index + 1] === '/';
  const end = text.indexOf(isLine ? '\n' : '*/', index + 2);
  if (end === -1) return text.length;
  return isLine ? end : end + 2;
}

/** Behind a string or template; a string without its end stops where its line does. */
function endOfString(text: string, index: number): number {
  const quote = text[index];
  for (let at = index + 1; at < text.length; at += 1) {
    const character = text[at];
    if (character === '\\') at += 1;
    else if (character === quote) return at + 1;
    else if (character === '\n' && quote !== '`') return at;
  }
  return text.length;
}

const MOCK = /\b(?:vi|vitest|jest|mock)\.\w+/;

/** Whether the import is a test's mock of a module (`vi.mock('x')`), wherever the file stands. `textOf` reads the file, where that decides. */
export function isMock({ kind, line }: ImportFact, textOf: () => string): boolean {
  if (kind !== 'dynamic' && kind !== 'require') return false;
  return MOCK.test(textOf().split('\n', line)[line - 1] ?? '');
}

/** `vi.mock('x', () => …)`: a factory that is not given the original. */
const REPLACED =
  /\b(?:vi|vitest)\.(?:mock|doMock)(?:<[^()]*>)?\(\s*(?:'([^'\n]+)'|"([^"\n]+)")\s*,\s*(?:async\s*)?(?:\(\s*\)\s*(?::[^=]*)?=>|function\s*\w*\s*\(\s*\))/g;

/** A factory that gets at the original by itself, where it stands beside the name. */
const ORIGINAL = /\b(?:import|importActual|require)\s*[(<]/;

/** How many lines behind the name of a module its factory, or what handles a failure, may begin. */
const LINES_BEHIND = 2;

/**
 * Whether the import is vitest's mock of a module with a factory that makes all of it: that one need not be installed
 * (https://github.com/vitest-dev/vitest/pull/1298), where jest looks for it unless told. An import of it still does.
 */
export function isReplaced({ kind, module, line, endLine }: ImportFact, textOf: () => string): boolean {
  if (kind !== 'dynamic') return false;
  const lines = textOf().split('\n', endLine + LINES_BEHIND);
  const call = lines.slice(line - 1).join('\n');
  if (ORIGINAL.test(call)) return false;
  return [...call.matchAll(REPLACED)].some(([, single, double]) => (single ?? double) === module);
}

/** `import('x').catch(…)`: its failure is handled where it is asked for. */
const CAUGHT = /\bimport\s*\(\s*(?:'([^'\n]+)'|"([^"\n]+)")\s*\)\s*\.\s*catch\s*\(/g;

/** Whether a call of `import` handles by itself that the module is not there. */
export function isCaught({ kind, module, line, endLine }: ImportFact, textOf: () => string): boolean {
  if (kind !== 'dynamic') return false;
  const call = textOf()
    .split('\n', endLine + LINES_BEHIND)
    .slice(line - 1)
    .join('\n');
  return [...call.matchAll(CAUGHT)].some(([, single, double]) => (single ?? double) === module);
}

/**
 * Whether a text mocks a module that need not exist (`jest.mock('x', factory, {virtual: true})`,
 * https://jestjs.io/docs/jest-object#jestmockmodulename-factory-options): what it imports of it later is the mock.
 */
export function mocksVirtually(module: string, text: string): boolean {
  if (!/\bvirtual\s*:\s*true\b/.test(text)) return false;
  return ["'", '"'].some((quote) => {
    const at = text.indexOf(quote + module + quote);
    return at !== -1 && /[mM]ock\w*(?:<[^()]*>)?\(\s*$/.test(text.slice(Math.max(0, at - REACH), at));
  });
}

/** A file that gives `module.paths` other entries, not one that looks at them. */
const PATHS_CHANGED = /\bmodule\.paths\s*(?:=(?!=)|\.\s*(?:push|unshift|splice)\s*\()/;

/**
 * Whether a `require` looks in folders that its file adds when it runs (`module.paths.push(…)`,
 * https://nodejs.org/api/modules.html#modulepaths): what is installed there nobody can tell. `import` does not look there.
 */
export function looksElsewhere({ kind }: ImportFact, textOf: () => string): boolean {
  return kind === 'require' && PATHS_CHANGED.test(textOf());
}

/** `dirname(require.resolve('x'))`: the folder that a package is installed in. */
const FOLDER_OF = /\bdirname\s*\(\s*require\s*\.\s*resolve\s*\(\s*(?:'([^'\n]+)'|"([^"\n]+)")/g;
const LOADED = /\brequire\s*(?:\?\.\s*)?\(\s*(?:'([^'\n]+)'|"([^"\n]+)")/g;

/**
 * Whether a `require` only asks for the folder of a module: what is resolved is not loaded
 * (https://nodejs.org/api/modules.html#requireresolverequest-options). Its file may be given to something that loads it, a folder holds
 * much else.
 */
export function isLocated({ kind, module, line, endLine }: ImportFact, textOf: () => string): boolean {
  if (kind !== 'require') return false;
  const around = textOf()
    .split('\n', endLine)
    .slice(Math.max(0, line - 2))
    .join('\n');
  const names = (pattern: RegExp) =>
    [...around.matchAll(pattern)].some(([, single, double]) => (single ?? double) === module);
  return names(FOLDER_OF) && !names(LOADED);
}

/** The names that a clause binds: `a, * as b, { c, d as e, type F }` -> a, b, c, e. */
function localNames(clause: string): string[] {
  return clause
    .replace(/\/\*[\s\S]*?\*\/|\/\/[^\n]*/g, ' ')
    .split(/[{},]/)
    .flatMap((part) => {
      const words = part.trim().split(/\s+/);
      if (words[0] === 'type' && words.length > 1) return [];
      const name = words.at(-1) ?? '';
      return IDENTIFIER.test(name) ? [name] : [];
    });
}

/** A call, or a member as values have them: what types hold begins with a capital letter, or is one of zod's. */
const CALL = /^(?:\s*\.\s*[\w$]+)*\s*(?:\(|`)/;
const MEMBER = /^\s*\.\s*(?!(?:infer|input|output)\b)[a-z_$][\w$]*(?![\w$<])/;
const CAST = /^\s+(?:as\s+(?:unknown|any|typeof)\b|satisfies\s)/;
const BEFORE =
  /(?:\b(?:new|instanceof|return|await|throw|yield|export\s+default)|\bclass\s+[\w$]*(?:<[^{}]*>)?\s*extends)\s+$/;
/** `a.b = `, `const a: T = `: a statement of its own, so no `type A = `. */
const ASSIGNED = /(?:^|[\n;{}])\s*(?:(?:export\s+)?(?:const|let|var)\s+)?[\w$.]+(?:\s*:[^=\n;]*)?\s*=\s*$/;
/** Without JSX a cast looks so (https://www.typescriptlang.org/docs/handbook/jsx.html#the-as-operator). */
const ELEMENT = /(?:^|[^\w$)\]])<$/;

function isValueIn(name: string, text: string, hasElements: boolean): boolean {
  for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + name.length)) {
    const before = text[at - 1] ?? '';
    const after = text[at + name.length] ?? '';
    if (/[\w$.'"`]/.test(before) || /[\w$]/.test(after)) continue;
    const tail = text.slice(at + name.length, at + name.length + REACH);
    if (CALL.test(tail) || MEMBER.test(tail) || CAST.test(tail)) return true;
    const head = text.slice(Math.max(0, at - REACH), at);
    if (BEFORE.test(head) || ASSIGNED.test(head)) return true;
    if (hasElements && ELEMENT.test(head)) return true;
  }
  return false;
}
