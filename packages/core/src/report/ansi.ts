/** How a piece of text looks in a terminal; without colour each of these returns the text as it is. */
export interface Ink {
  bold(text: string): string;
  faint(text: string): string;
  red(text: string): string;
  green(text: string): string;
  yellow(text: string): string;
  cyan(text: string): string;
}

const ANSI: Ink = {
  bold: (text) => `\u001b[1m${text}\u001b[22m`,
  faint: (text) => `\u001b[2m${text}\u001b[22m`,
  red: (text) => `\u001b[31m${text}\u001b[39m`,
  green: (text) => `\u001b[32m${text}\u001b[39m`,
  yellow: (text) => `\u001b[33m${text}\u001b[39m`,
  cyan: (text) => `\u001b[36m${text}\u001b[39m`,
};

const same = (text: string): string => text;
const PLAIN: Ink = { bold: same, faint: same, red: same, green: same, yellow: same, cyan: same };

/** ANSI escapes (SGR, ECMA-48) where colour is wanted. */
export function ink(color: boolean): Ink {
  return color ? ANSI : PLAIN;
}

/**
 * Wraps text at spaces to lines of at most `width` columns, each with the indent. A word longer than that stays whole, and
 * so does what stands between backticks: a command is copied in one piece.
 */
export function wrap(text: string, indent: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.match(/(?:`[^`]*`|[^ ])+/g) ?? []) {
    if (line !== '' && indent.length + line.length + 1 + word.length > width) {
      lines.push(indent + line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, indent + line];
}
