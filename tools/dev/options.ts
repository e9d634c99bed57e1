/** Reads what is written after `npm run dev --`. */
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { refusal } from './refusal.ts';
import { KAREN, SANNE, TOWN_PEOPLE, type TownPerson } from './town-people.ts';

export interface DevOptions {
  /** Delete what was kept and begin anew. */
  readonly fresh: boolean;
  readonly folder: string;
  /** People who get a screen of their own beside Karen's. */
  readonly also: readonly TownPerson[];
  /** The file to run as the bot; the bot itself, if left out. */
  readonly entry?: string;
}

/** Karen's screen is always there. */
const OTHERS = [...TOWN_PEOPLE, SANNE].filter((person) => person !== KAREN);
const ROOT = fileURLToPath(new URL('../..', import.meta.url));

export function readDevOptions(args: readonly string[]): DevOptions {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        fresh: { type: 'boolean', default: false },
        data: { type: 'string', default: '.data' },
        also: { type: 'string', default: '' },
        bot: { type: 'string' },
      },
    });
    const { fresh, data, also, bot } = values;
    return {
      fresh,
      folder: resolve(ROOT, data),
      also: peopleNamed(also),
      ...(bot && { entry: resolve(ROOT, bot) }),
    };
  } catch {
    throw refusal(
      'npm run dev takes --fresh to begin anew, --also to open a screen for others too ' +
        `(${OTHERS.map(({ givenName }) => givenName.toLowerCase()).join(', ')}), --data to keep its ` +
        'data in another folder and --bot to run another file, as in npm run dev -- --also ole,hanne.',
    );
  }
}

/** Throws for a name nobody has. */
function peopleNamed(names: string): readonly TownPerson[] {
  const wanted = names.split(',').filter((name) => name.trim() !== '');
  return wanted.map((name) => {
    const found = OTHERS.find(
      ({ givenName }) => givenName.toLowerCase() === name.trim().toLowerCase(),
    );
    if (found === undefined) throw new Error(`nobody is called ${name}`);
    return found;
  });
}
