/** Writes the tables of inputs and outputs into the README of each action, and the table of rules, from their sources. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { RULE_IDS, RULES } from '#core/model/rules';
import { type GeneratedFiles, settle } from './generated-files.ts';

/** What is read of an action.yml. GitHub: "Metadata syntax for GitHub Actions". */
interface ActionFile {
  readonly inputs?: Readonly<Record<string, { description: string; required?: boolean; default?: unknown }>>;
  readonly outputs?: Readonly<Record<string, { description: string }>>;
}

const RULES_PAGE = 'docs/rules/README.md';

/** Takes the root; returns every page with a table, as it should be. Throws where one lacks its markers. */
export function readmeTables(root: string): GeneratedFiles {
  const read = (path: string) => readFileSync(join(root, path), 'utf8');
  const files = new Map<string, string>();
  for (const folder of actionFolders(root)) {
    const action: ActionFile = parse(read(`${folder}action.yml`));
    const tables = { inputs: inputsTable(action), outputs: outputsTable(action) };
    files.set(`${folder}README.md`, withTables(read(`${folder}README.md`), tables, `${folder}README.md`));
  }
  return files.set(RULES_PAGE, withTables(read(RULES_PAGE), { rules: rulesTable() }, RULES_PAGE));
}

function actionFolders(root: string): string[] {
  const folders = readdirSync(join(root, 'actions'))
    .sort()
    .map((name) => `actions/${name}/`);
  return ['', ...folders].filter((folder) => existsSync(join(root, folder, 'action.yml')));
}

function inputsTable({ inputs = {} }: ActionFile): string {
  const rows = Object.entries(inputs).map(([name, input]) => [
    code(name),
    input.description,
    input.required === true ? 'required' : code(input.default),
  ]);
  return table(['Input', 'What it is', 'Default'], rows);
}

function outputsTable({ outputs = {} }: ActionFile): string {
  const rows = Object.entries(outputs).map(([name, output]) => [code(name), output.description]);
  return table(['Output', 'What it is'], rows);
}

function rulesTable(): string {
  const rows = RULE_IDS.map((rule) => [`[${rule}](${rule}.md)`, RULES[rule].severity, RULES[rule].title]);
  return table(['Rule', 'Level', 'What it finds'], rows);
}

function code(value: unknown): string {
  const text = String(value ?? '');
  return text === '' ? '' : `\`${text}\``;
}

/** A Markdown table; `None.` where there are no rows. */
function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return 'None.';
  const cell = (text: string) => text.trim().replace(/\s+/g, ' ').replaceAll('|', '\\|');
  const line = (cells: readonly string[]) => `| ${cells.map(cell).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/** Puts each table between `<!-- name -->` and `<!-- /name -->`, which stand on lines of their own. */
function withTables(page: string, tables: Readonly<Record<string, string>>, path: string): string {
  let text = page;
  for (const [name, content] of Object.entries(tables)) {
    const [open, close] = [`<!-- ${name} -->\n`, `<!-- /${name} -->`];
    const start = text.indexOf(open);
    const end = text.indexOf(close, start);
    if (start === -1 || end === -1)
      throw new Error(`${path} has no place between ${open.trim()} and ${close}`);
    text = `${text.slice(0, start + open.length)}\n${content}\n\n${text.slice(end)}`;
  }
  return text;
}

if (import.meta.main) {
  const root = join(import.meta.dirname, '..');
  process.exitCode = settle(root, readmeTables(root), process.argv.slice(2));
}
