import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  importNamesOf,
  mayProvideBelow,
  type Provides,
  providersOf,
  provides,
} from '#core/graph/facts/import-names';
import { VAGUE_MODULES } from '#core/graph/facts/vague-modules';
import curated from '../../../../packages/core/src/graph/facts/curated-names.json' with { type: 'json' };
import index from '../../../../packages/core/src/graph/facts/import-names.json' with { type: 'json' };
import namespaces from '../../../../packages/core/src/graph/facts/namespace-names.json' with { type: 'json' };

const rowsOf = (lines: readonly string[]) =>
  lines.flatMap((line) => line.split(';')).map((row) => row.split(' ') as [string, ...string[]]);
const OWN = rowsOf([...namespaces.rows, ...curated.rows]);
const SHARED = new Set(curated.shared);

describe('what a distribution is known to be imported by', () => {
  it.each([
    ['PyYAML', ['yaml', '_yaml']],
    ['google_auth', ['google.auth', 'google.oauth2']],
    ['requests', ['requests']],
    ['flask-cors', ['flask_cors']],
    ['pymongo', ['bson', 'gridfs', 'pymongo']],
  ])('%s', (distribution, names) => {
    expect(importNamesOf(distribution)).toEqual(names);
  });

  it('is not known of what nobody lists, nor of a filler of a namespace that no row of ours names', () => {
    expect(importNamesOf('acme-internal-things')).toBeNull();
    expect(importNamesOf('azure-mgmt-compute')).toBeNull();
    expect(importNamesOf('__proto__')).toBeNull();
  });
});

describe('who provides a module', () => {
  it.each([
    ['cv2', 'opencv-python'],
    ['yaml.representer', 'pyyaml'],
    ['google.protobuf.message', 'protobuf'],
    ['google.cloud.storage.blob', 'google-cloud-storage'],
    ['google.cloud.resourcemanager_v3', 'google-cloud-resource-manager'],
    ['azure.mgmt.compute.models', 'azure-mgmt-compute'],
    ['opentelemetry.trace', 'opentelemetry-api'],
    ['opentelemetry.sdk.trace.export', 'opentelemetry-sdk'],
    ['opentelemetry.instrumentation.flask', 'opentelemetry-instrumentation-flask'],
    ['opentelemetry.instrumentation.utils', 'opentelemetry-instrumentation'],
    ['haystack_integrations.components.generators.ollama', 'ollama-haystack'],
    ['airflow.providers.google.cloud', 'apache-airflow-providers-google'],
    ['airflow.models', 'apache-airflow'],
    ['dateutil', 'python-dateutil'],
    ['bs4', 'beautifulsoup4'],
    ['sklearn', 'scikit-learn'],
    ['PIL.Image', 'pillow'],
    ['jwt', 'pyjwt'],
    ['dotenv', 'python-dotenv'],
    ['typing_extensions', 'typing-extensions'],
    ['mpl_toolkits.mplot3d', 'matplotlib'],
    ['haystack', 'haystack-ai'],
    ['cassandra.cluster', 'cassandra-driver'],
    ['pubsub', 'pypubsub'],
    ['kafka', 'kafka-python'],
    ['fastmcp', 'fastmcp'],
    ['griffe', 'griffe'],
    ['art', 'art'],
    ['ag_ui.core', 'ag-ui-protocol'],
    ['azurefunctions.extensions', 'azurefunctions-extensions-base'],
  ])('%s: %s first', (module, distribution) => {
    expect(providersOf(module)[0]).toBe(distribution);
  });

  it.each([
    'google',
    'google.cloud',
    'azure',
    'opentelemetry',
    'haystack_integrations.components',
    'airflow.providers',
  ])("%s is nobody's own", (module) => {
    expect(providersOf(module).filter((name) => provides(name, module) !== 'yes')).toEqual([]);
    expect(providersOf(`${module}.nothing_of_that_name`).filter((name) => name !== 'apache-airflow')).toEqual(
      [],
    );
  });

  it('is nobody for names that wheels ship by mistake', () => {
    expect([...VAGUE_MODULES].filter((module) => providersOf(module).length > 0)).toEqual([]);
    expect(['_utils', '_shared', '__common'].flatMap(providersOf)).toEqual([]);
    expect(providersOf('_pytest')).toEqual(['pytest']);
  });

  it('is nobody for modules that no fact has', () => {
    expect(providersOf('acme_things.core')).toEqual([]);
    expect(providersOf('')).toEqual([]);
    expect(providersOf('__proto__')).toEqual([]);
  });
});

