import type { ImportFact, ImportScan, InlineIgnore } from '#core/model/imports';
import { lastCandidate } from './node-candidates.ts';
import { Unreadable } from './node-cursor.ts';
import { lastMark, readIgnores } from './node-ignores.ts';
import { readReferences } from './node-references.ts';
import { readScriptBlocks } from './node-script-blocks.ts';
import { type Dialect, NodeState } from './node-state.ts';
import { walk } from './node-walk.ts';

export type NodeLanguage = 'ts' | 'tsx' | 'js' | 'jsx' | 'vue' | 'svelte';

/** What `scanNodeImports` returns. */
export type NodeScan = ImportScan;

const DIALECTS: Readonly<Record<'ts' | 'tsx' | 'js' | 'jsx', Dialect>> = {
  ts: { types: true, jsx: false },
  tsx: { types: true, jsx: true },
  js: { types: false, jsx: true },
  jsx: { types: false, jsx: true },
};

/**
 * Takes the text of a JavaScript or TypeScript source (or single-file component) and returns its imports, re-exports,
 * `require`s, `import()`s and type imports in the order of the text, and its inline ignores; or the line where it
 * cannot be read. The text is walked in linear time, only as far as an import can still come, so that a mistake behind
 * the last one is not seen.
 *
 * Names are those that the module exports: `default`, `*` for all of it, `type A` for `import {type A}`, which still
 * imports the module when it runs (TypeScript's verbatimModuleSyntax). A `require` or `import()` counts where its first
 * argument is a literal; `line` is where the call begins, `endLine` where that literal ends.
 */
export function scanNodeImports(source: string, language: NodeLanguage): NodeScan {
  if (language !== 'vue' && language !== 'svelte') return scanScript(source, DIALECTS[language]);
  const imports: ImportFact[] = [];
  const ignores: InlineIgnore[] = [];
  let lines = 0;
  let counted = 0;
  for (const block of readScriptBlocks(source)) {
    for (
      let at = source.indexOf('\n', counted);
      at !== -1 && at < block.start;
      at = source.indexOf('\n', at + 1)
    ) {
      lines += 1;
      counted = at + 1;
    }
    const scan = scanScript(source.slice(block.start, block.end), DIALECTS[block.language]);
    if (!scan.ok) return { ...scan, line: scan.line + lines };
    for (const one of scan.imports) imports.push(lines === 0 ? one : moved(one, lines));
    for (const one of scan.ignores) ignores.push({ ...one, line: one.line + lines });
  }
  return { ok: true, imports, ignores };
}

function moved(fact: ImportFact, lines: number): ImportFact {
  const { attempt } = fact;
  return {
    ...fact,
    line: fact.line + lines,
    endLine: fact.endLine + lines,
    ...(attempt && { attempt: { ...attempt, line: attempt.line + lines } }),
  };
}

function scanScript(source: string, dialect: Dialect): NodeScan {
  const mark = lastMark(source);
  const limit = Math.max(lastCandidate(source), mark);
  const references = readReferences(source);
  if (limit === -1) return { ok: true, imports: references, ignores: [] };
  const state = new NodeState(source, hashbangEnd(source), dialect, mark !== -1);
  try {
    const imports = walk(state, limit);
    const ignores = readIgnores(state.cursor);
    return { ok: true, imports: references.length === 0 ? imports : [...references, ...imports], ignores };
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    return { ok: false, error: error.message, line: state.cursor.lineAt(error.at) };
  }
}

/** Where the code begins behind `#!…`, which may stand at the very start alone (or behind a byte order mark). */
function hashbangEnd(source: string): number {
  const start = source.charCodeAt(0) === 0xfeff ? 1 : 0;
  if (!source.startsWith('#!', start)) return start;
  const end = source.indexOf('\n', start);
  return end === -1 ? source.length : end;
}
