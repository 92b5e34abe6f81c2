import { randomUUID } from 'node:crypto';
import { StringDecoder } from 'node:string_decoder';
import type { LiveLog, OpenOutput } from '#core/ports/live-log';

/** What one command may print live, in UTF-16 units; of the rest the end is printed when it closes. */
const MOST = 8 * 1024 * 1024;
const END = 64 * 1024;
/** A line without an end is printed in pieces of this size. */
const LONGEST_LINE = 64 * 1024;

/**
 * Output in a group of GitHub's log, between `::stop-commands::` and its random token: until then the runner carries out
 * no command, of either grammar. Lines come whole, each through `show`, which hides and escapes what must not be seen.
 */
export function liveLog(
  show: (line: string) => string,
  write: (text: string) => void = (text) => void process.stdout.write(text),
): LiveLog {
  return {
    open(title): OpenOutput {
      const token = randomUUID();
      // the group's title is data of a command: `%` and line ends are encoded, as @actions/core does
      const data = show(title).replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
      write(`::group::${data}\n::stop-commands::${token}\n`);
      const bounded = boundedWriter(write);
      const print = (line: string) => bounded.print(`${show(line)}\n`);
      const streams = { stdout: lineReader(print), stderr: lineReader(print) };
      return {
        listen: (stream, chunk) => streams[stream].add(chunk),
        close() {
          streams.stdout.end();
          streams.stderr.end();
          bounded.end();
          write(`::${token}::\n::endgroup::\n`);
        },
      };
    },
  };
}

/** Makes lines of bytes in UTF-8; a line is told without its end. */
function lineReader(tell: (line: string) => void) {
  const decoder = new StringDecoder('utf8');
  let parts: string[] = [];
  let length = 0;
  const flush = () => {
    tell(parts.join('').replace(/\r$/, ''));
    parts = [];
    length = 0;
  };
  const flushBeginning = () => {
    const text = parts.join('');
    const end = beginningOf(text);
    tell(text.slice(0, end));
    parts = [text.slice(end)];
    length = text.length - end;
  };
  const take = (text: string) => {
    const lines = text.split('\n');
    for (const [i, line] of lines.entries()) {
      parts.push(line);
      length += line.length;
      if (i < lines.length - 1) flush();
      else if (length > LONGEST_LINE) flushBeginning();
    }
  };
  return {
    add: (chunk: Uint8Array) => take(decoder.write(chunk)),
    end() {
      take(decoder.end());
      if (length > 0) flush();
    },
  };
}

/** How far the user info of a URL is looked for, and the longest scheme before it. */
const URL_REACH = 4096;
const SCHEME = 'https://'.length + 26;

/**
 * Where a long line may be parted: not within a URL, whose password would then be shown by halves, and by neither half
 * be known for one.
 */
function beginningOf(text: string): number {
  const url = text.indexOf('://', text.length - URL_REACH);
  const end = (url === -1 ? text.length : url) - SCHEME;
  const unit = text.charCodeAt(end - 1);
  return unit >= 0xd800 && unit <= 0xdbff ? end - 1 : end;
}

/** Writes up to MOST; what comes then is left out but for its end, and counted. */
function boundedWriter(write: (text: string) => void) {
  let room = MOST;
  let leftOut = 0;
  let tail: string[] = [];
  let tailLength = 0;
  return {
    print(line: string) {
      if (room >= line.length) {
        room -= line.length;
        write(line);
        return;
      }
      room = 0;
      leftOut += 1;
      tail.push(line);
      tailLength += line.length;
      // cut only now and then, so that many short lines stay linear
      if (tailLength <= 2 * END) return;
      let start = tail.length;
      tailLength = 0;
      while (start > 0 && tailLength + (tail[start - 1] ?? '').length <= END) {
        start -= 1;
        tailLength += (tail[start] ?? '').length;
      }
      tail = tail.slice(start);
    },
    end() {
      if (leftOut === 0) return;
      write(`[${leftOut - tail.length} lines of output left out]\n${tail.join('')}`);
    },
  };
}
