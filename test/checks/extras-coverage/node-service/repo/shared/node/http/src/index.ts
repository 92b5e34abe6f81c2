import { z } from 'zod';

export const createApp = (settings: unknown) => z.unknown().parse(settings);
