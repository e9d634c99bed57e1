// What the handlers of initiatives share: one initiative as a card, and refusals in words.
import { type InitiativeNote, initiativeCard } from '../../../cards/index.ts';
import type { Initiative } from '../../../domain/initiative/initiative.ts';
import { titleOf } from '../../../domain/proposal/title.ts';
import { asId, type InitiativeId } from '../../../domain/shared/ids.ts';
import {
  type ShowInitiativeProblem,
  type ShownInitiative,
  showInitiative,
  shownInitiative,
} from '../../../usecases/initiatives/show-initiative.ts';
import type { Reply } from '../../turn.ts';
import { answer, type ChannelKit, callerOf, namesFor, refusal } from '../channel/channel-kit.ts';
import type { Context } from '../context.ts';

/** The id a card carries. */
export function idIn({ id }: { readonly id: string }): InitiativeId {
  return asId<InitiativeId>(id);
}

/** The initiative as it is now. */
export async function initiativeReply(
  kit: ChannelKit,
  context: Context,
  given: { readonly id: InitiativeId; readonly note?: InitiativeNote },
): Promise<readonly Reply[]> {
  const shown = await showInitiative(kit, callerOf(context), given.id);
  return shown.ok
    ? cardOf(kit, context, { shown: shown.value, ...given })
    : refusal(shown.problem, context, 'forMe');
}

/** The initiative just written. */
export async function writtenReply(
  kit: ChannelKit,
  context: Context,
  { initiative, note }: { readonly initiative: Initiative; readonly note: InitiativeNote },
): Promise<readonly Reply[]> {
  return cardOf(kit, context, { shown: await shownInitiative(kit, initiative), note });
}

/** A refusal that has a place on the card of the initiative, or stands alone. */
export function refusedReply(
  kit: ChannelKit,
  context: Context,
  given: {
    readonly id: InitiativeId;
    readonly problem:
      | ShowInitiativeProblem
      | { readonly kind: 'changed-since' | 'not-from-here' | 'not-theirs' };
  },
): Promise<readonly Reply[]> {
  const { id, problem } = given;
  switch (problem.kind) {
    case 'changed-since':
    case 'not-from-here':
    case 'not-theirs':
      return initiativeReply(kit, context, { id, note: problem.kind });
    default:
      return Promise.resolve(refusal(problem, context, 'forMe'));
  }
}

async function cardOf(
  kit: ChannelKit,
  context: Context,
  { shown, note }: { readonly shown: ShownInitiative; readonly note?: InitiativeNote },
): Promise<readonly Reply[]> {
  const proposals = shown.proposals.map(({ no, answers, status, outcome }) => ({
    no,
    title: titleOf({ answers }),
    status,
    ...(outcome !== undefined && { outcome }),
  }));
  const view = {
    ...shown,
    proposals,
    names: await namesFor(kit, context),
    ...(note !== undefined && { note }),
  };
  return answer(initiativeCard(view, context.language), 'forMe');
}
