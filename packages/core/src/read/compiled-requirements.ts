/** What pip-tools and uv write at the top has fewer lines. */
const HEADER_LIMIT = 20;

const COMPILER = /^#\s+(?:uv pip compile|pip-compile)\s/;
const PROJECT_FILE = /[\s/](?:pyproject\.toml|setup\.py|setup\.cfg)(?:\s|$)/;

/**
 * Whether a requirements file says that it was compiled from what the project declares (`uv pip compile pyproject.toml -o …`,
 * `pip-compile setup.py`): a lock in that form, which also lists what others bring.
 */
export function isCompiledFromProject(text: string): boolean {
  for (const line of text.split('\n', HEADER_LIMIT)) {
    if (!line.startsWith('#')) return false;
    if (COMPILER.test(line)) return PROJECT_FILE.test(line);
  }
  return false;
}
