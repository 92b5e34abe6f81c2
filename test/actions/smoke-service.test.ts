import { describe, expect, test } from 'vitest';
import { runAction } from '../support/bundle.ts';
import { gitRepository } from '../support/scratch.ts';

const SERVICE = `{:service/name :foo
 :runtime {:lang :python :entry "app:create" :workers 1}
 :endpoints [{:method :GET :path "/health" :handler "app:health"}
             {:method :GET :path "/items/{id}" :handler "app:health"}]
 :env [:MODE]
 :secrets [:TOKEN]}
`;
const APP = 'def create(settings): ...\ndef health(request, settings): ...\n';
/** No framework, no package: what a Python has by itself. */
const MAIN = `
import http.server, os, sys
assert os.environ["TOKEN"] == "plumb-smoke"
class Answer(http.server.BaseHTTPRequestHandler):
    def do_GET(self):
        self.send_response({"/health": 200, "/items/1": 404}.get(self.path, 500) if os.environ["MODE"] != "bad" else 500)
        self.end_headers()
print("::error::forged ##[group]x", flush=True)
http.server.HTTPServer((os.environ["HOST"], int(os.environ["PORT"])), Answer).serve_forever()
`;

const repository = (files: Readonly<Record<string, string>> = {}) =>
  gitRepository({
    'api/services/foo/service.edn': SERVICE,
    'api/services/foo/app.py': APP,
    'api/services/foo/main.py': MAIN,
    ...files,
  });

const smoke = (workspace: string, inputs: Readonly<Record<string, string>> = {}) =>
  runAction('smoke-service', workspace, { root: 'api', python: 'python3', ...inputs });

describe('a service with a bootstrap of its own', () => {
  test('works', () => {
    const { status, log, outputs, commands } = smoke(repository());
    expect(status, log).toBe(0);
    expect(commands.map(({ name }) => name)).toEqual(['notice']);
    expect(outputs.ok).toBe('true');
    expect(JSON.parse(outputs.services ?? '')).toMatchObject([
      {
        name: 'foo',
        folder: 'services/foo',
        ok: true,
        steps: [
          { phase: 'import' },
          { phase: 'start' },
          { phase: 'GET /health', status: 200 },
          { phase: 'GET /items/{id}', status: 404 },
          { phase: 'stop', what: 'signal SIGTERM' },
        ],
        notes: [expect.stringContaining('in the Python that the input names')],
      },
    ]);
  });

  test('fails at its line in the checkout; values come from the input env', () => {
    const { status, log, commands, summary, outputs } = smoke(repository(), { env: '{"MODE": "bad"}' });
    expect(status).toBe(1);
    expect(outputs.ok).toBe('false');
    expect(commands.map(({ properties: { file, line, title } }) => [file, line, title])).toEqual([
      ['api/services/foo/service.edn', '3', 'foo: GET /health failed'],
      ['api/services/foo/service.edn', '4', 'foo: GET /items/{id} failed'],
      ['api/services/foo/service.edn', undefined, 'foo'],
    ]);
    expect(log).toContain('  | \\u{3a}:error::forged #\\u{23}[group]x\n');
    expect(summary).toContain('**2 of 2 failed**');
  });
});

describe('what keeps the action from its work', () => {
  test.each<[string, Readonly<Record<string, string>>, string]>([
    ['an unknown target', { target: 'fo' }, 'did you mean "foo"?'],
    ['no environment', { python: '' }, 'run setup-workspace first, with services/foo as a target'],
    ['a relative Python', { python: 'venv/bin/python' }, 'the input python is "venv/bin/python"'],
    ['no time', { 'timeout-seconds': '0' }, 'the input timeout-seconds is "0"'],
    ['no number', { 'timeout-seconds': 'soon' }, 'the input timeout-seconds is "soon"'],
    ['values that are none', { env: 'MODE=x' }, 'the input env is no JSON object of strings'],
    ['a value for nobody', { env: '{"MODES": "x"}' }, 'did you mean MODE?'],
    ['a root that is not there', { root: 'web' }, 'the input root names web, which is not there'],
  ])('%s', (_, inputs, message) => {
    const { status, log, commands } = smoke(repository(), inputs);
    expect(status).toBe(1);
    expect(commands.map(({ name }) => name)).toEqual(['error']);
    expect(log).toContain(message);
    expect(log).not.toContain('    at ');
  });

  test('a manifest that cannot be read', () => {
    const { status, commands } = smoke(
      repository({ 'api/services/bar/service.edn': '{:service/name :bar :x' }),
    );
    expect(status).toBe(1);
    expect(commands[0]?.properties.file).toBe('api/services/bar/service.edn');
  });

  test('a Python that is not there fails the import', () => {
    const { status, log } = smoke(repository(), { python: '/no/python' });
    expect(status).toBe(1);
    expect(log).toContain('import: /no/python does not exist');
  });
});
