import type { Check } from '#core/model/check';
import type { Code } from '#core/model/code';
import type { Finding } from '#core/model/finding';
import type { Workspace } from '#core/model/workspace';
import { baseNeedsExtra } from './base-needs-extra.ts';
import { heedIgnores } from './heed-ignores.ts';
import { missingExtra } from './missing-extra.ts';
import { checkNodeCoverage } from './node-coverage.ts';
import { checkNodePeers } from './node-peers.ts';
import { checkNodeUnparsable } from './node-unparsable.ts';
import { checkNodeUnused } from './node-unused.ts';
import { checkPythonCoverage } from './python-coverage.ts';
import { checkPythonStdlibVersion } from './python-stdlib-version.ts';
import { checkPythonUnparsable } from './python-unparsable.ts';
import { checkPythonUnused } from './python-unused.ts';
import { checkUnknowable } from './unknowable.ts';
import { unusedExtra } from './unused-extra.ts';

/** Each looks for findings of one kind, in one language or in both. */
const PARTS: readonly ((code: Code, workspace: Workspace) => readonly Finding[])[] = [
  checkPythonCoverage,
  checkPythonStdlibVersion,
  checkPythonUnused,
  checkPythonUnparsable,
  checkUnknowable,
  missingExtra,
  baseNeedsExtra,
  unusedExtra,
  checkNodeCoverage,
  checkNodePeers,
  checkNodeUnused,
  checkNodeUnparsable,
];

/** Every import is declared, extra by extra. */
export const extrasCoverage: Check = {
  id: 'extras-coverage',
  title: 'every import is declared, extra by extra',
  needs: ['code'],
  evaluate: ({ workspace, facts }) =>
    heedIgnores(facts.code, (code) => PARTS.flatMap((part) => part(code, workspace))),
  judged: ({ facts: { code } }) => {
    const units = [...code.python, ...code.node].filter(({ files }) => files.length > 0);
    const files = units.flatMap((unit) => unit.files);
    if (files.length === 0) return { ran: false, what: 'no source file of a Python or Node project here' };
    const imports = files.reduce((sum, { uses }) => sum + uses.length, 0);
    const languages = [projects(code.python, 'Python'), projects(code.node, 'Node')].filter(
      (each) => each !== null,
    );
    return {
      ran: true,
      what: `${count(imports, 'import')} in ${count(files.length, 'file')} of ${languages.join(' and ')}`,
    };
  },
};

function projects(units: readonly { readonly files: readonly unknown[] }[], language: string): string | null {
  const number = units.filter(({ files }) => files.length > 0).length;
  return number === 0 ? null : count(number, `${language} project`);
}

function count(number: number, word: string): string {
  return `${number} ${word}${number === 1 ? '' : 's'}`;
}
