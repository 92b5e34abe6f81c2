import type { Edn } from '#core/model/edn';
import { instantOf, uuidOf } from '#core/read/edn/edn-tags';

/** One text a value, the same as read.clj prints: sets and maps sorted, numbers by class, all in ASCII. */
export function canonical(value: Edn): string {
  switch (value.kind) {
    case 'nil':
      return 'nil';
    case 'boolean':
      return String(value.value);
    case 'string':
      return text(value.value);
    case 'character':
      return `\\${hex(value.value)}`;
    case 'integer':
      return `${value.big ? 'n' : 'i'}${value.value}`;
    case 'float': {
      const bits = Buffer.alloc(8);
      bits.writeDoubleBE(value.value);
      return `d${bits.readBigUInt64BE().toString(16)}`;
    }
    case 'decimal':
      return decimal(value.text);
    case 'ratio':
      return `r${value.numerator}/${value.denominator}`;
    case 'keyword':
    case 'symbol': {
      const marker = value.kind === 'keyword' ? ':' : "'";
      return `${marker}${value.namespace === null ? '' : `${text(value.namespace)}/`}${text(value.name)}`;
    }
    case 'tagged':
      if (value.tag === 'inst' && value.value.kind === 'string')
        return `#inst ${instantOf(value.value.value)}`;
      if (value.tag === 'uuid' && value.value.kind === 'string') return `#uuid ${uuidOf(value.value.value)}`;
      return `#${text(value.tag)} ${canonical(value.value)}`;
    case 'map':
      return `{${value.entries
        .map(([key, item]) => `${canonical(key)} ${canonical(item)}`)
        .sort()
        .join(' ')}}`;
    case 'set':
      return `#{${value.items.map(canonical).sort().join(' ')}}`;
    case 'vector':
      return `[${value.items.map(canonical).join(' ')}]`;
    case 'list':
      return `(${value.items.map(canonical).join(' ')})`;
  }
}

function text(value: string): string {
  return `"${value.replace(/[^ !#-[\]-~]/g, (unit) => `\\u${hex(unit)}`)}"`;
}

function hex(unit: string): string {
  return unit.charCodeAt(0).toString(16).padStart(4, '0');
}

function decimal(spelled: string): string {
  const [mantissa = '', exponent = '0'] = spelled.toLowerCase().split('e');
  const [whole = '', fraction = ''] = mantissa.replace('+', '').split('.');
  return `m${BigInt(`${whole}${fraction}`.replace('-', '')) * (whole.startsWith('-') ? -1n : 1n)}e${BigInt(fraction.length) - BigInt(exponent.replace('+', ''))}`;
}
