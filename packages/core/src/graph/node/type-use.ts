import type { ImportFact } from '#core/model/imports';
import type { RepoPath } from '#core/model/repo-path';
import { importedNames, TYPESCRIPT, withoutProse } from './value-use.ts';

/** A type that may stand before another one in a union or an intersection: `A | `, `B<C> & `. */
const OPERAND = String.raw`[\w$.]+(?:<[\w$.\s,]*>)?(?:\[\])*`;
/** What may stand between the place where a type begins and a name in it. */
const WITHIN = String.raw`(?:[|&]\s*)?(?:${OPERAND}\s*[|&](?![|&])\s*)*(?:(?:keyof|typeof|readonly|unique)\s+)*`;

const MODIFIERS = '(?:public|private|protected|readonly|static|declare|abstract|override)';

/** Where the text before a name says that a type begins: no expression reads so. */
const TYPE_BEFORE: readonly RegExp[] = [
  String.raw`[\w$)\]}"'][ \t]+(?:as|satisfies)[ \t]+${WITHIN}`,
  String.raw`\b(?:keyof|[\w$]+[ \t]+is)[ \t]+${WITHIN}`,
  String.raw`\bimplements\s+(?:[\w$.\s,<>]*,\s*)?`,
  String.raw`\binterface\s+[\w$]+(?:<[^{}();=]*>)?\s+extends\s+(?:[\w$.\s,<>]*,\s*)?`,
  String.raw`<\s*(?:[\w$]+\s*,\s*)*[\w$]+\s+extends\s+${WITHIN}`,
  // the default of a type parameter: what a class extends nothing is assigned to
  String.raw`[\w$]\s+extends\s+${OPERAND}(?:\s*[|&]\s*${OPERAND})*\s*=\s*${WITHIN}`,
  String.raw`(?:^|[;{}\n])\s*(?:export\s+)?(?:declare\s+)?type\s+[\w$]+\s*(?:<[^{}();]*>)?\s*=\s*${WITHIN}`,
  String.raw`\b(?:const|let|var)\s+[\w$]+!?\s*:\s*${WITHIN}`,
  String.raw`\b${MODIFIERS}[ \t]+[\w$]+[?!]?\s*:\s*${WITHIN}`,
  String.raw`[\w$]\?:\s*${WITHIN}`,
  String.raw`\bexport\s+type\s*\{[^{}]*`,
].map((source) => new RegExp(`${source}$`));

/** `f<A, `, `f<A<`, `f<A | `: as type arguments are written; a comparison has spaces around it. */
const ARGUMENTS_BEFORE = /[\w$]<(?:[\w$.\s,[\]]|[\w$]<|[|&](?![|&]))*$/;
const GOES_ON = /[<,|&]\s*$/;
/** What no expression goes on with (canFollowTypeArgumentsInExpression of TypeScript's parser). */
const ARGUMENTS_BEHIND =
  /^(?:[\w$.\s,[\]]|""|''|<[\w$.\s,[\]]*>|[|&](?![|&]))*>+(?:\[\])*(?:\s*(?:[(){},;|&>\]\n]|=>)|\s+=(?!=)|\s*$)/;

/** `(…): A {`, `(…): A | null => `: the type that a function returns. Behind a ternary's colon a brace cannot follow. */
const RETURN_BEFORE = new RegExp(String.raw`\)\s*:\s*${WITHIN}$`);
const RETURN_BEHIND = new RegExp(
  String.raw`^(?:\.[\w$]+)*(?:<[\w$.\s,]*>)?(?:\[\])*(?:[ \t]*[|&][ \t]*${OPERAND})*[ \t]*(?:\{|=>)`,
);

/** A parameter or an element of a tuple with its name, as all that stands between bracket or comma and a name. */
const NAMED = new RegExp(
  String.raw`^\s*(?:${MODIFIERS}\s+)*(?:\.\.\.)?(?:[\w$]+\??|\{[^{}?]*\}|\[[^[\]?]*\])\s*:\s*${WITHIN}$`,
);

/** Behind the name of a parameter that has a type: within round brackets, at the beginning of a part, no expression goes on so. */
const ANNOTATED = /^\s*\??\s*:/;

/** Before the body of a function: its parameters, where none is more than a name and a type of names. */
const PARAMETERS = /\(([\w$.\s,:?|&]*)\)\s*(?:=>\s*)?$/;

