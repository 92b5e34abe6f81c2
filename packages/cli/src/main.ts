#!/usr/bin/env node
import { fstatSync } from 'node:fs';
import { VERSION } from '#core/model/version';

let isLost = false;
process.stdout.on('error', ({ code }: NodeJS.ErrnoException) => {
  // A reader that has seen enough (`| head`) is no fault; a full disk is: nobody has read the report then.
  if (isLost || code === 'EPIPE') return;
  isLost = true;
  process.exitCode = 2;
  process.stderr.write(`plumb: the output could not be written: ${code}\n`);
});
process.stderr.on('error', () => {});

// The version is answered before anything else is loaded: scripts ask for it often.
const [first] = process.argv.slice(2);
if (first === '--version' || first === '-V') process.stdout.write(`${VERSION}\n`);
else {
  const code = await answer().catch((error) => {
    // What fails before a command has its say (a damaged bundle, a folder that is gone) is no verdict.
    process.stderr.write(`plumb ${VERSION} could not start: ${error?.stack ?? error}\n`);
    return 3;
  });
  if (!isLost) process.exitCode = code;
}

async function answer(): Promise<number> {
  const { run } = await import('./run.ts');
  const isTerminal = process.stdout.isTTY === true;
  // In a step of a workflow a pipe is the log; what is redirected is a file there as well.
  const isLog = process.env.GITHUB_ACTIONS === 'true' && !fstatSync(1).isFile();
  return await run(process.argv.slice(2), {
    cwd: process.cwd(),
    color: isTerminal && !process.env.NO_COLOR,
    shown: isTerminal || isLog,
    out: (text) => process.stdout.write(text),
    err: (text) => process.stderr.write(text),
  });
}
