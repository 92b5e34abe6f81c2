import type { EnvironmentPlan, InstallPlan } from '#core/model/install';
import type { Json } from '#core/model/manifest';
import { plural } from './entry.ts';
import { bytesOf, escapeMarkdown, inertText, markdownCode, redact, shownLine } from './sanitize.ts';

/** How an environment came to be there: made by its steps, from the cache, or left by an earlier step of the job. */
export type Origin = 'installed' | 'restored' | 'present';

/** One environment as the summary tells it. */
export interface EnvironmentRow {
  readonly plan: EnvironmentPlan;
  readonly origin: Origin;
  /** Distributions in it; null where nobody counts them (Node). */
  readonly packages: number | null;
  readonly seconds: number;
  /** What is wrong or should be known, as sentences. */
  readonly notes: readonly string[];
}

const ORIGINS: Readonly<Record<Origin, string>> = {
  installed: 'installed',
  restored: 'from the cache',
  present: 'made earlier in this job',
};

/** Markdown of at most `limit` UTF-8 bytes: a row an environment, then what is to be known of each. */
export function renderEnvironments(rows: readonly EnvironmentRow[], limit: number): string {
  const head = `## Environments\n\n| Made for | Installer | Packages | Seconds | |\n| --- | --- | ---: | ---: | --- |\n`;
  const lines = rows.map(({ plan, origin, packages, seconds }) => {
    const cells = [
      plan.projects.map(markdownCode).join('<br>'),
      `${plan.installer}${plan.gpu ? ', GPU' : ''}`,
      packages === null ? '' : String(packages),
      seconds.toFixed(1),
      ORIGINS[origin],
    ];
    return `| ${cells.join(' | ')} |\n`;
  });
  const notes = foldedNotes(rows);
  return within(head, [...lines, ...(notes.length > 0 ? ['\n'] : []), ...notes], limit);
}

/** As many environments with the same note as are still told one by one. */
const ALIKE = 3;

/** A line a note, behind whose it is; where many have the same, but for the name of their folder, one for all of them. */
function foldedNotes(rows: readonly EnvironmentRow[]): readonly string[] {
  const alike = new Map<string, { readonly id: string; readonly note: string }[]>();
  for (const { plan, notes } of rows)
    for (const note of notes) {
      const text = withoutFolder(note, plan.projects);
      const group = alike.get(text);
      if (group === undefined) alike.set(text, [{ id: plan.id, note }]);
      else group.push({ id: plan.id, note });
    }
  const lineOf = (whose: string, note: string) => `- ${whose}: ${escapeMarkdown(note)}\n`;
  return [...alike].flatMap(([text, group]) => {
    if (group.length <= ALIKE) return group.map(({ id, note }) => lineOf(markdownCode(id), note));
    const shown = group.slice(0, ALIKE).map(({ id }) => markdownCode(id));
    return [lineOf(`${shown.join(', ')} and ${group.length - ALIKE} more`, text)];
  });
}

/** A note with `…` for the one folder that it is about. */
function withoutFolder(note: string, [folder, ...others]: EnvironmentPlan['projects']): string {
  if (folder === undefined || others.length > 0 || !/\w/.test(folder)) return note;
  return note
    .split(' ')
    .map((word) => (word.replace(/[:,;]$/, '') === folder ? word.replace(folder, () => '…') : word))
    .join(' ');
}

/** Markdown of at most `limit` UTF-8 bytes: what would be run, environment by environment. */
export function renderPlanSummary({ environments }: InstallPlan, limit: number): string {
  const parts = environments.flatMap((plan) => [
    `\n### ${markdownCode(plan.id)} (${plan.installer})\n\n`,
    ...plan.notes.map((note) => `- ${escapeMarkdown(note)}\n`),
    ...plan.steps.map(
      ({ title, command }) => `- ${escapeMarkdown(title)}: ${markdownCode(commandText(command.argv))}\n`,
    ),
  ]);
  return within('## What would be installed\n', parts, limit);
}

/** The same for the log: inert text. */
export function renderPlan({ environments }: InstallPlan): string {
  const lines = environments.flatMap((plan) => [
    `${plan.id} (${plan.installer}) for ${plan.projects.join(', ')}`,
    ...plan.notes.map((note) => `  note: ${note}`),
    ...plan.steps.flatMap(({ title, command }) => [
      `  ${title}, in ${command.cwd}`,
      ...Object.entries(command.env).map(([name, value]) => `    ${name}=${value}`),
      `    $ ${commandText(command.argv)}`,
    ]),
  ]);
  return `${inertText(lines.map(oneLine).join('\n'))}\n`;
}

/** A plan as the output `plan` has it, without the credentials of any address. */
export function planJson({ environments }: InstallPlan): Json {
  return environments.map((plan) => ({
    id: plan.id,
    language: plan.language,
    projects: plan.projects,
    installer: plan.installer,
    venv: plan.venv,
    gpu: plan.gpu,
    locked: plan.isLocked,
    notes: plan.notes,
    steps: plan.steps.map(({ title, command: { argv, cwd, env } }) => ({
      title,
      argv: argv.map(redact),
      cwd,
      env: Object.fromEntries(Object.entries(env).map(([name, value]) => [name, redact(value)])),
    })),
  }));
}

/** What is to be known of an environment, for the log: a line a sentence. */
export function renderNotes(id: string, notes: readonly string[]): string {
  return notes.map((note) => `  ${shownLine(`${id}: ${note}`)}\n`).join('');
}

function commandText(argv: readonly string[]): string {
  return argv.map((word) => (/^[^\s'"]+$/.test(word) ? word : JSON.stringify(word))).join(' ');
}

/** A line end in a name is shown, not taken. */
function oneLine(line: string): string {
  return line.replace(/[\r\n]/g, (character) => JSON.stringify(character).slice(1, -1));
}

function within(head: string, parts: readonly string[], limit: number): string {
  const more = (left: number) => `\n… and ${plural(left, 'line')} more\n`;
  let room = limit - bytesOf(head) - bytesOf(more(parts.length));
  const out = parts.findIndex((part) => {
    room -= bytesOf(part);
    return room < 0;
  });
  return out === -1 ? head + parts.join('') : head + parts.slice(0, out).join('') + more(parts.length - out);
}
