import { isIdentifierPart } from './python-characters.ts';
import type { Leaving } from './python-leaving.ts';

/** What holds in a branch because of the conditions of its `if`, its `elif` and those before it. */
export interface Conditions {
  /** Only type checkers go there. */
  readonly typeChecking: boolean;
  /** Something beside TYPE_CHECKING decides about it as well. */
  readonly other: boolean;
  /** The tests of version, platform and installed modules among them. */
  readonly guards: readonly string[];
}

const NO_CONDITIONS: Conditions = { typeChecking: false, other: false, guards: [] };

/** A branch of an `if`; what leads to it is looked into only where an import stands in it. */
export interface Branch {
  /** The source of its condition, null for `else`. */
  readonly condition: string | null;
  readonly at: number;
  /** The branch before it, whose condition does not hold here. */
  readonly before: Branch | null;
  /** The statement directly in its suite by which it never comes to what follows the `if`. */
  leaves?: Leaving;
  /** What holds behind it, once somebody has asked. */
  failed?: Conditions;
}

/** Further names that mean TYPE_CHECKING, each with the place from which on it does. */
export type Aliases = ReadonlyMap<string, number>;

/** A longer condition is not looked into, and a longer guard is left out. */
const MAX_LENGTH = 1_000;

/** What environment markers (PEP 508) can ask too, as sources spell it, and whether a module is there. */
const GUARD =
  /(?<![\w.])(?:sys\.(?:version_info|version|hexversion|platform|implementation|modules)|version_info|os\.name|platform\.\w+|(?:six\.)?PY[23]\d*|(?:[^\W\d]\w*\.)*(?:find_spec|is_\w*(?:available|installed)|HAS_\w+))(?!\w)/;
const CANDIDATE =
  /TYPE_CHECKING|version|platform|implementation|os\.name|PY[23]|sys\.modules|find_spec|is_|HAS_/;
const INSTALLATION = /sys\.modules|find_spec|is_\w*(?:available|installed)|HAS_/;
/** A name that may ask so too: what it is about is for whoever knows the module (`has_torch`, not `has_config`). */
const HAS = /(?<!\w)_?has_\w|\w_(?:AVAILABLE|INSTALLED)(?!\w)/;
/** How flags end that tell what is installed: of what, their beginning says. */
const FLAG_END = /_(?:AVAILABLE|INSTALLED)(?!\w)/g;
const TYPE_CHECKING = /^(?:\w+\.)*TYPE_CHECKING$/;

/** What holds in a branch. */
export function conditionsAt(branch: Branch, aliases: Aliases): Conditions {
  const failed = branch.before === null ? NO_CONDITIONS : failedBehind(branch.before, aliases);
  return branch.condition === null ? failed : both(failed, conditionsOf(branch, true, aliases));
}

/**
 * What holds behind an `if` whose last branch this is, as one does not get there through those of its branches that leave: what
 * leads to the only one that stays, or that none of those holds which leave before the first that stays. A fault leaves only
 * where what it tests is whether something is installed: which Python and which system there must be is said of the whole.
 */
export function conditionsBehind(last: Branch, aliases: Aliases): Conditions {
  let first: Branch | null = null;
  let staying = 0;
  if (last.condition !== null) {
    first = { condition: null, at: last.at, before: last };
    staying = 1;
  }
  for (let one: Branch | null = last; one !== null; one = one.before) {
    if (leaves(one)) continue;
    first = one;
    staying += 1;
  }
  if (first === null) return NO_CONDITIONS;
  return conditionsAt(staying === 1 ? first : { ...first, condition: null }, aliases);
}

/** The sources of the conditions that decide whether one gets behind such an `if`. */
export function sourcesBehind(last: Branch): readonly string[] {
  const sources: string[] = [];
  const all = last.condition === null && leaves(last);
  for (let one: Branch | null = last; one !== null; one = one.before) {
    if (one.condition === null) continue;
    if (all || leaves(one)) sources.push(one.condition);
    else if (mayAsk(one)) sources.push(one.condition.replace(FLAG_END, ''));
  }
  return sources;
}

function mayAsk({ leaves, condition }: Branch): boolean {
  return leaves === 'raise' && condition !== null && HAS.test(condition);
}

function leaves({ leaves, condition, before }: Branch): boolean {
  return (
    leaves === 'return' || (leaves === 'raise' && INSTALLATION.test(condition ?? before?.condition ?? ''))
  );
}

/** What holds where the condition of a branch does not, nor those before it. */
function failedBehind(branch: Branch, aliases: Aliases): Conditions {
  const unknown: Branch[] = [];
  let known: Branch | null = branch;
  for (; known !== null && known.failed === undefined; known = known.before) unknown.push(known);
  let failed = known?.failed ?? NO_CONDITIONS;
  for (const one of unknown.reverse()) {
    failed = both(failed, conditionsOf(one, false, aliases));
    one.failed = failed;
  }
  return failed;
}

