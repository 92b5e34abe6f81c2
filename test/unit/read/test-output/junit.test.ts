import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readJUnit } from '#core/read/test-output/junit';

function casesOf(text: string) {
  const reading = readJUnit(text);
  if (!reading.ok) throw new Error(`line ${reading.line}: ${reading.message}`);
  return reading.cases;
}

function refusal(text: string): string {
  const reading = readJUnit(text);
  return reading.ok ? 'none' : `${reading.line}: ${reading.message}`;
}

/** As pytest 9.2 writes it with `junit_family=xunit1`. */
const XUNIT1 = `<?xml version="1.0" encoding="utf-8"?><testsuites name="pytest tests"><testsuite name="pytest" errors="1" failures="1" skipped="2" tests="5" time="0.1"><testcase classname="tests.test_a" name="test_pass" file="tests/test_a.py" line="2" time="0.010" /><testcase classname="tests.test_a.TestC" name="test_m[&lt;&amp;&quot;']" file="tests/test_a.py" line="4" time="0.001"><failure message="assert 1 == 2&#10;second line">def test_m():
&gt;       assert 1 == 2
E       assert 1 == 2

tests/test_a.py:6: AssertionError</failure><system-out>::error::not ours</system-out></testcase><testcase classname="tests.test_a" name="test_fix" file="tests/test_a.py" line="7" time="0.000"><error message="failed on setup with &quot;RuntimeError: x&quot;">conftest.py:4: RuntimeError</error></testcase><testcase classname="tests.test_a" name="test_skip" time="0"><skipped type="pytest.skip" message="why">/x.py:11: why</skipped></testcase><testcase classname="tests.test_a" name="test_xfail" time="0"><skipped type="pytest.xfail" message="known" /></testcase></testsuite></testsuites>`;

describe('readJUnit', () => {
  test('pytest, xunit1: outcomes, places, messages, texts', () => {
    const [pass, fail, fixture, skip, xfail] = casesOf(XUNIT1);
    expect(pass).toEqual({
      suite: 'tests.test_a',
      name: 'test_pass',
      file: 'tests/test_a.py',
      line: 2,
      seconds: 0.01,
      outcome: 'passed',
      problems: [],
    });
    expect(fail).toMatchObject({ suite: 'tests.test_a.TestC', name: `test_m[<&"']`, outcome: 'failed' });
    expect(fail?.problems).toHaveLength(1);
    expect(fail?.problems[0]).toMatchObject({ kind: 'failure', message: 'assert 1 == 2\nsecond line' });
    expect(fail?.problems[0]?.text).toMatch(/^def test_m\(\):\n>[\s\S]+AssertionError$/);
    expect(fixture?.problems[0]).toMatchObject({
      kind: 'error',
      message: 'failed on setup with "RuntimeError: x"',
    });
    expect([skip?.outcome, xfail?.outcome]).toEqual(['skipped', 'skipped']);
  });

  test('pytest, xunit2: no file, no line', () => {
    const text =
      '<testsuites><testsuite name="pytest"><testcase classname="test_a" name="test_x" time="0.5" /></testsuite></testsuites>';
    expect(casesOf(text)).toMatchObject([
      { suite: 'test_a', name: 'test_x', file: null, line: null, seconds: 0.5 },
    ]);
  });

  test('node:test: cases beside and within nested suites', () => {
    const text = `<?xml version="1.0" encoding="utf-8"?>
<testsuites>
	<testcase name="ok" time="0.1" classname="test" file="/x/a.test.mjs"/>
	<testsuite name="outer" time="0.002" tests="2">
		<testsuite name="inner"><testcase name="deep" time="0.0006" classname="inner" file="/x/a.test.mjs" failure="1 == 2">
			<failure type="testCodeFailure" message="1 == 2">
Error [ERR_TEST_FAILURE]: 1 == 2
    at TestContext.&lt;anonymous> (file:///x/a.test.mjs:4:44)
			</failure>
		</testcase></testsuite>
	</testsuite>
	<testcase name="todo" classname="test"><skipped type="todo" message="true"/></testcase>
	<!-- tests 3 -->
</testsuites>`;
    expect(casesOf(text).map(({ suite, name, outcome }) => [suite, name, outcome])).toEqual([
      ['test', 'ok', 'passed'],
      ['inner', 'deep', 'failed'],
      ['test', 'todo', 'skipped'],
    ]);
    expect(casesOf(text)[1]?.problems[0]?.text).toMatch(/^Error \[ERR_TEST_FAILURE\]/);
  });

  test('vitest: files as class names; jest-junit: a failure without a message takes the first line of its text', () => {
    const vitest = `<testsuites name="vitest tests" tests="1"><testsuite name="test/a.test.ts"><testcase classname="test/a.test.ts" name="sum &gt; adds" time="0.003"><failure message="expected 3 to be 4" type="AssertionError">AssertionError: expected 3 to be 4
 ❯ test/a.test.ts:5:15</failure></testcase></testsuite></testsuites>`;
    expect(casesOf(vitest)[0]).toMatchObject({
      suite: 'test/a.test.ts',
      name: 'sum > adds',
      outcome: 'failed',
    });
    const jest = `<testsuites name="jest tests"><testsuite name="sum"><testcase classname="sum adds" name="sum adds" time="0.002" file="a.test.js"><failure>Error: expect(received).toBe(expected)
    at Object.toBe (a.test.js:2:10)</failure></testcase></testsuite></testsuites>`;
    expect(casesOf(jest)[0]?.problems[0]?.message).toBe('Error: expect(received).toBe(expected)');
  });

  test('a traceback keeps the indentation of its first line', () => {
    const text =
      '<testsuite><testcase name="a"><failure>\n \n    def test_a():\n&gt;       assert 0\n\n</failure></testcase></testsuite>';
    expect(casesOf(text)[0]?.problems[0]).toMatchObject({
      message: 'def test_a():',
      text: '    def test_a():\n>       assert 0',
    });
  });

  test('a case without a class name is of the suite that it stands in', () => {
    const text =
      '<testsuite name="a"><testsuite name="b"><testcase name="x"/></testsuite><testcase name="y"/></testsuite>';
    expect(casesOf(text).map(({ suite, name }) => `${suite} ${name}`)).toEqual(['b x', 'a y']);
  });

  test('several problems of one test, CDATA, a BOM, and a message far longer than 64 KiB', () => {
    const long = 'x'.repeat(200_000);
    const text = `\ufeff<testsuite><testcase name="t"><failure message="${long}"><![CDATA[a <b> ]]>c</failure><error message="second"/></testcase></testsuite>`;
    const [only] = casesOf(text);
    expect(only?.problems.map(({ kind, text: of }) => [kind, of])).toEqual([
      ['failure', 'a <b> c'],
      ['error', ''],
    ]);
    expect(only?.problems[0]?.message).toMatch(/^x{60000,}… \(\d+ more characters\)$/);
  });

  test('a name that is a key of objects is a name', () => {
    const text = '<testsuite><testcase name="__proto__" classname="constructor" toString="1"/></testsuite>';
    expect(casesOf(text)).toMatchObject([{ name: '__proto__', suite: 'constructor', file: null }]);
  });

  test('times that are none count as nothing', () => {
    const times = ['NaN', '-1', 'Infinity', '1e999', ''].map((time) => `<testcase name="x" time="${time}"/>`);
    expect(casesOf(`<testsuite>${times.join('')}</testsuite>`).map(({ seconds }) => seconds)).toEqual([
      0, 0, 0, 0, 0,
    ]);
  });
});

