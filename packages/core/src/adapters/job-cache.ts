import type { JobCache } from '#core/ports/job-cache';

/** The cache of GitHub Actions, through @actions/cache, which is loaded by the first restore or save. */
export declare function jobCache(): JobCache;