/** Both hold. */
function both(one: Conditions, other: Conditions): Conditions {
  return {
    typeChecking: one.typeChecking || other.typeChecking,
    other: one.other || other.other,
    guards: fitting([...one.guards, ...other.guards]),
  };
}

function fitting(guards: readonly string[]): readonly string[] {
  let length = 0;
  for (const guard of guards) length += guard.length;
  return length > MAX_LENGTH ? [] : guards;
}

/**
 * Takes a branch and whether its condition holds or does not. Where that joins several, each part that surely holds
 * counts: all of `a and b`, none of `a or b`; the other way round behind `else`.
 */
function conditionsOf({ condition, at }: Branch, holds: boolean, aliases: Aliases): Conditions {
  const isKnown = (name: string) => (aliases.get(name) ?? Number.POSITIVE_INFINITY) < at;
  if (
    condition === null ||
    condition.length > MAX_LENGTH ||
    (aliases.size === 0 && !CANDIDATE.test(condition))
  )
    return { typeChecking: false, other: true, guards: [] };
  return judge(plain(condition), holds, (name) => TYPE_CHECKING.test(name) || isKnown(name));
}

function judge(text: string, holds: boolean, isTypeChecking: (name: string) => boolean): Conditions {
  for (const word of ['or', 'and'] as const) {
    const parts = split(text, word);
    if (parts.length < 2) continue;
    const all = parts.map((part) => judge(part, holds, isTypeChecking));
    if ((word === 'and') === holds) return all.reduce(both);
    return {
      typeChecking: all.every((part) => part.typeChecking),
      other: all.some((part) => part.other),
      guards: all.every((part) => part.guards.length > 0) ? [stated(text, holds)] : [],
    };
  }
  const negated = /^not(?!\w)\s*/.exec(text);
  if (negated !== null) return judge(text.slice(negated[0].length), !holds, isTypeChecking);
  if (isWrapped(text)) return judge(text.slice(1, -1).trim(), holds, isTypeChecking);
  if (isTypeChecking(text)) return { typeChecking: holds, other: !holds, guards: [] };
  return {
    typeChecking: false,
    other: true,
    guards: GUARD.test(blank(text)) ? [stated(text, holds)] : [],
  };
}

function stated(text: string, holds: boolean): string {
  return holds ? text : `not (${text})`;
}

/** The condition on one line, without comments. */
function plain(condition: string): string {
  if (!/[\n#\t\f]/.test(condition)) return condition.trim();
  let text = '';
  let quote = '';
  for (let i = 0; i < condition.length; i += 1) {
    const c = condition[i] ?? '';
    if (quote !== '') {
      text += c;
      if (c === '\\') text += condition[++i] ?? '';
      else if (c === quote) quote = '';
    } else if (c === '#') {
      const feed = condition.indexOf('\n', i);
      i = feed === -1 ? condition.length : feed - 1;
    } else if (c === '\\' || /\s/.test(c)) text += text.endsWith(' ') ? '' : ' ';
    else {
      if (c === '"' || c === "'") quote = c;
      text += c;
    }
  }
  return text.trim();
}

/** The text with the content of strings and of brackets blanked out, the outermost brackets kept. */
function outer(text: string): string {
  let out = '';
  let depth = 0;
  for (const c of blank(text)) {
    if (')]}'.includes(c)) depth -= 1;
    out += depth > 0 ? '.' : c;
    if ('([{'.includes(c)) depth += 1;
  }
  return out;
}

function blank(text: string): string {
  return text.replace(/"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'/g, (string) => '"'.repeat(string.length));
}

function split(text: string, word: 'or' | 'and'): readonly string[] {
  const code = outer(text);
  // These bind weaker than `or`: what such a text joins is not what it seems to join.
  if (/:=|(?<!\w)(?:if|lambda)(?!\w)/.test(code)) return [text];
  const parts: string[] = [];
  let start = 0;
  for (const { index } of code.matchAll(word === 'or' ? /(?<!\w)or(?!\w)/g : /(?<!\w)and(?!\w)/g)) {
    // A letter beyond ASCII makes it another word.
    if (isLetter(code, index - 1) || isLetter(code, index + word.length)) continue;
    parts.push(text.slice(start, index).trim());
    start = index + word.length;
  }
  return [...parts, text.slice(start).trim()];
}

function isLetter(text: string, at: number): boolean {
  return at >= 0 && at < text.length && isIdentifierPart(text.charCodeAt(at));
}

function isWrapped(text: string): boolean {
  return /^\([^()]*\)$/.test(outer(text));
}
