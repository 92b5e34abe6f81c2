import type { ImportFact } from '#core/model/imports';
import { Char, isNamePart } from './node-characters.ts';
import { NodeCursor } from './node-cursor.ts';

const REFERENCE = /^\/\/\/[ \t]*<reference\s[^>]*?\btypes[ \t]*=[ \t]*(?:"([^"]*)"|'([^']*)')[^>]*>/;

/** `/// <reference types="x" />` in the comments before the first statement, the only ones that TypeScript reads. */
export function readReferences(source: string): ImportFact[] {
  // Most sources begin with a statement, and are not searched.
  const first = source.charCodeAt(0);
  if (isNamePart(first) || first === Char.Quote || first === Char.DoubleQuote) return [];
  if (!source.includes('<reference')) return [];
  const start = source.charCodeAt(0) === 0xfeff ? 1 : 0;
  const cursor = new NodeCursor(
    source,
    source.startsWith('#!', start) ? source.indexOf('\n', start) : start,
    true,
  );
  try {
    cursor.passTrivia();
  } catch {
    return [];
  }
  const comments = cursor.comments ?? [];
  const references: ImportFact[] = [];
  for (let i = 0; i < comments.length; i += 2) {
    const [from = 0, to = 0] = [comments[i], comments[i + 1]];
    const match = REFERENCE.exec(source.slice(from, to));
    const module = match?.[1] ?? match?.[2];
    if (module === undefined) continue;
    const line = cursor.lineAt(from);
    references.push({
      module,
      names: [],
      line,
      endLine: line,
      level: 0,
      scope: ['type-checking'],
      kind: 'type',
    });
  }
  return references;
}
