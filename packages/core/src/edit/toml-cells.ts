/**
 * What stands between the brackets of an array or an inline table, cut so that every character belongs to one item:
 * `lead item gap , tail`, and `rest` before the closing bracket. Untouched cells are put together again byte for byte.
 */
export interface Cell {
  /** Everything since the cell before: line ends, comments on lines of their own, indent. */
  lead: string;
  item: string;
  /** Between the item and its comma; without a comma, the comment behind it on its line. */
  gap: string;
  comma: boolean;
  /** Behind the comma up to the line's end, where the line ends there. */
  tail: string;
}

export interface Cells {
  cells: Cell[];
  rest: string;
}

/** Cuts `text` between two offsets (just behind the opening bracket, at the closing one) at the items' ranges. */
export function cutCells(
  text: string,
  start: number,
  end: number,
  items: readonly (readonly [number, number])[],
): Cells {
  const cells: Cell[] = [];
  let from = start;
  items.forEach(([itemStart, itemEnd], index) => {
    const limit = items[index + 1]?.[0] ?? end;
    const cell = {
      lead: text.slice(from, itemStart),
      item: text.slice(itemStart, itemEnd),
      gap: '',
      comma: false,
      tail: '',
    };
    const after = text.slice(itemEnd, limit);
    const comma = commaIn(after);
    if (comma >= 0) {
      cell.gap = after.slice(0, comma);
      cell.comma = true;
      const behind = after.slice(comma + 1);
      cell.tail = hasLineEnd(behind) ? beforeLineEnd(behind) : '';
    } else if (hasLineEnd(after)) cell.gap = beforeLineEnd(after);
    from = itemEnd + cell.gap.length + (cell.comma ? 1 : 0) + cell.tail.length;
    cells.push(cell);
  });
  return { cells, rest: text.slice(from, end) };
}

export function joinCells({ cells, rest }: Cells): string {
  return (
    cells.map((cell) => `${cell.lead}${cell.item}${cell.gap}${cell.comma ? ',' : ''}${cell.tail}`).join('') +
    rest
  );
}

/** How a new cell looks where no neighbour says so. */
export interface CellDefaults {
  readonly indent: string;
  readonly trailingComma: boolean;
  readonly eol: string;
  /** Inside brackets on one line: `{ a = 1 }` has a blank, `["a"]` has none. */
  readonly padding: string;
}

/** Puts a new item before the cell at a position (or behind the last): on a line of its own where the others have lines. */
export function insertCell(body: Cells, position: number, item: string, defaults: CellDefaults): void {
  const { cells } = body;
  const before = cells[position - 1];
  const next = cells[position];
  const cell: Cell = { lead: '', item, gap: '', comma: true, tail: '' };
  if (next !== undefined && before !== undefined) {
    cell.lead = hasLineEnd(next.lead) ? ownLine(body, position, defaults) : next.lead;
  } else if (next !== undefined) leadTheFirst(body, cell, next);
  else if (before !== undefined) {
    cell.comma = before.comma;
    cell.lead = isOverLines(body) ? ownLine(body, position, defaults) : (cells[1]?.lead ?? ' ');
  } else leadTheOnly(body, cell, defaults);
  if (before !== undefined) setComma(before, true);
  cells.splice(position, 0, cell);
}

/** Takes an item away with its comma, and with its line and the comment on it where it has the line for itself. */
export function removeCell(body: Cells, position: number, eol: string): void {
  const { cells } = body;
  const cell = cells[position];
  if (cell === undefined) return;
  const before = cells[position - 1];
  const next = cells[position + 1];
  const nextLead = next === undefined ? body.rest : next.lead;
  const setNextLead = (lead: string): void => {
    if (next === undefined) body.rest = lead;
    else next.lead = lead;
  };
  if (next !== undefined && !hasLineEnd(next.lead)) setNextLead(cell.lead);
  else if (before !== undefined && !hasLineEnd(cell.lead)) before.tail += cell.comma ? cell.tail : cell.gap;
  else {
    const lines = cell.lead.slice(0, lastLineEnd(cell.lead)) + ownComments(cell.gap);
    // Blank lines part groups of items; before the closing bracket they part nothing.
    const kept = next === undefined && !lines.includes('#') ? '' : lines;
    setNextLead(kept.includes('#') && !hasLineEnd(nextLead) ? kept + eol + nextLead : kept + nextLead);
  }
  cells.splice(position, 1);
  if (next === undefined && before !== undefined && !cell.comma) {
    setComma(before, false);
    if (hasLineEnd(body.rest)) before.gap = before.gap.trimEnd();
  }
  if (cells.length === 0 && !body.rest.includes('#')) body.rest = '';
}

