// Proposals that lie with a forum: its own people write down what it did, and what it decided.
import {
  type Data,
  type DecideFormView,
  decideFormCard,
  type ForumFormView,
  forumFormCard,
  problemCard,
  settledCard,
} from '../../../cards/index.ts';
import { isLarge } from '../../../domain/decision/lacks.ts';
import type { TypedTreatment } from '../../../domain/decision/typed-treatment.ts';
import { type ProposalNo, readProposalNo } from '../../../domain/proposal/number.ts';
import { caseSubject } from '../../../usecases/case-subject.ts';
import { type ForumProposal, openForum } from '../../../usecases/decide/open-forum.ts';
import {
  type Opened,
  type SettleInForumProblem,
  settleInForum,
} from '../../../usecases/decide/settle-in-forum.ts';
import { treatInForum } from '../../../usecases/decide/treat-in-forum.ts';
import { runningInitiatives } from '../../../usecases/initiatives/running-initiatives.ts';
import type { Reply } from '../../turn.ts';
import { answer, type ChannelKit, callerOf, namesFor } from '../channel/channel-kit.ts';
import type { Context, Handlers } from '../context.ts';
import { decisionIn, filledFrom, notCprIn, treatmentIn } from './typed-decision.ts';

type ForumVerbs = 'forum.open' | 'forum.treat' | 'forum.settle';
type Deciding = Pick<Opened, 'proposal' | 'treatment' | 'rules'> &
  Partial<Pick<DecideFormView, 'typed' | 'faults' | 'note'>>;
type FormNote = Pick<ForumFormView, 'note'> & Partial<Pick<ForumFormView, 'typed' | 'faults'>>;

/** Handlers for deciders and secretaries. */
export function makeForumHandlers(kit: ChannelKit): Pick<Handlers, ForumVerbs> {
  return {
    'forum.open': async (context, { no }) => opened(kit, context, { no: readProposalNo(no) }),
    'forum.treat': async (context, data) => treated(kit, context, data),
    'forum.settle': async (context, data) => settled(kit, context, data),
  };
}

/** The proposal with an empty form, or with what was typed on it. */
async function opened(
  kit: ChannelKit,
  context: Context,
  { no, ...more }: FormNote & { readonly no: ProposalNo | undefined },
): Promise<readonly Reply[]> {
  const found = await openForum(kit, callerOf(context), no);
  if (!found.ok) return gone(context);
  const view = await formView(kit, context, found.value);
  return answer(forumFormCard({ ...view, ...more }, context.language), 'forMe');
}

async function treated(
  kit: ChannelKit,
  context: Context,
  data: Data<'forum.treat'>,
): Promise<readonly Reply[]> {
  const no = readProposalNo(data.no);
  const typed = treatmentIn(context.inputs);
  const given = { no, typed, notCpr: notCprIn(context.inputs) };
  const kept = await treatInForum(kit, callerOf(context), given);
  if (kept.ok) {
    if (data.go === 'keep') return opened(kit, context, { no, note: 'saved' });
    return deciding(kit, context, kept.value);
  }
  const { problem } = kept;
  switch (problem.kind) {
    case 'not-filled':
      return opened(kit, context, { no, typed, faults: problem.faults });
    case 'not-found':
      return gone(context);
    default:
      return opened(kit, context, { no, typed, note: problem.kind });
  }
}

async function settled(
  kit: ChannelKit,
  context: Context,
  data: Data<'forum.settle'>,
): Promise<readonly Reply[]> {
  const { inputs, language } = context;
  const { treatment, seen, round } = data;
  const no = readProposalNo(data.no);
  const typed = decisionIn(inputs);
  const given = { no, treatment, seen, round, typed, notCpr: notCprIn(inputs) };
  const done = await settleInForum(kit, callerOf(context), given);
  if (done.ok) {
    const { proposal } = done.value;
    const view = { no: proposal.no, back: proposal.decision?.outcome === 'sent-back' };
    return answer(settledCard(view, language), 'forMe');
  }
  return notSettled(kit, context, { no, problem: done.problem, typed });
}

async function notSettled(
  kit: ChannelKit,
  context: Context,
  {
    no,
    problem,
    typed,
  }: {
    readonly no: ProposalNo | undefined;
    readonly problem: SettleInForumProblem;
    readonly typed: DecideFormView['typed'];
  },
): Promise<readonly Reply[]> {
  switch (problem.kind) {
    case 'not-filled':
      return deciding(kit, context, { ...problem.on, typed, faults: problem.faults });
    case 'changed-since':
      return deciding(kit, context, { ...problem.on, typed, note: 'changed' });
    case 'not-open':
    case 'too-many':
      return opened(kit, context, { no, note: problem.kind });
    default:
      return gone(context);
  }
}

/** What the forum decides by the handling; filled with what was recommended, or typed. */
async function deciding(
  kit: ChannelKit,
  context: Context,
  { proposal, treatment, rules, typed, faults, note }: Deciding,
): Promise<readonly Reply[]> {
  const filled = typed ?? filledFrom(proposal);
  const subject = await caseSubject(kit, proposal.tenant, filled.caseNumber);
  const view: DecideFormView = {
    proposal,
    treatment,
    names: await namesFor(kit, context),
    words: rules.words,
    large: isLarge(proposal),
    running: await runningInitiatives(kit, proposal),
    ...(subject && { caseSubject: subject }),
    typed: filled,
    faults: faults ?? [],
    ...(note !== undefined && { note }),
  };
  return answer(decideFormCard(view, context.language), 'forMe');
}

async function formView(
  kit: ChannelKit,
  context: Context,
  { proposal, forum, as, rules, examples, today }: ForumProposal,
): Promise<ForumFormView> {
  const all = await kit.projection.proposals(context.person.tenant);
  const here = all.filter(
    ({ holder }) => holder.kind === 'forum' && holder.forum === forum.id,
  ).length;
  return {
    proposal,
    names: await namesFor(kit, context),
    forum: forum.name,
    onBehalf: as === 'secretary',
    words: rules.words,
    examples,
    here,
    typed: emptyTreatment({ forum: forum.id, on: lastMeeting(forum.meetings, today) }),
    faults: [],
  };
}

/** Nothing chosen but the forum and its latest meeting. */
export function emptyTreatment(known: Pick<TypedTreatment, 'forum' | 'on'>): TypedTreatment {
  return { item: '', word: '', addition: '', note: '', ...known };
}

/** The latest meeting held, as the register has it; else today. */
export function lastMeeting(meetings: readonly string[] = [], today: string): string {
  return meetings.filter((day) => day <= today).at(-1) ?? today;
}

function gone({ language }: Context): readonly Reply[] {
  return answer(problemCard({ kind: 'gone' }, language), 'forMe');
}