/** The name of a member, also of a type, is computed from a value: `[A.b]: c`. */
const COMPUTED_BEHIND = /^(?:\.[\w$]+)*\s*\]\s*\??\s*[:(]/;

const INTERFACE_BEFORE = /\binterface\s+[\w$]+(?:<[^{}();=]*>)?(?:\s+extends\s[^{}();=]*)?\s*$/;

/** Before the name of an interface of its own, which in a `declare module` is that of a type there. */
const DECLARED_BEFORE = /(?:^|[;{}\n])\s*(?:export\s+)?(?:declare\s+)?interface[ \t]+$/;

/** A class without brackets or braces before its body; and in that a field up to its type, behind another one's end. */
const CLASS_BEFORE =
  /(?<![\w$.])class\s+[\w$]+(?:<[^{}();=]*>)?(?:\s+(?:extends|implements)\s[^{}();=]*)?\s*$/;
const FIELD = new RegExp(String.raw`[;{}]\s*(?:${MODIFIERS}\s+)*[\w$]+[!?]?\s*:\s*${WITHIN}$`);

/**
 * Lines that are an import of their own, several where its braces hold names alone: it uses no other one's names, and no code
 * hides behind its quotes, nor in a template that writes one.
 */
const IMPORTS: readonly RegExp[] = [
  String.raw`(?:(?!\$\{)[^'"\n])*`,
  String.raw`\s+(?:type\s+)?(?:[\w$]+\s*,\s*)?(?<!\$)\{[\w$\s,]*\}\s*from\s*`,
].map((clause) => new RegExp(String.raw`^import\b${clause}(['"])(?:(?!\$\{)[^'"\n])*\1;?$`, 'gm'));

/** What JSX may be compiled to calls of, with no name of it in use (https://www.typescriptlang.org/tsconfig/#jsxImportSource). */
const JSX_SOURCES: ReadonlySet<string> = new Set(
  `react preact vue solid-js inferno hono theme-ui nativewind @emotion/react @builder.io/qwik @qwik.dev/core @stencil/core
  @kitajs/html`.split(/\s+/),
);

/**
 * Whether every name that an import of TypeScript binds is used, and surely as a type alone: then the compiler drops the
 * import (https://www.typescriptlang.org/tsconfig/#verbatimModuleSyntax), unless the tsconfig keeps such, which is for the caller
 * to know. What is not surely a type is taken for a value: so is all in a file with decorators, whose types may be kept
 * (https://www.typescriptlang.org/tsconfig/#emitDecoratorMetadata), and a package that JSX may be compiled for.
 * `textOf` reads the file, where that decides.
 */
export function isSurelyType(fact: ImportFact, name: string, file: RepoPath, textOf: () => string): boolean {
  if (!TYPESCRIPT.test(file) || (fact.kind !== 'import' && fact.kind !== 'from') || fact.names.length === 0)
    return false;
  const text = textOf();
  const names = importedNames(fact, text);
  if (names.length === 0) return false;
  const hasElements = file.endsWith('x');
  if (hasElements && (JSX_SOURCES.has(name) || text.includes(`jsxImportSource ${name}`))) return false;
  const lines = text.split('\n');
  const others = [...lines.slice(0, fact.line - 1), '', ...lines.slice(fact.endLine)].join('\n');
  const rest = IMPORTS.reduce((kept, pattern) => kept.replace(pattern, ''), others);
  const code = withoutProse(rest);
  if (/@[\w$]/.test(code)) return false;
  const places: Place[] = [];
  for (const one of names) {
    const found = placesOf(one, code);
    // an apostrophe in a text of JSX may hide code behind it
    if (found.length === 0 || (hasElements && placesOf(one, rest).length !== found.length)) return false;
    for (const at of found) places.push({ name: one, at });
  }
  return areTypes(
    places.sort((one, other) => one.at - other.at),
    code,
  );
}

/** A name, and where it stands. */
interface Place {
  readonly name: string;
  readonly at: number;
}

/** Where a name stands as a word, and not as a member of something else. */
function placesOf(name: string, text: string): readonly number[] {
  const places: number[] = [];
  for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + name.length)) {
    if (/[\w$]/.test(text[at - 1] ?? '') || /[\w$]/.test(text[at + name.length] ?? '')) continue;
    if (text[at - 1] === '.' && text[at - 2] !== '.') continue;
    places.push(at);
  }
  return places;
}

/** How far before a name the beginning of its type is looked for. */
const REACH = 300;

/** More brackets around a name than these are not looked into. */
const MAX_BRACKETS = 50;

