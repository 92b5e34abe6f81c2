import { expect, test } from 'vitest';
import { readTestScript } from '#core/plan/node-test-script';

const kindOf = (script: string | null) => {
  const read = readTestScript(script);
  if (read.runner === 'node') return read.takesMore ? 'node' : 'node with files';
  return 'hasReporter' in read && read.hasReporter ? `${read.runner} with a reporter` : read.runner;
};

test.each([
  [null, 'none'],
  ['', 'none'],
  ['  ', 'none'],
  ['echo "Error: no test specified" && exit 1', 'none'],
  ["echo 'Error: no test specified' && exit 1", 'none'],
  ['echo "Error: no tests" && exit 1', 'other'],
  ['node --test', 'node'],
  ['node  --test --test-concurrency=1', 'node'],
  ['node --enable-source-maps --test', 'node'],
  ['tsc -p . --noEmit && node --test', 'node'],
  ['NODE_ENV=test cross-env A=b node --test', 'node'],
  ['c8 node --test', 'node'],
  ['node --test test/', 'node with files'],
  ['node --test "test/**/*.js"', 'node with files'],
  ['node --import tsx --test', 'node with files'],
  ['node -r ./setup.js --test', 'node with files'],
  // the option of a program, not Node's
  ['node run.js --test', 'other'],
  ['node --import tsx run.js', 'other'],
  // Node wants as many destinations as reporters
  ['node --test --test-reporter=dot', 'other'],
  ['node --test --test-reporter dot', 'other'],
  ['node --test --watch', 'other'],
  ['vitest', 'vitest'],
  ['vitest run', 'vitest'],
  ['vitest run src --coverage', 'vitest'],
  ['npx vitest run', 'vitest'],
  ['vitest run --reporter=verbose', 'vitest with a reporter'],
  ['vitest run --outputFile=x.xml', 'other'],
  ['vitest run --outputFile.json x', 'other'],
  ['vitest bench', 'other'],
  ['vitest watch', 'other'],
  ['jest', 'jest'],
  ['jest --ci', 'jest'],
  ['jest --reporters default', 'jest with a reporter'],
  ['mocha', 'other'],
  ['turbo run test', 'other'],
  ['pnpm -r test', 'other'],
  // one report would be written over the other
  ['node --test a && node --test b', 'other'],
  ['vitest run && node --test', 'other'],
  ['vitest run -t "a && b"', 'other'],
  // the shell decides where words at the end go
  ['node --test | tee log', 'other'],
  ['node --test; echo done', 'other'],
  ['node --test || true', 'other'],
  ['node --test & wait', 'other'],
  ['node --test # all', 'other'],
  ['node --test > log', 'other'],
  ['vitest run $(cat files)', 'other'],
  ['(node --test)', 'other'],
  ['node --test\nrm x', 'other'],
])('%j is %s', (script, kind) => {
  expect(kindOf(script)).toBe(kind);
});

test('options that a script sets by itself are seen', () => {
  expect(readTestScript('NODE_OPTIONS=--no-warnings node --test x')).toEqual({
    runner: 'node',
    takesMore: false,
    setsOptions: true,
  });
  for (const script of ['vitest --retry=2', 'vitest run --retry 2', 'vitest --retry.count=2'])
    expect(readTestScript(script)).toMatchObject({ runner: 'vitest', setsRetry: true });
  expect(readTestScript('vitest --retryish')).toMatchObject({ setsRetry: false });
});

test('a script without end takes linear time', () => {
  const long = `${'A=b '.repeat(100_000)}${'npx '.repeat(100_000)}vitest${' && x'.repeat(100_000)}`;
  expect(kindOf(long)).toBe('other');
});
