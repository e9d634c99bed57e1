// Several proposals at once: choose them and what is done, look at it, do it.
import {
  type Data,
  SEVERAL_INPUTS,
  type SeveralLookView,
  type SeveralView,
  severalCard,
  severalDoneCard,
  severalLookCard,
} from '../../../cards/index.ts';
import { readProposalNo } from '../../../domain/proposal/number.ts';
import { asId, type PersonId } from '../../../domain/shared/ids.ts';
import { type QueueFilter, readFilter } from '../../../domain/triage/queue.ts';
import { readEnd, type SeveralEnd } from '../../../domain/triage/several.ts';
import { chooseSeveral } from '../../../usecases/several/choose-several.ts';
import { doSeveral } from '../../../usecases/several/do-several.ts';
import { lookAtSeveral, type SeenProposal } from '../../../usecases/several/look-at-several.ts';
import type { Reply } from '../../turn.ts';
import type { Context, Handlers } from '../context.ts';
import { answer, type ChannelKit, callerOf, namesFor, refusal, type Way } from './channel-kit.ts';
import { filterNamed } from './filter-words.ts';

type SeveralVerbs = 'several.open' | 'several.look' | 'several.do';
type Items = Data<'several.look'>['items'];

/** Handlers of the buttons for several; all of them answer the presser alone. */
export function makeSeveralHandlers(kit: ChannelKit): Pick<Handlers, SeveralVerbs> {
  return {
    'several.open': async (context, { filter, page, chosen }) =>
      opened(kit, context, {
        filter: readFilter(filter),
        page,
        way: 'forMe',
        ...(chosen !== undefined && { chosen }),
      }),
    'several.look': async (context, data) => look(kit, context, data),
    'several.do': async (context, data) => send(kit, context, data),
  };
}

/** The queue, or a part of it, to choose from. */
export async function several(
  kit: ChannelKit,
  context: Context,
  words: string,
): Promise<readonly Reply[]> {
  const filter = filterNamed(words, await namesFor(kit, context));
  return opened(kit, context, { filter, page: 0, way: 'say' });
}

interface Wanted {
  readonly filter: QueueFilter;
  readonly page: number;
  readonly way: Way;
  readonly chosen?: NonNullable<SeveralView['chosen']>;
  readonly fault?: NonNullable<SeveralView['fault']>;
}

async function opened(
  kit: ChannelKit,
  context: Context,
  { way, ...wanted }: Wanted,
): Promise<readonly Reply[]> {
  const found = await chooseSeveral(kit, callerOf(context), wanted);
  if (!found.ok) return refusal(found.problem, context, way);
  const { areas, forums, ...choice } = found.value;
  const view = {
    ...wanted,
    ...choice,
    areas: areas.map(({ id }) => id),
    forums: forums.map(({ id }) => id),
    names: await namesFor(kit, context),
  };
  return answer(severalCard(view, context.language), way);
}

async function look(
  kit: ChannelKit,
  context: Context,
  data: Data<'several.look'>,
): Promise<readonly Reply[]> {
  const filter = readFilter(data.filter);
  const numbers = textIn(context, SEVERAL_INPUTS.chosen);
  const typedEnd = textIn(context, SEVERAL_INPUTS.end);
  const shown = seenIn(data.items).filter(({ no }) => numbers.split(',').includes(no));
  const end = readEnd(typedEnd);
  const chosen = { numbers, end: typedEnd };
  const again = { filter, page: data.page, way: 'forMe', chosen } as const;
  if (shown.length === 0) return opened(kit, context, { ...again, fault: 'nothing-chosen' });
  if (end === undefined) return opened(kit, context, { ...again, fault: 'no-end' });
  return looked(kit, context, { filter, page: data.page, end, shown });
}

async function looked(
  kit: ChannelKit,
  context: Context,
  given: {
    readonly filter: QueueFilter;
    readonly page: number;
    readonly end: SeveralEnd;
    readonly shown: readonly SeenProposal[];
    /** What was typed, when it must be typed again. */
    readonly typed?: Pick<SeveralLookView, 'dueOn' | 'note' | 'fault'>;
  },
): Promise<readonly Reply[]> {
  const { filter, page, end, shown, typed } = given;
  const ahead = await lookAtSeveral(kit, callerOf(context), { end, shown });
  if (!ahead.ok) return refusal(ahead.problem, context, 'forMe');
  const view = {
    ...ahead.value,
    filter,
    page,
    names: await namesFor(kit, context),
    ...(await assigneeOf(kit, context, end)),
    ...typed,
  };
  return answer(severalLookCard(view, context.language), 'forMe');
}

async function send(
  kit: ChannelKit,
  context: Context,
  data: Data<'several.do'>,
): Promise<readonly Reply[]> {
  const filter = readFilter(data.filter);
  const end = readEnd(data.end);
  if (end === undefined) return refusal({ kind: 'not-found' }, context, 'forMe');
  const shown = seenIn(data.items);
  const dueOn = textIn(context, SEVERAL_INPUTS.dueOn);
  const note = textIn(context, SEVERAL_INPUTS.note);
  const notCpr = context.inputs[SEVERAL_INPUTS.notCpr] === 'true';
  const done = await doSeveral(kit, callerOf(context), { end, shown, dueOn, note, notCpr });
  if (!done.ok) {
    const { problem } = done;
    if (problem.kind !== 'bad-day' && problem.kind !== 'bad-note') {
      return refusal(problem, context, 'forMe');
    }
    const fault = problem.kind === 'bad-note' ? problem.fault : problem;
    const typed = { dueOn, note, fault };
    return looked(kit, context, { filter, page: data.page, end, shown, typed });
  }
  const view = {
    ...done.value,
    filter,
    end,
    names: await namesFor(kit, context),
    ...(await assigneeOf(kit, context, end)),
  };
  return answer(severalDoneCard(view, context.language), 'forMe');
}

/** What is no number is left out; what was shown is carried by the card, what is there is read. */
function seenIn(items: Items): readonly SeenProposal[] {
  return items.flatMap(({ no: text, version, assessments, assignee }) => {
    const no = readProposalNo(text);
    const had = assignee === undefined ? {} : { assignee: asId<PersonId>(assignee) };
    return no === undefined ? [] : [{ no, seen: { version, assessments }, ...had }];
  });
}

async function assigneeOf(
  { people }: ChannelKit,
  { person }: Context,
  end: SeveralEnd,
): Promise<{ readonly assignee?: string }> {
  if (end.kind !== 'assign') return {};
  const found = await people.byId(person.tenant, asId<PersonId>(end.person));
  return found === undefined ? {} : { assignee: found.value.name };
}

function textIn({ inputs }: Context, id: string): string {
  const value = inputs[id];
  return typeof value === 'string' ? value : '';
}
