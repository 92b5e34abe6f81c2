import { isAscii, isUtf8 } from 'node:buffer';
import { lstatSync, type Stats } from 'node:fs';
import type { ContentId, Extent, FileRead, Unreadable } from '#core/model/file-tree';
import { REFUSES_LINKS, withFileBytes } from './file-bytes.ts';

/** No text of a repository that a check understands is larger; lock files of huge monorepos stay below 10 MiB. */
export const MAX_TEXT_BYTES = 32 * 1024 * 1024;

/** git-lfs, docs/spec.md: a pointer starts with this line and is under 1,024 bytes. */
const LFS_HEAD = 'version https://git-lfs.github.com/spec/v1\n';
const LFS_MAX_BYTES = 1024;

/** Two lines of any source that declares its encoding. */
const CODING_BYTES = 1024;

const UTF8_HINT = 'save the file as UTF-8';

const ALL: Extent = ({ length }) => length;

/**
 * Reads the regular file at an absolute path; null for a link, which the caller has to judge first. Never throws,
 * never waits on a pipe or a device. `contentOf` may name the content by the status of what is read.
 */
export function readTextFile(
  path: string,
  contentOf: (stats: Stats) => ContentId | null = () => null,
  extent = ALL,
): FileRead | null {
  const take = (bytes: Buffer, stats: Stats): FileRead => {
    const read = decodeText(bytes, extent);
    if (read.kind !== 'text') return read;
    const content = contentOf(stats);
    return content === null ? read : { ...read, content };
  };
  try {
    const found = REFUSES_LINKS ? undefined : withoutText(path);
    return found === undefined ? withFileBytes(path, refusal, take) : found;
  } catch (error) {
    const found = withoutText(path);
    if (found !== undefined) return found;
    return unreadable(`could not be read: ${codeOf(error)}`, 'check its permissions');
  }
}

/** What there is to say without opening what stands there; undefined for a file that may be opened, null for a link. */
function withoutText(path: string): FileRead | null | undefined {
  try {
    const stats = lstatSync(path, { throwIfNoEntry: false });
    if (stats === undefined) return { kind: 'absent' };
    return stats.isSymbolicLink() ? null : (refusal(stats) ?? undefined);
  } catch {
    return undefined;
  }
}

function refusal(stats: Stats): FileRead | null {
  if (!stats.isFile()) return noFile(kindOf(stats));
  return stats.size > MAX_TEXT_BYTES ? tooLarge(stats.size) : null;
}

/** The bytes of a text file as text, without the byte order mark; or why they are none. UTF-8 unless the text says otherwise. */
export function decodeText(bytes: Buffer, extent = ALL): FileRead {
  // Most sources are, and are decoded as what takes a byte a character.
  if (isAscii(bytes)) return textOrStart(bytes, 'latin1', extent);
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) {
    return { ...unreadable('is UTF-16, not UTF-8', UTF8_HINT), line: 1 };
  }
  if (!isUtf8(bytes)) {
    const declared = decodeDeclared(bytes);
    if (declared !== null) return { kind: 'text', text: declared };
    const line = firstBadLine(bytes);
    return { ...unreadable(`is not valid UTF-8 (first on line ${line})`, UTF8_HINT), line };
  }
  const bom = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  return bom ? { kind: 'text', text: bytes.toString('utf8', 3), bom } : textOrStart(bytes, 'utf8', extent);
}

function textOrStart(bytes: Buffer, encoding: 'latin1' | 'utf8', extent: Extent): FileRead {
  const end = extent(bytes);
  const text = bytes.toString(encoding, 0, end);
  if (end < bytes.length) return { kind: 'text', text, isStart: true };
  const isPointer = end < LFS_MAX_BYTES && text.startsWith(LFS_HEAD);
  return isPointer ? { kind: 'elsewhere', why: 'lfs' } : { kind: 'text', text };
}

/**
 * Python sources may be in another encoding that their first or second line declares (PEP 263). Null where none is
 * declared, or one that is unknown or that the bytes are not in.
 */
function decodeDeclared(bytes: Buffer): string | null {
  const head = bytes
    .subarray(0, CODING_BYTES)
    .toString('latin1')
    .split(/\r\n?|\n/, 2);
  const label = head.map((line) => /^[ \t\f]*#.*?coding[:=][ \t]*([-\w.]+)/.exec(line)?.[1]).find(Boolean);
  if (label === undefined) return null;
  try {
    // CPython's tokenizer takes these spellings too, which the Encoding Standard does not know.
    const standard = label.replaceAll('_', '-').replace(/^(?:iso-)?latin-1(?:-.*)?$/i, 'latin1');
    return new TextDecoder(standard, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Why something has no content to read. */
export function unreadable(message: string, hint: string): Unreadable {
  return { kind: 'unreadable', message, hint };
}

/** The answer for what is there and is no file: `kind` with its article, as `a folder`. */
export function noFile(kind: string): FileRead {
  return unreadable(`is ${kind}, not a file`, 'rename it, or put a file in its place');
}

/** The code of a system error (`EACCES`), or its message. */
export function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return 'code' in error ? String(error.code) : error.message;
}

function tooLarge(size: number): FileRead {
  const limit = MAX_TEXT_BYTES / 1024 / 1024;
  return unreadable(
    `has ${size} bytes, more than the ${limit} MiB that are read of a text`,
    'exclude it with :exclude in plumb.edn',
  );
}

function kindOf(stats: Stats): string {
  if (stats.isDirectory()) return 'a folder';
  if (stats.isFIFO()) return 'a named pipe';
  return stats.isSocket() ? 'a socket' : 'a device';
}

/** No UTF-8 sequence holds a line feed, so the first line that is bad by itself has the first bad byte. */
function firstBadLine(bytes: Buffer): number {
  for (let line = 1, start = 0; ; line += 1) {
    const end = bytes.indexOf(0x0a, start);
    if (end === -1 || !isUtf8(bytes.subarray(start, end))) return line;
    start = end + 1;
  }
}
