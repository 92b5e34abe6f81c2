#!/usr/bin/env node
import { VERSION } from '#core/model/version';

// The version is answered before anything else is loaded: scripts ask for it often.
const [first] = process.argv.slice(2);
if (first === '--version' || first === '-V') process.stdout.write(`${VERSION}\n`);
else {
  const { run } = await import('./run.ts');
  process.exitCode = await run(process.argv.slice(2), {
    cwd: process.cwd(),
    color: process.stdout.isTTY === true && !process.env.NO_COLOR,
    out: (text) => process.stdout.write(text),
    err: (text) => process.stderr.write(text),
  });
}
