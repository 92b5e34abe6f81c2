import chalk from 'chalk';

export const paint = chalk.red;
