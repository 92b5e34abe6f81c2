/** Where the facts of one repository's sources stay from run to run. No method throws: a fault is a miss, or not kept. */
export interface FactStore {
  /** What was last saved, by whomever; null where there is nothing. It may be damaged, or hostile. */
  load(): string | null;
  save(text: string): void;
  /** The id that git gives a blob with this text (SHA-1, in hexadecimal digits). */
  blobId(text: string): string;
}
