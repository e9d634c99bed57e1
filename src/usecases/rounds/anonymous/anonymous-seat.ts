// Somebody at an anonymous round: the set as they are asked it, and what may be told of where they work.

import type { QuestionSet } from '../../../domain/questions/question-set.ts';
import { type ResultTable, tablesOf } from '../../../domain/questions/result-rules.ts';
import { anonymousSet } from '../../../domain/round/anonymous-set.ts';
import { crowdedAmong, type Told } from '../../../domain/round/crowd.ts';
import type { Round } from '../../../domain/round/round.ts';
import type { ChannelCaller } from '../../channel-access.ts';
import { seatOf } from '../answering/seat.ts';
import type { RoundDeps } from '../round-deps.ts';
import { askedAs } from '../waves/invited-person.ts';

export interface AnonymousSeat {
  readonly set: QuestionSet;
  readonly background: Told;
}

/**
 * The set as it is asked, and of where they work what its tables need and enough others share: of a
 * wave those it was sent to, by the list they were asked by; else the workplaces of the register.
 */
export async function anonymousSeat(
  deps: Pick<RoundDeps, 'registry' | 'people' | 'sets' | 'clock' | 'responses'>,
  caller: ChannelCaller,
  round: Round,
): Promise<AnonymousSeat> {
  const { set, background } = await seatOf(deps, caller, { round, answers: undefined });
  const tables = tablesOf(set);
  const told = (one: Told) => needed(one, tables);
  const asked = await askedAs(deps, caller, round);
  const one = told(asked?.background ?? background);
  const among = asked === undefined ? await workplaces(deps, caller) : await sentTo(deps, round);
  return { set: anonymousSet(set), background: crowdedAmong(among.map(told), one) };
}

async function workplaces(
  { registry }: Pick<RoundDeps, 'registry'>,
  { tenant }: ChannelCaller,
): Promise<readonly Told[]> {
  const { units } = await registry.register(tenant);
  return units.map(({ department, type }) => ({ department, unitType: type }));
}

async function sentTo(
  { responses }: Pick<RoundDeps, 'responses'>,
  { tenant, id }: Round,
): Promise<readonly Told[]> {
  const asked = await responses.asked({ tenant, round: id });
  return asked.map(({ background }) => background);
}

/** What the tables of the set are made by. */
function needed({ department, unitType }: Told, tables: readonly ResultTable[]): Told {
  return {
    ...(tables.includes('department') && department !== undefined && { department }),
    ...(tables.includes('unit-type') && unitType !== undefined && { unitType }),
  };
}
