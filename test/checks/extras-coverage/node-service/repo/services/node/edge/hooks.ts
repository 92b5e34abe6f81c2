import ms from 'ms';
import { createApp } from '@acme/http';

export const hooks = [ms, createApp];
