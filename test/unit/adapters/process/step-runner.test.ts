import { describe, expect, test } from 'vitest';
import { liveLog } from '#core/adapters/process/live-log';
import { stepRunner } from '#core/adapters/process/step-runner';
import type { Observation } from '#core/model/observation';
import type { Command } from '#core/model/plan';
import { ROOT } from '#core/model/repo-path';
import type { Runner } from '#core/ports/index';
import { shownOutput } from '#core/report/sanitize';
import { runnerCommands } from '../../report/runner-grammar.ts';

const command: Command = { argv: ['pip', 'install', "it's"], cwd: ROOT, env: {}, timeoutMs: 1000 };

/** A runner whose command writes these chunks. */
function writing(
  chunks: readonly (readonly ['stdout' | 'stderr', string | Uint8Array])[],
  observation: Observation = { kind: 'exited', command, code: 0, stdout: '', stderr: '' },
): Runner {
  return {
    run: async (_, listen = () => {}) => {
      for (const [stream, chunk] of chunks) listen(stream, Buffer.from(chunk));
      return observation;
    },
  };
}

async function shown(runner: Runner) {
  let log = '';
  const write = (text: string) => {
    log += text;
  };
  const run = await stepRunner(runner, liveLog(shownOutput, write), write).run(
    { title: 'Install', command },
    '[1/2] foo: Install',
  );
  return { run, log };
}

describe('stepRunner', () => {
  test('shows the command and its output in a group, and how long it took behind it', async () => {
    const { log } = await shown(writing([['stdout', 'one\ntwo\n']]));
    expect(log).toMatch(
      /^::group::\[1\/2\] foo: Install\n::stop-commands::(\S+)\n\$ pip install 'it'\\''s'\none\ntwo\n::\1::\n::endgroup::\n {2}took \d+\.\d s\n$/,
    );
  });

  test('keeps the last lines of both streams, without styles and blank lines', async () => {
    const many = Array.from({ length: 50 }, (_, i) => `line ${i}`).join('\n');
    const { run } = await shown(
      writing([
        ['stdout', `${many}\n\n`],
        ['stderr', '\u001b[31mERROR:\u001b[0m no such package\r\n'],
      ]),
    );
    expect(run.tail).toHaveLength(20);
    expect(run.tail.at(-1)).toBe('ERROR: no such package');
    expect(run.tail.at(-2)).toBe('line 49');
  });

  test('a command of the runner does not leave the output, wherever a chunk ends', async () => {
    const text = 'x\n::error::one\n##[error]two\n::add-mask::a\nhttps://user:secret@index/simple\né';
    const bytes = Buffer.from(text);
    for (let at = 1; at < bytes.length; at += 1) {
      const { log } = await shown(
        writing([
          ['stdout', bytes.subarray(0, at)],
          ['stdout', bytes.subarray(at)],
        ]),
      );
      const names = runnerCommands(log).map(({ name }) => name);
      const [stop, resume] = [names.indexOf('stop-commands'), names.lastIndexOf('endgroup') - 1];
      expect(names.slice(0, stop)).toEqual(['group']);
      expect(names.slice(resume + 1)).toEqual(['endgroup']);
      expect(log).not.toContain('secret');
      expect(log).toContain('https://***@index/simple\né\n');
    }
  });

  test('a password is not parted where a line without an end is', async () => {
    const line = Buffer.from(
      `${'x'.repeat(65 * 1024)}https://user:pass-word@index/ ${'y'.repeat(100_000)}\n`,
    );
    for (let end = 65 * 1024; end < 65 * 1024 + 40; end += 1) {
      const chunks = [line.subarray(0, end), line.subarray(end)] as const;
      const { log } = await shown(writing(chunks.map((chunk) => ['stdout', chunk] as const)));
      expect(log).toContain('https://***@index/');
      expect(log.replaceAll('\n', '')).not.toMatch(/user|word/);
      expect(log.match(/[xy]/g)?.length).toBeGreaterThan(166_000);
    }
  });
});