export function isOverLines({ cells, rest }: Cells): boolean {
  return hasLineEnd(rest) || cells.some((cell) => hasLineEnd(cell.lead) || hasLineEnd(cell.gap));
}

function leadTheFirst(body: Cells, cell: Cell, next: Cell): void {
  if (hasLineEnd(next.lead)) {
    // Above the comments that belong to the next item, but behind one that stands at the opening bracket.
    const head = beforeLineEnd(next.lead);
    next.lead = next.lead.slice(head.length);
    cell.lead = head + (/^\r?\n/.exec(next.lead)?.[0] ?? '') + indentOf(next.lead);
  } else {
    const second = body.cells[1]?.lead ?? ' ';
    cell.lead = next.lead;
    next.lead = hasLineEnd(second) ? second.slice(lastLineEnd(second)) : second;
  }
}

function leadTheOnly(body: Cells, cell: Cell, defaults: CellDefaults): void {
  if (hasLineEnd(body.rest)) {
    const cut = lastLineEnd(body.rest);
    const lines = body.rest.slice(0, cut);
    const comment = /(?:^|\n)([ \t]*)#[^\n]*$/.exec(lines);
    const indent =
      hasLineEnd(lines) && comment !== null ? (comment[1] ?? '') : indentOf(body.rest) + defaults.indent;
    cell.lead = (lines.includes('#') ? lines : '') + defaults.eol + indent;
    body.rest = body.rest.slice(cut);
    cell.comma = defaults.trailingComma;
  } else {
    cell.lead = defaults.padding;
    body.rest = defaults.padding;
    cell.comma = false;
  }
}

/** A line end and the indent of the nearest item that has a line for itself. */
function ownLine(body: Cells, position: number, defaults: CellDefaults): string {
  const hasLine = (cell: Cell | undefined) => cell !== undefined && hasLineEnd(cell.lead);
  let near = position - 1;
  while (near >= 0 && !hasLine(body.cells[near])) near -= 1;
  const model = near >= 0 ? body.cells[near] : body.cells.slice(position).find(hasLine);
  return defaults.eol + (model === undefined ? indentOf(body.rest) + defaults.indent : indentOf(model.lead));
}

function setComma(cell: Cell, comma: boolean): void {
  if (cell.comma === comma) return;
  cell.comma = comma;
  if (comma) {
    cell.tail = cell.gap;
    cell.gap = '';
  } else {
    cell.gap = cell.gap.trim() === '' ? cell.tail : cell.gap + cell.tail;
    cell.tail = '';
  }
}

/** Comments on lines of their own between an item and its comma. */
function ownComments(gap: string): string {
  if (!hasLineEnd(gap)) return '';
  const lines = gap.slice(beforeLineEnd(gap).length, lastLineEnd(gap));
  return lines.includes('#') ? lines : '';
}

/** Offset of the first comma that stands in no comment; -1 where there is none. */
export function commaIn(text: string): number {
  let at = 0;
  while (at < text.length) {
    const character = text[at];
    if (character === ',') return at;
    if (character === '#') {
      const end = text.indexOf('\n', at);
      if (end < 0) return -1;
      at = end;
    }
    at += 1;
  }
  return -1;
}

function hasLineEnd(text: string): boolean {
  return text.includes('\n');
}

function beforeLineEnd(text: string): string {
  const end = text.indexOf('\n');
  return text.slice(0, text[end - 1] === '\r' ? end - 1 : end);
}

/** Offset of the last line end, its `\r` included; 0 where there is none. */
function lastLineEnd(text: string): number {
  const end = text.lastIndexOf('\n');
  if (end < 0) return 0;
  return text[end - 1] === '\r' ? end - 1 : end;
}

function indentOf(text: string): string {
  return text.slice(text.lastIndexOf('\n') + 1);
}
