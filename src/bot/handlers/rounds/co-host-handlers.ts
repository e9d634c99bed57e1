// Whoever leads a round chooses who leads it with them.
import { ROUND_HOST_INPUTS, type RoundHostsView, roundHostsCard } from '../../../cards/index.ts';
import { asId, type PersonId, type RoundId } from '../../../domain/shared/ids.ts';
import { coHostsOf, setCoHost } from '../../../usecases/rounds/leading/co-hosts.ts';
import type { Reply } from '../../turn.ts';
import { answer, callerOf } from '../channel/channel-kit.ts';
import type { Context, Handlers } from '../context.ts';
import { type RoundKit, roundRefusal } from './round-kit.ts';

/** Handlers of its buttons. */
export function makeCoHostHandlers(
  kit: RoundKit,
): Pick<Handlers, 'round.hosts' | 'round.host-add' | 'round.host-drop'> {
  return {
    'round.hosts': (context, { round }) => hosts(kit, context, { round: asId<RoundId>(round) }),
    'round.host-add': async (context, data) => {
      const round = asId<RoundId>(data.round);
      const person = textIn(context, ROUND_HOST_INPUTS.person);
      if (person === '') return hosts(kit, context, { round, fault: 'nobody-chosen' });
      const chosen = { round, person: asId<PersonId>(person), leads: true };
      return changed(kit, context, chosen);
    },
    'round.host-drop': (context, data) =>
      changed(kit, context, {
        round: asId<RoundId>(data.round),
        person: asId<PersonId>(data.person),
        leads: false,
      }),
  };
}

async function changed(
  kit: RoundKit,
  context: Context,
  wanted: Parameters<typeof setCoHost>[2],
): Promise<readonly Reply[]> {
  const { round } = wanted;
  const set = await setCoHost(kit, callerOf(context), wanted);
  if (set.ok) return hosts(kit, context, { round, words: '' });
  return set.problem.kind === 'too-many'
    ? hosts(kit, context, { round, fault: 'too-many' })
    : roundRefusal(set.problem.kind, context);
}

async function hosts(
  kit: RoundKit,
  context: Context,
  {
    round: id,
    words = textIn(context, ROUND_HOST_INPUTS.words),
    fault,
  }: {
    readonly round: RoundId;
    readonly words?: string;
    readonly fault?: RoundHostsView['fault'];
  },
): Promise<readonly Reply[]> {
  const found = await coHostsOf(kit, callerOf(context), { round: id, words });
  if (!found.ok) {
    const { kind } = found.problem;
    return roundRefusal(kind === 'too-many' ? 'not-now' : kind, context);
  }
  const looked = ROUND_HOST_INPUTS.words in context.inputs && words.trim() !== '';
  const nobody = looked && found.value.found.length === 0 ? ('nobody-found' as const) : undefined;
  const wrong = fault ?? nobody;
  const view = { ...found.value, words, ...(wrong !== undefined && { fault: wrong }) };
  return answer(roundHostsCard(view, context.language), 'forMe');
}

function textIn({ inputs }: Context, id: string): string {
  const value = inputs[id];
  return typeof value === 'string' ? value : '';
}
