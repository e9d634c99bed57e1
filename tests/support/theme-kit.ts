/** Handlers of themes over a world with a theme, and presses on their cards. */
import type { Context } from '../../src/bot/handlers/context.ts';
import { makeThemeFormHandlers } from '../../src/bot/handlers/themes/theme-form-handlers.ts';
import { makeThemeHandlers } from '../../src/bot/handlers/themes/theme-handlers.ts';
import { makeThemePartHandlers } from '../../src/bot/handlers/themes/theme-part-handlers.ts';
import type { Reply } from '../../src/bot/turn.ts';
import { parsePress, readQuestionSets, type Verb } from '../../src/cards/index.ts';
import { TENANT } from './builders.ts';
import { context, kitOf } from './channel-kit.ts';
import { personalPlace } from './channel-world.ts';
import { aThemeWorld, type ThemeWorld } from './theme-world.ts';

type ThemeVerb = Extract<Verb, `theme.${string}`>;

export interface ThemeKitWorld extends ThemeWorld {
  readonly kit: ReturnType<typeof kitOf>;
  /** Presses in the channel, or as Nanna in her own chat; data are read at the door. */
  readonly press: (
    verb: ThemeVerb,
    given?: {
      readonly data?: Readonly<Record<string, unknown>>;
      readonly inputs?: Context['inputs'];
      readonly asLead?: true;
    },
  ) => Promise<readonly Reply[]>;
}

export async function aThemeKitWorld(): Promise<ThemeKitWorld> {
  const world = await aThemeWorld();
  const sets = readQuestionSets();
  for (const set of sets.ok ? sets.value : []) await world.stores.sets.put(TENANT, set);
  const kit = kitOf(world);
  const handlers = {
    ...makeThemeHandlers(kit),
    ...makeThemeFormHandlers(kit),
    ...makeThemePartHandlers(kit),
  };
  const press: ThemeKitWorld['press'] = (verb, given = {}) => {
    const { data = { id: 'a', version: 1 }, inputs = {}, asLead } = given;
    const parsed = parsePress(verb, data);
    if (parsed === undefined) throw new Error(`no press: ${verb}`);
    const { karen, nanna } = world;
    const at = asLead
      ? context(nanna, { inputs, place: personalPlace(nanna.name) })
      : context(karen, { inputs });
    const handler = handlers[verb] as (on: Context, sent: unknown) => Promise<readonly Reply[]>;
    return handler(at, parsed.data);
  };
  return Object.assign(world, { kit, press });
}
