import fc from 'fast-check';

/**
 * Properties draw the same values in each run, so that one that fails tells of a change and not of luck; a number in PLUMB_SEED
 * draws others.
 */
fc.configureGlobal({ seed: Number(process.env.PLUMB_SEED ?? 20_261_123) });
