import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const FILE = 'docs/evidence/speed.md';
const HEAD = `# Speed

Made by the scripts of bench/; each section names its command. Wall time is the median of the whole process, CPU time the
mean of the process and its children; x is the ratio to the first line, taken in turn with it in the same run.
`;

/** Puts one section, with the command that made it, into docs/evidence/speed.md, in place of the one of that title. */
export function writeSection(root: string, title: string, command: string, text: string): void {
  const file = join(root, FILE);
  const before = existsSync(file) ? readFileSync(file, 'utf8') : HEAD;
  const [, ...old] = before.split(/^## /m);
  const section = `${title}\n\n\`${command}\`\n\n${text}`;
  const sections = [
    ...old.map((part) => part.trimEnd()).filter((part) => !part.startsWith(`${title}\n`)),
    section,
  ];
  writeFileSync(file, [HEAD, ...sections.sort().map((part) => `\n## ${part.trimEnd()}\n`)].join(''));
}
