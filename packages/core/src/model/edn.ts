import type { Span } from './finding.ts';

/**
 * A value of EDN with its place. Numbers keep their meaning: integers are bigint, floats number, ratios are not EDN;
 * `decimal` and `big` say the suffix. Maps and sets keep source order.
 */
export type Edn =
  | { readonly kind: 'nil'; readonly span: Span }
  | { readonly kind: 'boolean'; readonly value: boolean; readonly span: Span }
  | { readonly kind: 'string'; readonly value: string; readonly span: Span }
  | { readonly kind: 'character'; readonly value: string; readonly span: Span }
  | { readonly kind: 'integer'; readonly value: bigint; readonly big: boolean; readonly span: Span }
  | { readonly kind: 'float'; readonly value: number; readonly span: Span }
  | { readonly kind: 'decimal'; readonly text: string; readonly span: Span }
  | { readonly kind: 'ratio'; readonly numerator: bigint; readonly denominator: bigint; readonly span: Span }
  | {
      readonly kind: 'keyword' | 'symbol';
      readonly namespace: string | null;
      readonly name: string;
      readonly span: Span;
    }
  | { readonly kind: 'list' | 'vector' | 'set'; readonly items: readonly Edn[]; readonly span: Span }
  | { readonly kind: 'map'; readonly entries: readonly (readonly [Edn, Edn])[]; readonly span: Span }
  | { readonly kind: 'tagged'; readonly tag: string; readonly value: Edn; readonly span: Span };
