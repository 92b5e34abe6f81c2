import type { Edn } from '#core/model/edn';
import { instantOf, uuidOf } from './edn-tags.ts';

/**
 * Texts that are the same for two values exactly when Clojure takes them for one key: `[1]` and `(1)`, `1` and `1N`,
 * `1.0M` and `1.00M`, maps and sets in any order; not `1` and `1.0`. The form of an unknown tag is compared as Java's
 * `equals` does, where `1` and `1N` differ. One instance serves one document: a collection is named by a number, so
 * that nested keys cost no more than their length.
 */
export class EdnEquality {
  private readonly numbers = new Map<string, number>();
  private readonly known = { equiv: new Map<Edn, string>(), equals: new Map<Edn, string>() };

  /** The text of a value. */
  keyOf(value: Edn): string {
    return this.key(value, 'equiv');
  }

  private key(value: Edn, by: 'equiv' | 'equals'): string {
    switch (value.kind) {
      case 'nil':
        return 'nil';
      case 'boolean':
        return `${value.value}`;
      case 'string':
        return JSON.stringify(value.value);
      case 'character':
        return `\\${value.value.charCodeAt(0)}`;
      case 'integer':
        return by === 'equals' && value.big ? `${value.value}N` : `${value.value}`;
      case 'float':
        return by === 'equals' && Object.is(value.value, -0) ? 'd-0' : `d${value.value}`;
      case 'decimal':
        return decimalKey(value.text, by);
      case 'ratio':
        return `${value.numerator}/${value.denominator}`;
      case 'keyword':
      case 'symbol':
        return `${value.kind === 'keyword' ? ':' : "'"}${value.namespace === null ? '' : `${value.namespace} `}${value.name}`;
      case 'tagged':
        return this.taggedKey(value.tag, value.value);
      default:
        return this.collectionKey(value, by);
    }
  }

  private taggedKey(tag: string, form: Edn): string {
    if (form.kind === 'string' && tag === 'inst') return `#inst ${instantOf(form.value)}`;
    if (form.kind === 'string' && tag === 'uuid') return `#uuid ${uuidOf(form.value)}`;
    return this.numbered(`#${tag} ${this.key(form, 'equals')}`);
  }

  private collectionKey(
    value: Extract<Edn, { kind: 'list' | 'vector' | 'set' | 'map' }>,
    by: 'equiv' | 'equals',
  ): string {
    const known = this.known[by].get(value);
    if (known !== undefined) return known;
    let text: string;
    if (value.kind === 'map') {
      // Keys, and members of sets, are looked up, which never goes by `equals`.
      const entries = value.entries.map(([key, item]) => `${this.key(key, 'equiv')}\n${this.key(item, by)}`);
      text = `{${entries.sort().join('\n')}`;
    } else if (value.kind === 'set') {
      text = `#{${value.items
        .map((item) => this.key(item, 'equiv'))
        .sort()
        .join('\n')}`;
    } else {
      text = `[${value.items.map((item) => this.key(item, by)).join('\n')}`;
    }
    const key = this.numbered(text);
    this.known[by].set(value, key);
    return key;
  }

  private numbered(text: string): string {
    const number = this.numbers.get(text) ?? this.numbers.size;
    this.numbers.set(text, number);
    return `@${number}`;
  }
}

function decimalKey(text: string, by: 'equiv' | 'equals'): string {
  const [mantissa = '', exponent = '0'] = text.toLowerCase().split('e');
  const [whole = '', fraction = ''] = mantissa.replace(/^[-+]/, '').split('.');
  let digits = (whole + fraction).replace(/^0+/, '');
  let scale = BigInt(fraction.length) - BigInt(exponent.replace('+', ''));
  if (by === 'equiv') {
    const kept = trimmedLength(digits);
    scale = digits === '' ? 0n : scale - BigInt(digits.length - kept);
    digits = digits.slice(0, kept);
  }
  const sign = digits !== '' && mantissa.startsWith('-') ? '-' : '';
  return `M${sign}${digits}e${scale}`;
}

function trimmedLength(digits: string): number {
  let length = digits.length;
  while (length > 0 && digits[length - 1] === '0') length--;
  return length;
}
