/** Bytes that are kept of one stream of a child: the first half and the last half of these. */
export const MAX_OUTPUT_BYTES = 16 * 1024 * 1024;

/** What a stream brought, within bounds: where it was more, its middle is replaced by a line with the count. */
export interface CappedOutput {
  add(chunk: Buffer): void;
  text(): string;
}

/** The first and the last bytes are kept, since a failure mostly stands at the end. Invalid UTF-8 becomes U+FFFD. */
export function cappedOutput(limit = MAX_OUTPUT_BYTES): CappedOutput {
  const half = limit / 2;
  const head: Buffer[] = [];
  let headBytes = 0;
  let tail: Buffer[] = [];
  let tailBytes = 0;
  let total = 0;

  const lastOf = () => {
    const all = Buffer.concat(tail);
    return all.subarray(Math.max(0, all.length - half));
  };

  return {
    add(chunk) {
      total += chunk.length;
      const toHead = chunk.subarray(0, half - headBytes);
      headBytes += toHead.length;
      if (toHead.length > 0) head.push(toHead);
      const rest = chunk.subarray(toHead.length);
      if (rest.length === 0) return;
      tail.push(rest);
      tailBytes += rest.length;
      // cut only now and then, so that many small chunks stay linear
      if (tailBytes > limit) {
        tail = [Buffer.from(lastOf())];
        tailBytes = half;
      }
    },
    text() {
      const last = lastOf();
      const lost = total - headBytes - last.length;
      if (lost === 0) return Buffer.concat([...head, last]).toString('utf8');
      return `${Buffer.concat(head).toString('utf8')}\n[${lost} bytes of output left out]\n${last.toString('utf8')}`;
    },
  };
}
