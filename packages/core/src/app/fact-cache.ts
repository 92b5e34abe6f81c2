import type { FileTree } from '#core/model/file-tree';
import type { ImportScan } from '#core/model/imports';
import type { RepoPath } from '#core/model/repo-path';
import { VERSION } from '#core/model/version';
import type { FactStore } from '#core/ports/fact-store';
import { Damaged, FactReader, FactWriter, isRecord, type Written } from './fact-format.ts';
import { SCANNERS_VERSION } from './scanners-version.ts';
import type { SourceScanner } from './source-scanners.ts';

/** Characters of the texts that are kept from the scan for the search for mentions. */
const MAX_KEPT = 8 * 1024 * 1024;

/** What is remembered was made by these scanners and this search. */
export const MADE_BY = `${VERSION} ${SCANNERS_VERSION}`;

/**
 * Facts of texts, by the id of the blob that holds each: remembered from an earlier run, else made from the text. Without
 * a store each is made. A fact depends on nothing but the text, so that what is remembered never changes a verdict; a
 * file that git knows to be unchanged is not even read.
 */
export class FactCache {
  readonly #files: FileTree;
  readonly #store: FactStore | null;
  readonly #before: Remembered;
  readonly #scans = new Map<string, ImportScan>();
  readonly #writer = new FactWriter();
  readonly #written = new Map<string, Written>();
  readonly #mentions = new Map<string, Map<string, readonly string[]>>();
  readonly #texts = new Map<RepoPath, string>();
  readonly #blobs = new Map<RepoPath, string>();
  #kept = 0;
  #isNew = false;

  constructor(files: FileTree, store: FactStore | null) {
    this.#files = files;
    this.#store = store;
    this.#before = remembered(store?.load() ?? null);
  }

  /** The imports of a file; `ok: false` for one that cannot be read, null for one whose content is not here. */
  scan(path: RepoPath, { dialect, scan }: SourceScanner): ImportScan | null {
    const recall = (blob: string): ImportScan | undefined => {
      const key = `${dialect}:${blob}`;
      const known = this.#scans.get(key) ?? this.#before.scan(key);
      if (known !== undefined) this.#scans.set(key, known);
      return known;
    };
    const known = this.#recalled(path, recall);
    if (known !== undefined) return known;
    const read = this.#files.readOnce(path);
    if (read.kind === 'unreadable') return { ok: false, error: read.message, line: read.line ?? 1 };
    if (read.kind !== 'text') return null;
    this.#keep(path, read.text);
    let written: Written = [];
    return this.#made(
      path,
      read.text,
      recall,
      () => {
        written = this.#writer.write(scan(read.text));
        return this.#writer.read(written);
      },
      (blob, made) => this.#remember(`${dialect}:${blob}`, made, written),
    );
  }

  /** Those of some words that a file mentions, as `search` finds them; `words` names what it looks for and how. */
  mentions(path: RepoPath, words: string, search: (text: string) => readonly string[]): readonly string[] {
    const now = this.#mentions.get(words) ?? new Map<string, readonly string[]>();
    this.#mentions.set(words, now);
    const recall = (blob: string): readonly string[] | undefined => {
      const known = now.get(blob) ?? this.#before.mentions(words, blob);
      if (known !== undefined) now.set(blob, known);
      return known;
    };
    const known = this.#recalled(path, recall);
    if (known !== undefined) return known;
    const text = this.#texts.get(path) ?? this.#textOf(path);
    if (text === null) return [];
    return this.#made(
      path,
      text,
      recall,
      () => search(text),
      (blob, made) => now.set(blob, made),
    );
  }

  /** A name for a long list of words. */
  nameOf(words: readonly string[]): string {
    return this.#store?.blobId(words.join('\n')) ?? words.join('\n');
  }

  /** Keeps what this run asked for, and nothing else, where anything of it is new. */
  save(): void {
    this.#texts.clear();
    if (this.#store === null || !this.#isNew) return;
    const scans = Object.fromEntries(
      [...this.#scans].map(([key, scan]) => [key, this.#written.get(key) ?? this.#writer.write(scan)]),
    );
    const mentions = Object.fromEntries(
      [...this.#mentions].map(([words, found]) => [words, Object.fromEntries(found)]),
    );
    this.#store.save(JSON.stringify({ by: MADE_BY, likes: this.#writer.likes, scans, mentions }));
  }

  #remember(key: string, made: ImportScan, written: Written): void {
    this.#scans.set(key, made);
    this.#written.set(key, written);
  }

  /** What is remembered of a file by its blob, as its text has shown or as git says. */
  #recalled<T>(path: RepoPath, recall: (blob: string) => T | undefined): T | undefined {
    const blob = this.#blobs.get(path) ?? (this.#before === NOTHING ? null : this.#files.blobOf(path));
    const known = blob === null ? undefined : recall(blob);
    // Git may have another blob for a text (line ends, filters): only what was remembered by it proves that it has not.
    if (blob !== null && known !== undefined) this.#blobs.set(path, blob);
    return known;
  }

  #made<T>(
    path: RepoPath,
    text: string,
    recall: (blob: string) => T | undefined,
    make: () => T,
    remember: (blob: string, made: T) => void,
  ): T {
    if (this.#store === null) return make();
    const blob = this.#blobs.get(path) ?? this.#store.blobId(text);
    this.#blobs.set(path, blob);
    const known = recall(blob);
    if (known !== undefined) return known;
    const made = make();
    this.#isNew = true;
    remember(blob, made);
    return made;
  }

  #textOf(path: RepoPath): string | null {
    const read = this.#files.readOnce(path);
    return read.kind === 'text' ? read.text : null;
  }

  #keep(path: RepoPath, text: string): void {
    if (this.#kept + text.length > MAX_KEPT) return;
    this.#kept += text.length;
    this.#texts.set(path, text);
  }
}

interface Remembered {
  readonly scan: (key: string) => ImportScan | undefined;
  readonly mentions: (words: string, blob: string) => readonly string[] | undefined;
}

const NOTHING: Remembered = { scan: () => undefined, mentions: () => undefined };

/** Takes what was saved, by whomever. What is damaged, or made by other scanners, was never there. */
function remembered(text: string | null): Remembered {
  if (text === null) return NOTHING;
  const saved = orNothing(() => JSON.parse(text) as unknown);
  if (!isRecord(saved) || saved.by !== MADE_BY) return NOTHING;
  const { scans, mentions } = saved;
  const reader = orNothing(() => new FactReader(saved.likes));
  if (reader === undefined || !isRecord(scans) || !isRecord(mentions)) return NOTHING;
  return {
    scan: (key) => (Object.hasOwn(scans, key) ? orNothing(() => reader.read(scans[key])) : undefined),
    mentions: (words, blob) => {
      const found = Object.hasOwn(mentions, words) ? mentions[words] : undefined;
      const names = isRecord(found) && Object.hasOwn(found, blob) ? found[blob] : undefined;
      return Array.isArray(names) && names.every((name) => typeof name === 'string') ? names : undefined;
    },
  };
}

function orNothing<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch (error) {
    if (error instanceof Damaged || error instanceof SyntaxError) return undefined;
    throw error;
  }
}
