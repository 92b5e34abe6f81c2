import { arrange } from './arrange.ts';
import { type Change, EditError } from './change.ts';
import { lineEndOf } from './lines.ts';
import { identical, isOrderedTable } from './ordered.ts';
import { spliceYaml } from './yaml-splice.ts';
import { parseYaml } from './yaml-tree.ts';

/**
 * Takes one YAML document and the changes to make, in turn; returns the text in which only the lines of what differs
 * are new: comments, quotes and layout of everything else stay byte for byte (`yaml` itself would reformat them).
 * An equal value changes nothing; empty text becomes a new document. A removed entry goes with its lines; comments on
 * lines of their own stay. Throws EditError where the text cannot be read, a scalar stands where a table must be, or
 * the change cannot be made without touching what else is there (an anchor others refer to).
 */
export function editYaml(text: string, changes: readonly Change[]): string {
  const before = parseYaml(text)?.value ?? null;
  const wanted = arrange(before, changes);
  if (identical(before, wanted)) return text;
  // A last line without its end is edited like any other, and loses its end again.
  const end = text === '' || text.endsWith('\n') ? '' : lineEndOf(text);
  const closed = text + end;
  const spliced = spliceYaml(closed, parseYaml(closed), wanted);
  const edited = end !== '' && spliced.endsWith(end) ? spliced.slice(0, -end.length) : spliced;
  const after = parseYaml(edited)?.value ?? null;
  if (!identical(after, wanted) && !(after === null && isOrderedTable(wanted) && wanted.size === 0)) {
    throw new EditError('the change cannot be made without touching what else the document says');
  }
  return edited;
}
