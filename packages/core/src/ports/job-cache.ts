/** Folders that one entry of the cache holds: absolute, and the same ones when it is saved and restored (they are a part of its name). */
export interface CacheRequest {
  readonly paths: readonly string[];
  /** At most 512 characters, no comma. */
  readonly key: string;
  /** For the log: "the pip cache". */
  readonly what: string;
  readonly bounds: CacheBounds;
}

/** How long is waited, in milliseconds: for a big archive the sum may be long, as long as something moves. */
export interface CacheBounds {
  readonly totalMs: number;
  /** Without a byte over the network while no archiver works. */
  readonly idleMs: number;
}

/** `fault`: the service, the network, a tool or the disk failed; it has been told. */
export type Restored =
  | { readonly kind: 'restored'; readonly key: string }
  | { readonly kind: 'miss'; readonly fault: boolean };

/** `exists`: somebody else saved the key, or does at this moment, which is as good. */
export type Saved = { readonly kind: 'saved' | 'exists' | 'failed' };

/**
 * What stays from job to job. No method throws, rejects or takes longer than its bounds; what goes wrong is one warning,
 * and a miss or not kept.
 */
export interface JobCache {
  /** False where the runner offers no cache: every restore is then a miss, no save happens, and nothing is told. */
  readonly isOffered: boolean;
  /** The entry of the key, else the newest whose key begins with one of `restoreKeys`, the first of them before others. */
  restore(request: CacheRequest & { readonly restoreKeys?: readonly string[] }): Promise<Restored>;
  save(request: CacheRequest): Promise<Saved>;
  /** To be called when all else of the step is done: what hangs then no longer keeps the step alive. */
  close(): void;
}
