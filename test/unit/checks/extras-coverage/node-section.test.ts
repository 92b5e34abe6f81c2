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

  describe('beside other libraries', () => {
    const library = (name: string, more: object = {}) => ({ ...LIBRARY, name, ...more });
    const peer = { peerDependencies: { react: '^19' } };
    const brings = { dependencies: { react: '^19' } };
    const sectionIn = async (projects: Readonly<Record<string, object>>) => {
      const sources = { 'a/src/index.ts': "import { useState } from 'react';\nuseState(1);\n" };
      const findings = await nodeFindings(checkNodeCoverage, projects, sources);
      return findings.map(({ data }) => {
        const { edit, peerRange } = data as {
          readonly edit: { readonly key: string };
          readonly peerRange?: string;
        };
        expect(peerRange).toBe(edit.key === 'peerDependencies' ? '^19' : undefined);
        return edit.key;
      });
    };

    it.each<[why: string, section: string, projects: Readonly<Record<string, object>>]>([
      ['most leave it to their users', 'peerDependencies', { b: library('b', peer) }],
      [
        'more do than not',
        'peerDependencies',
        { b: library('b', peer), c: library('c', peer), d: library('d', brings) },
      ],
      [
        'by the range that most have',
        'peerDependencies',
        {
          b: library('b', { peerDependencies: { react: '>=18' } }),
          c: library('c', peer),
          d: library('d', peer),
        },
      ],
      ['as many bring it', 'dependencies', { b: library('b', peer), c: library('c', brings) }],
      ['nobody else has it', 'dependencies', { b: library('b') }],
      ['only an app does', 'dependencies', { b: library('b', { ...peer, private: true }) }],
    ])('%s: %s', async (_why, section, projects) => {
      expect(await sectionIn({ a: library('a'), ...projects })).toEqual([section]);
    });

    it('likewise for what only its developers have by now', async () => {
      const a = library('a', { devDependencies: { react: '^19' } });
      expect(await sectionIn({ a, b: library('b', peer) })).toEqual(['peerDependencies']);
      expect(await sectionIn({ a, b: library('b', brings) })).toEqual(['dependencies']);
    });

    it('an app brings it, and so does a program', async () => {
      const b = library('b', peer);
      expect(await sectionIn({ a: library('a', { private: true }), b })).toEqual(['dependencies']);
      const program = { name: 'a', version: '1.0.0', bin: 'src/index.ts' };
      expect(await sectionIn({ a: program, b })).toEqual(['dependencies']);
    });
  });
});
