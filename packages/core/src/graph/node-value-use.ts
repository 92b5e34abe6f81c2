import type { ImportFact } from '#core/model/imports';
import type { RepoPath } from '#core/model/repo-path';

const TYPESCRIPT = /\.[cm]?tsx?$/;

/** An identifier, or what stands between `import` and `from` beside identifiers. */
const CLAUSE = /^\s*import\s+(?!type\b)([^;'"]*?)\s*from\b/;
const IDENTIFIER = /^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u;

/**
 * Whether an import surely reaches the module at run time: TypeScript drops one whose names stand in types alone
 * (https://www.typescriptlang.org/tsconfig/#verbatimModuleSyntax). In TypeScript a name counts as a value where it
 * is called, constructed, extended by a class, or a JSX element; in other languages every import does.
 * Takes the text of the file.
 */
export function isSurelyValue(fact: ImportFact, file: RepoPath, text: string): boolean {
  if (fact.kind === 'type') return false;
  if (!TYPESCRIPT.test(file)) return true;
  if (fact.kind === 'dynamic' || fact.kind === 'require') return true;
  if (fact.kind === 'reexport') return fact.names.includes('*');
  if (fact.names.length === 0) return true;
  const lines = text.split('\n');
  const statement = lines.slice(fact.line - 1, fact.endLine).join('\n');
  const clause = CLAUSE.exec(statement)?.[1];
  if (clause === undefined) return false;
  const names = localNames(clause);
  // `import/no-unused` aside, a name that is nowhere else decides nothing
  return names.some((name) => isValueIn(name, text));
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

const CALL = /^(?:\s*\.\s*[\w$]+)*\s*(?:\(|`)/;
const BEFORE = /(?:\bnew|\binstanceof|\bclass\s+[\w$]*(?:<[^{}]*>)?\s*extends)\s+$/;
const ELEMENT = /(?:^|[^\w$)\]])<$/;

function isValueIn(name: string, text: string): boolean {
  for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + name.length)) {
    const before = text[at - 1] ?? '';
    const after = text[at + name.length] ?? '';
    if (/[\w$.]/.test(before) || /[\w$]/.test(after)) continue;
    if (CALL.test(text.slice(at + name.length, at + name.length + 200))) return true;
    const head = text.slice(Math.max(0, at - 100), at);
    if (BEFORE.test(head) || ELEMENT.test(head)) return true;
  }
  return false;
}
