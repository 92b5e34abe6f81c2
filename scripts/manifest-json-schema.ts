import { type ConversionConfig, toJsonSchema } from '@valibot/to-json-schema';
import type { GenericSchema } from 'valibot';
import * as schema from '#core/read/manifest-schema';
import { BEHIND } from '#core/read/manifest-shape';
import { Keyword } from '#core/read/manifest-value';

type JsonSchema = ReturnType<typeof toJsonSchema>;

/** The manifests' own validators as JSON Schema (draft-07), for editors: keywords are strings there. */
export function manifestSchemas(): Record<string, object> {
  const anyOf = (...shapes: GenericSchema[]) => ({ anyOf: shapes.map(bare) });
  const long = bare(schema.packageLong) as { properties: Record<string, object> };
  const runtimes = { type: 'array', minItems: 1, items: anyOf(schema.pythonRuntime, schema.nodeRuntime) };
  const packageLong = { ...long, properties: { ...long.properties, runtimes } };
  return {
    'package-manifest': titled('package.edn', {
      anyOf: [...anyOf(schema.pythonShort, schema.nodeShort).anyOf, packageLong],
    }),
    'service-manifest': titled('service.edn, service.toml or service.json', bare(schema.service)),
    plumb: titled('plumb.edn', bare(schema.plumb)),
  };
}

function titled(title: string, body: object): object {
  return { $schema: 'http://json-schema.org/draft-07/schema#', title, ...body };
}

const CONFIG: ConversionConfig = {
  typeMode: 'input',
  errorMode: 'ignore',
  overrideSchema: ({ valibotSchema, jsonSchema }) => {
    const shape = BEHIND.get(valibotSchema);
    if (shape !== undefined) return bare(shape);
    if (valibotSchema.type === 'lazy') return {};
    if (valibotSchema.type !== 'union') return jsonSchema;
    return union(valibotSchema as unknown as { options: readonly GenericSchema[] });
  },
};

/** A union without its keyword: that is a string in JSON. */
function union({ options }: { readonly options: readonly GenericSchema[] }): JsonSchema {
  const shapes = options
    .filter((option) => !(option.type === 'instance' && 'class' in option && option.class === Keyword))
    .map(bare);
  const [only] = shapes;
  return only !== undefined && shapes.length === 1 ? only : { anyOf: shapes };
}

function bare(shape: GenericSchema): JsonSchema {
  const { $schema: _, ...rest } = toJsonSchema(shape, CONFIG);
  return rest;
}
