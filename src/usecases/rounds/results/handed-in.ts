// What was handed in to a round, and who was asked, as far as results may know.
import type { Handed, ReportFrom } from '../../../domain/results/build-report.ts';
import { givenIn } from '../../../domain/round/given.ts';
import type { Round } from '../../../domain/round/round.ts';
import { everybody } from '../waves/look-up-audience.ts';
import { answeredAmong, askedNow } from '../waves/who-answered.ts';
import type { CountDeps } from './result-deps.ts';

export interface HandedIn extends Pick<ReportFrom, 'wave'> {
  readonly given: readonly Handed[];
  /** Of an anonymous round it may be more than there are answers kept. */
  readonly answered: number;
}

/** Who wrote what is told of named rounds alone. */
export async function handedIn(
  deps: Pick<CountDeps, 'responses' | 'people'>,
  round: Round,
): Promise<HandedIn> {
  const [taken, wave] = await Promise.all([takenFrom(deps, round), askedIn(deps, round)]);
  return { ...taken, ...(wave && { wave }) };
}

async function takenFrom(
  { responses }: Pick<CountDeps, 'responses'>,
  { tenant, id, privacy }: Round,
): Promise<Pick<HandedIn, 'given' | 'answered'>> {
  const at = { tenant, round: id };
  if (privacy === 'anonymous') {
    const given = await responses.sealAnonymous(at);
    return { given, answered: (await responses.participants(at)).length };
  }
  const all = await responses.responses(at);
  const given = all.flatMap((response) =>
    givenIn([response]).map((one) =>
      privacy === 'named' ? { ...one, person: response.person } : one,
    ),
  );
  return { given, answered: given.length };
}

async function askedIn(
  deps: Pick<CountDeps, 'responses' | 'people'>,
  round: Round,
): Promise<HandedIn['wave'] | undefined> {
  if (round.wave === undefined) return undefined;
  const { tenant, id } = round;
  const asked = await deps.responses.asked({ tenant, round: id });
  if (asked.length === 0) return undefined;
  const now = askedNow(asked, await everybody(deps, tenant));
  return { asked, answered: await answeredAmong(deps, round, now) };
}
