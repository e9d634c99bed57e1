/** What must be there before anything is started: packages and ports. */
import { createRequire } from 'node:module';
import { isPortFree } from './ports.ts';
import { refusal } from './refusal.ts';

const PACKAGES = ['azurite', '@microsoft/m365agentsplayground'];
const HIGHEST_PORT = 65_535;

export function requirePackages(names: readonly string[] = PACKAGES): void {
  const { resolve } = createRequire(import.meta.url);
  for (const name of names) {
    try {
      resolve(`${name}/package.json`);
    } catch {
      throw refusal(`The package ${name} is missing: run npm install first.`);
    }
  }
}

/** The port the bot listens on: `wished`, which is PORT, or 3978. */
export async function requirePort(wished: string | undefined): Promise<number> {
  const port = Number(wished || 3978);
  if (!Number.isInteger(port) || port < 1 || port > HIGHEST_PORT) {
    throw refusal(`PORT is "${wished}", which is not the number of a port.`);
  }
  if (!(await isPortFree(port))) {
    throw refusal(
      `Port ${port} is taken by another program: stop it, or choose another one for the bot, ` +
        `as in PORT=${port === HIGHEST_PORT ? port - 1 : port + 1} npm run dev.`,
    );
  }
  return port;
}
