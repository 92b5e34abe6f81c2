/** What pip takes for a local file where one of that name exists, although the text is also a valid name. */
const ARCHIVE = /\.(?:whl|zip|tar|tgz|tbz|txz|tlz|tar\.(?:gz|bz2|xz|lz|lzma))$/i;

/**
 * Why a text must not stand as a pin or requirement in a file that pip reads, as a clause (`is an option line`); null
 * where nothing speaks against it. pip honours options in constraints files, joins lines at a trailing backslash,
 * expands `${NAME}` from the environment, and takes URLs and paths for requirements (pip documentation, "Requirements
 * File Format"). Whether the text is a requirement at all is readRequirement's question.
 */
export function requirementRisk(text: string): string | null {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
  if (/[\u0000-\u0008\u000a-\u001f\u007f\u0085\u2028\u2029]/.test(text))
    return 'holds a line break or control character';
  const line = text.trim();
  if (line.startsWith('-')) return `is an option line (${word(line)})`;
  const option = /\s(--?[A-Za-z][\w-]*)/.exec(line)?.[1];
  if (option !== undefined) return `holds an option (${option})`;
  if (line.endsWith('\\')) return 'ends with a backslash, which joins it with the next line';
  if (line.includes('${')) return 'is expanded from the environment when it is installed';
  const [head = ''] = line.split(';', 1);
  if (head.includes('@')) return 'names a URL instead of a version';
  if (head.includes(':')) return 'is a URL';
  if (head.includes('/') || head.includes('\\') || head.startsWith('.')) return 'is a path';
  if (ARCHIVE.test(head.trimEnd())) return 'names an archive file';
  return null;
}

function word(line: string): string {
  const [first = ''] = line.split(/[\s=]/, 1);
  return first.slice(0, 40);
}
