import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { docsPage, RULE_IDS, RULES } from '#core/model/rules';

const SECTIONS = ['What it means', 'Example', 'Why', 'How to fix it', 'How to change its level'];

test('every page is of a rule, every rule has a page', () => {
  const pages = globSync('docs/rules/*/*.md').map((page) => page.replaceAll('\\', '/'));
  expect(pages.sort()).toEqual(RULE_IDS.map(docsPage).sort());
});

describe.each(RULE_IDS)('%s', (rule) => {
  const page = readFileSync(docsPage(rule), 'utf8');

  test('opens with id, title and level of the catalogue', () => {
    expect(page.startsWith(`# ${rule}\n\n${RULES[rule].title}. Level: ${RULES[rule].severity}.\n`)).toBe(
      true,
    );
  });

  test('says what it means, shows it, and tells why, the fix, and how to change its level', () => {
    expect(Array.from(page.matchAll(/^## (.*)$/gm), ([, title]) => title)).toEqual(SECTIONS);
    expect(page).toMatch(/^After/m);
    expect(page).toContain(`:rules {:${rule} :`);
  });
});
