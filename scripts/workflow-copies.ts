/**
 * GitHub serves reusable workflows from .github/workflows/ alone, without subfolders or links. Their sources lie in
 * workflows/; this copies them. Names with a dot in front are the repository's own workflows and left alone.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type GeneratedFiles, settle } from './generated-files.ts';

const SOURCE = 'workflows';
const SERVED = '.github/workflows';

/** Takes the root; returns every copy with its text, and null for a copy whose source is gone. */
export function workflowCopies(root: string): GeneratedFiles {
  const sources = namesIn(join(root, SOURCE));
  const orphans = namesIn(join(root, SERVED)).filter((name) => !sources.includes(name));
  return new Map<string, string | null>([
    ...sources.map(
      (name) => [`${SERVED}/${name}`, copyOf(name, readFileSync(join(root, SOURCE, name), 'utf8'))] as const,
    ),
    ...orphans.map((name) => [`${SERVED}/${name}`, null] as const),
  ]);
}

function copyOf(name: string, text: string): string {
  return `# Copied from ${SOURCE}/${name} by scripts/workflow-copies.ts: edit that file.\n${text}`;
}

function namesIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => /^[^.].*\.ya?ml$/.test(name))
    .sort();
}

if (import.meta.main) {
  const root = join(import.meta.dirname, '..');
  process.exitCode = settle(root, workflowCopies(root), process.argv.slice(2));
}
