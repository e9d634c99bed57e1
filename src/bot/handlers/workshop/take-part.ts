// Where somebody stands in a workshop, as the card they get: in the shared card, or in their own chat.
import {
  type Card,
  workshopNoteCard,
  workshopStationsCard,
  workshopVotesCard,
  workshopWaitsCard,
} from '../../../cards/index.ts';
import type { RoundId } from '../../../domain/shared/ids.ts';
import type { Language } from '../../../domain/shared/language.ts';
import { hasView } from '../../../usecases/rounds/answering/own-chat.ts';
import { type AtWorkshop, atWorkshop } from '../../../usecases/rounds/workshop/at-workshop.ts';
import { asWorkshop } from '../../../usecases/rounds/workshop/workshop-deps.ts';
import type { Reply } from '../../turn.ts';
import { answer, callerOf } from '../channel/channel-kit.ts';
import type { Context } from '../context.ts';
import { closedReply } from '../rounds/answering-replies.ts';
import { ownChatReply } from '../rounds/own-chat-replies.ts';
import { isPrivate } from '../rounds/round-kit.ts';
import type { WorkshopKit } from './workshop-kit.ts';

/**
 * What they see when they come in; undefined for what is no workshop, and once it is over: then three
 * questions are left, which are answered like any survey.
 */
export async function takePart(
  kit: WorkshopKit,
  context: Context,
  { round: id, stations = false }: { readonly round: RoundId; readonly stations?: boolean },
): Promise<readonly Reply[] | undefined> {
  const caller = callerOf(context);
  const stored = await kit.rounds.round(caller.tenant, id);
  const round = asWorkshop(stored?.value);
  if (round === undefined || round.workshop.phase === 'done') return undefined;
  const at = await atWorkshop(kit, caller, { round: id, stations });
  if (!at.ok) return closedReply(at.problem, context, id);
  if (isPrivate(context) && !(await hasView(kit, caller, round))) {
    return ownChatReply(kit, context, { round, full: true });
  }
  return shownAt(kit, context, at.value);
}

/** The card of where they stand; an older client in a room would show it to all. */
export async function shownAt(
  kit: WorkshopKit,
  context: Context,
  at: AtWorkshop,
): Promise<readonly Reply[] | undefined> {
  if (at.kind === 'leave') return undefined;
  if (!isPrivate(context)) return ownChatReply(kit, context, { round: at.round });
  return answer(cardOf(at, context.language), 'forMe');
}

function cardOf(at: Exclude<AtWorkshop, { kind: 'leave' }>, language: Language): Card {
  switch (at.kind) {
    case 'waits':
      return workshopWaitsCard(at, language);
    case 'stations':
      return workshopStationsCard(at, language);
    case 'note':
      return workshopNoteCard(at, language);
    case 'votes':
      return workshopVotesCard(at, language);
  }
}
