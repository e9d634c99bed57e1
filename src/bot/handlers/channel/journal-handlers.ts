// The number under which a proposal was filed, and the way to the package for the records system.
import {
  type BesideQueue,
  JOURNAL_INPUTS,
  type JournalFormView,
  journalFormCard,
} from '../../../cards/index.ts';
import { journalNumber, journalProposal } from '../../../usecases/triage/journal-proposal.ts';
import type { Reply } from '../../turn.ts';
import type { Context, Handlers } from '../context.ts';
import { answer, type ChannelKit, callerOf, refusal } from './channel-kit.ts';
import { backReply, besideIn, textIn } from './more-kit.ts';

/** The handler of the form. */
export function makeJournalHandlers(kit: ChannelKit): Pick<Handlers, 'more.journal'> {
  return {
    'more.journal': async (context, { seen, ...data }) => {
      const at = besideIn(data);
      return at
        ? save(kit, context, { at, seen })
        : refusal({ kind: 'not-found' }, context, 'forMe');
    },
  };
}

interface Shown extends Partial<Pick<JournalFormView, 'typed' | 'problem'>> {
  readonly at: BesideQueue;
}

/** The form, with the number there is or what was typed. */
export async function journalReply(
  kit: ChannelKit,
  context: Context,
  { at, typed, problem }: Shown,
): Promise<readonly Reply[]> {
  const read = await journalNumber(kit, callerOf(context), at.no);
  if (!read.ok) return refusal(read.problem, context, 'forMe');
  const seen = read.value;
  const view = { ...at, typed: typed ?? seen, seen, press: kit.ids.fresh() };
  return answer(
    journalFormCard({ ...view, ...(problem && { problem }) }, context.language),
    'forMe',
  );
}

async function save(
  kit: ChannelKit,
  context: Context,
  { at, seen }: { readonly at: BesideQueue; readonly seen: string },
): Promise<readonly Reply[]> {
  const { inputs } = context;
  const { no } = at;
  const number = textIn(inputs, JOURNAL_INPUTS.number);
  const notCpr = inputs[JOURNAL_INPUTS.notCpr] === 'true';
  const saved = await journalProposal(kit, callerOf(context), { no, number, seen, notCpr });
  if (saved.ok) return backReply(kit, context, { at, note: { kind: 'journalled', no } });
  const { problem } = saved;
  switch (problem.kind) {
    case 'too-long':
    case 'cpr':
    case 'full':
    case 'changed-meanwhile':
      return journalReply(kit, context, { at, typed: number, problem });
    case 'required':
      throw new Error('no number is needed');
    default:
      return refusal(problem, context, 'forMe');
  }
}
