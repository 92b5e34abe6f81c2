import chalk from 'chalk';
import { valid } from 'semver';
import pico from 'picocolors';

export const paint = (text: string) => (valid(text) ? chalk.red(text) : pico.red(text));