describe('what readJUnit refuses', () => {
  test('a DOCTYPE, so that no entity of its own is ever expanded', () => {
    const bomb = `<?xml version="1.0"?>\n<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>\n<testsuite><testcase name="&b;"/></testsuite>`;
    expect(refusal(bomb)).toBe('2: a report with a DOCTYPE is not read');
    expect(refusal('<!DOCTYPE x SYSTEM "file:///etc/passwd"><testsuite/>')).toMatch(/DOCTYPE/);
    expect(refusal('<testsuite><testcase name="&xxe;"/></testsuite>')).toMatch(
      /^1: Invalid character entity/,
    );
  });

  test('what is no XML, not closed, or no report', () => {
    expect(refusal('')).toBe('1: it has no element testsuites or testsuite');
    expect(refusal('hello')).toMatch(/^1: /);
    expect(refusal('<testsuite>\n<testcase name="a">')).toMatch(/^2: Unclosed root tag/);
    expect(refusal('<testsuite></testsuites>')).toMatch(/^1: Unexpected close tag/);
    expect(refusal('<html><testcase name="a"/></html>')).toBe('1: it has no element testsuites or testsuite');
    expect(refusal('<testsuite><testcase name=a/></testsuite>')).toMatch(/^1: Unquoted attribute value/);
  });

  test('elements within each other beyond what anyone writes', () => {
    expect(refusal('<testsuite>'.repeat(101))).toBe('1: it has more than 100 elements within each other');
    expect(refusal('<testsuite>'.repeat(1_000_000))).toBe(
      '1: it has more than 100 elements within each other',
    );
  });

  test('nothing that is thrown, whatever the text', () => {
    const pieces = fc.constantFrom(
      '<',
      '>',
      '</',
      '/>',
      'testsuite',
      'testcase',
      'failure',
      ' name="',
      '"',
      '&',
      '&amp;',
      '<![CDATA[',
      ']]>',
      '<!--',
      '-->',
      '<?',
      '?>',
      '<!DOCTYPE',
      'x',
      '\n',
      '\0',
      '\ud800',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 40 }), (parts) => {
        const reading = readJUnit(`<testsuite>${parts.join('')}`);
        expect(typeof reading.ok).toBe('boolean');
      }),
      { numRuns: 2000 },
    );
  });

  test('a long report takes time in proportion to its length', () => {
    const one =
      '<testcase classname="a" name="b" time="0.1"><failure message="m">text &lt; more</failure></testcase>';
    expect(casesOf(`<testsuite>${one.repeat(50_000)}</testsuite>`)).toHaveLength(50_000);
  });
});
