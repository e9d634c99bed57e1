// Somebody at an anonymous round: the set as they are asked it, and what may be told of where they work.

import type { QuestionSet } from '../../../domain/questions/question-set.ts';
import { type ResultTable, tablesOf } from '../../../domain/questions/result-rules.ts';
import { anonymousSet } from '../../../domain/round/anonymous-set.ts';
import { crowdedAmong, type Told } from '../../../domain/round/crowd.ts';
import type { Background } from '../../../domain/round/response.ts';
import type { Round } from '../../../domain/round/round.ts';
import type { Register } from '../../../domain/shared/register.ts';
import type { ChannelCaller } from '../../channel-access.ts';
import { seatOf } from '../answering/seat.ts';
import type { RoundDeps } from '../round-deps.ts';

export interface AnonymousSeat {
  readonly set: QuestionSet;
  readonly background: Told;
}

/** The set as it is asked, and of the workplace what its tables need and enough workplaces share. */
export async function anonymousSeat(
  deps: Pick<RoundDeps, 'registry' | 'people' | 'sets' | 'clock'>,
  caller: ChannelCaller,
  round: Round,
): Promise<AnonymousSeat> {
  const { set, background } = await seatOf(deps, caller, { round, answers: undefined });
  const register = await deps.registry.register(caller.tenant);
  return { set: anonymousSet(set), background: toldOf(background, { set, register }) };
}

function toldOf(
  { unit, ...background }: Background,
  { set, register }: { readonly set: QuestionSet; readonly register: Register },
): Told {
  if (unit === undefined) return {};
  const tables = tablesOf(set);
  const everybody = register.units.map(({ department, type }) =>
    needed({ department, unitType: type }, tables),
  );
  return crowdedAmong(everybody, needed(background, tables));
}

/** What the tables of the set are made by. */
function needed({ department, unitType }: Told, tables: readonly ResultTable[]): Told {
  return {
    ...(tables.includes('department') && department !== undefined && { department }),
    ...(tables.includes('unit-type') && unitType !== undefined && { unitType }),
  };
}
