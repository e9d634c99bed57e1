// Leaders' and administrators' handlers on one board, with what belongs to both.
import { readProposalNo } from '../../domain/proposal/number.ts';
import { wordCount } from '../../domain/shared/plain-text.ts';
import { dayOf, yearOf } from '../../domain/shared/time.ts';
import type { WriteAudit } from '../../usecases/audit/offer-audit.ts';
import { channelAccess } from '../../usecases/channel-access.ts';
import { meetPerson } from '../../usecases/meet-person.ts';
import { noteUninstalled } from '../../usecases/note-uninstalled.ts';
import type { PaperDeps } from '../../usecases/papers/paper-deps.ts';
import { refreshChannel } from '../../usecases/refresh-channel.ts';
import type { WriteRollout } from '../../usecases/rollout/offer-rollout.ts';
import type { WaveDeps } from '../../usecases/rounds/waves/wave-deps.ts';
import { welcome } from '../../usecases/welcome.ts';
import type { Switchboard } from '../switchboard.ts';
import type { Reply } from '../turn.ts';
import { makeChannelCommands, makeChannelHandlers } from './channel/channel-handlers.ts';
import { type ChannelKit, callerOf } from './channel/channel-kit.ts';
import { shownToHandler } from './channel/list-handlers.ts';
import { makeRolloutCommands, makeRolloutHandlers } from './channel/rollout-handlers.ts';
import type { CommandHandler, Context } from './context.ts';
import { proposeInDialog } from './extension/message-handlers.ts';
import { type ExtensionKit, findInDialog } from './extension/search-handlers.ts';
import { help, languageChosen } from './help-handlers.ts';
import { showEndorsedCard } from './leader/endorsed-reply.ts';
import { makeLeaderCommands, makeLeaderHandlers } from './leader/leader-handlers.ts';
import type { LeaderKit } from './leader/leader-kit.ts';
import { showOwnCard } from './leader/own-handlers.ts';
import { answerText } from './leader/text-handlers.ts';
import { makeTextAnswers } from './no-command.ts';
import { makeOwnDataCommands, makeOwnDataHandlers, type OwnKit } from './own/own-handlers.ts';
import { makeOwnerCommands, makeOwnerHandlers } from './owner/owner-handlers.ts';
import { shownToOwner } from './owner/task-handlers.ts';
import { makePaperCommands, makePaperHandlers } from './papers/paper-handlers.ts';
import { makeResultCommands, makeResultHandlers } from './results/result-handlers.ts';
import type { ResultKits } from './results/result-kit.ts';
import { makeCampaignHandlers } from './rounds/campaign-handlers.ts';
import { makeRoundCommands, makeRoundHandlers } from './rounds/round-handlers.ts';
import type { RoundKit } from './rounds/round-kit.ts';
import { makeAuditCommands, makeAuditHandlers } from './rules/audit-handlers.ts';

export interface Kits {
  readonly leader: LeaderKit;
  readonly channel: ChannelKit;
  readonly rounds: RoundKit & WaveDeps;
  readonly papers: ResultKits['papers'] & {
    readonly rollout: WriteRollout;
    readonly audit: WriteAudit;
  };
  readonly paper: PaperDeps;
  readonly own: OwnKit;
  readonly shareable: ExtensionKit['shareable'];
}

/** Refusals that say for certain that somebody is none. */
const NO_ADMINISTRATOR: readonly string[] = ['not-administrator', 'no-channel'];

