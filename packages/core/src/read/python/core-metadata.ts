/** The fields of a METADATA or PKG-INFO that say what a distribution is and needs, as spelled. */
export interface CoreMetadata {
  readonly name: string | null;
  readonly version: string | null;
  readonly requires: readonly string[];
}

/** More than any distribution has: what is beyond is not read. */
const MOST_REQUIREMENTS = 10_000;

/**
 * Reads core metadata (PyPA: Core metadata specifications): fields up to the first empty line or the first that is none,
 * names in any case, of a field that stands once the first. Never throws; takes time linear in the text.
 */
export function readCoreMetadata(text: string): CoreMetadata {
  const fields = new Map<string, string[]>([
    ['name', []],
    ['version', []],
    ['requires-dist', []],
  ]);
  // The parts of the field that is being read; null for one that is not wanted.
  let parts: string[] | null = null;
  const end = (name: string) => {
    const values = fields.get(name);
    if (parts !== null && values !== undefined && values.length < MOST_REQUIREMENTS)
      values.push(parts.join(' ').trim());
    parts = null;
  };
  let open = '';
  for (const line of linesOf(text)) {
    if (line.startsWith(' ') || line.startsWith('\t')) {
      (parts as string[] | null)?.push(line.trim());
      continue;
    }
    end(open);
    const colon = nameEnd(line);
    // Also at an empty line: what follows is the description.
    if (colon === null) break;
    open = line.slice(0, colon).toLowerCase();
    parts = fields.has(open) ? [line.slice(colon + 1).trim()] : null;
  }
  end(open);
  const [first, second] = [fields.get('name')?.[0] ?? '', fields.get('version')?.[0] ?? ''];
  return {
    name: first === '' ? null : first,
    version: second === '' ? null : second,
    requires: fields.get('requires-dist') ?? [],
  };
}

/**
 * Where the colon stands behind the name of a field, which is of visible ASCII: RFC 822 as Python's email package reads it, by which
 * installers read metadata; null for a line that is no field. An expression runs out of stack on a name of megabytes.
 */
function nameEnd(line: string): number | null {
  for (let i = 0; i < line.length; i += 1) {
    const code = line.charCodeAt(i);
    if (code === 58) return i === 0 ? null : i;
    if (code < 33 || code > 126) return null;
  }
  return null;
}

/** One line after the other: a description of megabytes behind them is not taken apart. */
function* linesOf(text: string): Generator<string> {
  const ends = /\r\n?|\n/g;
  for (let start = 0; start < text.length; ) {
    ends.lastIndex = start;
    const found = ends.exec(text);
    yield text.slice(start, found?.index ?? text.length);
    start = found === null ? text.length : ends.lastIndex;
  }
}
