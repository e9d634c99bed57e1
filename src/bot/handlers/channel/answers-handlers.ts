// The ready answers: listed, looked through, reworded, and tried out on oneself.
import {
  type AnswersView,
  answersCard,
  answersStartCard,
  type Data,
  type ReviewView,
  reviewCard,
  unreachedCard,
} from '../../../cards/index.ts';
import { isDisputable } from '../../../domain/decision/dispute.ts';
import { isLarge } from '../../../domain/decision/lacks.ts';
import { partOfFaults } from '../../../domain/decision/part-of.ts';
import { type ProposalNo, readProposalNo } from '../../../domain/proposal/number.ts';
import { titleOf } from '../../../domain/proposal/title.ts';
import { catalogueOf } from '../../../i18n/catalogue.ts';
import { caseSubject } from '../../../usecases/case-subject.ts';
import { boardOf } from '../../../usecases/decide/dispute-answer.ts';
import { listAnswers } from '../../../usecases/decide/list-answers.ts';
import {
  openReview,
  type Review,
  rewordAnswer,
  sendSample,
} from '../../../usecases/decide/review-answer.ts';
import { runningInitiatives } from '../../../usecases/initiatives/running-initiatives.ts';
import type { Reply } from '../../turn.ts';
import type { Context, Handlers } from '../context.ts';
import { decisionIn, filledFrom, notCprIn } from '../owner/typed-decision.ts';
import { answer, type ChannelKit, callerOf, refusal, type Way } from './channel-kit.ts';

type AnswersVerbs =
  | 'answers.open'
  | 'answers.show'
  | 'answers.next'
  | 'answers.save'
  | 'answers.sample'
  | 'answers.unreached';

type Told = Pick<AnswersView, 'note' | 'saved' | 'disputed'>;
type Wanted = { readonly no: ProposalNo | undefined; readonly after?: boolean };
export type ReviewMore = Partial<Pick<ReviewView, 'typed' | 'faults' | 'note' | 'saved'>>;

/** Handlers of the buttons on ready answers. */
export function makeAnswersHandlers(kit: ChannelKit): Pick<Handlers, AnswersVerbs> {
  return {
    'answers.open': async (context) => listReply(kit, context),
    'answers.show': async (context, { no }) =>
      reviewReply(kit, context, { no: readProposalNo(no) }),
    'answers.next': async (context, { no }) =>
      reviewReply(kit, context, { no: readProposalNo(no), after: true }),
    'answers.save': async (context, data) => save(kit, context, data),
    'answers.sample': async (context, { no }) => sample(kit, context, no),
    'answers.unreached': async (context) => {
      const list = await listAnswers(kit, callerOf(context));
      if (!list.ok) return refusal(list.problem, context, 'forMe');
      const names = list.value.telling.unreached;
      return answer(unreachedCard({ names }, context.language), 'forMe');
    },
  };
}

/** In a channel one line, from which everybody opens them alone; in one's own chat the list itself. */
export async function answersReady(kit: ChannelKit, context: Context): Promise<readonly Reply[]> {
  if (context.caller.place.kind === 'personal') return listReply(kit, context, { way: 'say' });
  const list = await listAnswers(kit, callerOf(context));
  if (!list.ok) return refusal(list.problem, context, 'say');
  const count = list.value.answers.length;
  return answer(answersStartCard({ count }, context.language), 'say');
}

/** The list, with what was done just before. */
export async function listReply(
  kit: ChannelKit,
  context: Context,
  { way = 'forMe', ...more }: Told & { readonly way?: Way } = {},
): Promise<readonly Reply[]> {
  const list = await listAnswers(kit, callerOf(context));
  if (!list.ok) return refusal(list.problem, context, way);
  const { answers, sendable, telling } = list.value;
  const view: AnswersView = {
    answers: answers.map(({ proposal, decision, lacks, hard }) => ({
      no: proposal.no,
      title: titleOf(proposal),
      outcome: decision.outcome,
      lacks,
      ...(hard !== undefined && { hard }),
    })),
    sendable: sendable.length,
    ...telling,
    unreached: telling.unreached.length,
    ...more,
  };
  return answer(answersCard(view, context.language), way);
}

/** The answer wanted; at the end of them, or when it is gone, the list. */
export async function reviewReply(
  kit: ChannelKit,
  context: Context,
  { no, after, ...more }: ReviewMore & Wanted,
): Promise<readonly Reply[]> {
  const wanted = { no, ...(after && { after }) };
  const found = await openReview(kit, callerOf(context), wanted);
  const { saved } = more;
  const told = { ...(saved !== undefined && { saved }) };
  if (!found.ok) {
    const { problem } = found;
    if (problem.kind !== 'not-ready') return refusal(problem, context, 'forMe');
    return listReply(kit, context, { ...told, note: 'not-ready' });
  }
  if (found.value === undefined) return listReply(kit, context, told);
  const view = await reviewView(kit, context, found.value);
  return answer(reviewCard({ ...view, ...more }, context.language), 'forMe');
}

async function reviewView(
  kit: ChannelKit,
  { language }: Context,
  { answer: { proposal, decision }, at, total, register, rules }: Review,
): Promise<ReviewView> {
  const { reviewer, notedBy } = proposal.flags?.touchesLaw ?? {};
  const noter = notedBy && (await kit.people.byId(proposal.tenant, notedBy));
  const running = await runningInitiatives(kit, proposal);
  const typed = filledFrom(proposal);
  const board = isDisputable(proposal) ? boardOf(register) : undefined;
  const subject = await caseSubject(kit, proposal.tenant, typed.caseNumber);
  return {
    ...{ proposal, decision, at, total },
    names: kit.namesOf(register, language),
    words: rules.words,
    large: isLarge(proposal),
    typed,
    faults: partOfFaults(typed, running),
    running,
    ...(subject && { caseSubject: subject }),
    ...(noter && noter.value.name !== reviewer && { notedBy: noter.value.name }),
    ...(board && { board: board.name }),
  };
}

async function save(
  kit: ChannelKit,
  context: Context,
  data: Data<'answers.save'>,
): Promise<readonly Reply[]> {
  const { inputs } = context;
  const no = readProposalNo(data.no);
  const typed = decisionIn(inputs);
  const given = { no, typed, seen: data.seen, notCpr: notCprIn(inputs) };
  const saved = await rewordAnswer(kit, callerOf(context), given);
  if (saved.ok) {
    return reviewReply(kit, context, { no, after: true, saved: saved.value.proposal.no });
  }
  const { problem } = saved;
  switch (problem.kind) {
    case 'not-filled':
      return reviewReply(kit, context, { no, typed, faults: problem.faults });
    case 'changed-since':
      return reviewReply(kit, context, { no, typed, note: 'changed' });
    case 'not-ready':
    case 'other-outcome':
      return listReply(kit, context, { note: 'not-ready' });
    default:
      return refusal(problem, context, 'forMe');
  }
}

async function sample(kit: ChannelKit, context: Context, no: string): Promise<readonly Reply[]> {
  const sent = await sendSample(kit, callerOf(context), readProposalNo(no));
  if (sent.ok) {
    const { sampleSent } = catalogueOf(context.language).deciding.answers;
    return [{ kind: 'hint', text: sampleSent }];
  }
  const { problem } = sent;
  if (problem.kind !== 'not-ready') return refusal(problem, context, 'forMe');
  return listReply(kit, context, { note: 'not-ready' });
}
