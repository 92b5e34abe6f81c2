import { type ChildProcess, spawn } from 'node:child_process';
import { constants } from 'node:os';
import { codeOf } from '#core/adapters/files/text-file';
import type { Observation } from '#core/model/observation';
import type { Command } from '#core/model/plan';
import type { Runner } from '#core/ports/index';
import type { OutputListener } from '#core/ports/live-log';
import { abortTree } from './abort-tree.ts';
import { cappedOutput } from './capped-output.ts';
import { childEnvironment } from './child-environment.ts';
import { DRAIN_MS, MAX_TIMER_MS } from './child-limits.ts';
import { commandFolder } from './command-folder.ts';
import { killTree, trackTree } from './process-tree.ts';

/**
 * Runs commands below the folder `root`, without a shell, with the environment of childEnvironment and what the
 * command names. After `timeoutMs` the child is killed with all it started, by SIGABRT first where the command asks for
 * that. Never throws or rejects: what did not start is an observation as well.
 */
export function processRunner(root: string): Runner {
  return {
    run(command, listen = () => {}) {
      const cwd = commandFolder(root, command);
      if (!cwd.ok) return Promise.resolve({ kind: 'not-started', command, why: cwd.why });
      return start(command, cwd.path, listen);
    },
  };
}

function start(command: Command, cwd: string, listen: OutputListener): Promise<Observation> {
  return new Promise((resolve) => {
    const notStarted = (error: unknown) =>
      resolve({ kind: 'not-started', command, why: whyNotStarted(command.argv[0], error) });
    let child: ChildProcess;
    try {
      child = spawn(command.argv[0], command.argv.slice(1), {
        cwd,
        env: { ...childEnvironment(process.env), ...command.env },
        stdio: ['ignore', 'pipe', 'pipe'],
        // a process group of its own, so that it can be killed with what it started
        detached: process.platform !== 'win32',
        windowsHide: true,
      });
    } catch (error) {
      notStarted(error);
      return;
    }
    child.once('error', notStarted);
    child.once('spawn', () => observe(child, command, listen).then(resolve));
  });
}

function observe(child: ChildProcess, command: Command, listen: OutputListener): Promise<Observation> {
  const stdout = cappedOutput();
  const stderr = cappedOutput();
  child.stdout?.on('data', (chunk: Buffer) => {
    stdout.add(chunk);
    listen('stdout', chunk);
  });
  child.stderr?.on('data', (chunk: Buffer) => {
    stderr.add(chunk);
    listen('stderr', chunk);
  });
  const untrack = trackTree(child);
  let timedOut = false;
  const timer = setTimeout(
    () => {
      timedOut = true;
      if (command.abortsOnTimeout === true) abortTree(child).then(() => killTree(child));
      else killTree(child);
    },
    Math.min(command.timeoutMs, MAX_TIMER_MS),
  );

  return new Promise((resolve) => {
    child.once('exit', (code, signal) => {
      clearTimeout(timer);
      untrack();
      const drain = setTimeout(() => {
        child.stdout?.destroy();
        child.stderr?.destroy();
      }, DRAIN_MS);
      child.once('close', () => {
        clearTimeout(drain);
        const output = { command, stdout: stdout.text(), stderr: stderr.text() };
        resolve(
          timedOut
            ? { kind: 'timed-out', ...output }
            : { kind: 'exited', code: code ?? codeOfSignal(signal), ...output },
        );
      });
    });
  });
}

/** As shells count a child that a signal ended: 128 and its number. */
function codeOfSignal(signal: NodeJS.Signals | null): number {
  return 128 + (signal === null ? 0 : constants.signals[signal]);
}

function whyNotStarted(program: string, error: unknown): string {
  const code = codeOf(error);
  const isPath = /[/\\]/.test(program);
  if (code === 'ENOENT') return isPath ? `${program} does not exist` : `${program} is not on PATH`;
  return code === 'EACCES' ? `${program} may not be executed` : `${program} could not be started (${code})`;
}
