import type { StaticValue } from '#core/model/workspace';

const UNKNOWN: StaticValue = { kind: 'unknown' };

/** Lists and texts longer than this are unknown: names that double each other would grow without end. */
export const MAX_LENGTH = 100_000;

/** Calls whose value is that of their argument, as far as a list of texts goes. */
const SAME: ReadonlySet<string> = new Set(['list', 'tuple', 'sorted', 'set', 'str']);

/** Calls that lead to the file they name, or go through one: `parse_requirements` of pip and of pkg_resources. */
const READERS: ReadonlySet<string> = new Set(['open', 'Path', 'parse_requirements']);

/** `left + right`. */
export function sumOf(left: StaticValue, right: StaticValue): StaticValue {
  if (left.kind === 'list' && right.kind === 'list' && left.items.length + right.items.length <= MAX_LENGTH)
    return { kind: 'list', items: [...left.items, ...right.items] };
  if (left.kind !== 'text') return UNKNOWN;
  if (left.value.length + (right.kind === 'text' ? right.value.length : 0) > MAX_LENGTH) return UNKNOWN;
  // `"name==" + version`: a field, as in an f-string.
  return { ...left, value: left.value + (right.kind === 'text' ? right.value : '{}') };
}

/** The text of an f-string with the fields that are names of known texts; any other stays as it is spelled. */
export function filled(text: string, meaning: (name: string) => StaticValue): string {
  let { length } = text;
  return text.replace(/(?<!\{)\{([\p{ID_Start}_][\p{ID_Continue}]*)\}(?!\})/gu, (field, name: string) => {
    const value = meaning(name);
    if (value.kind !== 'text' || length + value.value.length > MAX_LENGTH) return field;
    length += value.value.length;
    return value.value;
  });
}

/** `folder / "requirements.txt"` of pathlib: a folder of which nothing is known is that of setup.py. */
export function joined(left: StaticValue, right: StaticValue): StaticValue {
  if (right.kind !== 'text') return UNKNOWN;
  return { kind: 'file', path: left.kind === 'file' ? `${left.path}/${right.value}` : right.value };
}

/** What a call by that name gives back, as far as it is known without the file's own functions. */
export function called(
  name: string,
  args: readonly StaticValue[],
  named: ReadonlyMap<string, StaticValue>,
): StaticValue {
  const [first] = args;
  if (SAME.has(name)) return first === undefined || first.kind === 'table' ? UNKNOWN : first;
  if (name === 'dict' && args.length === 0 && !named.has('**')) return { kind: 'table', entries: named };
  if (READERS.has(name)) {
    return first?.kind === 'text'
      ? { kind: 'file', path: first.value }
      : first?.kind === 'file'
        ? first
        : UNKNOWN;
  }
  // `os.path.join(here, "requirements.txt")`: the folder of setup.py is what such a name always is.
  if (name === 'join' && first !== undefined) {
    const rest = args
      .slice(first.kind === 'text' ? 0 : 1)
      .map((arg) => (arg.kind === 'text' ? arg.value : null));
    return rest.length > 0 && rest.every((part) => part !== null)
      ? { kind: 'file', path: rest.join('/') }
      : UNKNOWN;
  }
  return { kind: 'call', name, args, named };
}
