import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { serve } from '../tools/client/http.ts';

const PROGRAM = fileURLToPath(new URL('../src/index.ts', import.meta.url));
const SECRET = 'very-secret-password';

/** Starts the program with these variables only, and tells how it ended. */
async function start(env: Readonly<Record<string, string>>) {
  const child = spawn(process.execPath, [PROGRAM], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  let [out, err] = ['', ''];
  child.stdout.on('data', (chunk) => {
    out += String(chunk);
  });
  child.stderr.on('data', (chunk) => {
    err += String(chunk);
  });
  const [code] = await once(child, 'close');
  return { code, out, err };
}

const local = { FORENKL_LOCAL: '1', FORENKL_STORAGE: 'memory' };

describe('the program does not start', () => {
  it.each([
    ['without credentials', {}, 'FORENKL_APP_ID'],
    [
      'without a tenant',
      { FORENKL_APP_ID: '99999999-8888-7777-6666-555555555555' },
      'FORENKL_TENANTS',
    ],
    ['without credentials, though on loopback', { HOST: '127.0.0.1' }, 'FORENKL_APP_ID'],
    ['in local mode for others than this machine', { ...local, HOST: '0.0.0.0' }, 'HOST'],
    ['on a port that is none', { ...local, PORT: '70000' }, 'PORT'],
    ['with a misspelt setting', { ...local, FORENKL_TENENTS: 'x' }, 'FORENKL_TENANTS'],
  ])('%s, and says what to do', async (_what, env, variable) => {
    const { code, out, err } = await start({ ...env, FORENKL_APP_PASSWORD: SECRET });

    expect(code).toBe(1);
    expect(err).toContain(variable);
    expect(err + out).not.toMatch(/\n\s+at /);
    expect(err + out).not.toContain(SECRET);
  });

  it('on a port another program has, and says so in one sentence', async () => {
    const other = await serve(() => undefined);
    const { port } = new URL(other.url);

    const { code, err } = await start({ ...local, PORT: port });
    await other.close();

    expect(code).toBe(1);
    expect(err).toBe(
      `Port ${port} on 127.0.0.1 is in use by another program. End it, or set PORT to a free port.\n`,
    );
  });
});
