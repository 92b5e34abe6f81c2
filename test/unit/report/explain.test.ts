import { expect, test } from 'vitest';
import { UserError } from '#core/model/errors';
import { RULE_IDS, RULES } from '#core/model/rules';
import { renderExplain } from '#core/report/explain';

test.each(RULE_IDS)('%s is explained', (rule) => {
  const text = renderExplain(rule, { color: false, width: 1000 });
  expect(text).toContain(`${RULES[rule].title}  (${rule}, ${RULES[rule].severity})`);
  expect(text).toContain(RULES[rule].why);
  expect(text).toContain(`${RULES[rule].example.file}: `);
  expect(text).toContain(`:rules {:${rule} `);
  expect(text).toContain(`docs/rules/${rule}.md`);
});

test('the last part of an id will do', () => {
  expect(renderExplain('drift', { color: false })).toBe(
    renderExplain('gen-and-diff/drift', { color: false }),
  );
});

test.each([
  ['gen-and-diff/dirft', 'did you mean gen-and-diff/drift?'],
  ['orphanfile', 'did you mean gen-and-diff/orphan-file?'],
  ['quantum', `the rules are: ${RULE_IDS.join(', ')}`],
])('%s is no rule', (name, hint) => {
  try {
    renderExplain(name, { color: false });
    expect.unreachable();
  } catch (error) {
    expect(error).toBeInstanceOf(UserError);
    expect(error).toMatchObject({ message: `there is no rule "${name}"`, hint });
  }
});
