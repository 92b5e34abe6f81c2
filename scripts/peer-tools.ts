import { join } from 'node:path';
import { nodeEnvironment } from './node-tools.ts';
import { pythonEnvironment } from './python-tools.ts';

/** The tools that benchmarks and evidence compare with, at fixed versions: not needed by any test. */
const PYTHON = { ruff: '0.17.6', deptry: '0.25.1' };
const NODE = { knip: '6.44.2', typescript: '6.0.3', '@types/node': '24.10.1' };

/** Installs ruff, deptry and knip below .tools unless they are there; returns their programs. */
export function peerTools(): { readonly ruff: string; readonly deptry: string; readonly knip: string } {
  const bin = pythonEnvironment('peers', PYTHON);
  const modules = nodeEnvironment('knip', NODE);
  return {
    ruff: join(bin, 'ruff'),
    deptry: join(bin, 'deptry'),
    knip: join(modules, 'knip', 'bin', 'knip.js'),
  };
}

if (import.meta.main) console.log(peerTools());
