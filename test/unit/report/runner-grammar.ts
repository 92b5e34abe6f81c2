/** A command as the Actions runner would carry it out. */
export interface RunnerCommand {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly data: string;
}

/**
 * The commands in a log, read as the runner does: lines end at LF, CR or CRLF; on each the `::` grammar is tried, then
 * the `##[` one; unknown names are text (actions/runner, src/Runner.Common/ActionCommand.cs and
 * src/Runner.Worker/ActionCommandManager.cs). Every name counts as known here, which is stricter.
 */
export function runnerCommands(log: string): RunnerCommand[] {
  return log.split(/\r\n|\r|\n/).flatMap((line) => newer(line) ?? older(line) ?? []);
}

function newer(line: string): RunnerCommand | null {
  // .NET trims more than JavaScript: NEL is white space there.
  const text = line.replace(/^[\s\u0085]+/, '');
  if (!text.startsWith('::')) return null;
  const end = text.indexOf('::', 2);
  if (end === -1) return null;
  return command(text.slice(2, end), ',', text.slice(end + 2), [
    ['%0D', '\r'],
    ['%0A', '\n'],
    ['%3A', ':'],
    ['%2C', ','],
    ['%25', '%'],
  ]);
}

function older(line: string): RunnerCommand | null {
  const start = line.indexOf('##[');
  const end = start === -1 ? -1 : line.indexOf(']', start);
  if (end === -1) return null;
  return command(line.slice(start + 3, end), ';', line.slice(end + 1), [
    ['%0D', '\r'],
    ['%0A', '\n'],
    ['%3B', ';'],
    ['%5D', ']'],
    ['%25', '%'],
  ]);
}

function command(
  info: string,
  separator: string,
  data: string,
  escapes: readonly (readonly [string, string])[],
): RunnerCommand {
  const decode = (text: string) => escapes.reduce((all, [code, sign]) => all.replaceAll(code, sign), text);
  const space = info.indexOf(' ');
  const properties: Record<string, string> = Object.create(null);
  for (const pair of space === -1
    ? []
    : info
        .slice(space + 1)
        .trim()
        .split(separator)) {
    const equals = pair.indexOf('=');
    if (equals !== -1) properties[pair.slice(0, equals)] = decode(pair.slice(equals + 1));
  }
  return { name: space === -1 ? info : info.slice(0, space), properties, data: decode(data) };
}
