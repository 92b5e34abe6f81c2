import ms from 'ms'; // plumb: ignore[undeclared] the host provides it
// plumb: ignore[wrong-scope] copied in by hand after the build
import chalk from 'chalk';

export const a = chalk.red(ms(1));
