// What somebody does with an invitation besides answering: not now, no reminders, a proposal.
import { waveUnhurriedCard } from '../../../cards/index.ts';
import { asId, type RoundId } from '../../../domain/shared/ids.ts';
import { remindMe } from '../../../usecases/rounds/waves/invited-person.ts';
import type { WaveDeps } from '../../../usecases/rounds/waves/wave-deps.ts';
import type { Reply } from '../../turn.ts';
import { answer } from '../channel/channel-kit.ts';
import type { Context, Handlers } from '../context.ts';
import { roundRefusal } from './round-kit.ts';

/** Handlers of the buttons under an invitation. */
export function makeInvitedHandlers(kit: WaveDeps): Pick<Handlers, 'wave.later' | 'wave.remind'> {
  return {
    'wave.later': (context, { round }) => remind(kit, context, { round, wanted: true }),
    'wave.remind': (context, data) => remind(kit, context, data),
  };
}

async function remind(
  kit: WaveDeps,
  context: Context,
  { round, wanted }: { readonly round: string; readonly wanted: boolean },
): Promise<readonly Reply[]> {
  const { tenant, id: person } = context.person;
  const given = { round: asId<RoundId>(round), wanted };
  const told = await remindMe(kit, { tenant, person }, given);
  if (!told.ok) return roundRefusal(told.problem.kind, context);
  const { round: shown, reminded, next } = told.value;
  const { id, kind, title } = shown;
  const view = { id, kind, title, reminded, ...(next !== undefined && { next }) };
  return answer(waveUnhurriedCard(view, context.language), 'forMe');
}
