import { sha256 } from '#core/adapters/files/digest';
import type { SetUpRequest } from '#core/app/set-up/set-up-workspace';
import type { MadeEnvironment, PlanStep } from '#core/model/install';
import type { DistributionFiles } from '#core/model/installed-environment';
import { ROOT } from '#core/model/repo-path';
import type { Programs } from '#core/ports/programs';
import type { SetUpPorts } from '#core/ports/set-up';
import type { RestoredParts, SetupKeys } from '#core/ports/setup-cache';
import type { StepRun } from '#core/ports/step-runner';
import { memoryTree } from './memory-tree.ts';
import type { Repo } from './repository.ts';

/** What was asked of the outside, in order. */
export type Event =
  | { readonly kind: 'run'; readonly title: string; readonly step: PlanStep }
  | { readonly kind: 'clear' | 'finish' | 'use'; readonly venv: string }
  | { readonly kind: 'save'; readonly ids: readonly string[] }
  | { readonly kind: 'keep'; readonly made: readonly string[] };

export const HOME = '/temp/plumb-environments';

/** Everything that making environments needs, none of it real: it remembers what was asked of it. */
export class Machine {
  readonly events: Event[] = [];
  readonly marks = new Map<string, string>();
  readonly saved = new Map<string, MadeEnvironment>();
  printed = '';
  restored: (keys: SetupKeys) => RestoredParts = () => ({ venvs: new Set(), stores: new Map() });
  /** What of a step comes; success unless it says otherwise. */
  outcome: (step: PlanStep) => Partial<Pick<StepRun, 'tail'>> & { readonly code?: number } = () => ({});
  installed: (venv: string) => readonly DistributionFiles[] = () => [distribution('pip', '25.0')];
  storeEnv: Readonly<Record<string, string>> = {};
  programs: Programs = programsOf({ '/usr/bin/python3': '3.11.7', '/usr/bin/uv': '0.13.9' });

  ports(repo: Repo): SetUpPorts {
    const tell = (event: Event) => void this.events.push(event);
    return {
      files: memoryTree(repo),
      programs: this.programs,
      steps: {
        run: async (step, title) => {
          tell({ kind: 'run', title, step });
          const { code = 0, tail = [] } = this.outcome(step);
          const { command } = step;
          return { observation: { kind: 'exited', command, code, stdout: '', stderr: '' }, tail, seconds: 1 };
        },
      },
      venvs: {
        keyOf: (venv) => this.marks.get(venv) ?? null,
        clear: (venv) => {
          tell({ kind: 'clear', venv });
          this.marks.delete(venv);
        },
        finish: (venv, key) => {
          tell({ kind: 'finish', venv });
          this.marks.set(venv, key);
        },
      },
      environments: {
        folder: HOME,
        load: () => [...this.saved.values()],
        save: (made) => {
          tell({ kind: 'save', ids: made.map(({ id }) => id) });
          for (const one of made) this.saved.set(one.id, one);
        },
      },
      cache: {
        storeEnv: () => this.storeEnv,
        restore: async (plan, keys) => {
          const restored = this.restored(keys);
          for (const { id, venv } of plan)
            if (venv !== null && restored.venvs.has(id)) this.marks.set(venv, keys.venvs.get(id) ?? '');
          return restored;
        },
        keep: (_, __, ___, made) => tell({ kind: 'keep', made: [...made] }),
      },
      machine: { platform: 'linux', arch: 'x64', imageOS: 'ubuntu24', root: '/checkout' },
      digest: sha256,
      inspect: (venv) => ({
        folder: venv,
        config: 'version = 3.11.7\n',
        library: 'python3.11',
        machine: MACHINE,
        distributions: this.installed(venv),
        problems: [],
      }),
      useVenv: (venv) => tell({ kind: 'use', venv }),
      print: (text) => {
        this.printed += text;
      },
    };
  }
}

/** Linux, as far as markers ask. */
export const MACHINE = {
  os_name: 'posix',
  sys_platform: 'linux',
  platform_machine: 'x86_64',
  platform_release: '6.8',
  platform_system: 'Linux',
  platform_version: '#1',
};

/** A distribution as its `.dist-info` has it. */
export function distribution(
  name: string,
  version: string,
  requires: readonly string[] = [],
): DistributionFiles {
  const lines = ['Metadata-Version: 2.1', `Name: ${name}`, `Version: ${version}`];
  return {
    entry: `${name}-${version}.dist-info`,
    metadata: `${[...lines, ...requires.map((one) => `Requires-Dist: ${one}`)].join('\n')}\n`,
    record: '',
    directUrl: null,
    requires: null,
    isLinked: false,
  };
}

/** Programs by path, each with the version that it says. */
export function programsOf(versions: Readonly<Record<string, string>>): Programs {
  const named = (name: string) => Object.keys(versions).find((path) => path.endsWith(`/${name}`)) ?? null;
  return {
    find: named,
    beside: () => null,
    pythons: () => Object.keys(versions).filter((path) => path.includes('python')),
    ask: async ([program]) => {
      const version = versions[program];
      if (version === undefined) return { kind: 'failed', why: 'it is not there' };
      const isPython = program.includes('python');
      return { kind: 'answered', text: isPython ? `${version}\n${program}` : version };
    },
  };
}

/** A request for everything, with what a test changes. */
export function request(
  more: Partial<SetUpRequest['install']> = {},
  rest: Partial<Omit<SetUpRequest, 'install'>> = {},
): SetUpRequest {
  return {
    root: ROOT,
    config: null,
    install: {
      targets: [],
      gpu: false,
      shared: false,
      extras: 'light',
      torchIndex: 'https://torch.example/cpu',
      ...more,
    },
    indexes: { python: null, npm: null },
    dryRun: false,
    ...rest,
  };
}
