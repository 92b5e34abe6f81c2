/**
 * What must never reach a terminal, a log or a page as it is: C0 and C1 controls (ANSI, NUL, line ends), soft hyphen,
 * zero-width and bidirectional format characters, line and paragraph separators, BOM, tags, and lone surrogates.
 * The bidirectional ones are those of UAX 9 ("Trojan Source", CVE-2021-42574).
 */
const UNSEEN =
  /[\p{Cc}\p{Cs}\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu;

/** User info of a URL (RFC 3986, 3.2.1) up to its last `@` before a slash: all of it may be a token. */
const CREDENTIALS = /([A-Za-z][A-Za-z0-9+.-]{0,30}:\/\/)[^\s/?#"'<>]{0,2000}@/g;

/** Hides the user and password of every URL in the text: `https://user:pass@host` -> `https://***@host`. */
export function redact(text: string): string {
  // Nearly no text has one: looking for these three characters is far cheaper than looking for a scheme.
  return text.includes('://') ? text.replace(CREDENTIALS, '$1***@') : text;
}

/** One line that shows what is there: unseen characters as `\u{202e}`, credentials hidden. For untrusted text. */
export function visible(text: string): string {
  return redact(text).replace(UNSEEN, escapeUnit);
}

function escapeUnit(character: string): string {
  return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
}

/**
 * The line, inert in the log of GitHub Actions: the runner takes `::name::` at the start of a line (after white
 * space) and `##[name]` anywhere in it for a command (actions/runner, src/Runner.Common/ActionCommand.cs).
 */
export function inertLine(line: string): string {
  return line.replace(/##\[/g, '#\\u{23}[').replace(/^(\s*):(?=:)/, '$1\\u{3a}');
}

/** Untrusted text as one line for a terminal or a log: visible and inert. */
export function shownLine(text: string): string {
  return inertLine(visible(text));
}

const MARKUP = /[&<>`*_~|\\[\]$]/g;

/**
 * One line of Markdown that shows the text as it is, within a line or a table cell: no tag, cell, code, emphasis, link,
 * formula, mention or issue reference comes out of it. Character references never form structure (CommonMark 2.5).
 */
export function escapeMarkdown(text: string): string {
  // GitHub looks for mentions and references in what is left: a zero-width space behind the sign breaks them.
  return visible(text)
    .replace(/[@#](?=\w)/g, '$&\u200b')
    .replace(MARKUP, characterReference)
    .replaceAll('\u200b', '&#8203;');
}

/** The text as code, within a line of Markdown or a table cell. GitHub looks for no mentions there. */
export function markdownCode(text: string): string {
  return `<code>${visible(text).replace(MARKUP, characterReference)}</code>`;
}

function characterReference(character: string): string {
  return `&#${character.charCodeAt(0)};`;
}

/** The line ends of JSON text are its own: it has none within its strings. */
const UNSEEN_IN_JSON = new RegExp(`(?!\\n)${UNSEEN.source}`, UNSEEN.flags);

/**
 * JSON text (of JSON.stringify) with the same value, in which nothing is unseen, and nothing a command in an Actions
 * log: there `##[name]` is one, within a string too.
 */
export function inertJsonText(json: string): string {
  return json
    .replace(UNSEEN_IN_JSON, (character) => character.split('').map(jsonEscape).join(''))
    .replaceAll('##[', '#\\u0023[');
}

function jsonEscape(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

/** `visible` for a line of code, where a tab is itself. */
export function visibleCode(line: string): string {
  return line.split('\t').map(visible).join('\t');
}

const ESCAPE = '\u001b[';
const STYLE = /^[0-9;]{0,40}m/;

/**
 * A line of a program's output, for a log in which commands are stopped: as it is, colours and weights (ECMA-48, SGR)
 * included, but with unseen characters made visible and credentials hidden.
 */
export function shownOutput(line: string): string {
  const [first = '', ...rest] = redact(line).split(ESCAPE);
  const styled = rest.map((part) => {
    const [style] = STYLE.exec(part) ?? [];
    return style === undefined
      ? visibleCode(ESCAPE + part)
      : ESCAPE + style + visibleCode(part.slice(style.length));
  });
  return visibleCode(first) + styled.join('');
}

/** Text of several lines for a terminal or a log: its line ends and tabs stay, all else is visible and inert. */
export function inertText(text: string): string {
  return text
    .split('\n')
    .map((line) => inertLine(visibleCode(line)))
    .join('\n');
}

/** Size of the text in UTF-8. */
export function bytesOf(text: string): number {
  return Buffer.byteLength(text, 'utf8');
}
