import { expect, test } from 'vitest';
import { GENERATED_MARK } from '#core/generate/mark';
import { generateSettings } from '#core/generate/settings';
import { serviceManifest } from '../../support/service-manifest.ts';

test('the whole manifest, in one key order, without places', () => {
  const at = ['endpoints', 0];
  const text = generateSettings(
    serviceManifest('python', 'shared_web.app:create_app', {
      workers: 2,
      requires: '>=3.11',
      deps: {
        python: [{ pkg: 'shared-hf', extras: ['hf'], at }],
        node: [{ pkg: '@promethean/web-core', targets: [], at }],
      },
      endpoints: [{ method: 'POST', path: '/infer', handler: 'shared_hf.pipeline:infer', at }],
      tools: [{ name: 'search', handler: 'shared_hf.tools:search', at }],
      tasks: [{ name: 'warm', handler: 'shared_hf.tasks:warm', at }],
      transports: ['http', 'ws'],
      resources: { npu: true, gpu: false },
      telemetry: { otlp: true },
      env: ['LOG_LEVEL'],
      secrets: ['HF_TOKEN'],
    }),
  );
  expect(text).toBe(`{
  "//": "${GENERATED_MARK} from service.edn: do not edit.",
  "name": "foo",
  "runtime": {
    "lang": "python",
    "entry": "shared_web.app:create_app",
    "workers": 2,
    "requires": ">=3.11"
  },
  "deps": {
    "python": [
      {
        "pkg": "shared-hf",
        "extras": [
          "hf"
        ]
      }
    ],
    "node": [
      {
        "pkg": "@promethean/web-core",
        "targets": []
      }
    ]
  },
  "transports": [
    "http",
    "ws"
  ],
  "endpoints": [
    {
      "method": "POST",
      "path": "/infer",
      "handler": "shared_hf.pipeline:infer"
    }
  ],
  "tools": [
    {
      "name": "search",
      "handler": "shared_hf.tools:search"
    }
  ],
  "tasks": [
    {
      "name": "warm",
      "handler": "shared_hf.tasks:warm"
    }
  ],
  "resources": {
    "npu": true,
    "gpu": false
  },
  "telemetry": {
    "otlp": true
  },
  "env": [
    "LOG_LEVEL"
  ],
  "secrets": [
    "HF_TOKEN"
  ]
}
`);
});

test('every key is there for a service that declares next to nothing', () => {
  const settings = JSON.parse(generateSettings(serviceManifest('node', '@a/b:createApp')));
  expect(Object.keys(settings)).toEqual([
    '//',
    'name',
    'runtime',
    'deps',
    'transports',
    'endpoints',
    'tools',
    'tasks',
    'resources',
    'telemetry',
    'env',
    'secrets',
  ]);
  expect(settings.runtime).toEqual({ lang: 'node', entry: '@a/b:createApp', workers: 1 });
});

test('a key named __proto__ stays a key', () => {
  const telemetry = JSON.parse('{"__proto__": {"otlp": true}}');
  const text = generateSettings(serviceManifest('node', '@a/b:createApp', { telemetry }));
  expect(Object.keys(JSON.parse(text).telemetry)).toEqual(['__proto__']);
});
