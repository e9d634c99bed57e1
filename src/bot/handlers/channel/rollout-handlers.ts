// The rollout for administrators: who has the app and who has not, and the same as a file.
import { rolloutCard, rolloutFileCard } from '../../../cards/index.ts';
import type { RolloutGroup } from '../../../domain/people/rollout.ts';
import { FILE_MINUTES } from '../../../domain/shared/offered-file.ts';
import { catalogueOf } from '../../../i18n/catalogue.ts';
import { type OfferRolloutDeps, offerRollout } from '../../../usecases/rollout/offer-rollout.ts';
import { showRollout } from '../../../usecases/rollout/show-rollout.ts';
import type { Reply } from '../../turn.ts';
import type { CommandHandler, Context, Handlers } from '../context.ts';
import { answer, callerOf, refusal, type Way } from './channel-kit.ts';

/** Handlers of its buttons. */
export function makeRolloutHandlers(
  kit: OfferRolloutDeps,
): Pick<Handlers, 'rollout.show' | 'rollout.file'> {
  return {
    'rollout.show': (context, wanted) => shown(kit, context, { ...wanted, way: 'forMe' }),
    'rollout.file': (context) => file(kit, context),
  };
}

/** The handler of its command: who has it not comes first. */
export function makeRolloutCommands(
  kit: OfferRolloutDeps,
): Readonly<Record<'rollout', CommandHandler>> {
  return { rollout: (context) => shown(kit, context, { group: 'without', page: 0, way: 'say' }) };
}

async function shown(
  kit: OfferRolloutDeps,
  context: Context,
  { group, page, way }: { readonly group: RolloutGroup; readonly page: number; readonly way: Way },
): Promise<readonly Reply[]> {
  const found = await showRollout(kit, callerOf(context), { group, page });
  if (!found.ok) return refusal(found.problem, context, way);
  const { sums, listed } = found.value;
  const own = context.caller.place.kind === 'personal';
  return answer(rolloutCard({ sums, group, ...listed, own }, context.language), way);
}

async function file(kit: OfferRolloutDeps, context: Context): Promise<readonly Reply[]> {
  const { language } = context;
  const { name } = catalogueOf(language).rollout.file;
  const offered = await offerRollout(kit, callerOf(context), { language, name });
  if (offered.ok) {
    const { link } = offered.value;
    return answer(rolloutFileCard({ link, minutes: FILE_MINUTES }, language), 'forMe');
  }
  const { problem } = offered;
  switch (problem.kind) {
    case 'no-address':
    case 'empty':
    case 'too-large':
      return answer(rolloutFileCard({ minutes: FILE_MINUTES }, language), 'forMe');
    default:
      return refusal(problem, context, 'forMe');
  }
}
