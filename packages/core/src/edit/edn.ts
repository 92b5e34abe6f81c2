import type { Edn } from '#core/model/edn';
import type { Reading } from '#core/model/finding';
import { formatKeyPath, isTable } from '#core/model/key-path';
import { type ArrayRules, type Change, EditError, type Plain } from './change.ts';
import { EdnLayout, type Place, type Splice } from './edn-layout.ts';
import { keyWord, stepInto } from './edn-path.ts';
import { plainOf, writeEdn, writeEdnOver, writeKey } from './edn-write.ts';
import { fingerprint, toOrdered } from './ordered.ts';

/** As `Change`; the order of map keys never matters. */
export type EdnChange = Pick<Change, 'path' | 'value' | 'array'> & {
  /** A new entry, and the first item of a vector, is written with keywords where it can be: no neighbour shows its form. */
  readonly keywords?: boolean;
};

type EdnMap = Extract<Edn, { kind: 'map' }>;
type EdnSequence = Extract<Edn, { kind: 'list' | 'vector' | 'set' }>;

/**
 * Takes an EDN text (without BOM), the changes to make in turn, and the reader of EDN; returns the text with the
 * smallest edits that make each change so. A path's strings are map keys (a keyword's `ns/name`, or a string key),
 * its numbers places in vectors. A string equals the keyword of that name, which stays a keyword. New entries and
 * items copy their neighbours' layout; what is removed goes with its own line and comment. The text is read again
 * after each edit. Throws EditError where it cannot be read, where a scalar stands on the path, or where a change
 * cannot be made so.
 */
export function editEdn(
  text: string,
  changes: readonly EdnChange[],
  read: (text: string) => Reading<Edn>,
): string {
  return changes.reduce((edited, change) => applied(edited, change, read), text);
}

function applied(text: string, change: EdnChange, read: (text: string) => Reading<Edn>): string {
  let edited = text;
  // Every splice brings the text nearer to the wanted value; far more of them than there is text means it never gets there.
  for (let left = text.length + JSON.stringify(change.value ?? null).length + 10; left > 0; left--) {
    const reading = read(edited);
    if (!reading.ok) {
      throw new EditError(
        `not readable as EDN: ${reading.problems.map(({ message }) => message).join('; ')}`,
      );
    }
    // What is removed from a vector makes room for its neighbour: once is all.
    if (change.value === undefined && edited !== text) return edited;
    const splice = nextSplice(new EdnLayout(edited), reading.value, change);
    if (splice === null) return edited;
    edited = edited.slice(0, splice.start) + splice.text + edited.slice(splice.end);
  }
  throw new EditError(`the edits at ${formatKeyPath(change.path)} do not lead to the wanted value`);
}

/** The first edit on the way to what the change wants; null where it is so already. */
function nextSplice(layout: EdnLayout, root: Edn, change: EdnChange): Splice | null {
  const { path, value, array, keywords = false } = change;
  let here = root;
  for (const [index, part] of path.entries()) {
    const next = stepInto(here, part);
    const last = index === path.length - 1;
    if (next !== null && !(last && value === undefined)) {
      here = next;
      continue;
    }
    if (value === undefined) return next === null ? null : removed(layout, here, part);
    const missing = path.slice(index + 1).reduceRight<Plain>((inner, key) => ({ [key]: inner }), value);
    if (here.kind === 'map' && typeof part === 'string')
      return newEntry(layout, here, part, missing, keywords);
    if (isSequence(here) && part === here.items.length)
      return newItem(layout, here, part - 1, missing, keywords);
    throw new EditError(`${formatKeyPath(path.slice(0, index)) || 'the document'} has no place for ${part}`);
  }
  if (value === undefined) throw new EditError('a document cannot lose its only form');
  return spliceOver(layout, here, value, array, keywords);
}

function spliceOver(
  layout: EdnLayout,
  old: Edn,
  wanted: Plain,
  rules?: ArrayRules,
  keywords = false,
): Splice | null {
  if (old.kind === 'map' && isTable(wanted)) return spliceMap(layout, old, wanted);
  if (isSequence(old) && Array.isArray(wanted)) {
    return rules === undefined
      ? spliceInOrder(layout, old, wanted, keywords)
      : spliceCollection(layout, old, wanted, rules);
  }
  const plain = plainOf(old);
  if (plain !== undefined && same(plain, wanted)) return null;
  return { ...layout.place(old.span), text: writeEdnOver(old, wanted) };
}

function spliceMap(layout: EdnLayout, map: EdnMap, wanted: Readonly<Record<string, unknown>>): Splice | null {
  for (const [key] of map.entries) {
    const word = keyWord(key);
    if (word === null) throw new EditError(`a key of the kind ${key.kind} has no word to compare it by`);
    if (!Object.hasOwn(wanted, word)) return removed(layout, map, word);
  }
  for (const [word, value] of Object.entries(wanted)) {
    const old = stepInto(map, word);
    const splice =
      old === null ? newEntry(layout, map, word, value as Plain) : spliceOver(layout, old, value as Plain);
    if (splice !== null) return splice;
  }
  return null;
}

