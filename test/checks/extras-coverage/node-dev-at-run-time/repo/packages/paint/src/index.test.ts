import chalk from 'chalk';
import { expect, test } from 'vitest';

test('paint', () => expect(chalk).toBeDefined());
