// Why something cannot be done with a wave, in words.
import { waveProblemCard } from '../../../cards/index.ts';
import type { AccessProblem } from '../../../usecases/channel-access.ts';
import type { Reply } from '../../turn.ts';
import { answer, refusal, type Way } from '../channel/channel-kit.ts';
import type { Context } from '../context.ts';

export type WaveRefusal =
  | AccessProblem
  | { readonly kind: 'not-found' | 'not-now' | 'sent' | 'no-former' | 'counted' };

/** To the one who pressed or wrote. */
export function waveRefusal(problem: WaveRefusal, context: Context, way: Way): readonly Reply[] {
  switch (problem.kind) {
    case 'not-now':
    case 'sent':
    case 'no-former':
    case 'counted':
      return answer(waveProblemCard({ kind: problem.kind }, context.language), way);
    case 'not-found':
      return refusal({ kind: 'not-found' }, context, way);
    default:
      return refusal(problem, context, way);
  }
}
