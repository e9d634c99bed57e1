// Somebody at a round: the set as they are asked it, and where they work.
import type { Person } from '../../../domain/people/person.ts';
import { type Known, withPresets } from '../../../domain/questions/presets.ts';
import type { QuestionSet } from '../../../domain/questions/question-set.ts';
import { askedIn } from '../../../domain/round/asked-in.ts';
import type { Background, Response } from '../../../domain/round/response.ts';
import { beginResponse } from '../../../domain/round/response.ts';
import type { Round } from '../../../domain/round/round.ts';
import type { Answers } from '../../../domain/shared/answer.ts';
import type { ChannelCaller } from '../../channel-access.ts';
import { respondentOf, setFor } from '../../drafts/shown-page.ts';
import type { RoundDeps } from '../round-deps.ts';

export interface Seat {
  readonly round: Round;
  /** With the choices of the register: workplaces and areas. */
  readonly set: QuestionSet;
  readonly background: Background;
}

type Deps = Pick<RoundDeps, 'registry' | 'people' | 'sets' | 'clock'>;

/** The set of a round for one person. */
export async function seatOf(
  deps: Deps,
  caller: ChannelCaller,
  { round, answers }: { readonly round: Round; readonly answers: Answers | undefined },
): Promise<Seat> {
  const { tenant, person: id, entra, name } = caller;
  const known = await deps.people.byEntra(tenant, entra);
  const person: Person = known?.value ?? { tenant, id, entra, name };
  const respondent = await respondentOf(deps, person);
  const asked = { tenant, set: round.set, ...(answers !== undefined && { answers }) };
  const [unit] = respondent.units;
  const background =
    unit === undefined ? {} : { unit: unit.id, department: unit.department, unitType: unit.type };
  return { round, set: askedIn(round, await setFor(deps, asked, respondent)), background };
}

/** A response that is not stored yet, with what is filled in for the person. */
export function newResponse(
  { clock }: Pick<RoundDeps, 'clock'>,
  { person }: ChannelCaller,
  { round, set, background }: Seat,
): Response {
  const who = { tenant: round.tenant, round: round.id, person, background };
  const begun = beginResponse(who, set, clock.now());
  return { ...begun, answers: filledIn({ set, background }, begun.answers) };
}

/** The answers with what is filled in until it is changed. */
export function filledIn({ set, background }: Pick<Seat, 'set' | 'background'>, answers: Answers) {
  const known: Known = background.unit === undefined ? {} : { unit: background.unit };
  return withPresets(set, answers, known);
}
