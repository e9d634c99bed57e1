// Merging proposals about the same: choose, look at it, do it, and take it apart again.
import {
  type Data,
  MERGE_INPUTS,
  type MergedListView,
  type MergePreviewView,
  type MergeView,
  mergeCard,
  mergedCard,
  mergedListCard,
  mergePreviewCard,
  type QueuePlace,
} from '../../../cards/index.ts';
import { type ProposalNo, readProposalNo } from '../../../domain/proposal/number.ts';
import { dayOf, yearOf } from '../../../domain/shared/time.ts';
import {
  mergeProposals,
  previewMerge,
  typedNumbers,
  unmergeProposal,
  type WantedMerge,
} from '../../../usecases/merging/merge-proposals.ts';
import { listMerged, openMerge } from '../../../usecases/merging/open-merge.ts';
import type { Reply } from '../../turn.ts';
import type { Context, Handlers } from '../context.ts';
import { answer, type ChannelKit, callerOf, refusal } from './channel-kit.ts';
import { placeIn } from './queue-kit.ts';

type MergeVerbs = 'merge.open' | 'merge.preview' | 'merge.do' | 'merge.list' | 'merge.undo';

interface Opened {
  readonly no: ProposalNo | undefined;
  readonly place?: QueuePlace;
  readonly chosen?: readonly ProposalNo[];
  /** On the way back from the preview: chosen where they are shown, typed where they are not. */
  readonly others?: readonly ProposalNo[];
  readonly typed?: string;
  /** Which is to stay. */
  readonly main?: ProposalNo;
  readonly fault?: NonNullable<MergeView['fault']>;
}

/** Handlers of the buttons of merging; all of them answer the presser alone. */
export function makeMergeHandlers(kit: ChannelKit): Pick<Handlers, MergeVerbs> {
  return {
    'merge.open': async (context, data) => {
      const main = data.main && readProposalNo(data.main);
      const others = numbersIn(data.others ?? []);
      return openedMerge(kit, context, { ...from(data), others, ...(main && { main }) });
    },
    'merge.preview': async (context, data) => preview(kit, context, data),
    'merge.do': async (context, data) => merge(kit, context, data),
    'merge.list': async (context, { no }) => mergedReply(kit, context, { no: readProposalNo(no) }),
    'merge.undo': async (context, { no }) => undo(kit, context, readProposalNo(no)),
  };
}

/** The card on which is chosen what a proposal is merged with. */
export async function openedMerge(
  kit: ChannelKit,
  context: Context,
  { no, place, chosen = [], others = [], typed = '', main, fault }: Opened,
): Promise<readonly Reply[]> {
  const opened = await openMerge(kit, callerOf(context), no);
  if (!opened.ok) return refusal(opened.problem, context, 'forMe');
  const isShown = (one: ProposalNo) =>
    opened.value.candidates.some(({ proposal }) => proposal.no === one);
  const back = others.filter((one) => !isShown(one)).join(', ');
  const view = {
    ...opened.value,
    chosen: [...chosen, ...others.filter(isShown)],
    typed: typed === '' ? back : typed,
    ...(place !== undefined && { place }),
    ...(main !== undefined && { main }),
    ...(fault !== undefined && { fault }),
  };
  return answer(mergeCard(view, context.language), 'forMe');
}

async function preview(
  kit: ChannelKit,
  context: Context,
  data: Data<'merge.preview'>,
): Promise<readonly Reply[]> {
  const opened = from(data);
  const { no, ...at } = opened;
  if (no === undefined) return refusal({ kind: 'not-found' }, context, 'forMe');
  const text = (id: string) => textIn(context, id);
  const thisYear = yearOf(dayOf(kit.clock.now()));
  const chosen = typedNumbers(text(MERGE_INPUTS.with), thisYear);
  const typed = text(MERGE_INPUTS.numbers);
  const numbers = typedNumbers(typed, thisYear);
  const main = readProposalNo(text(MERGE_INPUTS.main));
  const again = { ...opened, chosen, typed, ...(main !== undefined && { main }) };
  if (typed.trim() !== '' && numbers.length === 0) {
    return openedMerge(kit, context, { ...again, fault: 'no-number' });
  }
  const of = [no, ...chosen, ...numbers];
  if (new Set(main === undefined ? of : [...of, main]).size < 2) {
    return openedMerge(kit, context, { ...again, fault: 'nothing-chosen' });
  }
  const wanted = { of, ...(main !== undefined && { main }) };
  return previewed(kit, context, { ...at, no, wanted, why: '' });
}

