/**
 * Reads random texts and mutated manifests and prints how many it accepted, or exits 1 with the text that broke the reader.
 * Arguments: seed, count.
 */
import { ROOT } from '#core/model/repo-path';
import { readEdn } from '#core/read/edn/edn';
import { renderEdnJson } from '#core/report/edn-json';

const [seed = 1, count = 1000] = process.argv.slice(2).map(Number);
let state = seed >>> 0;

function below(limit: number): number {
  state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
  return Math.floor((state / 2 ** 32) * limit);
}

const PIECES = ['#', '#_', '#:a{', '#{', '##', '^', '{', '}', '[', ']', '(', ')', '"', '\\', ';', '\n', '\r', ' ', ',', ':', '/', '0', '9', '-', '+', 'N', 'M', 'e', 'r', 'u', 'inst', '\u0000', '\u0085', '\u2028', '\ud800', '\udc00', '\ufeff', 'é', 'λ']; // biome-ignore format: a table
const MANIFEST =
  '{:package/name "a-b" ; note\n :lang :python :extras {:ml ["torch>=2.1" #_x "numpy"]}\n :n [1 2.5 3/4 0x1F 1N 1M \\a #inst "2020"]}\n';

function random(): string {
  const length = below(60);
  const kind = below(3);
  let text = '';
  if (kind === 0) {
    for (let index = 0; index < length; index++) text += PIECES[below(PIECES.length)];
  } else if (kind === 1) {
    text = Buffer.from(Array.from({ length }, () => below(256))).toString(below(2) === 0 ? 'utf8' : 'latin1');
  } else {
    text = MANIFEST;
    for (let left = 1 + below(4); left > 0; left--) {
      const from = below(text.length);
      text = text.slice(0, from) + PIECES[below(PIECES.length)] + text.slice(from + below(4));
    }
  }
  return text;
}

let accepted = 0;
for (let index = 0; index < count; index += 1) {
  const text = random();
  try {
    const reading = readEdn(text, ROOT);
    if (reading.ok) {
      accepted++;
      JSON.stringify(renderEdnJson(reading.value));
    } else {
      const [problem] = reading.problems;
      const lines = text.split('\n');
      const start = problem?.at.kind === 'span' ? problem.at.span.start : { line: 0, column: 0 };
      const line = lines[start.line - 1];
      if (line === undefined || start.column < 1 || start.column > line.length + 1)
        throw new Error('a place outside the text');
    }
  } catch (error) {
    console.error(`${JSON.stringify(text)} (seed ${seed}): ${error}`);
    process.exit(1);
  }
}
console.log(JSON.stringify({ accepted }));
