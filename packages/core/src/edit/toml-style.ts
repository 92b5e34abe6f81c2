import { lineStart } from './lines.ts';
import { commaIn } from './toml-cells.ts';
import type { TomlContent, TomlDocument, TomlStatement } from './toml-document.ts';
import type { TomlStyle } from './toml-write.ts';

/**
 * How new values look beside the given statements: arrays as in the nearest one that goes over lines, else with four
 * blanks and trailing commas; quotes and inline tables as most of the file has them.
 */
export function styleNear(document: TomlDocument, near: readonly TomlStatement[]): TomlStyle {
  const { text, eol } = document;
  const all = document.sections.flatMap((section) => section.statements);
  const nearArray = near.findLast((statement) => statement.value.type === 'TOMLArray');
  const model = [...near.toReversed(), ...all].find(({ value }) => isArrayOverLines(text, value))?.value;
  const first = model?.type === 'TOMLArray' ? model.elements[0] : undefined;
  const indent = first === undefined ? undefined : indentBefore(text, first.range[0]);
  return {
    quotes: mostly(all, (content) => quotesIn(text, content)) ?? 'basic',
    padding: mostly(all, (content) => paddingIn(text, content)) ?? ' ',
    indent: indent ?? '    ',
    trailingComma: model === undefined || hasTrailingComma(text, model),
    overLines: nearArray === undefined || isArrayOverLines(text, nearArray.value),
    eol,
  };
}

/** The same, found once and only when something new is written. */
export function laterStyleNear(document: TomlDocument, near: readonly TomlStatement[]): () => TomlStyle {
  let style: TomlStyle | null = null;
  return () => {
    style ??= styleNear(document, near);
    return style;
  };
}

/** What most of the contents show (an array counts once); undefined where none shows it. */
function mostly<T>(
  statements: readonly TomlStatement[],
  show: (content: TomlContent) => T | undefined,
): T | undefined {
  const counts = new Map<T, number>();
  for (const { value } of statements) {
    const contents = value.type === 'TOMLArray' ? value.elements : [value];
    const shown = contents.map(show).find((one) => one !== undefined);
    if (shown !== undefined) counts.set(shown, (counts.get(shown) ?? 0) + 1);
  }
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
}

function quotesIn(text: string, content: TomlContent): 'basic' | 'literal' | undefined {
  if (content.type !== 'TOMLValue' || content.kind !== 'string' || content.multiline) return undefined;
  return text[content.range[0]] === "'" ? 'literal' : 'basic';
}

function paddingIn(text: string, content: TomlContent): '' | ' ' | undefined {
  if (content.type !== 'TOMLInlineTable' || content.body.length === 0) return undefined;
  return text[content.range[0] + 1] === ' ' ? ' ' : '';
}

function isArrayOverLines(text: string, content: TomlContent): boolean {
  return (
    content.type === 'TOMLArray' &&
    content.elements.length > 0 &&
    text.slice(content.range[0], content.elements[0]?.range[0]).includes('\n')
  );
}

function hasTrailingComma(text: string, content: TomlContent): boolean {
  const last = content.type === 'TOMLArray' ? content.elements.at(-1) : undefined;
  return last !== undefined && commaIn(text.slice(last.range[1], content.range[1])) >= 0;
}

/** The blanks before an offset, where nothing else stands before it on its line. */
function indentBefore(text: string, offset: number): string | undefined {
  const line = text.slice(lineStart(text, offset), offset);
  return line.trim() === '' ? line : undefined;
}
