import { expect, test } from 'vitest';
import { lines, NO_DEPS } from '../../../../support/python-coverage.ts';

/** A class of scikit-base with that tag, and a method with that line. */
const estimator = (tag: string, line: string) => `class A:
    _tags = {
        "authors": ["b"],
        ${tag}
        "object_type": "c",
    }

    def _fit(self):
        ${line}
`;
const judged = (text: string) => lines(NO_DEPS, { 'm.py': text });

test.each([
  ['its distribution', '"python_dependencies": "pyts",', 'from pyts.classification import BOSSVS'],
  ['a version of it', '"python_dependencies": ["numpy", "tsbootstrap>=0.1.0"],', 'import tsbootstrap'],
  ['a choice', '"python_dependencies": [["u8darts>=0.29", "darts>=0.29"]],', 'from darts.models import X'],
  ['the distribution of the module', "'python_dependencies': ['scikit-optimize'],", 'import skopt'],
  ['one behind a choice', '"python_dependencies": [["a", "b"], "mne"],', 'import mne'],
  [
    'a list over lines',
    '"python_dependencies": [\n            "torch",\n            "mne",\n        ],',
    'import mne',
  ],
])('what a class is tagged to need is told by it: %s', async (_what, tag, line) => {
  const [found, ...rest] = await judged(estimator(tag, line));
  expect(found).toMatch(/^notice undeclared /);
  expect(rest).toEqual([]);
});

test('an object may be tagged as well', async () => {
  const text =
    'class A:\n    def f(self):\n        self.set_tags(python_dependencies=["mne"])\n        import mne\n';
  expect(await judged(text)).toEqual(['notice undeclared src/p/m.py:4']);
});

test.each([
  ['it names another', estimator('"python_dependencies": "pyts",', 'import stumpy')],
  ['it names the module', estimator('"python_dependencies": "skopt",', 'import skopt')],
  ['it is another tag', estimator('"maintainers": "stumpy",', 'import stumpy')],
  ['it names none', estimator('"python_dependencies": None, "fans": ["stumpy"],', 'import stumpy')],
  [
    'the module is imported before any class is made',
    `import stumpy\n${estimator('"python_dependencies": "stumpy",', 'pass')}`,
  ],
])('else it is missing: %s', async (_why, text) => {
  const [found, ...rest] = await judged(text);
  expect(found).toMatch(/^error undeclared /);
  expect(rest).toEqual([]);
});
