import chalk from 'chalk';
import { useState } from 'react';

export const Main = () => <b>{useState(chalk.red('web'))}</b>;
