import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';

/** A start of two seconds, on a machine that others use. */
const TIMEOUT_MS = 60_000;
const ROOT = fileURLToPath(new URL('../..', import.meta.url));
/** A process of its own: other tests may have loaded the package into this one. */
const TOLD = `
  import { createRequire } from 'node:module';
  const { makeBot } = await import('./src/bot/app.ts');
  const require = createRequire(import.meta.resolve('@microsoft/teams-ai'));
  const loaded = Object.keys(require.cache).filter((file) => /botbuilder-dialogs/.test(file));
  const { DialogSet } = require('botbuilder-dialogs');
  console.log(JSON.stringify({ bot: typeof makeBot, loaded, afterwards: typeof DialogSet }));
`;

describe('the routing of teams-ai', () => {
  it(
    'is loaded without dialogs, which others may load after it',
    async () => {
      const args = ['--input-type=module', '--eval', TOLD];
      const { stdout } = await promisify(execFile)(process.execPath, args, { cwd: ROOT });

      expect(JSON.parse(stdout)).toEqual({ bot: 'function', loaded: [], afterwards: 'function' });
    },
    TIMEOUT_MS,
  );
});
