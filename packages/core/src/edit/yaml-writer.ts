import { stringify } from 'yaml';
import { lineEndOf, lineStart } from './lines.ts';
import { isOrderedList, isOrderedTable, type Ordered } from './ordered.ts';
import type { Quote, YamlNode } from './yaml-tree.ts';

/** How a document is written; everything new is written the same way. */
export interface YamlStyle {
  readonly eol: string;
  /** Spaces a level. */
  readonly unit: number;
  readonly quote: 'single' | 'double';
  /** Whether a list in a mapping is set in by one level. */
  readonly setIn: boolean;
}

/** Takes the text and its tree and returns how it is written, with the usual habits where it does not say. */
export function yamlStyle(text: string, root: YamlNode | null): YamlStyle {
  const found = { unit: 0, quote: null as 'single' | 'double' | null, setIn: null as boolean | null };
  const column = (offset: number) => offset - lineStart(text, offset);
  const visit = (node: YamlNode, indent: number) => {
    for (const member of node.members) {
      for (const quote of [member.keyQuote, member.node.quote]) if (quote !== 'plain') found.quote ??= quote;
      const first = member.node.layout === 'block' ? member.node.members[0] : undefined;
      const inner = first === undefined ? indent : column(first.start);
      if (first !== undefined && member.key !== null) {
        if (first.key === null) found.setIn ??= inner > indent;
        if (inner > indent) found.unit ||= inner - indent;
      }
      visit(member.node, inner);
    }
  };
  if (root !== null) visit(root, 0);
  return {
    eol: lineEndOf(text),
    unit: found.unit || 2,
    quote: found.quote ?? 'single',
    setIn: found.setIn ?? true,
  };
}

/** Takes a scalar or an empty collection, or anything to be written on one line, and returns its text. */
export function writeInline(value: Ordered, quote: Quote, style: YamlStyle, inFlow = false): string {
  if (typeof value === 'string' && quote === 'double') return JSON.stringify(value);
  if (typeof value === 'string' && quote === 'single' && /^[\x20-\x7e\xa0-\ud7ff]*$/.test(value)) {
    return `'${value.replaceAll("'", "''")}'`;
  }
  const options = { ...optionsOf(style), collectionStyle: 'flow', flowCollectionPadding: false } as const;
  // Inside a list, what is plain is also safe between brackets and commas.
  return inFlow
    ? withoutLastFeed(stringify([value], options)).slice(1, -1)
    : withoutLastFeed(stringify(value, options));
}

/** Only that: a plain scalar may end in a space beyond ASCII, which `trim` takes for white space and YAML does not. */
function withoutLastFeed(text: string): string {
  return text.endsWith('\n') ? text.slice(0, -1) : text;
}

/** Takes a table or a list that is not empty and returns its lines, each behind `indent` and without a line end. */
export function writeBlock(value: Ordered, indent: string, style: YamlStyle): string[] {
  return withoutLastFeed(stringify(value, optionsOf(style)))
    .split('\n')
    .map((line) => indent + line);
}

/** Whether a value is written as lines of its own. */
export function isBlock(value: Ordered): boolean {
  return (isOrderedTable(value) && value.size > 0) || (isOrderedList(value) && value.length > 0);
}

function optionsOf(style: YamlStyle) {
  return {
    indent: style.unit,
    indentSeq: style.setIn,
    singleQuote: style.quote === 'single',
    lineWidth: 0,
    blockQuote: false,
    // Readers of YAML 1.1 take a plain `yes` or `010` for something else.
    compat: 'yaml-1.1',
  } as const;
}
