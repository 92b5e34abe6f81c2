/** What pip-tools and uv write at the top has fewer lines. */
const HEADER_LIMIT = 20;

const COMPILER = /^#\s+(?:uv pip compile|pip-compile)\s/;
const PROJECT_FILE = /[\s/](?:pyproject\.toml|setup\.py|setup\.cfg)(?:\s|$)/;

/**
 * Whether a requirements file says that it was compiled from what the project declares (`uv pip compile pyproject.toml -o …`,
 * `pip-compile setup.py`): a lock in that form, which also lists what others bring.
 */
export function isCompiledFromProject(text: string): boolean {
  const command = commandOf(text);
  return command !== null && PROJECT_FILE.test(command);
}

/** The command that has compiled a requirements file, as the comments at its top say it; null for one that is written by hand. */
function commandOf(text: string): string | null {
  for (const line of text.split('\n', HEADER_LIMIT)) {
    if (!line.startsWith('#')) return null;
    if (COMPILER.test(line)) return line;
  }
  return null;
}

const ENTRY = /^[^\s#]/;

/** Who asks for a line, as compilers write beside or below it: a file (`-r base.in`, `acme (setup.py)`), or other distributions. */
const VIA = /#\s+via(?:\s|$)/;
const OF_A_FILE = /(?:^|[\s,])-r\s|\((?:pyproject\.toml|setup\.py|setup\.cfg)\)/;

/**
 * Takes the text of a requirements file; returns the lines, from 1, of what no file asked for when it was compiled: that comes
 * along with other distributions, as the annotations say (pip-tools.readthedocs.io). None where it was not, or says nothing of that.
 */
export function broughtLines(text: string): ReadonlySet<number> {
  const brought = new Set<number>();
  if (commandOf(text) === null) return brought;
  let [line, notes] = [0, ''];
  const end = () => {
    if (line > 0 && VIA.test(notes) && !OF_A_FILE.test(notes)) brought.add(line);
  };
  for (const [index, spelled] of text.split(/\r\n|\n|\r/).entries()) {
    if (ENTRY.test(spelled)) {
      end();
      [line, notes] = [index + 1, ''];
    }
    const comment = /(?:^|\s)#.*$/.exec(spelled);
    if (comment !== null) notes += `${comment[0]} `;
  }
  end();
  return brought;
}
