import type { Span } from './finding.ts';

/**
 * A value of EDN with its place. Maps and sets keep source order; metadata (`^`) is read and checked, not kept.
 *
 * - `integer`: `big` says that Clojure holds it as a BigInt: an `N` suffix, or beyond 64 bits.
 * - `decimal`: `text` as spelled, without its `M`.
 * - `ratio`: in lowest terms, denominator over 1 (`4/2` is the integer 2).
 * - `keyword`, `symbol`: split at the first `/`, so `:a/b/c` is `b/c` in `a`; keywords without their colon.
 * - `map`: keys of `#:a{}` are written out.
 * - `tagged`: the form as written, also for `inst` and `uuid`, whose strings are known to be valid.
 *
 * A span runs from the first character of a form (its `#`, its `^`) to just behind its last.
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
