import chalk from 'chalk';

export const blue = chalk.blue('blue');