describe('whether a distribution provides a module', () => {
  it.each<[string, string, Provides]>([
    // Known names, and nothing beside them that others are known for.
    ['PyYAML', 'yaml', 'yes'],
    ['pyyaml', 'yaml.nodes', 'yes'],
    ['pyyaml', 'yamlish', 'no'],
    ['libvirt-python', 'libvirtaio', 'yes'],
    ['libvirt-python', 'libvirtd', 'no'],
    ['requests', 'urllib3', 'no'],
    ['adversarial-robustness-toolbox', 'art.attacks', 'yes'],
    ['adversarial-robustness-toolbox', 'artists', 'no'],
    ['auth0-fastapi-api', 'fastapi_plugin', 'yes'],
    ['auth0-fastapi-api', 'fastapi', 'no'],
    ['segment-analytics-python', 'segment.analytics', 'yes'],
    ['protobuf', 'google.protobuf.message', 'yes'],
    ['protobuf', 'google', 'maybe'],
    ['protobuf', 'google.auth', 'no'],
    ['ipykernel', 'ipykernel_launcher', 'yes'],
    ['griffelib', 'griffe', 'yes'],
    ['moodlepy', 'moodle', 'maybe'],
    ['acme-nat-app', 'nat_app.run', 'maybe'],
    ['acme-nat-app', 'app_nat', 'no'],
    ['acme-nat-apps', 'nat_app', 'no'],
    // Others are known for it.
    ['acme-unheard-of-requests', 'requests', 'no'],
    ['fastmcp-slim', 'fastmcp.server', 'yes'],
    ['httpcore2', 'httpcore2', 'yes'],
    ['azure-functions', 'azurefunctions', 'no'],
    // One version of a distribution is not all of them.
    ['pyserial', 'pyserial', 'maybe'],
    ['pyserial', 'serial_things', 'maybe'],
    ['pyserial', 'serial_asyncio', 'no'],
    ['pyserial', 'usb_things', 'no'],
    // Name rules.
    ['azure-mgmt-compute', 'azure.mgmt.compute', 'yes'],
    ['acme-data.tools', 'acme.data.tools', 'yes'],
    ['acme-data-tools', 'acme_data_tools.core', 'yes'],
    ['google-cloud-resource-manager', 'google.cloud.resourcemanager_v3', 'yes'],
    // Resemblance, of unknown ones.
    ['acme-things-python', 'acme_client', 'maybe'],
    ['python-acme', 'acme', 'maybe'],
    ['py-acme', 'acme.core', 'maybe'],
    ['pyacme', 'acme', 'maybe'],
    ['acme-things', 'other', 'no'],
    // Namespaces.
    ['azure-acme', 'azure', 'maybe'],
    ['cloud-sql-python-connector', 'google.cloud.sql.connector', 'maybe'],
    ['cloud-sql-python-connector', 'google.cloud.storage', 'no'],
    ['requests', 'google.cloud.sql.connector', 'no'],
    ['azure-acme', 'azure.things', 'maybe'],
    ['azure-acme', 'azure.core', 'no'],
    ['azure-core', 'azure.storage.blob', 'no'],
    ['acme', 'azure.things', 'no'],
    ['opentelemetry-sdk', 'opentelemetry.trace', 'no'],
    ['opentelemetry-sdk', 'opentelemetry.sdk.extension.aws.trace', 'no'],
    ['apache-airflow', 'airflow.models', 'yes'],
    ['apache-airflow', 'airflow.providers.google', 'no'],
    ['apache-airflow-providers-google', 'airflow.providers.google', 'yes'],
    ['apache-airflow-providers-google', 'airflow.providers.amazon', 'no'],
    // Stubs are for type checkers.
    ['types-requests', 'requests', 'no'],
    ['pandas-stubs', 'pandas', 'no'],
    ['__proto__', 'constructor', 'no'],
  ])('%s, %s: %s', (distribution, module, answer) => {
    expect(provides(distribution, module)).toBe(answer);
  });

  it('is what the user states, whatever the facts say', () => {
    const map = new Map([
      ['pyyaml', ['acme']],
      ['empty', []],
    ]);
    expect(provides('PyYAML', 'acme.core', map)).toBe('yes');
    expect(provides('PyYAML', 'yaml', map)).toBe('no');
    expect(provides('empty', 'empty', map)).toBe('no');
    expect(provides('requests', 'requests', map)).toBe('yes');
  });

  it('is yes for every name of every row, also where another row names a part of it', () => {
    const own = new Set(OWN.map(([name]) => name));
    const indexed = [...rowsOf(index.rows), ...rowsOf(index.same)].filter(([name]) => !own.has(name));
    const wrong = [...OWN, ...indexed].flatMap(([name, ...modules]) =>
      (modules.length > 0 ? modules : [name.replaceAll('-', '_')])
        .filter((module) => !SHARED.has(module) && provides(name, `${module}.any_part`) !== 'yes')
        .map((module) => `${name} ${module}`),
    );
    expect(wrong).toEqual([]);
  });

  it('is never yes for an unknown distribution but by its name', () => {
    const word = fc.stringMatching(/^[a-z]{1,6}$/);
    const unknown = fc.tuple(word, word).map(([a, b]) => `zq${a}-${b}`);
    const module = fc.array(word, { minLength: 1, maxLength: 4 }).map((parts) => parts.join('.'));
    fc.assert(fc.property(unknown, module, (distribution, name) => provides(distribution, name) !== 'yes'));
    fc.assert(
      fc.property(unknown, (distribution) => {
        expect(provides(distribution, distribution.replace('-', '.'))).toBe('yes');
        expect(provides(distribution, distribution.replace('-', '_'))).toBe('yes');
      }),
    );
  });

  it('is no for every module below a top-level name that a distribution may not provide anything of', () => {
    const tops = ['google', 'azure', 'yaml', 'griffe', 'storage_v1', 'pyaml', 'zq'];
    const names = fc.constantFrom(
      ...rowsOf([...index.rows, ...index.same, ...index.others]).map(([name]) => name),
    );
    const made = fc.stringMatching(
      /^(?:py|apache-|types-)?(?:google|azure|yaml|griffe|storage)(?:lib|3|-sdk|-cloud)?$/,
    );
    const below = fc.constantFrom('', '.cloud', '.cloud.storage_v1', '.mgmt', '.cloud.storage', '.sdk');
    const modules = fc
      .tuple(fc.constantFrom(...tops, ...rowsOf(index.modules).map(([module]) => module)), below)
      .map(([module, rest]) => module + rest);
    fc.assert(
      fc.property(fc.oneof(names, made), modules, (distribution, module) => {
        const answer = provides(distribution, module);
        return answer === 'no' || mayProvideBelow(distribution, module.split('.')[0] ?? '');
      }),
      { numRuns: 3000 },
    );
    expect(mayProvideBelow('pyyaml', 'yaml')).toBe(true);
    expect(mayProvideBelow('acme-things', 'yaml')).toBe(false);
  });

  it('agrees with the list of providers: each of them provides the module', () => {
    const modules = OWN.flatMap(([, ...names]) => names);
    const wrong = modules.flatMap((module) =>
      providersOf(module)
        .filter((name) => provides(name, module) !== 'yes')
        .map((name) => `${name} ${module}`),
    );
    expect(wrong).toEqual([]);
  });
});

describe('the data', () => {
  it.each(['rows', 'same', 'modules', 'squashed'] as const)(
    '%s is sorted, as the search in it needs',
    (list) => {
      const keys = rowsOf(index[list]).map(([key]) => key);
      expect(keys).toEqual([...new Set(keys)].sort());
      expect(keys.length).toBeGreaterThan(1500);
    },
  );

  it('has each distribution once, in normal form', () => {
    const names = [...rowsOf(index.rows), ...rowsOf(index.same), ...rowsOf(index.others)].map(
      ([name]) => name,
    );
    expect(new Set(names).size).toBe(names.length);
    expect(names.filter((name) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(name))).toEqual([]);
    const own = OWN.map(([name]) => name);
    expect(own.filter((name, at) => own.indexOf(name) !== at)).toEqual([]);
  });

  it('prefers only distributions that provide the module', () => {
    const wrong = curated.preferred.filter((row) => {
      const [module = '', name = ''] = row.split(' ');
      return provides(name, module) !== 'yes' || providersOf(module)[0] !== name;
    });
    expect(wrong).toEqual([]);
  });
});
