// Which question sets there are, and going through one to see it; nothing is kept.
import { setListCard, setPageCard } from '../../../cards/index.ts';
import type { QuestionSet } from '../../../domain/questions/question-set.ts';
import { rehearse } from '../../../domain/questions/rehearse.ts';
import { listSets, lookAtSet, type SetsDeps } from '../../../usecases/sets/look-at-sets.ts';
import type { Reply } from '../../turn.ts';
import { answer, callerOf, refusal, type Way } from '../channel/channel-kit.ts';
import type { Context, Handlers } from '../context.ts';
import { typedAnswers } from '../leader/draft-handlers.ts';

/** Handlers of the buttons about question sets. */
export function makeSetHandlers(kit: SetsDeps): Pick<Handlers, 'sets.list' | 'sets.look'> {
  return {
    'sets.list': async (context) => questionSets(kit, context, { way: 'forMe' }),
    'sets.look': async (context, { set: id, version, from, sample }) => {
      const found = await lookAtSet(kit, callerOf(context), { id, version });
      if (!found.ok) return refusal(found.problem, context, 'forMe');
      const set = found.value;
      const { inputs } = typedAnswers(context.inputs);
      const page = rehearse(set, from && { ...from, inputs });
      return page === undefined
        ? questionSets(kit, context, { way: 'forMe', rehearsed: set.title })
        : answer(
            setPageCard({ ...page, set, ...(sample && { sample }) }, context.language),
            'forMe',
          );
    },
  };
}

/** Every set with its version. */
export async function questionSets(
  kit: SetsDeps,
  context: Context,
  { way, rehearsed }: { readonly way: Way; readonly rehearsed?: QuestionSet['title'] },
): Promise<readonly Reply[]> {
  const sets = await listSets(kit, callerOf(context));
  if (!sets.ok) return refusal(sets.problem, context, way);
  const view = { sets: sets.value, ...(rehearsed !== undefined && { rehearsed }) };
  return answer(setListCard(view, context.language), way);
}
