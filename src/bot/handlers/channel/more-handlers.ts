// "Mere" on a proposal: what else can be done about it, and the way there.
import {
  type BesideQueue,
  compareCard,
  type Data,
  MORE_CHOICES,
  MORE_INPUT,
  type MoreChoice,
  type MoreView,
  moreCard,
} from '../../../cards/index.ts';
import { readProposalNo } from '../../../domain/proposal/number.ts';
import { readMore } from '../../../usecases/triage/read-more.ts';
import type { Reply } from '../../turn.ts';
import type { Context, Handlers } from '../context.ts';
import { themeChoiceReply } from '../themes/theme-choice-handlers.ts';
import { answer, type ChannelKit, callerOf, namesFor, refusal } from './channel-kit.ts';
import { exampleReply } from './example-handlers.ts';
import { journalReply } from './journal-handlers.ts';
import { pageReply } from './list-handlers.ts';
import { assignReply, flagsReply, noteReply } from './marks-handlers.ts';
import { besideIn, judgementIn, textIn } from './more-kit.ts';
import { redactReply } from './redact-handlers.ts';

type MoreVerbs = 'more.open' | 'more.go' | 'more.back';
/** What is done elsewhere, and opened from here. */
type Elsewhere = Pick<Handlers, 'proposal.ask' | 'merge.open'>;

/** Handlers of the card of choices. */
export function makeMoreHandlers(kit: ChannelKit, elsewhere: Elsewhere): Pick<Handlers, MoreVerbs> {
  return {
    'more.open': async (context, data) => {
      const chosen = data.place && judgementIn(context.inputs);
      const at = besideIn({ ...data, kept: data.kept ?? chosen });
      return at ? open(kit, context, at) : refusal({ kind: 'not-found' }, context, 'forMe');
    },
    'more.go': async (context, data) => {
      const at = besideIn(data);
      if (at === undefined) return refusal({ kind: 'not-found' }, context, 'forMe');
      const chosen = textIn(context.inputs, MORE_INPUT);
      const choice = MORE_CHOICES.find((one) => one === chosen);
      return choice === undefined
        ? open(kit, context, { ...at, missing: true })
        : go(kit, context, { at, choice, data, elsewhere });
    },
    'more.back': async (context, { no }) =>
      pageReply(kit, context, { no: readProposalNo(no), way: 'forMe' }),
  };
}

async function open(
  kit: ChannelKit,
  context: Context,
  at: BesideQueue & Pick<MoreView, 'missing'>,
): Promise<readonly Reply[]> {
  const read = await readMore(kit, callerOf(context), at.no);
  if (!read.ok) return refusal(read.problem, context, 'forMe');
  const {
    alike,
    message,
    mayAsk,
    mayAssign,
    mayMerge,
    mayRedact,
    mayRelease,
    mayReport,
    mayTheme,
  } = read.value;
  const left: readonly (MoreChoice | false)[] = [
    !mayAsk && 'ask',
    alike === undefined && 'compare',
    !mayMerge && 'merge',
    !mayAssign && 'assign',
    !mayTheme && 'theme',
    !mayRelease && 'example',
    !mayReport && 'journal',
    !mayRedact && 'redact',
  ];
  const choices = MORE_CHOICES.filter((choice) => !left.includes(choice));
  const view = {
    ...at,
    choices,
    ...(alike && { alike: alike.proposal.no }),
    ...(message !== undefined && { message }),
  };
  return answer(moreCard(view, context.language), 'forMe');
}

async function go(
  kit: ChannelKit,
  context: Context,
  {
    at,
    choice,
    data,
    elsewhere,
  }: {
    readonly at: BesideQueue;
    readonly choice: MoreChoice;
    readonly data: Data<'more.go'>;
    readonly elsewhere: Elsewhere;
  },
): Promise<readonly Reply[]> {
  switch (choice) {
    case 'ask':
      return elsewhere['proposal.ask'](context, data);
    case 'merge':
      return elsewhere['merge.open'](context, data);
    case 'compare':
      return compared(kit, context, at);
    case 'assign':
      return assignReply(kit, context, { at });
    case 'flags':
      return flagsReply(kit, context, { at });
    case 'theme':
      return themeChoiceReply(kit, context, at);
    case 'note':
      return noteReply(context, { ...at, typed: '' });
    case 'example':
      return exampleReply(kit, context, { at });
    case 'journal':
      return journalReply(kit, context, { at });
    case 'redact':
      return redactReply(kit, context, at);
  }
}

async function compared(
  kit: ChannelKit,
  context: Context,
  at: BesideQueue,
): Promise<readonly Reply[]> {
  const read = await readMore(kit, callerOf(context), at.no);
  if (!read.ok) return refusal(read.problem, context, 'forMe');
  const { proposal, alike } = read.value;
  if (alike === undefined) return refusal({ kind: 'not-found' }, context, 'forMe');
  const names = await namesFor(kit, context);
  const both = [
    { proposal, names },
    { proposal: alike.proposal, names },
  ];
  return answer(compareCard({ ...at, both, shared: alike.shared }, context.language), 'forMe');
}
