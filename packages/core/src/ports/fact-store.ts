import type { ContentId } from '#core/model/file-tree';

/** Where the facts of one repository's sources stay from run to run. No method throws: a fault is a miss, or not kept. */
export interface FactStore {
  /** What was last saved, by whomever; null where there is nothing. It may be damaged, or hostile. */
  load(): string | null;
  save(text: string): void;
  /** The content of a file with this text, which git would not change: by the SHA-1 of its blob. */
  contentOfText(text: string): ContentId;
}
