import type { Terminal } from '../../packages/cli/src/terminal.ts';

/** A terminal of a test in a folder, and what was written to it. */
export function terminalIn(
  cwd: string,
  { color = false, shown = false } = {},
): { readonly terminal: Terminal; readonly out: () => string; readonly err: () => string } {
  let [out, err] = ['', ''];
  const terminal: Terminal = {
    cwd,
    color,
    shown,
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
  };
  return { terminal, out: () => out, err: () => err };
}
