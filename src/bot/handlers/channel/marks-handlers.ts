// Notes, marks and whose a proposal is, from the cards behind "Mere".
import {
  ASSIGN_INPUT,
  type AssignFormView,
  assignFormCard,
  type BesideQueue,
  FLAG_INPUTS,
  type FlagsFormView,
  flagsFormCard,
  NOBODY,
  NOTE_INPUTS,
  type NoteFormView,
  noteFormCard,
} from '../../../cards/index.ts';
import { printOf } from '../../../domain/triage/flags.ts';
import { type TypedFlags, typedFlags } from '../../../domain/triage/typed-flags.ts';
import { assignees, assignProposal } from '../../../usecases/triage/assign-proposal.ts';
import { flagProposal } from '../../../usecases/triage/flag-proposal.ts';
import { readMore } from '../../../usecases/triage/read-more.ts';
import { writeNote } from '../../../usecases/triage/write-note.ts';
import type { Reply } from '../../turn.ts';
import type { Context, Handlers } from '../context.ts';
import { answer, type ChannelKit, callerOf, refusal } from './channel-kit.ts';
import { backReply, besideIn, textIn } from './more-kit.ts';

type MarkVerbs = 'more.note' | 'more.assign' | 'more.flags';

/** Handlers of the three forms; each leads back to the card of the queue. */
export function makeMarksHandlers(kit: ChannelKit): Pick<Handlers, MarkVerbs> {
  return {
    'more.note': async (context, data) => {
      const at = besideIn(data);
      return at ? saveNote(kit, context, at) : refusal({ kind: 'not-found' }, context, 'forMe');
    },
    'more.assign': async (context, data) => {
      const at = besideIn(data);
      return at
        ? saveAssignee(kit, context, { at, was: data.was })
        : refusal({ kind: 'not-found' }, context, 'forMe');
    },
    'more.flags': async (context, data) => {
      const at = besideIn(data);
      return at
        ? saveFlags(kit, context, { at, seen: data.seen })
        : refusal({ kind: 'not-found' }, context, 'forMe');
    },
  };
}

/** The field for a note. */
export function noteReply(context: Context, view: NoteFormView): readonly Reply[] {
  return answer(noteFormCard(view, context.language), 'forMe');
}

async function saveNote(
  kit: ChannelKit,
  context: Context,
  at: BesideQueue,
): Promise<readonly Reply[]> {
  const text = textIn(context.inputs, NOTE_INPUTS.text);
  const notCpr = context.inputs[NOTE_INPUTS.notCpr] === 'true';
  const { no } = at;
  const written = await writeNote(kit, callerOf(context), { no, text, notCpr });
  if (written.ok) return backReply(kit, context, { at, note: { kind: 'noted', no } });
  const { problem } = written;
  switch (problem.kind) {
    case 'required':
    case 'too-long':
    case 'full':
    case 'cpr':
      return noteReply(context, { ...at, typed: text, problem });
    default:
      return refusal(problem, context, 'forMe');
  }
}

/** Those who can take it; whoever has it now is chosen, or whoever looks where nobody has. */
export async function assignReply(
  kit: ChannelKit,
  context: Context,
  {
    at,
    chosen,
    problem,
  }: {
    readonly at: BesideQueue;
    readonly chosen?: string;
    readonly problem?: 'unknown' | 'meanwhile';
  },
): Promise<readonly Reply[]> {
  const caller = callerOf(context);
  const [people, read] = await Promise.all([assignees(kit, caller), readMore(kit, caller, at.no)]);
  if (!people.ok) return refusal(people.problem, context, 'forMe');
  if (!read.ok) return refusal(read.problem, context, 'forMe');
  const was = read.value.proposal.assignee ?? '';
  const taker = people.value.find(({ id }) => id === was);
  const wrong: AssignFormView['problem'] =
    problem === 'meanwhile'
      ? { kind: problem, ...(taker && { name: taker.name }) }
      : problem && { kind: problem };
  const view = {
    ...at,
    people: people.value,
    was,
    chosen: chosen ?? (was === '' ? context.person.id : was),
    ...(wrong && { problem: wrong }),
  };
  return answer(assignFormCard(view, context.language), 'forMe');
}

