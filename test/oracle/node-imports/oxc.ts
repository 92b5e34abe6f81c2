import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const VERSION = '0.154.0';
const FOLDER = join(import.meta.dirname, '..', '..', '..', '.tools', 'oxc');

/** A node of oxc's tree; its fields are looked at by name. */
export interface OxcNode {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [field: string]: unknown;
}

export interface OxcResult {
  readonly program: OxcNode;
  readonly comments: readonly { readonly type: string; readonly value: string; readonly start: number }[];
  readonly errors: readonly { readonly message: string }[];
  readonly module: {
    readonly staticImports: readonly {
      readonly start: number;
      readonly moduleRequest: { readonly value: string };
      readonly entries: readonly { readonly isType: boolean }[];
    }[];
    readonly dynamicImports: readonly { readonly start: number }[];
    readonly staticExports: readonly {
      readonly start: number;
      readonly entries: readonly {
        readonly moduleRequest: { readonly value: string } | null;
        readonly isType: boolean;
      }[];
    }[];
  };
}

/** Loads oxc-parser from `.tools/oxc`, which it makes unless it is there; needs npm and, the first time, the registry. */
export function loadOxc(): (name: string, text: string) => OxcResult {
  const manifest = join(FOLDER, 'node_modules', 'oxc-parser', 'package.json');
  if (!existsSync(manifest)) {
    const argv = ['install', '--no-save', '--ignore-scripts', '--no-audit', '--no-fund', '--prefix', FOLDER];
    execFileSync('npm', [...argv, `oxc-parser@${VERSION}`], { stdio: 'ignore' });
  }
  const { parseSync } = createRequire(manifest)('oxc-parser') as {
    parseSync: (name: string, text: string, options?: object) => OxcResult;
  };
  return (name, text) => parseSync(name, text);
}
