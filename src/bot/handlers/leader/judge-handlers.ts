// Two taps on what is reported done: is it solved, what is missing, and did they feel heard.
import { type Data, type JudgedView, judgedCard, MISSING_INPUTS } from '../../../cards/index.ts';
import type { Judging } from '../../../domain/decision/judge-solved.ts';
import { readProposalNo } from '../../../domain/proposal/number.ts';
import {
  type JudgedProposal,
  judgeProposal,
  tellMissing,
  verdictBy,
} from '../../../usecases/answers/judge-proposal.ts';
import type { Reply } from '../../turn.ts';
import type { Context, Handlers } from '../context.ts';
import { type LeaderKit, problemReply } from './leader-kit.ts';

type JudgeVerbs = 'judge.solved' | 'judge.missing' | 'judge.heard';
type More = Pick<JudgedView, 'asksMissing' | 'typed' | 'problem'>;

/** Handlers of the card that asks, and of those that come in its place. */
export function makeJudgeHandlers(kit: LeaderKit): Pick<Handlers, JudgeVerbs> {
  return {
    'judge.solved': async (context, { no, solved }) =>
      judge(kit, context, { no, judging: { solved } }),
    'judge.heard': async (context, { no, heard }) =>
      judge(kit, context, { no, judging: { heard } }),
    'judge.missing': async (context, data) => missing(kit, context, data),
  };
}

async function judge(
  kit: LeaderKit,
  context: Context,
  given: { readonly no: string; readonly judging: Judging },
): Promise<readonly Reply[]> {
  const no = readProposalNo(given.no);
  if (no === undefined) return problemReply('not-found', context);
  const judged = await judgeProposal(kit, context.person, { no, judging: given.judging });
  if (!judged.ok) return problemReply(judged.problem.kind, context);
  const asks = 'solved' in given.judging && given.judging.solved !== 'yes';
  return card(context, judged.value, asks ? { asksMissing: true } : {});
}

/** Sent, or left out: then whether they felt heard is asked. */
async function missing(
  kit: LeaderKit,
  context: Context,
  data: Data<'judge.missing'>,
): Promise<readonly Reply[]> {
  const no = readProposalNo(data.no);
  if (no === undefined) return problemReply('not-found', context);
  const said = await verdictBy(kit, context.person, no);
  if (said === undefined) return problemReply('not-found', context);
  if (data.skip) return card(context, said, {});
  const text = context.inputs[MISSING_INPUTS.text];
  const typed = typeof text === 'string' ? text : '';
  const notCpr = context.inputs[MISSING_INPUTS.notCpr] === 'true';
  const told = await tellMissing(kit, context.person, { no, text: typed, notCpr });
  if (told.ok) return card(context, told.value, {});
  const { problem } = told;
  switch (problem.kind) {
    case 'required':
    case 'too-long':
    case 'full':
    case 'cpr':
      return card(context, said, { asksMissing: true, typed, problem });
    default:
      return problemReply(problem.kind, context);
  }
}

function card(
  { language }: Context,
  { proposal, verdict }: JudgedProposal,
  more: More,
): readonly Reply[] {
  const { solved = 'no', heard } = verdict;
  const view: JudgedView = {
    no: proposal.no,
    solved,
    ...more,
    ...(heard !== undefined && { heard }),
    ...(solved === 'no' && proposal.status === 'assessing' && { reopened: true }),
  };
  return [{ kind: 'forMe', card: judgedCard(view, language) }];
}
