// Several proposals of a forum at one meeting: chosen, looked at, decided.
import {
  type Data,
  type Inputs,
  problemCard,
  SITTING_INPUTS,
  type SittingFormView,
  type SittingView,
  sittingCard,
  sittingFormCard,
} from '../../../cards/index.ts';
import { readProposalNo } from '../../../domain/proposal/number.ts';
import { titleOf } from '../../../domain/proposal/title.ts';
import { settleSitting } from '../../../usecases/decide/settle-sitting.ts';
import {
  type ChosenProposal,
  checkSitting,
  lookAtSitting,
  MOST_AT_A_MEETING,
  openSitting,
  outcomeIn,
  type Sitting,
  type SittingLine,
  type TypedSitting,
} from '../../../usecases/decide/sitting.ts';
import type { Reply } from '../../turn.ts';
import { answer, type ChannelKit, callerOf } from '../channel/channel-kit.ts';
import type { Context, Handlers } from '../context.ts';
import { lastMeeting } from './forum-handlers.ts';
import { textIn, treatmentIn } from './typed-decision.ts';

type SittingVerbs = 'sitting.open' | 'sitting.look' | 'sitting.settle';

/** Handlers for deciders and secretaries. */
export function makeSittingHandlers(kit: ChannelKit): Pick<Handlers, SittingVerbs> {
  return {
    'sitting.open': async (context, { forum }) => {
      const found = await openSitting(kit, callerOf(context), forum);
      return found.ok ? form(context, found.value) : gone(context);
    },
    'sitting.look': async (context, { forum }) => look(kit, context, forum),
    'sitting.settle': async (context, data) => decide(kit, context, data),
  };
}

async function look(kit: ChannelKit, context: Context, forum: string): Promise<readonly Reply[]> {
  const found = await openSitting(kit, callerOf(context), forum);
  if (!found.ok) return gone(context);
  const sitting = found.value;
  const typed = typedIn(context.inputs);
  const numbers = chosenIn(context.inputs);
  const faults: SittingFormView['faults'] = [
    ...checkSitting(typed, sitting),
    ...(numbers.length === 0 ? [{ field: 'proposals', kind: 'required' } as const] : []),
  ];
  if (faults.length > 0) return form(context, sitting, { typed, numbers, faults });
  const chosen = numbers.flatMap((number): readonly ChosenProposal[] => {
    const no = readProposalNo(number);
    const proposal = sitting.proposals.find((one) => one.no === no);
    return no === undefined ? [] : [{ no, seen: proposal?.decision?.version ?? 0 }];
  });
  const lines = lookAtSitting(sitting, typed, chosen);
  return shown(context, sitting, { typed, lines, done: false });
}

async function decide(
  kit: ChannelKit,
  context: Context,
  { forum, sitting: given }: Data<'sitting.settle'>,
): Promise<readonly Reply[]> {
  const { proposals, ...typed } = given;
  const chosen = proposals.flatMap(({ no, seen }): readonly ChosenProposal[] => {
    const read = readProposalNo(no);
    return read === undefined ? [] : [{ no: read, seen }];
  });
  const done = await settleSitting(kit, callerOf(context), { forum, typed, chosen });
  if (done.ok) return shown(context, done.value, { typed, lines: done.value.lines, done: true });
  return gone(context);
}

function form(
  { language }: Context,
  { forum, as, rules, today, proposals }: Sitting,
  again: {
    readonly typed?: TypedSitting;
    readonly numbers?: readonly string[];
    readonly faults?: SittingFormView['faults'];
  } = {},
): readonly Reply[] {
  const items = proposals.slice(0, MOST_AT_A_MEETING);
  const { typed, numbers = items.map(({ no }) => no), faults = [] } = again;
  const empty = { on: lastMeeting(forum.meetings, today), item: '', word: '', outcome: '' };
  const view: SittingFormView = {
    forum: forum.id,
    forumName: forum.name,
    onBehalf: as === 'secretary',
    words: rules.words,
    items: items.map((proposal) => ({ no: proposal.no, title: titleOf(proposal) })),
    more: proposals.length - items.length,
    typed: { ...empty, ...typed, proposals: numbers },
    faults,
  };
  return answer(sittingFormCard(view, language), 'forMe');
}

function shown(
  context: Context,
  { forum, rules }: Sitting,
  {
    typed,
    lines,
    done,
  }: {
    readonly typed: TypedSitting;
    readonly lines: readonly SittingLine[];
    readonly done: boolean;
  },
): readonly Reply[] {
  const outcome = outcomeIn(typed);
  const word = rules.words.find(({ id }) => id === typed.word);
  if (outcome === undefined || word === undefined) return gone(context);
  const { on, item } = typed;
  const view: SittingView = {
    forum: forum.id,
    forumName: forum.name,
    ...{ on, item, word, outcome, done, lines },
  };
  return answer(sittingCard(view, context.language), 'forMe');
}

function typedIn(inputs: Inputs): TypedSitting {
  const { on, item, word } = treatmentIn(inputs);
  return { on, item, word, outcome: textIn(inputs, SITTING_INPUTS.outcome) };
}

/** Numbers as a choice of several sends them. */
function chosenIn(inputs: Inputs): readonly string[] {
  return textIn(inputs, SITTING_INPUTS.proposals)
    .split(',')
    .filter((number) => number !== '')
    .slice(0, MOST_AT_A_MEETING);
}

function gone({ language }: Context): readonly Reply[] {
  return answer(problemCard({ kind: 'gone' }, language), 'forMe');
}
