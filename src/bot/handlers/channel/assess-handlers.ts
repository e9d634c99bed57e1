// Assessing a proposal of the queue, and what is shown when it cannot be kept as it was typed.

import { type Data, QUEUE_INPUTS, type QueueNote } from '../../../cards/index.ts';
import { assessmentOf } from '../../../domain/proposal/assessment.ts';
import { readProposalNo } from '../../../domain/proposal/number.ts';
import type { Result } from '../../../domain/shared/result.ts';
import type { JudgementFault } from '../../../domain/triage/typed-judgement.ts';
import {
  type Assessed,
  type AssessProposalProblem,
  assessProposal,
} from '../../../usecases/triage/assess-proposal.ts';
import { showWay } from '../../../usecases/triage/send-on.ts';
import type { Reply } from '../../turn.ts';
import type { Context, Handlers } from '../context.ts';
import { type ChannelKit, callerOf, refusal } from './channel-kit.ts';
import { judgementIn } from './more-kit.ts';
import { nextReply, placeIn, spotReply } from './queue-kit.ts';
import { wayReply } from './send-on-handlers.ts';

type AssessVerbs = 'queue.save' | 'queue.way';
type Sent = Data<AssessVerbs>;

/** Handlers of the buttons that keep an assessment. */
export function makeAssessHandlers(kit: ChannelKit): Pick<Handlers, AssessVerbs> {
  return {
    'queue.save': async (context, data) => {
      const kept = await keep(kit, context, data);
      if (!kept.ok) return again(kit, context, { data, problem: kept.problem });
      const { proposal, was, priority } = kept.value;
      const judged = assessmentOf(proposal);
      const note = judged && ({ ...judged, kind: 'saved', no: proposal.no, priority } as const);
      const place = placeIn(data);
      return nextReply(kit, context, { place, no: proposal.no, was, ...(note && { note }) });
    },
    'queue.way': async (context, data) => {
      const kept = await keep(kit, context, data);
      if (!kept.ok) return again(kit, context, { data, problem: kept.problem });
      return way(kit, context, data);
    },
  };
}

async function keep(
  kit: ChannelKit,
  context: Context,
  { no, seen }: Sent,
): Promise<Result<Assessed, AssessProposalProblem>> {
  return assessProposal(kit, callerOf(context), {
    no: readProposalNo(no),
    seen,
    typed: judgementIn(context.inputs),
    notCpr: context.inputs[QUEUE_INPUTS.notCpr] === 'true',
  });
}

/** Where it would go; what is not known for that is asked for on the card it came from. */
async function way(kit: ChannelKit, context: Context, data: Sent): Promise<readonly Reply[]> {
  const no = readProposalNo(data.no);
  const shown = await showWay(kit, callerOf(context), no);
  if (shown.ok) return wayReply(kit, context, { place: placeIn(data), ahead: shown.value });
  const { problem } = shown;
  switch (problem.kind) {
    case 'no-authority':
      return shownAgain(kit, context, { data, faults: [{ field: 'authority', kind: 'required' }] });
    case 'no-area':
      return shownAgain(kit, context, { data, faults: [{ field: 'area', kind: 'required' }] });
    case 'no-owner':
      return shownAgain(kit, context, { data, faults: [{ field: 'area', kind: 'no-owner' }] });
    case 'handled':
      return again(kit, context, { data, problem });
    default:
      return refusal(problem, context, 'forMe');
  }
}

/** The card as it is now, with what was typed; or the next one, when it is handled meanwhile. */
async function again(
  kit: ChannelKit,
  context: Context,
  { data, problem }: { readonly data: Sent; readonly problem: AssessProposalProblem },
): Promise<readonly Reply[]> {
  switch (problem.kind) {
    case 'not-filled':
      return shownAgain(kit, context, { data, faults: problem.faults });
    case 'words-changed':
      return shownAgain(kit, context, { data, note: { kind: 'words-changed' } });
    case 'judged-meanwhile': {
      const { by, at, extent, value } = problem.assessment;
      const person = await kit.people.byId(context.person.tenant, by);
      const name = person && { by: person.value.name };
      const note = { kind: 'judged-meanwhile', at, extent, value, ...name } as const;
      return shownAgain(kit, context, { data, note });
    }
    case 'handled': {
      const { proposal } = problem;
      const note = { kind: 'handled', proposal } as const;
      return nextReply(kit, context, { place: placeIn(data), no: proposal.no, note });
    }
    default:
      return refusal(problem, context, 'forMe');
  }
}

async function shownAgain(
  kit: ChannelKit,
  context: Context,
  {
    data,
    note,
    faults = [],
  }: {
    readonly data: Sent;
    readonly note?: QueueNote;
    readonly faults?: readonly JudgementFault[];
  },
): Promise<readonly Reply[]> {
  const typed = judgementIn(context.inputs);
  const wanted = { kind: 'at', no: readProposalNo(data.no) } as const;
  return spotReply(kit, context, { place: placeIn(data), wanted, note, typed, faults });
}
