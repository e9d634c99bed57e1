/** The leader's handlers over a small municipality, and who presses and writes there. */
import type { Context } from '../../src/bot/handlers/context.ts';
import type { LeaderKit } from '../../src/bot/handlers/leader/leader-kit.ts';
import { registerNames } from '../../src/cards/index.ts';
import type { Person } from '../../src/domain/people/person.ts';
import type { Language } from '../../src/domain/shared/language.ts';
import type { LeaderSettings } from '../../src/usecases/leader-deps.ts';
import { context } from './channel-kit.ts';
import { personalPlace } from './channel-world.ts';
import { aWorld, type World } from './leader-world.ts';

export interface LeaderKitWorld extends World {
  readonly kit: LeaderKit;
}

export async function aLeaderKitWorld(
  settings: Partial<LeaderSettings> = {},
): Promise<LeaderKitWorld> {
  const world = await aWorld(settings);
  return Object.assign(world, { kit: leaderKitOf(world) });
}

export function leaderKitOf({ deps }: World): LeaderKit {
  const called = { team: 'Forenklingsteamet', municipality: 'Bakkekøbing Kommune' };
  return { ...deps, namesOf: (register, language) => registerNames(register, language, called) };
}

let deliveries = 0;

/** Somebody in their personal chat; every turn is its own delivery. */
export function alone(
  person: Person,
  over: {
    readonly inputs?: Context['inputs'];
    readonly language?: Language;
    readonly clientLanguage?: Language;
  } = {},
): Context {
  const { clientLanguage = 'da', ...rest } = over;
  const made = context(person, { place: personalPlace(person.name), ...rest });
  deliveries += 1;
  const activity = `activity-${deliveries}`;
  return { ...made, caller: { ...made.caller, clientLanguage, activity } };
}
