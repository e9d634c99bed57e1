/** Where the tables of a running `npm run dev` are, for the programs that look into them. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const FILE = 'tables-port';
/** The data folder of `npm run dev`, unless it is told another. */
export const DATA_FOLDER = '.data';

/** Notes the port; Azurite takes another than its usual one when that is busy. */
export async function noteTablesPort(folder: string, port: number): Promise<void> {
  await writeFile(join(folder, FILE), `${port}\n`);
}

/** The port noted last; undefined when there was never one. */
export async function notedTablesPort(folder: string = DATA_FOLDER): Promise<number | undefined> {
  const noted = await readFile(join(folder, FILE), 'utf8').catch(() => '');
  const port = Number(noted.trim());
  return port > 0 ? port : undefined;
}
