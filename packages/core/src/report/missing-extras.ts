import type { EditData } from '#core/model/coverage-rules';
import { editText } from '#core/model/coverage-words';
import { cut } from '#core/model/cut';
import type { Report } from '#core/model/report';
import { plural } from './entry.ts';
import { redactDeep } from './json.ts';
import { bytesOf, escapeMarkdown, markdownCode } from './sanitize.ts';

/**
 * The smallest fix that a service or package needs: which extras of which package of the repository, written where. A
 * type, as plain JSON leaves an action: an interface might grow functions.
 */
export type MissingExtra = {
  /** Folder of the project; null where the finding names none. */
  readonly project: string | null;
  readonly name: string;
  readonly provider: string;
  readonly extras: readonly string[];
  /** What the extras bring in that is missing. */
  readonly distributions: readonly string[];
  readonly edit: Pick<EditData, keyof EditData>;
  /** Needed only when a function is called. */
  readonly lazy: boolean;
};

const LONGEST_CELL = 500;

/** The missing extras of a report, in its order, credentials hidden. */
export function missingExtras(report: Report): readonly MissingExtra[] {
  return report.findings.flatMap(({ finding }): MissingExtra[] => {
    if (finding.rule !== 'extras-coverage/missing-extra') return [];
    const { name, provider, extras, distributions, edit, lazy } = finding.data;
    const missing = { project: finding.project ?? null, name, provider, extras, distributions, edit, lazy };
    return [redactDeep(missing) as MissingExtra];
  });
}

/** The same as a table of Markdown of at most `limit` UTF-8 bytes, what does not fit counted; '' where there are none. */
export function renderMissingExtras(missing: readonly MissingExtra[], limit: number): string {
  if (missing.length === 0) return '';
  const head = '### Missing extras\n\n| Project | Needs | The edit |\n| --- | --- | --- |\n';
  const more = (left: number) => (left === 0 ? '' : `\n… and ${plural(left, 'missing extra')} more.\n`);
  let room = limit - bytesOf(head + more(missing.length));
  const rows: string[] = [];
  for (const one of missing) {
    const row = rowText(one);
    room -= bytesOf(row);
    if (room < 0) break;
    rows.push(row);
  }
  return head + rows.join('') + more(missing.length - rows.length);
}

function rowText({ name, provider, extras, distributions, edit, lazy }: MissingExtra): string {
  const asked = extras.length === 0 ? provider : `${provider}[${extras.join(',')}]`;
  const why = `for ${distributions.join(', ')}${lazy ? ', when called' : ''}`;
  const cells = [
    escapeMarkdown(cut(name, LONGEST_CELL)),
    `${markdownCode(cut(asked, LONGEST_CELL))} ${escapeMarkdown(cut(why, LONGEST_CELL))}`,
    escapeMarkdown(cut(editText(edit).replaceAll('`', ''), LONGEST_CELL)),
  ];
  return `| ${cells.join(' | ')} |\n`;
}
