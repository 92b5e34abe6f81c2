import os from 'node:os';

const text = `never closed
import ms from 'ms';
