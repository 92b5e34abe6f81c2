import * as schema from '#core/read/manifest/manifest-schema';

/** The manifests' own shapes as JSON Schema (draft-07), for editors: keywords are strings there. */
export function manifestSchemas(): Record<string, object> {
  const long = schema.packageLong.json as { properties: Record<string, object> };
  const items = { anyOf: [schema.pythonRuntime.json, schema.nodeRuntime.json] };
  const runtimes = { ...long.properties.runtimes, items };
  const packageLong = { ...long, properties: { ...long.properties, runtimes } };
  return {
    'package-manifest': titled('package.edn', {
      anyOf: [schema.pythonShort.json, schema.nodeShort.json, packageLong],
    }),
    'service-manifest': titled('service.edn, service.toml or service.json', schema.service.json),
    plumb: titled('plumb.edn', schema.plumb.json),
  };
}

function titled(title: string, body: object): object {
  return { $schema: 'http://json-schema.org/draft-07/schema#', title, ...body };
}
