import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { clojureClassPath } from '../../../scripts/install-clojure.ts';

/** What Clojure says of one document: its value in the notation of canonical.ts, or null and why it is refused. */
export interface Verdict {
  readonly value: string | null;
  readonly reason: string | null;
}

/** Reads all documents with clojure.edn in one JVM, each as exactly one form. Throws where the JVM fails. */
export function readWithClojure(documents: readonly string[]): readonly Verdict[] {
  const folder = mkdtempSync(path.join(tmpdir(), 'plumb-clojure-'));
  try {
    const [input, output] = [path.join(folder, 'documents'), path.join(folder, 'verdicts')];
    writeFileSync(input, documents.map((document) => `${encoded(document)}\n`).join(''));
    const script = path.join(import.meta.dirname, 'read.clj');
    const argv = ['-Xss256m', '-cp', clojureClassPath(), 'clojure.main', script, input, output];
    const run = spawnSync('java', argv, { encoding: 'utf8', timeout: 300_000 });
    if (run.error !== undefined) throw new Error('java did not start: install a JDK', { cause: run.error });
    if (run.status !== 0) throw new Error(`clojure failed:\n${run.stdout}${run.stderr}`);
    const lines = readFileSync(output, 'utf8').split('\n').slice(0, -1);
    if (lines.length !== documents.length) {
      throw new Error(`clojure judged ${lines.length} of ${documents.length} documents`);
    }
    return lines.map((line) =>
      line.startsWith('ok ')
        ? { value: line.slice(3), reason: null }
        : { value: null, reason: line.slice(3) },
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** UTF-16 code units, so that a lone surrogate arrives as it is. */
function encoded(document: string): string {
  return Buffer.from(document, 'utf16le').swap16().toString('base64');
}
