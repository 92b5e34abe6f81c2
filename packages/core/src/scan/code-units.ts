/** For a text of up to so many code units there is memory at hand; a longer one gets its own. */
const KEPT = 1 << 20;
/** Zeros behind the last code unit: a loop ends at them, and looking a few places ahead needs no test for the end. */
const MARGIN = 4;

const kept = new Uint16Array(KEPT);
const isBigEndian = new Uint8Array(Uint16Array.of(1).buffer)[0] === 0;

/**
 * Takes a text and returns its UTF-16 code units, with zeros behind them. A loop over them takes less than half of the
 * time that `charCodeAt` takes, and while the code is young a third. They hold until the next call.
 */
export function codeUnits(text: string): Uint16Array {
  const length = text.length;
  const units = length + MARGIN <= KEPT ? kept : new Uint16Array(length + MARGIN);
  const bytes = Buffer.from(units.buffer, 0, length * 2);
  bytes.write(text, 'utf16le');
  if (isBigEndian) bytes.swap16();
  units.fill(0, length, length + MARGIN);
  return units;
}
