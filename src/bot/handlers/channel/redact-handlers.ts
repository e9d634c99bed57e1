// Hiding personal data in a proposal of the queue: looked at first, then done.
import {
  type BesideQueue,
  REDACT_INPUT,
  type RedactFormView,
  redactFormCard,
} from '../../../cards/index.ts';
import {
  lookAtRedaction,
  mayRedact,
  type RedactProblem,
  redactProposal,
} from '../../../usecases/triage/redact-proposal.ts';
import type { Reply } from '../../turn.ts';
import type { Context, Handlers } from '../context.ts';
import { answer, type ChannelKit, callerOf, refusal } from './channel-kit.ts';
import { backReply, besideIn, textIn } from './more-kit.ts';

type RedactVerbs = 'more.redact-preview' | 'more.redact';

/** Handlers of the form. */
export function makeRedactHandlers(kit: ChannelKit): Pick<Handlers, RedactVerbs> {
  return {
    'more.redact-preview': async (context, data) => {
      const at = besideIn(data);
      return at ? preview(kit, context, at) : refusal({ kind: 'not-found' }, context, 'forMe');
    },
    'more.redact': async (context, { words, ...data }) => {
      const at = besideIn(data);
      return at
        ? redact(kit, context, { at, words })
        : refusal({ kind: 'not-found' }, context, 'forMe');
    },
  };
}

/** The empty form, for those who may. */
export async function redactReply(
  kit: ChannelKit,
  context: Context,
  at: BesideQueue,
): Promise<readonly Reply[]> {
  const access = await mayRedact(kit, callerOf(context));
  return access.ok
    ? form(context, { ...at, typed: '' })
    : refusal(access.problem, context, 'forMe');
}

function form(context: Context, view: RedactFormView): readonly Reply[] {
  return answer(redactFormCard(view, context.language), 'forMe');
}

async function preview(
  kit: ChannelKit,
  context: Context,
  at: BesideQueue,
): Promise<readonly Reply[]> {
  const words = textIn(context.inputs, REDACT_INPUT);
  const looked = await lookAtRedaction(kit, callerOf(context), { no: at.no, words });
  return looked.ok
    ? form(context, { ...at, typed: words, preview: looked.value })
    : again(context, { at, words, problem: looked.problem });
}

async function redact(
  kit: ChannelKit,
  context: Context,
  { at, words }: { readonly at: BesideQueue; readonly words: string },
): Promise<readonly Reply[]> {
  const { no } = at;
  const hidden = await redactProposal(kit, callerOf(context), { no, words });
  return hidden.ok
    ? backReply(kit, context, { at, note: { kind: 'redacted', no, busy: hidden.value.busy } })
    : again(context, { at, words, problem: hidden.problem });
}

function again(
  context: Context,
  {
    at,
    words,
    problem,
  }: { readonly at: BesideQueue; readonly words: string; readonly problem: RedactProblem },
): readonly Reply[] {
  switch (problem.kind) {
    case 'required':
    case 'too-long':
    case 'nothing-found':
      return form(context, { ...at, typed: words, problem });
    default:
      return refusal(problem, context, 'forMe');
  }
}