async function previewed(
  kit: ChannelKit,
  context: Context,
  given: {
    readonly no: ProposalNo;
    readonly place?: QueuePlace;
    readonly wanted: WantedMerge;
    readonly why: string;
    readonly fault?: NonNullable<MergePreviewView['fault']>;
  },
): Promise<readonly Reply[]> {
  const { wanted, ...told } = given;
  const shown = await previewMerge(kit, callerOf(context), wanted);
  if (!shown.ok) return refusal(shown.problem, context, 'forMe');
  const chosen = wanted.main !== undefined && { mainChosen: true as const };
  return answer(
    mergePreviewCard({ ...shown.value, ...told, ...chosen }, context.language),
    'forMe',
  );
}

async function merge(
  kit: ChannelKit,
  context: Context,
  data: Data<'merge.do'>,
): Promise<readonly Reply[]> {
  const opened = from(data);
  const { no } = opened;
  const main = readProposalNo(data.main);
  const children = numbersIn(data.children);
  if (no === undefined || main === undefined) {
    return refusal({ kind: 'not-found' }, context, 'forMe');
  }
  const why = textIn(context, MERGE_INPUTS.why);
  const notCpr = context.inputs[MERGE_INPUTS.notCpr] === 'true';
  const done = await mergeProposals(kit, callerOf(context), { main, children, why, notCpr });
  if (done.ok) {
    return answer(mergedCard({ ...done.value, ...opened, no }, context.language), 'forMe');
  }
  const { problem } = done;
  if (problem.kind !== 'bad-reason') return refusal(problem, context, 'forMe');
  const { fault } = problem;
  return previewed(kit, context, { ...opened, no, wanted: { of: children, main }, why, fault });
}

async function undo(
  kit: ChannelKit,
  context: Context,
  no: ProposalNo | undefined,
): Promise<readonly Reply[]> {
  const child = readProposalNo(textIn(context, MERGE_INPUTS.child));
  if (no === undefined || child === undefined) return mergedReply(kit, context, { no });
  const undone = await unmergeProposal(kit, callerOf(context), { main: no, child });
  if (undone.ok) return mergedReply(kit, context, { no, note: { kind: 'undone', no: child } });
  const { problem } = undone;
  return problem.kind === 'answered'
    ? mergedReply(kit, context, { no, note: { kind: 'answered', no } })
    : refusal(problem, context, 'forMe');
}

async function mergedReply(
  kit: ChannelKit,
  context: Context,
  {
    no,
    note,
  }: {
    readonly no: ProposalNo | undefined;
    readonly note?: NonNullable<MergedListView['note']>;
  },
): Promise<readonly Reply[]> {
  const list = await listMerged(kit, callerOf(context), no);
  if (!list.ok) return refusal(list.problem, context, 'forMe');
  const view = { ...list.value, ...(note !== undefined && { note }) };
  return answer(mergedListCard(view, context.language), 'forMe');
}

function numbersIn(numbers: readonly string[]): readonly ProposalNo[] {
  return numbers.flatMap((one) => readProposalNo(one) ?? []);
}

function from({ no, place }: Data<'merge.preview'>): Pick<Opened, 'no' | 'place'> {
  return {
    no: readProposalNo(no),
    ...(place !== undefined && { place: placeIn({ place }) }),
  };
}

function textIn({ inputs }: Context, id: string): string {
  const value = inputs[id];
  return typeof value === 'string' ? value : '';
}
