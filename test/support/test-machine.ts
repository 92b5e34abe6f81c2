import { runTests, type TestRequest } from '#core/app/test-run/run-tests';
import type { MadeEnvironment } from '#core/model/install';
import type { DistributionFiles } from '#core/model/installed-environment';
import { ROOT } from '#core/model/repo-path';
import type { TestPorts } from '#core/ports/test-run';
import { memoryTree } from './memory-tree.ts';
import type { Repo } from './repository.ts';
import { distribution, MACHINE, programsOf } from './set-up.ts';

/** Everything that running tests needs, none of it real. */
export class TestMachine {
  readonly made: MadeEnvironment[] = [];
  /** What the environments of Python hold, and what of them could not be read. */
  installed: readonly DistributionFiles[] = [distribution('pytest', '9.2.0')];
  problems: readonly string[] = [];
  /** What a run leaves: the text of its report, none where that is null, and the exit code. */
  report: string | null = '<testsuite><testcase name="a" time="0"/></testsuite>';
  code = 0;
  /** Titles of what was run. */
  readonly ran: string[] = [];
  readonly printed: string[] = [];

  ports(repo: Repo): TestPorts {
    return {
      files: memoryTree(repo),
      root: '/checkout',
      runner: {
        run: async (command) => ({ kind: 'exited', command, code: 0, stdout: '', stderr: '' }),
      },
      steps: {
        run: async ({ command }, title) => {
          this.ran.push(title);
          const observation = { kind: 'exited', command, code: this.code, stdout: '', stderr: '' } as const;
          return { observation, tail: [], seconds: 1 };
        },
      },
      programs: programsOf({ '/usr/bin/node': '24.1.0', '/usr/bin/npm': '11.0.0' }),
      environments: { folder: '/temp', load: () => this.made, save: () => {} },
      reports: {
        place: (id) => `/temp/plumb-tests/${id}.xml`,
        load: () => this.report,
        written: () => new Map(),
        saveTally: () => {},
      },
      inspect: (venv) => ({
        folder: venv,
        config: 'version = 3.11.7\n',
        library: 'python3.11',
        machine: MACHINE,
        distributions: this.installed,
        problems: this.problems,
      }),
      pathWith: (program) => program,
      print: (text) => void this.printed.push(text),
    };
  }

  run(repo: Repo, more: Partial<TestRequest> = {}) {
    return runTests(this.ports(repo), { ...REQUEST, ...more });
  }
}

export const REQUEST: TestRequest = {
  root: ROOT,
  config: null,
  targets: [],
  paths: [],
  python: null,
  options: { markers: '', args: [], maxfail: 1, timeoutMs: 60_000, allowEmpty: false },
};
