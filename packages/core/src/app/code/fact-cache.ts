import type { ContentId, FileText, FileTree } from '#core/model/file-tree';
import type { ImportScan } from '#core/model/imports';
import type { RepoPath } from '#core/model/repo-path';
import { VERSION } from '#core/model/version';
import type { FactStore } from '#core/ports/fact-store';
import { Damaged, FactReader, FactWriter, isRecord, mapOf, type Written } from './fact-format.ts';
import { SCANNERS_VERSION } from './scanners-version.ts';
import type { SourceScanner } from './source-scanners.ts';

/** Characters of the texts that are kept from the scan for the search for mentions. */
const MAX_KEPT = 32 * 1024 * 1024;

/** What is remembered was made by these scanners and this search. */
export const MADE_BY = `${VERSION} ${SCANNERS_VERSION}`;

/**
 * Facts of texts, by the content of the files that hold them: remembered from an earlier run, else made from the text. A
 * fact depends on nothing but the text, so that what is remembered never changes a verdict; a file that git knows to be
 * unchanged is not even read, nor is one that git knows to be as another.
 */
export class FactCache {
  readonly #files: FileTree;
  readonly #store: FactStore | null;
  readonly #before: Remembered;
  readonly #scans = new Map<string, ImportScan>();
  readonly #writer = new FactWriter();
  readonly #written = new Map<string, Written>();
  readonly #mentions = new Map<string, Map<ContentId, readonly string[]>>();
  readonly #texts = new Map<RepoPath, string>();
  readonly #contents = new Map<RepoPath, ContentId>();
  readonly #blobs = new Set<string>();
  #kept = 0;
  #isNew = false;

  constructor(files: FileTree, store: FactStore | null) {
    this.#files = files;
    this.#store = store;
    this.#before = remembered(store?.load() ?? null);
  }

  /** The imports of a file; `ok: false` for one that cannot be read, null for one whose content is not here. */
  scan(path: RepoPath, scanner: SourceScanner): ImportScan | null {
    const known = this.#contentBefore(path);
    const recalled = known === null ? undefined : this.#recall(`${scanner.dialect}:${known}`);
    if (recalled !== undefined) return recalled;
    const read = this.#files.readOnce(path, scanner.start?.extent);
    if (read.kind === 'unreadable') return { ok: false, error: read.message, line: read.line ?? 1 };
    if (read.kind !== 'text') return null;
    const made = this.#scanText(path, scanner, read);
    if (made !== null) return made;
    const whole = this.#files.readOnce(path);
    return whole.kind === 'text' ? this.#scanText(path, scanner, whole) : null;
  }

  /** Null where the whole text is needed: for the imports, or to name what the file holds. */
  #scanText(path: RepoPath, { dialect, scan, start }: SourceScanner, read: FileText): ImportScan | null {
    if (!read.isStart) this.#keep(path, read.text);
    else if (read.content === undefined && this.#store !== null) return null;
    const content = this.#contentRead(path, read);
    const key = `${dialect}:${content}`;
    const alike = content === null ? undefined : this.#recall(key);
    if (alike !== undefined) return alike;
    const found = read.isStart && start ? start.scan(read.text) : scan(read.text);
    if (found === null) return null;
    const written = this.#writer.write(found);
    const made = this.#writer.read(written);
    if (content === null) return made;
    this.#isNew = true;
    this.#scans.set(key, made);
    this.#written.set(key, written);
    return made;
  }

  /** Those of some words that a file mentions, as `search` finds them; `words` names what it looks for and how. */
  mentions(path: RepoPath, words: string, search: (text: string) => readonly string[]): readonly string[] {
    const now = this.#mentions.get(words) ?? new Map<ContentId, readonly string[]>();
    this.#mentions.set(words, now);
    const recall = (content: ContentId): readonly string[] | undefined => {
      const found = now.get(content) ?? this.#before.mentions(words, content);
      if (found !== undefined) now.set(content, found);
      return found;
    };
    const known = this.#contentBefore(path);
    const recalled = known === null ? undefined : recall(known);
    if (recalled !== undefined) return recalled;
    const text = this.#texts.get(path);
    const read = text === undefined ? this.#files.readOnce(path) : ({ kind: 'text', text } as const);
    if (read.kind !== 'text') return [];
    const content = known ?? this.#contentRead(path, read);
    const alike = content === null ? undefined : recall(content);
    if (alike !== undefined) return alike;
    const made = search(read.text);
    if (content === null) return made;
    this.#isNew = true;
    now.set(content, made);
    return made;
  }

