import { describe, expect, it } from 'vitest';
import { checkNodeCoverage } from '#core/checks/extras-coverage/node-coverage';
import { LIBRARY, nodeFindings } from '../../../support/node-code.ts';

async function sections(data: object, sources: Readonly<Record<string, string>>) {
  const findings = await nodeFindings(checkNodeCoverage, { '.': data }, sources);
  return findings.map((finding) => (finding.data as { readonly edit: { readonly key: string } }).edit.key);
}

describe('the section that an undeclared import is to be declared in', () => {
  const text = "import { AppState } from 'react-native';\nAppState.x();\n";
  const phones = { 'src/a.native.ts': text, 'src/b.ios.tsx': text, 'src/c.android.js': text };

  it('is that of peers where files for phones alone import it', async () => {
    expect(await sections(LIBRARY, phones)).toEqual(['peerDependencies']);
  });

  it('is that of dependencies where others do, in an app, and where not all places are known', async () => {
    expect(await sections(LIBRARY, { ...phones, 'src/d.ts': text })).toEqual(['dependencies']);
    expect(await sections(LIBRARY, { 'src/native.ts': text })).toEqual(['dependencies']);
    expect(await sections({ ...LIBRARY, private: true }, phones)).toEqual(['dependencies']);
    const many = Array.from({ length: 30 }, (_, i) => [`src/a${i}.native.ts`, text] as const);
    expect(await sections(LIBRARY, Object.fromEntries(many))).toEqual(['dependencies']);
  });

  it('is that of peers for what a condition asks for by its name', async () => {
    const asked = { 'a.js': "if (file.endsWith('.toml')) require('toml');\n" };
    expect(await sections(LIBRARY, asked)).toEqual(['peerDependencies']);
  });
});
