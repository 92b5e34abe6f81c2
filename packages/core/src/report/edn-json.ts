import type { Edn } from '#core/model/edn';

/** JSON that says an EDN value: null, booleans, strings, small integers and arrays as such, all else under one `$` key. */
export type EdnJson =
  | null
  | boolean
  | number
  | string
  | readonly EdnJson[]
  | { readonly [tag: `$${string}`]: EdnJson };

/**
 * Takes an EDN value and returns it as tagged JSON, from which the value can be told without loss (docs/edn-json.md):
 * two values that Clojure tells apart never give the same JSON. Maps and sets keep source order.
 */
export function renderEdnJson(value: Edn): EdnJson {
  switch (value.kind) {
    case 'nil':
      return null;
    case 'boolean':
    case 'string':
      return value.value;
    case 'character':
      return { $character: value.value };
    case 'integer':
      if (value.big) return { $bigint: value.value.toString() };
      return Number.isSafeInteger(Number(value.value))
        ? Number(value.value)
        : { $integer: value.value.toString() };
    case 'float':
      return { $float: Object.is(value.value, -0) ? '-0' : String(value.value) };
    case 'decimal':
      return { $decimal: value.text };
    case 'ratio':
      return { $ratio: [value.numerator.toString(), value.denominator.toString()] };
    case 'keyword':
      return { $keyword: named(value.namespace, value.name) };
    case 'symbol':
      return { $symbol: named(value.namespace, value.name) };
    case 'vector':
      return value.items.map(renderEdnJson);
    case 'list':
      return { $list: value.items.map(renderEdnJson) };
    case 'set':
      return { $set: value.items.map(renderEdnJson) };
    case 'map':
      return { $map: value.entries.map(([key, item]) => [renderEdnJson(key), renderEdnJson(item)]) };
    case 'tagged':
      return { $tagged: [value.tag, renderEdnJson(value.value)] };
  }
}

/** `namespace/name`, or both apart where the text would be split elsewhere than at its first slash. */
function named(namespace: string | null, name: string): EdnJson {
  if (namespace === null) return name === '/' || !name.includes('/') ? name : [null, name];
  return namespace.includes('/') ? [namespace, name] : `${namespace}/${name}`;
}
