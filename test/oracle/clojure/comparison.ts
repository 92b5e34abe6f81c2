import { ROOT } from '#core/model/repo-path';
import { readEdn } from '#core/read/edn/edn';
import { canonical } from './canonical.ts';
import { readWithClojure } from './clojure-reader.ts';

/** A text for both readers; the name says where it is from. */
export interface Document {
  readonly name: string;
  readonly text: string;
}

export interface Comparison {
  /** Documents that both accept, with the same value. */
  readonly accepted: readonly Document[];
  /** Documents that both refuse. */
  readonly refused: readonly Document[];
  /** One text for each document that they judge differently: its name, and what each says. */
  readonly differences: readonly string[];
}

/** Reads every document with our reader and with Clojure's, in one JVM. */
export function compareWithClojure(documents: readonly Document[]): Comparison {
  const verdicts = readWithClojure(documents.map(({ text }) => text));
  const accepted: Document[] = [];
  const refused: Document[] = [];
  const differences: string[] = [];
  for (const [index, document] of documents.entries()) {
    const reading = readEdn(document.text, ROOT);
    const ours = reading.ok ? canonical(reading.value) : null;
    const theirs = verdicts[index];
    if (theirs === undefined || ours !== theirs.value) {
      const why = reading.ok ? ours : `refused: ${reading.problems[0]?.message}`;
      const theirWhy = theirs?.value ?? `refused: ${theirs?.reason}`;
      differences.push(
        `${document.name}: ${JSON.stringify(document.text.slice(0, 500))}\n  ours    ${why}\n  Clojure ${theirWhy}`,
      );
    } else (reading.ok ? accepted : refused).push(document);
  }
  return { accepted, refused, differences };
}
