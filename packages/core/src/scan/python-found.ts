import type { ImportKind } from '#core/model/imports';
import type { Block } from './python-blocks.ts';

/** An import as the walk meets it: by offsets, and by the block that holds it. */
export interface FoundImport {
  readonly kind: ImportKind;
  readonly module: string;
  readonly names: readonly string[];
  readonly level: number;
  readonly start: number;
  readonly end: number;
  readonly block: Block;
  readonly inLambda: boolean;
}

export interface FoundIgnore {
  readonly offset: number;
  readonly rules: readonly string[];
  readonly reason: string;
}
