import type { ImportFact, ImportKind, ImportScan, InlineIgnore, Scope } from '#core/model/imports';

/**
 * Facts of sources as JSON that is read in few milliseconds: imports that differ in their lines alone are told once,
 * and a file is one list of numbers. Nothing of what is read is believed: a value of another form throws `Damaged`.
 */
export class Damaged extends Error {}

/** What imports that differ in their lines alone share. */
type Like = Omit<ImportFact, 'line' | 'endLine' | 'cell' | 'attempt'> & {
  readonly part: 'body' | 'handler' | 'else' | null;
  readonly raises: boolean;
};

const SCOPES: ReadonlySet<string> = new Set<Scope>([
  ...(['top', 'function', 'class', 'type-checking', 'guarded', 'conditional'] as const),
]);
const KINDS: ReadonlySet<string> = new Set<ImportKind>([
  ...(['import', 'from', 'dynamic', 'require', 'reexport', 'type'] as const),
]);
const PARTS: ReadonlySet<unknown> = new Set([null, 'body', 'handler', 'else']);

/** One file as it is written: numbers, or numbers and what few files have beside imports, or its fault. */
export type Written =
  | readonly number[]
  | { readonly at: readonly number[]; readonly ignores: readonly InlineIgnore[]; readonly script?: true }
  | { readonly error: string; readonly line: number };

const ASKED = 1;
const RAISES = 2;

/** Parts of a text that are shorter are copied by V8 itself. */
const SLICED = 13;

/** Imports of more names than this are told one by one. */
const MANY = 16;

/** Line, lines beyond it, index of the import, cell (0: none), line of the attempt (0: none). */
const WIDTH = 5;

/**
 * Takes the facts of files; collects what is alike in them. What it reads again shares that, and holds nothing of the
 * text that the facts were made from: else the sources of a whole repository would stay in memory.
 */
export class FactWriter {
  /** By the module, then by all else. */
  readonly #indexes = new Map<string, Map<string, number>>();
  readonly #copies = new Map<string, string>();
  readonly #likes: Like[] = [];

  /** As a reader takes it. */
  get likes(): readonly unknown[] {
    return this.#likes.map(({ module, names, level, scope, kind, guard, asked, part, raises }) => {
      const flags = (asked ? ASKED : 0) | (raises ? RAISES : 0);
      return [module, names, level, scope, kind, guard ?? null, part, flags];
    });
  }

  write(scan: ImportScan): Written {
    if (!scan.ok) return { error: scan.error, line: scan.line };
    const at: number[] = [];
    for (const fact of scan.imports)
      at.push(
        fact.line,
        fact.endLine - fact.line,
        this.#indexOf(fact),
        fact.cell ?? 0,
        fact.attempt?.line ?? 0,
      );
    if (scan.ignores.length === 0 && !scan.script) return at;
    const ignores = scan.ignores.map((ignore) => ({
      ...ignore,
      rules: ignore.rules.map((rule) => this.#copyOf(rule)),
      reason: this.#copyOf(ignore.reason),
    }));
    return { at, ignores, ...(scan.script && { script: true }) };
  }

  /** What was written by this writer. */
  read(written: Written): ImportScan {
    return scanOf(written, this.#likes);
  }

  #indexOf(fact: ImportFact): number {
    const { module, names, level, scope, kind, guard, asked, attempt } = fact;
    // Hardly two are alike, and the key is what takes long.
    if (names.length > MANY) return this.#add(fact, JSON.parse(JSON.stringify(names)));
    let alike = this.#indexes.get(module);
    if (alike === undefined) {
      alike = new Map();
      this.#indexes.set(this.#copyOf(module), alike);
    }
    // Unambiguous without the cost of JSON: what may hold any character is told by its length.
    const flags = `${asked ? 'a' : ''}${attempt === undefined ? '' : attempt.part}${attempt?.raises ? '!' : ''}`;
    let key = `${kind}${level}${flags}`;
    for (const one of scope) key += one;
    for (const name of names) key += ` ${name.length} ${name}`;
    if (guard !== undefined) key += ` if ${guard}`;
    const known = alike.get(key);
    if (known !== undefined) return known;
    const copies = names.map((name) => this.#copyOf(name));
    const index = this.#add(fact, copies);
    alike.set(key, index);
    return index;
  }

  #add({ module, level, scope, kind, guard, asked, attempt }: ImportFact, names: readonly string[]): number {
    this.#likes.push({
      module: this.#copyOf(module),
      names,
      level,
      scope,
      kind,
      ...(guard !== undefined && { guard: this.#copyOf(guard) }),
      ...(asked && { asked }),
      part: attempt?.part ?? null,
      raises: attempt?.raises === true,
    });
    return this.#likes.length - 1;
  }

  /**
   * V8 keeps the whole text alive for a longer part of it (`SlicedString::kMinLength`): one that JSON has made is a string of
   * its own.
   */
  #copyOf(part: string): string {
    const known = this.#copies.get(part);
    if (known !== undefined) return known;
    const copy = part.length < SLICED ? part : (JSON.parse(JSON.stringify(part)) as string);
    this.#copies.set(copy, copy);
    return copy;
  }
}