  /** A name for a long list of words. */
  nameOf(words: readonly string[]): string {
    return this.#store?.contentOfText(words.join('\n')) ?? words.join('\n');
  }

  /** Keeps what this run asked for, and nothing else, where anything of it is new. */
  save(): void {
    this.#texts.clear();
    if (this.#store === null || !this.#isNew) return;
    // As lists: to make keys of an object of thousands of strings takes longer than to write them.
    const scans = [...this.#scans].map(([key, scan]) => [
      key,
      this.#written.get(key) ?? this.#writer.write(scan),
    ]);
    const mentions = [...this.#mentions].map(([words, found]) => [words, [...found]]);
    this.#store.save(JSON.stringify({ by: MADE_BY, likes: this.#writer.likes, scans, mentions }));
  }

  #recall(key: string): ImportScan | undefined {
    const known = this.#scans.get(key) ?? this.#before.scan(key);
    if (known !== undefined) this.#scans.set(key, known);
    return known;
  }

  /** The content of a file before it is read, which is worth asking for only where it may be remembered. */
  #contentBefore(path: RepoPath): ContentId | null {
    const known = this.#contents.get(path);
    if (known !== undefined) return known;
    const found = this.#before !== NOTHING || this.#isAgain(path) ? this.#files.contentOf(path) : null;
    if (found !== null) this.#contents.set(path, found);
    return found;
  }

  /** Whether git has the blob of this file for one before it: repositories are full of `__init__` files that are alike. */
  #isAgain(path: RepoPath): boolean {
    const blob = this.#store === null ? null : this.#files.blobOf(path);
    if (blob === null) return false;
    if (this.#blobs.has(blob)) return true;
    this.#blobs.add(blob);
    return false;
  }

  /** The content of a file that was read: as git knows it, else by its text. Null where nothing will be remembered. */
  #contentRead(path: RepoPath, { text, content }: { text: string; content?: ContentId }): ContentId | null {
    if (this.#store === null) return null;
    const found = content ?? this.#store.contentOfText(text);
    this.#contents.set(path, found);
    return found;
  }

  #keep(path: RepoPath, text: string): void {
    if (this.#kept + text.length > MAX_KEPT) return;
    this.#kept += text.length;
    this.#texts.set(path, text);
  }
}

interface Remembered {
  readonly scan: (key: string) => ImportScan | undefined;
  readonly mentions: (words: string, content: ContentId) => readonly string[] | undefined;
}

const NOTHING: Remembered = { scan: () => undefined, mentions: () => undefined };

/** Takes what was saved, by whomever. What is damaged, or made by other scanners, was never there. */
function remembered(text: string | null): Remembered {
  if (text === null) return NOTHING;
  return orNothing(() => read(JSON.parse(text))) ?? NOTHING;
}

/** Throws Damaged. */
function read(saved: unknown): Remembered {
  if (!isRecord(saved) || saved.by !== MADE_BY) return NOTHING;
  const reader = new FactReader(saved.likes);
  const scans = mapOf(saved.scans);
  const mentions = new Map([...mapOf(saved.mentions)].map(([words, found]) => [words, mapOf(found)]));
  return {
    scan: (key) => (scans.has(key) ? orNothing(() => reader.read(scans.get(key))) : undefined),
    mentions: (words, content) => {
      const names = mentions.get(words)?.get(content);
      return Array.isArray(names) && names.every((name) => typeof name === 'string') ? names : undefined;
    },
  };
}

function orNothing<T>(make: () => T): T | undefined {
  try {
    return make();
  } catch (error) {
    if (error instanceof Damaged || error instanceof SyntaxError) return undefined;
    throw error;
  }
}
