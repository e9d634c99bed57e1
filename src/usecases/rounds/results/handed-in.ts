// What was handed in to a round, and who was asked, as far as results may know.
import type { Handed, ReportFrom } from '../../../domain/results/build-report.ts';
import { givenIn } from '../../../domain/round/given.ts';
import type { Round } from '../../../domain/round/round.ts';
import { everybody } from '../../operations/everybody.ts';
import { type AskedNow, answeredAmong, askedNow, placedBy } from '../waves/who-answered.ts';
import type { CountDeps } from './result-deps.ts';

export interface HandedIn extends Pick<ReportFrom, 'wave'> {
  readonly given: readonly Handed[];
  /** Of an anonymous round it may be more than there are answers kept. */
  readonly answered: number;
}

/**
 * Who wrote what is told of named rounds alone. Of a wave everybody counts where the list they were
 * asked by has them, so that tables and response rates speak of the same people.
 */
export async function handedIn(
  deps: Pick<CountDeps, 'responses' | 'people'>,
  round: Round,
): Promise<HandedIn> {
  const now = await askedIn(deps, round);
  const taken = await takenFrom(deps, round, now && placedBy(now));
  if (now === undefined) return taken;
  return { ...taken, wave: { asked: now, answered: await answeredAmong(deps, round, now) } };
}

async function takenFrom(
  { responses }: Pick<CountDeps, 'responses'>,
  { tenant, id, privacy }: Round,
  placed: ReturnType<typeof placedBy> | undefined,
): Promise<Pick<HandedIn, 'given' | 'answered'>> {
  const at = { tenant, round: id };
  if (privacy === 'anonymous') {
    const given = await responses.sealAnonymous(at);
    return { given, answered: (await responses.participants(at)).length };
  }
  const all = await responses.responses(at);
  const given = all.flatMap((response) =>
    givenIn([response]).map((one) => ({
      ...one,
      ...(placed && { background: placed.get(response.person) ?? {} }),
      ...(privacy === 'named' && { person: response.person }),
    })),
  );
  return { given, answered: given.length };
}

/** Those a wave was sent to; undefined of any other round. */
async function askedIn(
  deps: Pick<CountDeps, 'responses' | 'people'>,
  { tenant, id, wave }: Round,
): Promise<readonly AskedNow[] | undefined> {
  if (wave === undefined) return undefined;
  const asked = await deps.responses.asked({ tenant, round: id });
  return asked.length === 0 ? undefined : askedNow(asked, await everybody(deps, tenant));
}
