import { repoPath } from './repo-path.ts';
import type { RuleSet } from './rule-info.ts';

/** Data of the rules of gen-and-diff. */
export interface GenerationRuleData {
  'gen-and-diff/invalid-manifest': {
    /** What is wrong, as a clause: `target :cpu names the extra "hf", which :extras does not define`. */
    readonly problem: string;
    readonly hint: string;
  };
  'gen-and-diff/drift': {
    /** The owned key (`project.dependencies`), or null for a wholly generated file. */
    readonly key: string | null;
    readonly expected: string;
    readonly actual: string;
    /** What implies it: a manifest, or the command of the repository's own generator. */
    readonly manifest: string;
    /** What to do where generating again is not enough: the file cannot be read. */
    readonly mend?: string;
  };
  'gen-and-diff/missing-file': { readonly manifest: string; readonly mend?: string };
  'gen-and-diff/orphan-file': { readonly manifest: string };
  'gen-and-diff/unreadable-file': { readonly problem: string; readonly hint: string };
}

/** What is said of generated files and their manifests. */
export const GENERATION_RULES: RuleSet<GenerationRuleData> = {
  'gen-and-diff/invalid-manifest': {
    title: 'A manifest that cannot be read or contradicts itself',
    severity: 'error',
    why: 'Everything is generated from the manifests; while one is wrong, nothing that it implies can be trusted or written.',
    message: (data) => data.problem,
    fix: (data) => data.hint,
    example: {
      file: repoPath('packages/shared-hf/package.edn'),
      data: {
        problem: 'target :cpu names the extra "hf", which :extras does not define',
        hint: 'add :extras {:hf ["…"]} to this runtime (`[]` is a definition)',
      },
    },
  },
  'gen-and-diff/drift': {
    title: 'A generated value differs from its manifest',
    severity: 'error',
    why: 'The manifest is the source. A hand edit of what it implies is lost at the next generation, and until then two files disagree about what is installed.',
    message: (data) =>
      data.key === null
        ? `differs from what ${data.manifest} implies: expected ${data.expected}, found ${data.actual}`
        : `${data.key} differs from ${data.manifest}: expected ${data.expected}, found ${data.actual}`,
    fix: (data) => {
      if (data.mend !== undefined) return data.mend;
      const mend = `run \`plumb gen\` to restore it, or change ${data.manifest}`;
      // What a service manifest implies is made from all of it: no key takes an edit of it back.
      const isDerived = /(^|\/)service\.\w+$/.test(data.manifest);
      return isDerived ? mend : `${mend} (\`plumb gen --accept\` takes this edit into the manifest)`;
    },
    example: {
      file: repoPath('packages/shared-hf/pyproject.toml'),
      data: {
        key: 'project.dependencies',
        expected: '["shared-core", "transformers>=4.40"]',
        actual: '["shared-core", "transformers>=4.44"]',
        manifest: 'packages/shared-hf/package.edn',
      },
    },
  },
  'gen-and-diff/missing-file': {
    title: 'A generated file is missing',
    severity: 'error',
    why: 'Installers read the generated file, not the manifest: without it the package or service cannot be installed.',
    message: (data) => `does not exist, but ${data.manifest} implies it`,
    fix: (data) => data.mend ?? 'run `plumb gen` and commit the file',
    example: {
      file: repoPath('services/foo/settings.json'),
      data: { manifest: 'services/foo/service.edn' },
    },
  },
  'gen-and-diff/orphan-file': {
    title: 'A generated file whose manifest is gone',
    severity: 'warning',
    why: 'Nothing keeps it true any more, and its header still says that it is generated.',
    message: (data) => `was generated from ${data.manifest}, which no longer implies it`,
    fix: () => 'delete the file, or restore its manifest',
    example: { file: repoPath('services/old/main.py'), data: { manifest: 'services/old/service.edn' } },
  },
  'gen-and-diff/unreadable-file': {
    title: 'A file that could not be read',
    severity: 'warning',
    why: 'What it declares was not judged: a clean report says nothing about it.',
    message: (data) => data.problem,
    fix: (data) => data.hint,
    example: {
      file: repoPath('apps/web/package.json'),
      data: { problem: 'is not JSON: a comma is expected', hint: 'write , between two items' },
    },
  },
};
