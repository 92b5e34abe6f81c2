import { arrange } from './arrange.ts';
import { type Change, EditError } from './change.ts';
import { parseJson } from './json-tree.ts';
import { writeFresh, writeOver } from './json-writer.ts';
import { identical } from './ordered.ts';

const BOM = '\uFEFF';

/**
 * Takes strict JSON and the changes to make, in turn; returns the text with the fewest tokens changed. Indent, line
 * ends and one-line containers stay as they are; an equal value changes no byte; empty text becomes a new document.
 * Throws EditError where the text is no JSON (with line:column), where a scalar stands where a table must be, or
 * where a container to be changed holds a key twice.
 */
export function editJson(text: string, changes: readonly Change[]): string {
  const bom = text.startsWith(BOM) ? BOM : '';
  const body = text.slice(bom.length);
  if (body.trim() === '') {
    const wanted = arrange(new Map(), changes);
    return `${bom}${writeFresh(wanted, '', { eol: '\n', unit: '  ', colon: ': ' })}\n`;
  }
  const root = parseJson(body);
  const wanted = arrange(root.value, changes);
  if (identical(root.value, wanted)) return text;
  const edited = body.slice(0, root.start) + writeOver(body, root, wanted) + body.slice(root.end);
  if (!identical(parseJson(edited).value, wanted))
    throw new EditError('the edited text does not hold the wanted values');
  return bom + edited;
}
