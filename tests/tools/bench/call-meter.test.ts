import { fileURLToPath } from 'node:url';
import { afterEach, expect, it } from 'vitest';
import { type MeteredBot, startServer } from '../../../tools/bench/bots.ts';

const CALLER = fileURLToPath(new URL('../../support/calling-server.ts', import.meta.url));

let server: MeteredBot | undefined;

afterEach(async () => {
  await server?.stop();
});

it('counts the calls of a turn, and none that the process makes by itself', async () => {
  const plan = { name: 'The caller', entry: CALLER, ready: '/', countsCalls: true };
  server = await startServer(plan);

  const body = JSON.stringify({ calls: 3 });
  await fetch(`${server.url}/api/messages`, { method: 'POST', body });
  await fetch(`${server.url}/elsewhere`, { method: 'POST', body });
  await fetch(`${server.url}/api/messages`, { method: 'POST', body: '{"calls":1}' });

  expect(await server.readCalls()).toEqual({ turns: 2, storageCalls: 4 });
}, 30_000);
