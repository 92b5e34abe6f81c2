import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, realpathSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { sha256 } from './digest.ts';
import type { DiskTree } from './file-tree.ts';
import { keptFile } from './kept-file.ts';

/** What a command printed, and the exit code it ended with. */
export interface Answer {
  readonly text: string;
  readonly code: 0 | 1 | 2;
}

/** Clocks of file systems lag, and some tell times by the second: what changed so shortly before may change unseen. */
const YOUNG_MS = 2000;

/**
 * What was last answered to `question` (all that an answer depends on beside the files: arguments, the day) about the
 * repository in the folder `root`, while its files are exactly as they were then and this program is the same. Null where
 * nothing is kept: without a cache folder, in a job (whose cache may be another's), and where the program is not the bundle.
 */
export function answerStore(root: string, question: string, folder?: string | null, started = Date.now()) {
  const program = process.env.GITHUB_ACTIONS === 'true' ? null : bundleDigest(process.argv[1]);
  const file = program === null ? null : keptFile(root, 'answer', question, folder);
  if (file === null) return null;
  const keyOf = (digest: string) => JSON.stringify([program, question, digest]);
  return {
    recall(tree: DiskTree): Answer | null {
      const kept = parsed(file.load());
      return kept !== null && kept.key === keyOf(tree.state().digest) ? kept.answer : null;
    },
    /** Call it when the answer is made from that tree: what changed meanwhile shows by its time, and nothing is kept. */
    keep(tree: DiskTree, { text, code }: Answer): void {
      const { digest, changedMs } = tree.state();
      if (changedMs > started - YOUNG_MS) return;
      const told = JSON.stringify({ key: keyOf(digest), text, code });
      file.save(JSON.stringify({ sum: sha256(told), told }));
    },
  };
}

/** Takes what was kept, by whomever; null for what is damaged. */
function parsed(text: string | null): { readonly key: unknown; readonly answer: Answer } | null {
  if (text === null) return null;
  try {
    const { sum, told } = JSON.parse(text);
    if (typeof told !== 'string' || sum !== sha256(told)) return null;
    const { key, text: said, code } = JSON.parse(told);
    if (typeof said !== 'string' || (code !== 0 && code !== 1 && code !== 2)) return null;
    return { key, answer: { text: said, code } };
  } catch {
    return null;
  }
}

/** The contents of the program that is running, as one digest; null where it is no bundle, whose code is all in one folder. */
function bundleDigest(main: string | undefined): string | null {
  try {
    const file = realpathSync(main ?? '');
    if (basename(file) !== 'index.js') return null;
    const folder = dirname(file);
    const hash = createHash('sha256').update(process.version);
    for (const name of readdirSync(folder).sort())
      if (name.endsWith('.js')) hash.update(`${name}\0`).update(readFileSync(join(folder, name)));
    return hash.digest('hex');
  } catch {
    return null;
  }
}
