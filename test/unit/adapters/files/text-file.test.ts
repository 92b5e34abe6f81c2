import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeText } from '#core/adapters/files/text-file';

const bytes = (...parts: (string | number[])[]) =>
  Buffer.concat(parts.map((part) => Buffer.from(part as string)));

describe('decodeText', () => {
  test('strips the byte order mark of UTF-8 and leaves line ends alone', () => {
    expect(decodeText(bytes([0xef, 0xbb, 0xbf], 'a\r\nb\n'))).toEqual({
      kind: 'text',
      text: 'a\r\nb\n',
      bom: true,
    });
    expect(decodeText(bytes('\r\n'))).toEqual({ kind: 'text', text: '\r\n' });
    expect(decodeText(bytes(''))).toEqual({ kind: 'text', text: '' });
  });

  test.each([
    ['little endian', 'utf16le', '\ufeffa'],
    ['big endian', 'latin1', '\xfe\xff\0a'],
  ] as const)('refuses UTF-16, %s', (_, encoding, text) => {
    expect(decodeText(Buffer.from(text, encoding))).toMatchObject({
      kind: 'unreadable',
      line: 1,
      message: 'is UTF-16, not UTF-8',
    });
  });

  test('names the line of the first bad byte, from 1', () => {
    expect(decodeText(bytes([0xff]))).toMatchObject({ kind: 'unreadable', line: 1 });
    expect(decodeText(bytes('a\n\u00e4\nb', [0xe4], '\n', [0xff]))).toMatchObject({
      kind: 'unreadable',
      line: 3,
    });
    expect(decodeText(bytes('a\r\n', [0xe2, 0x82], '\n'))).toMatchObject({ line: 2 });
    expect(decodeText(bytes('a\n', [0xed, 0xa0, 0x80]))).toMatchObject({ line: 2 });
  });

  test.each([
    ['latin-1', 'ä'],
    ['iso-latin-1-unix', 'ä'],
    ['iso8859_15', 'ä'],
    ['koi8-r', 'Д'],
  ])('reads the encoding that a Python source declares: %s', (label, letter) => {
    const source = bytes(`#!/usr/bin/env python\n# -*- coding: ${label} -*-\nimport a # `, [0xe4]);
    expect(decodeText(source)).toEqual({
      kind: 'text',
      text: expect.stringMatching(`import a # ${letter}$`),
    });
  });

  test('an encoding that is unknown, on line 3 or not that of the bytes is none', () => {
    expect(decodeText(bytes('# coding: klingon\n', [0xe4]))).toMatchObject({ kind: 'unreadable', line: 2 });
    expect(decodeText(bytes('\n\n# coding: latin-1\n', [0xe4]))).toMatchObject({ line: 4 });
    expect(decodeText(bytes('# coding: ascii2\n', [0xe4]))).toMatchObject({ kind: 'unreadable' });
  });

  test('any text comes back as it was, any bytes give an answer that TextDecoder agrees with', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        fc.pre(!text.startsWith('\ufeff'));
        expect(decodeText(Buffer.from(text))).toEqual({ kind: 'text', text });
      }),
    );
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 12 }), (data) => {
        const strict = () => new TextDecoder('utf-8', { fatal: true }).decode(data);
        const read = decodeText(Buffer.from(data));
        if (read.kind === 'text') expect(read.text).toBe(strict());
        else expect(strict).toThrow();
      }),
    );
  });
});
