import { type Frame, readFrame } from './traceback.ts';

/** The stack of one thread, innermost frame first. */
export type Stack = readonly Frame[];

/** `Current thread 0x00007f32 [MainThread] (most recent call first):`, in all versions since 3.3. */
const THREAD = /^(?:Current thread|Thread) 0x[0-9a-fA-F]+.{0,200} \(most recent call first\):$/;
const MOST = 10_000;

/** The stacks that Python's faulthandler wrote between all else: those of each thread of each process. */
export function readFaultStacks(text: string): readonly Stack[] {
  const stacks: Frame[][] = [];
  let current: Frame[] | null = null;
  for (const line of text.split(/\r?\n/)) {
    if (line.length <= 300 && THREAD.test(line)) {
      if (stacks.length >= MOST) break;
      current = [];
      stacks.push(current);
      continue;
    }
    const frame = current !== null && line.startsWith('  File ') ? readFrame(line) : null;
    if (frame === null) current = null;
    else current?.push(frame);
  }
  return stacks;
}
