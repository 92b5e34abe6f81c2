/** How long output is waited for after a child is gone: what it left in the background may hold the pipe for ever. */
export const DRAIN_MS = 1000;

/** A longer timer of Node's fires at once. */
export const MAX_TIMER_MS = 2 ** 31 - 1;
