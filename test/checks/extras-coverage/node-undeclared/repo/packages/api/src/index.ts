import express from 'express';
import { log } from '@acme/log';
import ms from 'ms';
import { utc } from '@tools/clock/utc';

export const app = express();
log(`${ms('1h')} ${utc()}`);
