import ms from 'ms';
import { z } from 'zod';

export const wait = ms(String(z.number()));
