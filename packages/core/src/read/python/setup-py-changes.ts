import type { StaticValue } from '#core/model/workspace';
import { sumOf } from './setup-py-operations.ts';
import type { Change } from './setup-py-statements.ts';
import type { ValueReader } from './setup-py-values.ts';

const UNKNOWN: StaticValue = { kind: 'unknown' };

/** What a value is after a statement that changes it; the reader stands at what that begins with. */
export function changedValue(value: StaticValue, kind: Change['kind'], reader: ValueReader): StaticValue {
  switch (kind) {
    case 'add':
      return sumOf(value, reader.value());
    case 'append':
      return sumOf(value, { kind: 'list', items: [reader.arguments().args[0] ?? UNKNOWN] });
    case 'extend':
      return sumOf(value, reader.arguments().args[0] ?? UNKNOWN);
    case 'item':
      return withItem(value, reader);
    case 'update':
      return updated(value, reader);
    default:
      return UNKNOWN;
  }
}

/** `value[key] = item`, `value[key] += item` */
function withItem(value: StaticValue, reader: ValueReader): StaticValue {
  const key = reader.value();
  if (value.kind !== 'table' || key.kind !== 'text' || !reader.take(']')) return UNKNOWN;
  if (reader.take('=')) return withEntries(value.entries, [[key.value, reader.value()]]);
  if (!reader.take('+=')) return UNKNOWN;
  return withEntries(value.entries, [
    [key.value, sumOf(value.entries.get(key.value) ?? UNKNOWN, reader.value())],
  ]);
}

/** `value.update({…}, key=item)`: of a value that nobody knows, only what is laid over it is known. */
function updated(value: StaticValue, reader: ValueReader): StaticValue {
  const { args, named } = reader.arguments();
  const unseen: readonly (readonly [string, StaticValue])[] = [['**', UNKNOWN]];
  const before = value.kind === 'table' ? [...value.entries] : unseen;
  const given = args.flatMap((arg) => (arg.kind === 'table' ? [...arg.entries] : unseen));
  return withEntries(new Map(before), [...given, ...named]);
}

function withEntries(
  entries: ReadonlyMap<string, StaticValue>,
  added: readonly (readonly [string, StaticValue])[],
): StaticValue {
  return { kind: 'table', entries: new Map([...entries, ...added]) };
}