/** Items in the wanted order: what is the same at both ends stays, the rest is changed in place from the front. */
function spliceInOrder(
  layout: EdnLayout,
  sequence: EdnSequence,
  wanted: readonly Plain[],
  keywords: boolean,
): Splice | null {
  const { items } = sequence;
  const shorter = Math.min(items.length, wanted.length);
  const isSame = (item: Edn | undefined, value: Plain | undefined): boolean => {
    const plain = item === undefined ? undefined : plainOf(item);
    return plain !== undefined && value !== undefined && same(plain, value);
  };
  let front = 0;
  while (front < shorter && isSame(items[front], wanted[front])) front++;
  let back = 0;
  while (back < shorter - front && isSame(items.at(-1 - back), wanted.at(-1 - back))) back++;
  const [old, value] = [items[front], wanted[front]];
  if (
    front < items.length - back &&
    front < wanted.length - back &&
    old !== undefined &&
    value !== undefined
  ) {
    return spliceOver(layout, old, value);
  }
  if (front < items.length - back) return removed(layout, sequence, front);
  if (value !== undefined && front < wanted.length - back)
    return newItem(layout, sequence, front - 1, value, keywords);
  return null;
}

/** Items in any order, each as often as wanted. */
function spliceCollection(
  layout: EdnLayout,
  sequence: EdnSequence,
  wanted: readonly Plain[],
  rules: ArrayRules,
): Splice | null {
  const missing = [...wanted];
  const surplus: { readonly index: number; readonly item: Edn; readonly plain: Plain | undefined }[] = [];
  for (const [index, item] of sequence.items.entries()) {
    const plain = plainOf(item);
    const found =
      plain === undefined ? -1 : missing.findIndex((want) => rules.same(want) === rules.same(plain));
    if (found === -1) surplus.push({ index, item, plain });
    else missing.splice(found, 1);
  }
  for (const { item, plain } of surplus) {
    const partner = missing.find((want) => plain !== undefined && rules.kin(want) === rules.kin(plain));
    if (partner !== undefined) return { ...layout.place(item.span), text: writeEdnOver(item, partner) };
  }
  const [first] = surplus;
  if (first !== undefined) return removed(layout, sequence, first.index);
  const [fresh] = missing;
  return fresh === undefined ? null : newItem(layout, sequence, sequence.items.length - 1, fresh);
}

function removed(layout: EdnLayout, container: Edn, part: string | number): Splice {
  if (container.kind === 'map') {
    const index = container.entries.findIndex(([key]) => keyWord(key) === part);
    return layout.removal(placesOf(layout, container), index);
  }
  if (isSequence(container)) return layout.removal(placesOf(layout, container), Number(part));
  throw new EditError(`a ${container.kind} holds nothing to remove`);
}

function newItem(
  layout: EdnLayout,
  sequence: EdnSequence,
  behind: number,
  value: Plain,
  keywords = false,
): Splice {
  const model = sequence.items[Math.max(behind, 0)];
  const text = model === undefined ? writeEdn(value, keywords) : writeEdnOver(model, value);
  return layout.insertion(placesOf(layout, sequence), behind, text, insideOf(layout, sequence), false);
}

function newEntry(layout: EdnLayout, map: EdnMap, word: string, value: Plain, keywords = false): Splice {
  const space = /^#:\s*([^\s,{]+)/.exec(layout.text.slice(layout.offset(map.span.start)))?.[1] ?? null;
  const key = writeKey(
    word,
    map.entries.map(([other]) => other),
    space,
  );
  const text = key + gapBehind(layout, map, key.length) + writeEdn(value, keywords);
  const broken = map.span.start.line !== map.span.end.line;
  return layout.insertion(placesOf(layout, map), map.entries.length - 1, text, insideOf(layout, map), broken);
}

/** Space between key and value: to the column of the last entry's value, where that one is set off by more than one. */
function gapBehind(layout: EdnLayout, map: EdnMap, keyLength: number): string {
  const last = map.entries.at(-1);
  if (last === undefined) return ' ';
  const [key, value] = [layout.place(last[0].span), layout.place(last[1].span)];
  const gap = layout.text.slice(key.end, value.start);
  return /^ {2,}$/.test(gap) ? ' '.repeat(Math.max(1, value.start - key.start - keyLength)) : ' ';
}

function placesOf(layout: EdnLayout, container: EdnMap | EdnSequence): readonly Place[] {
  return container.kind === 'map'
    ? container.entries.map(([key, value]) => layout.place(key.span, value.span))
    : container.items.map((item) => layout.place(item.span));
}

/** What stands between the delimiters of a collection. */
function insideOf(layout: EdnLayout, container: EdnMap | EdnSequence): Place {
  const { start, end } = layout.place(container.span);
  const opener = /^(?:#:[^{]*|#)?[[({]/.exec(layout.text.slice(start, end))?.[0];
  if (opener === undefined) throw new EditError('nothing is added to a collection with metadata');
  return { start: start + opener.length, end: end - 1 };
}

function isSequence(value: Edn): value is EdnSequence {
  return value.kind === 'vector' || value.kind === 'list' || value.kind === 'set';
}

function same(a: Plain, b: Plain): boolean {
  return fingerprint(toOrdered(a)) === fingerprint(toOrdered(b));
}