/** Takes the imports that a writer told once; reads what it wrote of each file. Both throw Damaged. */
export class FactReader {
  readonly #likes: readonly Like[];

  constructor(likes: unknown) {
    this.#likes = listOf(likes).map(readLike);
  }

  read(written: unknown): ImportScan {
    return scanOf(written, this.#likes);
  }
}

function scanOf(written: unknown, likes: readonly Like[]): ImportScan {
  if (Array.isArray(written)) return { ok: true, imports: factsOf(written, likes), ignores: [] };
  if (!isRecord(written)) throw new Damaged();
  if (Object.hasOwn(written, 'error'))
    return { ok: false, error: textOf(written.error), line: numberOf(written.line, 1) };
  return {
    ok: true,
    imports: factsOf(listOf(written.at), likes),
    ignores: listOf(written.ignores).map(readIgnore),
    ...(written.script !== undefined && { script: trueOf(written.script) }),
  };
}

function factsOf(at: readonly unknown[], likes: readonly Like[]): ImportFact[] {
  if (at.length % WIDTH !== 0) throw new Damaged();
  const imports: ImportFact[] = [];
  for (let i = 0; i < at.length; i += WIDTH) {
    const like = likes[numberOf(at[i + 2], 0)];
    if (like === undefined) throw new Damaged();
    const line = numberOf(at[i], 1);
    const cell = numberOf(at[i + 3], 0);
    const attempt = numberOf(at[i + 4], 0);
    const { module, names, level, scope, kind, guard, asked, part, raises } = like;
    if ((part === null) !== (attempt === 0)) throw new Damaged();
    const fact = { module, names, line, endLine: line + numberOf(at[i + 1], 0), level, scope, kind };
    const isPlain = guard === undefined && asked === undefined && cell === 0 && part === null;
    imports.push(
      isPlain
        ? fact
        : {
            ...fact,
            ...(guard !== undefined && { guard }),
            ...(cell > 0 && { cell }),
            ...(asked && { asked }),
            ...(part !== null && { attempt: { line: attempt, part, ...(raises && { raises }) } }),
          },
    );
  }
  return imports;
}

function readLike(value: unknown): Like {
  const [module, names, level, scope, kind, guard, part, written] = listOf(value);
  const flags = numberOf(written, 0);
  if (!KINDS.has(textOf(kind)) || !PARTS.has(part)) throw new Damaged();
  const scopes = listOf(scope).map(textOf);
  if (!scopes.every((each) => SCOPES.has(each))) throw new Damaged();
  return {
    module: textOf(module),
    names: listOf(names).map(textOf),
    level: numberOf(level, 0),
    scope: scopes as Scope[],
    kind: kind as ImportKind,
    ...(guard !== null && { guard: textOf(guard) }),
    ...((flags & ASKED) !== 0 && { asked: true }),
    part: part as Like['part'],
    raises: (flags & RAISES) !== 0,
  };
}

function readIgnore(value: unknown): InlineIgnore {
  if (!isRecord(value)) throw new Damaged();
  return {
    rules: listOf(value.rules).map(textOf),
    reason: textOf(value.reason),
    line: numberOf(value.line, 1),
    ...(value.cell !== undefined && { cell: numberOf(value.cell, 1) }),
  };
}

/** Takes the entries of a map, as a list. */
export function mapOf(entries: unknown): ReadonlyMap<string, unknown> {
  const map = new Map<string, unknown>();
  for (const entry of listOf(entries)) {
    const [key, value] = listOf(entry);
    map.set(textOf(key), value);
  }
  return map;
}

function listOf(value: unknown): readonly unknown[] {
  if (!Array.isArray(value)) throw new Damaged();
  return value;
}

function textOf(value: unknown): string {
  if (typeof value !== 'string') throw new Damaged();
  return value;
}

function trueOf(value: unknown): true {
  if (value !== true) throw new Damaged();
  return value;
}

/** No text that is read has more lines than this. */
const MAX_NUMBER = 2 ** 30;

function numberOf(value: unknown, least: number): number {
  if (!Number.isInteger(value) || (value as number) < least || (value as number) > MAX_NUMBER)
    throw new Damaged();
  return value as number;
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