async function saveAssignee(
  kit: ChannelKit,
  context: Context,
  { at, was }: { readonly at: BesideQueue; readonly was: string },
): Promise<readonly Reply[]> {
  const { no } = at;
  const typed = textIn(context.inputs, ASSIGN_INPUT);
  const to = typed === NOBODY ? '' : typed;
  if (typed === '') return assignReply(kit, context, { at, problem: 'unknown' });
  const assigned = await assignProposal(kit, callerOf(context), { no, to, seen: was });
  if (assigned.ok) {
    const { tenant, assignee } = assigned.value;
    const taker = assignee && (await kit.people.byId(tenant, assignee));
    const name = taker && { name: taker.value.name };
    return backReply(kit, context, { at, note: { kind: 'assigned', no, ...name } });
  }
  const { problem } = assigned;
  switch (problem.kind) {
    case 'unknown-person':
      return assignReply(kit, context, { at, problem: 'unknown' });
    case 'taken-meanwhile':
      return assignReply(kit, context, { at, chosen: to, problem: 'meanwhile' });
    default:
      return refusal(problem, context, 'forMe');
  }
}

/** The marks as they are, or as they were typed when something is wrong with them. */
export async function flagsReply(
  kit: ChannelKit,
  context: Context,
  {
    at,
    typed,
    faults = [],
    meanwhile,
  }: {
    readonly at: BesideQueue;
    readonly typed?: TypedFlags;
    readonly faults?: FlagsFormView['faults'];
    readonly meanwhile?: true;
  },
): Promise<readonly Reply[]> {
  const read = await readMore(kit, callerOf(context), at.no);
  if (!read.ok) return refusal(read.problem, context, 'forMe');
  const { flags } = read.value.proposal;
  const { automation } = await kit.registry.rules(context.person.tenant);
  const view = {
    ...at,
    typed: typed ?? typedFlags(flags),
    seen: printOf(flags),
    automation,
    faults,
    ...(meanwhile && { meanwhile }),
  };
  return answer(flagsFormCard(view, context.language), 'forMe');
}

async function saveFlags(
  kit: ChannelKit,
  context: Context,
  { at, seen }: { readonly at: BesideQueue; readonly seen: string },
): Promise<readonly Reply[]> {
  const { no } = at;
  const typed = flagsIn(context);
  const flagged = await flagProposal(kit, callerOf(context), { no, typed, seen });
  if (flagged.ok) return backReply(kit, context, { at, note: { kind: 'flagged', no } });
  const { problem } = flagged;
  switch (problem.kind) {
    case 'not-filled':
      return flagsReply(kit, context, { at, typed, faults: problem.faults });
    case 'changed-meanwhile':
      return flagsReply(kit, context, { at, typed, meanwhile: true });
    default:
      return refusal(problem, context, 'forMe');
  }
}

function flagsIn({ inputs }: Context): TypedFlags {
  const kinds = textIn(inputs, FLAG_INPUTS.kinds);
  return {
    kinds: kinds === '' ? [] : kinds.split(','),
    hours: textIn(inputs, FLAG_INPUTS.hours),
    reviewer: textIn(inputs, FLAG_INPUTS.reviewer),
    reviewedAt: textIn(inputs, FLAG_INPUTS.reviewedAt),
    year: textIn(inputs, FLAG_INPUTS.year),
    budgetKind: textIn(inputs, FLAG_INPUTS.budgetKind),
    amount: textIn(inputs, FLAG_INPUTS.amount),
    stage: textIn(inputs, FLAG_INPUTS.stage),
  };
}
