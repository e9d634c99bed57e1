/**
 * Runs Azurite's table service in this process. Its own program saves its rows on SIGINT only and
 * loses them on SIGTERM, so SIGTERM is turned into SIGINT here.
 */
import { createRequire } from 'node:module';

// A terminal's Ctrl-C and our own SIGTERM may both arrive: the first one closes, the rest is noise.
let closing = false;
for (const signal of ['SIGTERM', 'SIGHUP'] as const) {
  process.on(signal, () => {
    if (!closing) process.emit('SIGINT', 'SIGINT');
  });
}
process.on('SIGINT', () => {
  closing = true;
});

createRequire(import.meta.url)('azurite/dist/src/table/main.js');
