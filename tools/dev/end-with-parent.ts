/**
 * Loaded into a child with `--import`: ends it when the program that started it is gone, even by
 * SIGKILL, so that nothing is left behind holding a port.
 */
import { whenParentIsGone } from './parent-watch.ts';

const GRACE_MS = 8_000;

whenParentIsGone(() => {
  setTimeout(() => process.exit(1), GRACE_MS).unref();
  process.kill(process.pid, 'SIGTERM');
});
