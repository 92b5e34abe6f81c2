/** A `<script>` of a single-file component: where its code stands in the file, and in which language. */
export interface ScriptBlock {
  readonly start: number;
  readonly end: number;
  readonly language: 'ts' | 'tsx' | 'js' | 'jsx';
}

const LANGUAGES: ReadonlyMap<string, ScriptBlock['language']> = new Map([
  ['ts', 'ts'],
  ['typescript', 'ts'],
  ['tsx', 'tsx'],
  ['jsx', 'jsx'],
]);

/** The script blocks of a .vue or .svelte file, in order, comments of HTML left out; one without its end goes to the file's. */
export function readScriptBlocks(source: string): ScriptBlock[] {
  const blocks: ScriptBlock[] = [];
  const opening = /<!--|<script(?=[\s/>])/gi;
  const closing = /<\/script(?=[\s/>])/gi;
  for (let match = opening.exec(source); match !== null; match = opening.exec(source)) {
    if (match[0] === '<!--') {
      const end = source.indexOf('-->', opening.lastIndex);
      if (end === -1) break;
      opening.lastIndex = end + 3;
      continue;
    }
    const tagEnd = endOfTag(source, opening.lastIndex);
    if (tagEnd === -1) break;
    const attributes = source.slice(opening.lastIndex, tagEnd);
    opening.lastIndex = tagEnd + 1;
    if (attributes.endsWith('/')) continue;
    closing.lastIndex = tagEnd + 1;
    const end = closing.exec(source)?.index ?? source.length;
    blocks.push({ start: tagEnd + 1, end, language: languageOf(attributes) });
    opening.lastIndex = end;
  }
  return blocks;
}

/** The offset of the `>` that ends a tag, which may stand in a quoted value too; -1 where there is none. */
function endOfTag(source: string, from: number): number {
  let quote = '';
  for (let i = from; i < source.length; i += 1) {
    const character = source.charAt(i);
    if (quote !== '') quote = character === quote ? '' : quote;
    else if (character === '>') return i;
    else if (character === '"' || character === "'") quote = character;
  }
  return -1;
}

function languageOf(attributes: string): ScriptBlock['language'] {
  const lang = /(?:^|\s)lang\s*=\s*["']?([\w-]+)/i.exec(attributes)?.[1] ?? 'js';
  return LANGUAGES.get(lang.toLowerCase()) ?? 'js';
}
