/** Reads what is written after `npm run dev --`. */
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { refusal } from './refusal.ts';

export interface DevOptions {
  /** Delete what was kept and begin anew. */
  readonly fresh: boolean;
  readonly folder: string;
  /** The file to run as the bot; the bot itself, if left out. */
  readonly entry?: string;
}

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

export function readDevOptions(args: readonly string[]): DevOptions {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        fresh: { type: 'boolean', default: false },
        data: { type: 'string', default: '.data' },
        bot: { type: 'string' },
      },
    });
    const { fresh, data, bot } = values;
    return { fresh, folder: resolve(ROOT, data), ...(bot && { entry: resolve(ROOT, bot) }) };
  } catch {
    throw refusal(
      'npm run dev takes --fresh to begin anew, --data to keep its data in another folder and ' +
        '--bot to run another file, as in npm run dev -- --fresh.',
    );
  }
}
