import equal from 'fast-deep-equal';
import { expect, test } from 'vitest';
import { create } from '../src/index.js';

test('create', () => expect(equal(create(), create())).toBe(false));
