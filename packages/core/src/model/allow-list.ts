/** Whether a requirement by URL, git, link or alias is let through by `:allow` of plumb.edn. */
export type AllowList = (requirement: string) => boolean;

/** `:allow` holds requirements as spelled, or a beginning of them ending in `*`. */
export function allowList(patterns: readonly string[]): AllowList {
  return (requirement) =>
    patterns.some((p) => (p.endsWith('*') ? requirement.startsWith(p.slice(0, -1)) : requirement === p));
}
