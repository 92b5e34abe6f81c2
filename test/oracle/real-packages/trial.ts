import { existsSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { type Clone, type Copy, copyOut, placeManifests } from './copy.ts';
import { type Edit, editsOf, OTHER_RULE_NAMES, OWNED_RULE_NAMES, PLACE_IS_LOST } from './edits.ts';
import { ownershipOf } from './ownership.ts';
import type { RealPackage } from './packages.ts';
import { type Place, placesIn } from './places.ts';
import { check, type Found, plumb } from './plumb.ts';

/** How many edits are tried, and which: the seed of `chooseEdits`. */
export const EDITS = { count: 60, seed: 20_261_122 } as const;

/** A package in its copy, with the file that its manifest owns keys of. */
export interface Subject {
  readonly clone: Clone;
  readonly copy: Copy;
  readonly package: RealPackage;
  /** Relative to the root of the copy. */
  readonly file: string;
  /** The keys of its manifest. */
  readonly keys: readonly string[];
  readonly edits: readonly Edit[];
}

/** What came of a package as it is. */
export interface Untouched {
  readonly subject: Subject;
  /** Whether `gen` left the file as it was, to the byte. */
  readonly isIdentical: boolean;
  /** What `check` finds with the manifests and did not find without them. */
  readonly found: readonly Found[];
}

/** An edit of a package, and what was wrong with how it was judged: nothing, if it was judged right. */
export interface Judged {
  readonly subject: Subject;
  readonly edit: Edit;
  readonly wrong: readonly string[];
}

const before = new Map<Copy, readonly Found[]>();

/**
 * Copies the packages of a clone out of it and puts their manifests in. Returns each with every edit that the rules
 * make of it. The caller ends it with `discard`.
 */
export async function subjectsOf(clone: Clone): Promise<readonly Subject[]> {
  const copy = copyOut(clone);
  before.set(copy, await check(copy.root));
  placeManifests(copy);
  return copy.packages.map((each) => {
    const toml = join(each.folder, 'pyproject.toml');
    const file = existsSync(join(copy.root, toml)) ? toml : join(each.folder, 'package.json');
    const manifest = copy.manifests.get(join(each.folder, 'package.edn')) ?? '';
    const { keys } = ownershipOf(manifest);
    const edits = editsOf(file, readFileSync(join(copy.root, file), 'utf8'), manifest);
    return { clone, copy, package: each, file, keys, edits };
  });
}

/** Removes the copy that a subject stands in. */
export function discard({ copy }: Subject): void {
  rmSync(copy.root, { recursive: true, force: true });
}

/** `gen` and `check` of a package that nobody edited. */
export async function tryUntouched(subject: Subject): Promise<Untouched> {
  const { copy, file } = subject;
  const path = join(copy.root, file);
  const original = readFileSync(path);
  const found = await newFindings(copy);
  const { code } = await plumb('gen', '--root', copy.root);
  return { subject, isIdentical: code === 0 && readFileSync(path).equals(original), found };
}

/**
 * Makes an edit, runs `check` and `gen`, and takes it back. An edit of an owned key must be the one finding, at its
 * line, and `gen` must bring the file back to the byte (where something was removed: the same data, as its old place
 * is nowhere written); any other must not be found, and nothing be written.
 */
export async function tryEdit(subject: Subject, edit: Edit): Promise<Judged> {
  const { copy, file } = subject;
  const path = join(copy.root, file);
  const original = readFileSync(path, 'utf8');
  try {
    writeFileSync(path, edit.text);
    const { mtimeMs } = statSync(path);
    const found = await newFindings(copy);
    const { code, err } = await plumb('gen', '--root', copy.root);
    const after = readFileSync(path, 'utf8');
    const wrong: string[] = [];
    const places = found.map(({ rule, file: at, line }) => `${rule} at ${at}:${line}`);
    const wanted = edit.line === null ? [] : [`gen-and-diff/drift at ${file}:${edit.line}`];
    if (places.join() !== wanted.join())
      wrong.push(`found ${places.join(', ') || 'nothing'}, not ${wanted.join() || 'nothing'}`);
    if (code !== 0) wrong.push(`gen exits with ${code}: ${err}`);
    const isRestored = PLACE_IS_LOST.has(edit.rule) ? sameData(file, after, original) : after === original;
    if (edit.line !== null && !isRestored) wrong.push('gen does not restore the file');
    if (edit.line === null && (after !== edit.text || statSync(path).mtimeMs !== mtimeMs))
      wrong.push('gen writes the file');
    return { subject, edit, wrong };
  } finally {
    writeFileSync(path, original);
  }
}

/** Whether two texts hold the same, lists of requirements in whatever order. */
function sameData(file: string, one: string, other: string): boolean {
  const data = (text: string) =>
    placesIn(file, text).map(({ path, kind, value }) => dataLine(file, path, kind, value));
  return isDeepStrictEqual(data(one).sort(), data(other).sort());
}

function dataLine(file: string, path: Place['path'], kind: Place['kind'], value: unknown): string {
  const isItem = file.endsWith('.toml') && typeof path.at(-1) === 'number';
  const name = JSON.stringify(isItem ? path.slice(0, -1) : path);
  return kind === 'string' || kind === 'other' ? `${name} ${JSON.stringify(value)}` : `${name} ${kind}`;
}

/** What `check` finds now and did not find before the manifests were there. */
async function newFindings(copy: Copy): Promise<readonly Found[]> {
  const known = new Set(before.get(copy)?.map((found) => JSON.stringify(found)));
  return (await check(copy.root)).filter((found) => !known.has(JSON.stringify(found)));
}

/**
 * Chooses edits: half of owned keys, half of anything else. Each rule in turn gives one, from the package that has
 * given the fewest; which one, a generator with a fixed seed decides.
 */
export function chooseEdits(
  subjects: readonly Subject[],
  count: number,
  seed: number,
): readonly { readonly subject: Subject; readonly edit: Edit }[] {
  const random = randomNumbers(seed);
  const given = new Map<Subject, number>();
  const pools = new Map<string, { subject: Subject; edit: Edit }[]>();
  for (const subject of subjects) {
    for (const edit of subject.edits) {
      const pool = pools.get(edit.rule) ?? [];
      pool.push({ subject, edit });
      pools.set(edit.rule, pool);
    }
  }
  const take = (rule: string) => {
    const pool = pools.get(rule) ?? [];
    const fewest = Math.min(...pool.map(({ subject }) => given.get(subject) ?? 0));
    const choice = pool.filter(({ subject }) => (given.get(subject) ?? 0) === fewest);
    const chosen = choice[Math.floor(random() * choice.length)];
    if (chosen === undefined) return [];
    pool.splice(pool.indexOf(chosen), 1);
    given.set(chosen.subject, fewest + 1);
    return [chosen];
  };
  return [OWNED_RULE_NAMES, OTHER_RULE_NAMES].flatMap((rules) => {
    const half: { subject: Subject; edit: Edit }[] = [];
    while (half.length < count / 2) {
      const round = rules.flatMap(take);
      if (round.length === 0) break;
      half.push(...round);
    }
    return half.slice(0, count / 2);
  });
}

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
