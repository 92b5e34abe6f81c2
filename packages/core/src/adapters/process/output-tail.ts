/** Bytes of a service's output that are kept: its end. */
const KEPT = 64 * 1024;

/** The end of what a stream brought, however much it was. */
export interface OutputTail {
  add(chunk: Buffer): void;
  /** Invalid UTF-8 becomes U+FFFD; where the beginning is gone, a line says how much. */
  text(): string;
}

export function outputTail(kept = KEPT): OutputTail {
  let chunks: Buffer[] = [];
  let bytes = 0;
  let total = 0;
  const last = () => {
    const all = Buffer.concat(chunks);
    return all.subarray(Math.max(0, all.length - kept));
  };
  return {
    add(chunk) {
      chunks.push(chunk);
      bytes += chunk.length;
      total += chunk.length;
      // cut only now and then, so that many small chunks stay linear
      if (bytes <= 2 * kept) return;
      chunks = [Buffer.from(last())];
      bytes = kept;
    },
    text() {
      const end = last();
      if (end.length === total) return end.toString('utf8');
      // the first line is cut somewhere, perhaps within a character
      const whole = end.subarray(end.indexOf('\n') + 1);
      return `[${total - whole.length} bytes of output left out]\n${whole.toString('utf8')}`;
    },
  };
}
