/** One line of a traceback: a file as it is spelled there, a line from 1, the function where it is named. */
export interface Frame {
  readonly file: string;
  readonly line: number;
  readonly name: string | null;
}

/** A line longer than this is no frame. */
const LONGEST = 4096;

/** Python's own: `  File "a.py", line 3, in f`; faulthandler writes no comma behind the number. */
const PYTHON = /^\s{0,8}File "([^"]+)", line (\d{1,9})(?:,? in (.{1,1000}))?$/;
/** pytest's, long, short and line: `a.py:3: AssertionError`, `a.py:3: in f`. */
const PYTEST = /^((?:[A-Za-z]:)?[^\s:"'(>][^:"'(>]*):(\d{1,9}):(?: (.*))?$/;
/** V8's and vitest's: `at f (file:///a.ts:3:5)`, `at a.ts:3:5`, `❯ a.ts:3:5`. */
const NODE =
  /^\s{0,8}(?:at|❯) (?:([^()]{1,500}) \()?(?:file:\/\/)?([^()\s][^()]{0,2000}?):(\d{1,9}):\d{1,9}\)?$/;

/** The frames of a traceback in Python's, pytest's or Node's writing, in the order of the text. */
export function readTraceback(text: string): readonly Frame[] {
  return text.split('\n').flatMap((line) => readFrame(line.replace(/\r$/, '')) ?? []);
}

/** The frame that a line holds; null for any other line. */
export function readFrame(line: string): Frame | null {
  if (line.length > LONGEST) return null;
  const python = PYTHON.exec(line);
  if (python !== null) return { file: python[1] ?? '', line: Number(python[2]), name: python[3] ?? null };
  const pytest = PYTEST.exec(line);
  if (pytest !== null) {
    const [, file = '', number, rest = ''] = pytest;
    return { file, line: Number(number), name: rest.startsWith('in ') ? rest.slice(3) : null };
  }
  const node = NODE.exec(line);
  if (node !== null) return { file: node[2] ?? '', line: Number(node[3]), name: node[1]?.trim() ?? null };
  return null;
}
