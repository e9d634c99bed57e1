/** Loaded into a measured process with `--import`: tells over IPC what the process has used. */

/** What the process has used so far. */
export interface Reading {
  /** CPU of the whole process, user and system. */
  readonly cpuMs: number;
  readonly memoryBytes: number;
}

process.on('message', (asked) => {
  if (asked !== 'use') return;
  const { user, system } = process.cpuUsage();
  const reading: Reading = {
    cpuMs: (user + system) / 1_000,
    memoryBytes: process.memoryUsage.rss(),
  };
  process.send?.(reading);
});
// A message that may come must not keep the process from ending.
process.channel?.unref();
