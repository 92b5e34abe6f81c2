import { commaIn } from './toml-cells.ts';
import type { TomlContent, TomlDocument, TomlStatement } from './toml-document.ts';
import { lineQuotesOf, type TomlStyle } from './toml-write.ts';

/**
 * How new values look beside the given statements: quotes, indent and commas of the nearest one that shows them,
 * else of the rest of the file, else four blanks and trailing commas.
 */
export function styleNear(document: TomlDocument, near: readonly TomlStatement[]): TomlStyle {
  const { text, eol } = document;
  const all = document.sections.flatMap((section) => section.statements);
  const candidates = [...near.toReversed(), ...all];
  const nearArray = near.findLast((statement) => statement.value.type === 'TOMLArray');
  const model = candidates.find((statement) => isArrayOverLines(text, statement.value))?.value;
  const string = candidates.map(({ value }) => firstString(value)).find((value) => value !== undefined);
  const first = model?.type === 'TOMLArray' ? model.elements[0] : undefined;
  const indent = first === undefined ? undefined : indentBefore(text, first.range[0]);
  return {
    quotes: lineQuotesOf(text, string),
    indent: indent ?? '    ',
    trailingComma: model === undefined || hasTrailingComma(text, model),
    overLines: nearArray === undefined || isArrayOverLines(text, nearArray.value),
    eol,
  };
}

function isArrayOverLines(text: string, content: TomlContent): boolean {
  return (
    content.type === 'TOMLArray' &&
    content.elements.length > 0 &&
    text.slice(content.range[0], content.elements[0]?.range[0]).includes('\n')
  );
}

function firstString(content: TomlContent): TomlContent | undefined {
  if (content.type === 'TOMLArray')
    return content.elements.map(firstString).find((item) => item !== undefined);
  return content.type === 'TOMLValue' && content.kind === 'string' && !content.multiline
    ? content
    : undefined;
}

function hasTrailingComma(text: string, content: TomlContent): boolean {
  const last = content.type === 'TOMLArray' ? content.elements.at(-1) : undefined;
  return last !== undefined && commaIn(text.slice(last.range[1], content.range[1])) >= 0;
}

/** The blanks before an offset, where nothing else stands before it on its line. */
function indentBefore(text: string, offset: number): string | undefined {
  const line = text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset);
  return line.trim() === '' ? line : undefined;
}
