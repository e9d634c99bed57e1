// A person's own data: a file with all of it, and having it erased.
import { ERASE_INPUT, erasedCard, eraseFormCard, ownDataCard } from '../../../cards/index.ts';
import { isErasingConfirmed } from '../../../domain/people/confirmed-erasing.ts';
import { FILE_MINUTES } from '../../../domain/shared/offered-file.ts';
import { eraseOneself } from '../../../usecases/own/erase-oneself.ts';
import { fetchGathered } from '../../../usecases/own/fetch-gathered.ts';
import { fetchOwnData } from '../../../usecases/own/fetch-own-data.ts';
import { lookAtErasing } from '../../../usecases/own/look-at-erasing.ts';
import type { OwnDeps } from '../../../usecases/own/own-deps.ts';
import type { Command } from '../../commands.ts';
import type { Reply } from '../../turn.ts';
import { type ChannelKit, callerOf, namesFor } from '../channel/channel-kit.ts';
import type { CommandHandler, Context, Handlers } from '../context.ts';

export type OwnKit = OwnDeps & Pick<ChannelKit, 'namesOf'>;
type Way = Extract<Reply['kind'], 'forMe' | 'say'>;

/** Handlers of the buttons. */
export function makeOwnDataHandlers(
  kit: OwnKit,
): Pick<Handlers, 'own.data' | 'own.fetch' | 'own.erase' | 'own.erase-do'> {
  return {
    // The form stays where it is: whoever has the file may go on.
    'own.data': async (context) => data(kit, context),
    // The message stays too: it leads to the file for a day.
    'own.fetch': async (context) => told(context, await fetchGathered(kit, callerOf(context))),
    'own.erase': async (context) => erase(kit, context, { way: 'forMe' }),
    'own.erase-do': async (context) => {
      if (!isErasingConfirmed(context.inputs[ERASE_INPUT])) {
        return erase(kit, context, { way: 'forMe', wrong: true });
      }
      await eraseOneself(kit, callerOf(context));
      return [{ kind: 'forMe', card: erasedCard({}, context.language) }];
    },
  };
}

/** Handlers of the commands. */
export function makeOwnDataCommands(
  kit: OwnKit,
): Readonly<Record<Extract<Command, 'own-data' | 'erase'>, CommandHandler>> {
  return {
    'own-data': async (context) => data(kit, context),
    erase: async (context) => erase(kit, context, { way: 'say' }),
  };
}

/** Always a message of its own, with the link for whoever asked. */
async function data(kit: OwnKit, context: Context): Promise<readonly Reply[]> {
  return told(context, await fetchOwnData(kit, callerOf(context), context.language));
}

function told(
  { language }: Context,
  offered: Awaited<ReturnType<typeof fetchOwnData>>,
): readonly Reply[] {
  const view = offered.ok ? { link: offered.value.link } : { problem: offered.problem.kind };
  return [{ kind: 'say', card: ownDataCard({ ...view, minutes: FILE_MINUTES }, language) }];
}

async function erase(
  kit: OwnKit,
  context: Context,
  { way, wrong = false }: { readonly way: Way; readonly wrong?: boolean },
): Promise<readonly Reply[]> {
  const [left, names] = await Promise.all([
    lookAtErasing(kit, callerOf(context)),
    namesFor(kit, context),
  ]);
  const areas = left.areas.map((area) => names.areas[area]?.name ?? area);
  const forums = left.forums.map((forum) => names.forums[forum] ?? forum);
  const card = eraseFormCard({ ...left, areas, forums, wrong }, context.language);
  return [{ kind: way, card }];
}
