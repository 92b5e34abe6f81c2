import type { Clock } from '#core/ports/index';

/** The machine's clock. */
export const systemClock: Clock = { today: () => new Date().toISOString().slice(0, 10) };