/** A bracket that is open, and where the part of its content begins that has been reached. */
interface Opener {
  readonly at: number;
  item: number;
}

/** Takes places in the order of the text, which is walked once. */
function areTypes(places: readonly Place[], code: string): boolean {
  const open: Opener[] = [];
  // Of a slash or a template nobody knows here what it holds: what is open before it says nothing.
  let clear = 0;
  let i = 0;
  for (const place of places) {
    for (; i < place.at; i += 1) {
      const character = code[i] ?? '';
      if (character === '/' || character === '`') clear = i;
      else if (character === '(' || character === '[' || character === '{') open.push({ at: i, item: i + 1 });
      else if (character === ')' || character === ']' || character === '}') open.pop();
      else if (character === ',') {
        const last = open.at(-1);
        if (last !== undefined) last.item = i + 1;
      }
    }
    const around = open.slice(-MAX_BRACKETS).filter(({ at }) => at > clear);
    if (!isTypeAt(place, around, code)) return false;
  }
  return true;
}

function isTypeAt({ name, at }: Place, around: readonly Opener[], code: string): boolean {
  const head = code.slice(Math.max(0, at - REACH), at);
  const tail = code.slice(at + name.length, at + name.length + REACH);
  if (head.trimEnd().endsWith('[') && COMPUTED_BEHIND.test(tail)) return false;
  if (/^\[\]/.test(tail) || beginsType(head) || DECLARED_BEFORE.test(head)) return true;
  if (beginsArgument(head)) return ARGUMENTS_BEHIND.test(tail);
  if (RETURN_BEFORE.test(head) && RETURN_BEHIND.test(tail)) return true;
  if (isParameter(at, tail, around, code) || around.some((opener) => isShadowed(name, opener, code)))
    return true;
  return isOfField(at, around.at(-1), code) || isWithinType(at, around, code);
}

/** Whether a bracket opens the body of a class, and a place within is in the type of one of its fields. */
function isOfField(at: number, inner: Opener | undefined, code: string): boolean {
  if (inner === undefined || code[inner.at] !== '{') return false;
  if (!FIELD.test(code.slice(Math.max(inner.at, at - REACH), at))) return false;
  return CLASS_BEFORE.test(code.slice(Math.max(0, inner.at - REACH), inner.at));
}

/** Whether the name is that of a parameter, and no use of what else has it. */
function isParameter(at: number, tail: string, around: readonly Opener[], code: string): boolean {
  const inner = around.at(-1);
  if (inner === undefined || code[inner.at] !== '(' || !ANNOTATED.test(tail)) return false;
  return at - inner.item <= REACH && code.slice(inner.item, at).trim() === '';
}

/** Whether a bracket opens the body of a function with a parameter of that name, which is meant there wherever a value is. */
function isShadowed(name: string, { at }: Opener, code: string): boolean {
  if (code[at] !== '{') return false;
  const parameters = PARAMETERS.exec(code.slice(Math.max(0, at - REACH), at))?.[1] ?? '';
  return parameters.split(',').some((one) => {
    const [own = '', type] = one.split(':');
    return type !== undefined && own.trim().replace(/\s*\?$/, '') === name;
  });
}

function beginsType(head: string): boolean {
  return TYPE_BEFORE.some((pattern) => pattern.test(head));
}

function beginsArgument(head: string): boolean {
  return GOES_ON.test(head) && ARGUMENTS_BEFORE.test(head);
}

/** Whether one of the brackets around a place opens a type, or its part of the innermost one names a parameter. */
function isWithinType(at: number, around: readonly Opener[], code: string): boolean {
  const inner = around.at(-1);
  if (inner === undefined) return false;
  if (code[inner.at] !== '{' && isNamed(inner, at, code)) return true;
  return around.some((opener, i) => {
    const head = code.slice(Math.max(0, opener.at - REACH), opener.at);
    if (beginsType(head)) return true;
    if (code[opener.at] !== '{') return false;
    const outer = around[i - 1];
    const isOfParameter = outer !== undefined && code[outer.at] === '(' && isNamed(outer, opener.at, code);
    return isOfParameter || INTERFACE_BEFORE.test(head) || beginsArgument(head);
  });
}

/** Whether a part of the content of a bracket is, up to a place, a parameter's name and the beginning of its type. */
function isNamed({ item }: Opener, at: number, code: string): boolean {
  return at - item <= REACH && NAMED.test(code.slice(item, at));
}
