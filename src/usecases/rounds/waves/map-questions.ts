// Which questions of a wave changed since the one before, and which of them somebody says are the same.
import { type ComparedItem, compareSets } from '../../../domain/questions/compare-sets.ts';
import type { QuestionSet } from '../../../domain/questions/question-set.ts';
import type { RoundId } from '../../../domain/shared/ids.ts';
import { ok, type Result, refused } from '../../../domain/shared/result.ts';
import { isoOf } from '../../../domain/shared/time.ts';
import type { AccessProblem, ChannelCaller } from '../../channel-access.ts';
import { tryAgain } from '../../try-again.ts';
import { asWave, findWave, type WaveGone, type WaveRound } from './find-wave.ts';
import type { WaveDeps } from './wave-deps.ts';

export interface Mapping {
  readonly round: WaveRound;
  readonly former: WaveRound;
  readonly now: QuestionSet;
  readonly before: QuestionSet;
  /** Every item that is not simply the same. */
  readonly changed: readonly ComparedItem[];
  /** Ids that may be declared comparable: of one kind, with as many steps. */
  readonly open: readonly string[];
}

type MapProblem = AccessProblem | WaveGone | { readonly kind: 'no-former' | 'counted' };

/** What changed, as the sets are. */
export async function lookAtMapping(
  deps: WaveDeps,
  caller: ChannelCaller,
  id: RoundId,
): Promise<Result<Mapping, MapProblem>> {
  const found = await findWave(deps, caller, id);
  return found.ok ? mappingOf(deps, found.value.value) : found;
}

/** Declares these comparable and no others; until the results are worked out, which is once. */
export async function mapQuestions(
  deps: WaveDeps,
  caller: ChannelCaller,
  given: { readonly id: RoundId; readonly questions: readonly string[] },
): Promise<Result<Mapping, MapProblem>> {
  return tryAgain(async () => {
    const found = await findWave(deps, caller, given.id);
    if (!found.ok) return found;
    const { value: round, tag } = found.value;
    if (round.countedAt !== undefined) return refused({ kind: 'counted' });
    const before = await mappingOf(deps, round);
    if (!before.ok) return before;
    const mapped = before.value.open.filter((one) => given.questions.includes(one));
    const mappedAt = isoOf(deps.clock.now());
    const wave = { ...round.wave, mapped, mappedBy: caller.person, mappedAt };
    const next = { ...round, wave, revision: round.revision + 1, changedAt: mappedAt };
    const saved = await deps.rounds.save(next, tag, []);
    if (saved === 'changed') return saved;
    await deps.audit.note(caller.tenant, [
      {
        what: 'wave-mapped',
        at: mappedAt,
        by: caller.person,
        operation: `wave-mapped-${round.id}-${next.revision}`,
        about: round.id,
        more: mapped.join(' '),
      },
    ]);
    return mappingOf(deps, next);
  });
}

async function mappingOf(
  deps: Pick<WaveDeps, 'rounds' | 'sets'>,
  round: WaveRound,
): Promise<Result<Mapping, MapProblem>> {
  const { tenant, wave } = round;
  const stored =
    wave.former === undefined ? undefined : await deps.rounds.round(tenant, wave.former);
  const former = stored && asWave(stored.value);
  if (former === undefined) return refused({ kind: 'no-former' });
  const [now, before] = await Promise.all([
    deps.sets.get(tenant, round.set),
    deps.sets.get(tenant, former.set),
  ]);
  const changed = compareSets(before, now).filter(({ change }) => change !== 'same');
  const own = changed
    .filter(({ before: was, id }) => was === id)
    .map(({ id }) => ({ before: id, now: id }));
  const open = compareSets(before, now, own)
    .filter(({ id, comparable }) => comparable && own.some((one) => one.now === id))
    .map(({ id }) => id);
  return ok({ round, former, now, before, changed, open });
}
