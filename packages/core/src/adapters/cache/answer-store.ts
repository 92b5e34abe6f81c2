import { readdirSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { sha256 } from '#core/adapters/files/digest';
import type { DiskTree } from '#core/adapters/files/file-tree';
import { keptFile } from './kept-file.ts';

/** What a command printed, and the exit code it ended with. */
export interface Answer {
  readonly text: string;
  readonly code: 0 | 1 | 2;
}

/** Clocks of file systems lag, and some tell times by the second: what changed so shortly before may change unseen. */
const YOUNG_MS = 2000;

/** What was last answered to one question. */
export interface AnswerStore {
  /** Something is kept, which `recall` may find to hold no more. */
  readonly mayKnow: boolean;
  recall(tree: DiskTree): Answer | null;
  /** Call it when the answer is made from that tree: what changed meanwhile shows by its time, and nothing is kept. */
  keep(tree: DiskTree, answer: Answer): void;
}

/**
 * What was last answered to `question` (all that an answer depends on beside the files: arguments, the day) about the
 * repository in the folder `root`, while its files are exactly as they were then and this program is the same. Null where
 * nothing is kept: without a cache folder, in a job (whose cache may be another's), and where the program is not the bundle.
 * Make it before a file is read.
 */
export function answerStore(
  root: string,
  question: string,
  folder?: string | null,
  started = Date.now(),
): AnswerStore | null {
  const program = process.env.GITHUB_ACTIONS === 'true' ? null : bundleState(process.argv[1]);
  const file = program === null ? null : keptFile(root, 'answer', question, folder);
  if (file === null) return null;
  const keyOf = (digest: string) => JSON.stringify([program, question, digest]);
  const kept = parsed(file.load());
  return {
    mayKnow: kept !== null,
    recall: (tree) => (kept !== null && kept.key === keyOf(tree.state().digest) ? kept.answer : null),
    keep(tree, { text, code }) {
      const { digest, changedMs } = tree.state();
      if (changedMs > started - YOUNG_MS) return;
      const told = JSON.stringify({ key: keyOf(digest), text, code });
      file.save(`${sha256(told)}\n${told}`);
    },
  };
}

/** Takes what was kept, by whomever: a line with the checksum of the rest. Null for what is damaged. */
function parsed(text: string | null): { readonly key: unknown; readonly answer: Answer } | null {
  if (text === null) return null;
  try {
    const end = text.indexOf('\n');
    const told = text.slice(end + 1);
    if (text.slice(0, end) !== sha256(told)) return null;
    const { key, text: said, code } = JSON.parse(told);
    if (typeof said !== 'string' || (code !== 0 && code !== 1 && code !== 2)) return null;
    return { key, answer: { text: said, code } };
  } catch {
    return null;
  }
}

/** What the files of the program that is running are like; null where it is no bundle, whose code is all in one folder. */
function bundleState(main: string | undefined): string | null {
  try {
    const file = realpathSync(main ?? '');
    if (basename(file) !== 'index.js') return null;
    const folder = dirname(file);
    const lines = [process.version, folder];
    for (const name of readdirSync(folder).sort()) {
      // Not read: a digest of its contents would take longer than all else that an answer needs.
      const { ino, size, mtimeMs, ctimeMs } = statSync(join(folder, name));
      lines.push(`${name} ${ino} ${size} ${mtimeMs} ${ctimeMs}`);
    }
    return sha256(lines.join('\n'));
  } catch {
    return null;
  }
}
