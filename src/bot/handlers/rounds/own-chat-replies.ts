// What is said in a room when something goes on in a person's own chat.
import type { Round } from '../../../domain/round/round.ts';
import { catalogueOf } from '../../../i18n/catalogue.ts';
import {
  leadToOwnChat,
  proposalToOwnChat,
  roundToOwnChat,
} from '../../../usecases/rounds/answering/own-chat.ts';
import type { Reply } from '../../turn.ts';
import { callerOf } from '../channel/channel-kit.ts';
import type { Context } from '../context.ts';
import type { RoundKit } from './round-kit.ts';

/** Sends the round there, or says how to get it there. A line: a card would be one more view. */
export async function ownChatReply(
  kit: RoundKit,
  context: Context,
  { round, full = false }: { readonly round: Round; readonly full?: boolean },
): Promise<readonly Reply[]> {
  const { answering: words } = catalogueOf(context.language).rounds;
  const press = context.caller.activity;
  const way = await roundToOwnChat(kit, callerOf(context), { round, press });
  const said = way === 'sent' ? words.sentToOwn : words.findOwn(round.code);
  return [{ kind: 'hint', text: full ? `${words.full} ${said}` : said }];
}

/**
 * The way to the control of a round. Undefined where they stand in their own chat already, and where
 * that is not known: then it is shown where they are.
 */
export async function leadReply(
  kit: RoundKit,
  context: Context,
  round: Round,
): Promise<readonly Reply[] | undefined> {
  const caller = callerOf(context);
  if (caller.place.kind === 'personal') return undefined;
  const way = await leadToOwnChat(kit, caller, { round, press: context.caller.activity });
  const { leading } = catalogueOf(context.language).rounds;
  return way === 'sent' ? [{ kind: 'hint', text: leading.sentToOwn }] : undefined;
}

/** The way to a proposal, likewise. */
export async function proposalReply(kit: RoundKit, context: Context): Promise<readonly Reply[]> {
  const { propose } = catalogueOf(context.language).rounds.answering;
  const way = await proposalToOwnChat(kit, callerOf(context), context.caller.activity);
  return [{ kind: 'hint', text: way === 'sent' ? propose.sent : propose.findOwn }];
}
