// The figures of a status on a card, and the files that are made from there.
import { paperCard, statusCard, type TypedPaper } from '../../../cards/index.ts';
import type { PaperScope } from '../../../domain/paper/wanted.ts';
import { dayOf } from '../../../domain/shared/time.ts';
import { type OrderProblem, orderPaper } from '../../../usecases/papers/order-paper.ts';
import type { PaperDeps } from '../../../usecases/papers/paper-deps.ts';
import { showStatus } from '../../../usecases/papers/show-status.ts';
import type { Reply } from '../../turn.ts';
import { answer, callerOf, refusal, type Way } from '../channel/channel-kit.ts';
import type { Context, Handlers } from '../context.ts';
import { carriedIn, NOTHING_TYPED, readWanted } from './typed-paper.ts';

/** Asks again for what it is about, with what is wrong. */
export type AskAgain = (
  context: Context,
  typed: TypedPaper,
  problem: Extract<OrderProblem, { readonly kind: 'bad-paper' }>,
) => Promise<readonly Reply[]>;

/** Handlers of the figures; `again` draws the form. */
export function makeStatusHandlers(
  kit: PaperDeps,
  again: AskAgain,
): Pick<Handlers, 'paper.status' | 'paper.make'> {
  const read = (scope: Partial<TypedPaper>) => {
    const typed = { ...NOTHING_TYPED, ...scope };
    const wanted = readWanted('status', typed, dayOf(kit.clock.now()));
    return { typed, scope: wanted.ok ? wanted.value.scope : {} };
  };
  return {
    'paper.status': (context, data) => {
      const { typed, scope } = read(carriedIn(data));
      return showFigures(kit, context, { scope, again: (wrong) => again(context, typed, wrong) });
    },
    'paper.make': async (context, { press, ...data }) => {
      const { typed, scope } = read(carriedIn(data));
      const wanted = { kind: 'status', scope } as const;
      const { language } = context;
      const caller = callerOf(context);
      // The card may lie in the channel: each who presses it orders a paper of their own.
      const own = `${press}-${caller.person}`;
      const ordered = await orderPaper(kit, caller, { press: own, wanted, language });
      if (ordered.ok) {
        const view = { order: own, paper: 'status', state: 'asked', files: [] } as const;
        return answer(paperCard(view, language), 'forMe');
      }
      const { problem } = ordered;
      return problem.kind === 'bad-paper'
        ? again(context, typed, problem)
        : refusal(problem, context, 'forMe');
    },
  };
}

/** The figures as a card of whoever pressed, or for everybody where they were asked for. */
export async function showFigures(
  kit: PaperDeps,
  context: Context,
  given: {
    readonly scope: PaperScope;
    readonly way?: Way;
    readonly again: (
      problem: Extract<OrderProblem, { readonly kind: 'bad-paper' }>,
    ) => Promise<readonly Reply[]>;
  },
): Promise<readonly Reply[]> {
  const { language } = context;
  const { scope, way = 'forMe', again } = given;
  const shown = await showStatus(kit, callerOf(context), { scope, language });
  if (!shown.ok) {
    const { problem } = shown;
    return problem.kind === 'bad-paper' ? again(problem) : refusal(problem, context, way);
  }
  const view = { ...shown.value, scope, press: kit.ids.fresh() };
  return answer(statusCard(view, language), way);
}