/** Everything the switchboard leads to. */
export function makeBoard(kits: Kits): Switchboard {
  const orders = makeChannelCommands(kits.channel);
  const { rounds, workshops } = kits.rounds;
  const owner = { ...kits.channel, rounds, workshops };
  const { files, publicUrl } = kits.rounds;
  const rollout = { ...kits.channel, files, publicUrl, writeRollout: kits.papers.rollout };
  const audit = { ...kits.channel, files, publicUrl, writeAudit: kits.papers.audit };
  const commands: Switchboard['commands'] = {
    ...makeLeaderCommands(kits.leader),
    ...makeOwnerCommands(owner),
    ...makeRoundCommands(kits.rounds, (context, said) => answerText(kits.leader, context, said)),
    ...makeResultCommands(kits),
    ...makePaperCommands(kits.paper),
    ...makeOwnDataCommands(kits.own),
    ...makeRolloutCommands(rollout),
    ...makeAuditCommands(audit),
    ...orders,
    digest: orSentence(kits, orders.digest),
    search: orSentence(kits, orders.search),
    list: orSentence(kits, orders.list),
    queue: orSentence(kits, orders.queue),
    several: orSentence(kits, orders.several),
    initiatives: orSentence(kits, orders.initiatives),
    show: orSentence(kits, (context, no) => show(kits, context, no)),
    help: (context) => help(kits, context),
  };
  return {
    meet: (caller) => meetPerson(kits.leader, caller),
    installed: async ({ clientLanguage }, person) => {
      await welcome(kits.leader, person, clientLanguage);
    },
    removed: async ({ tenant, entra, place }) => {
      if (place.kind === 'channel') await refreshChannel(kits.channel, tenant);
      if (place.kind === 'personal') await noteUninstalled(kits.leader, tenant, entra);
    },
    handlers: {
      ...makeLeaderHandlers(kits.leader),
      ...makeChannelHandlers(kits.channel),
      ...makeOwnerHandlers(owner),
      ...makeRoundHandlers(kits.rounds),
      ...makeCampaignHandlers(kits.leader, kits.rounds),
      ...makeResultHandlers(kits),
      ...makePaperHandlers(kits.paper),
      ...makeOwnDataHandlers(kits.own),
      ...makeRolloutHandlers(rollout),
      ...makeAuditHandlers(audit),
      'proposal.show': (context, { no }) => show(kits, context, no),
      'language.choose': (context, data) => languageChosen(kits, context, data),
    },
    commands,
    ...makeTextAnswers(kits, commands),
    propose: (context, message) => proposeInDialog(kits.leader, context, message),
    search: (context, wanted) =>
      findInDialog({ ...kits.leader, shareable: kits.shareable }, context, wanted),
  };
}

/**
 * A sentence that opens like an administrator's command ("find et bedre system") is a text like any
 * other from somebody who is none: it must not end in a refusal.
 */
function orSentence(kits: Kits, order: CommandHandler): CommandHandler {
  return async (context, rest, said) => {
    const sentence = said !== undefined && wordCount(rest) > 1;
    if (!sentence || context.caller.place.kind !== 'personal') return order(context, rest);
    const access = await channelAccess(kits.channel, callerOf(context), 'list');
    const none = !access.ok && NO_ADMINISTRATOR.includes(access.problem.kind);
    return none ? answerText(kits.leader, context, said) : order(context, rest);
  };
}

/**
 * A proposal to the one who handed it in, to one who experiences it too or to whoever answers for it;
 * else to those who handle it.
 */
async function show(kits: Kits, context: Context, text: string): Promise<readonly Reply[]> {
  const thisYear = yearOf(dayOf(kits.channel.clock.now()));
  const no = readProposalNo(text, thisYear);
  const alone = context.caller.place.kind === 'personal';
  const own = no && alone ? await showOwnCard(kits.leader, context, no) : undefined;
  const seen = own ?? (alone ? await showEndorsedCard(kits.leader, context, no) : undefined);
  if (seen) return [{ kind: 'say', card: seen }];
  const theirs = no && alone ? await shownForPost(kits, context, no) : undefined;
  return theirs ?? shownToHandler(kits.channel, context, no ?? text);
}

/** To whoever answers for it, unless they may see all of it as one of those who sort. */
async function shownForPost(
  { channel }: Kits,
  context: Context,
  no: string,
): Promise<readonly Reply[] | undefined> {
  const access = await channelAccess(channel, callerOf(context), 'see');
  return access.ok ? undefined : shownToOwner(channel, context, no);
}
