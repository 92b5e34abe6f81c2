import type { Tool } from '#core/model/install';

/**
 * What every command of a Node project is told: that nobody answers questions (pnpm asks before it replaces a
 * node_modules), that corepack neither asks nor writes into package.json, and that pnpm 11 and later install nothing more
 * before a script.
 */
export const NODE_ENVIRONMENT: Readonly<Record<string, string>> = {
  CI: 'true',
  COREPACK_ENABLE_AUTO_PIN: '0',
  COREPACK_ENABLE_DOWNLOAD_PROMPT: '0',
  pnpm_config_verify_deps_before_run: 'false',
};

/** The tool that a plan asked for. Its absence is a bug: `findToolchain` throws where it finds none. */
export function wanted(tool: Tool | null, name: string): Tool {
  if (tool === null) throw new Error(`the plan needs ${name}, and the toolchain was made without it`);
  return tool;
}
