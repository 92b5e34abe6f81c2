import { expect, it } from 'vitest';
import { hasScriptMetadata } from '#core/scan/script-metadata';

it.each([
  ['# /// script\n# dependencies = []\n# ///\n', true],
  ['#!/usr/bin/env python\n# /// script  \r\n# ///\n', true],
  ['# /// scripts\n', false],
  ['  # /// script\n', false],
  ['x = 1  # /// script\n', false],
  ['# /// pyproject\n# ///\n', false],
])('%j says what it runs with: %s', (text, says) => {
  expect(hasScriptMetadata(text)).toBe(says);
});
