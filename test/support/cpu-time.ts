/** CPU time this process has used, in milliseconds: what bounds of linear time are held against, as load does not count. */
export function cpuTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
