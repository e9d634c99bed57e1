// The question set of a round as it will be asked: one that is there, or one made for this round.
import type { QuestionSet } from '../../../domain/questions/question-set.ts';
import { givenSet } from '../../../domain/round/given-set.ts';
import { QUICK, quickSet } from '../../../domain/round/quick-set.ts';
import type { Round } from '../../../domain/round/round.ts';
import type { ReadRound } from '../../../domain/round/typed-round.ts';
import type { SetRef } from '../../../domain/shared/answer.ts';
import type { TenantId } from '../../../domain/shared/ids.ts';
import type { Localized } from '../../../domain/shared/language.ts';
import type { QuestionSetStore } from '../../../ports/question-set-store.ts';

/** Which round it is for; `version` goes up when the round is edited. */
export interface MadeFor {
  readonly tenant: TenantId;
  readonly id: string;
  readonly version: number;
  readonly heading: Localized;
}

/** The set a form asks for: as it is, with choices written in, or a question of its host's own. */
export function setOf(
  { set, quick, given }: Pick<ReadRound, 'set' | 'quick' | 'given'>,
  { id, version, heading }: MadeFor,
): QuestionSet {
  const own = { id: `${QUICK}${id}`, version };
  if (set === undefined) return quickSet(own, quick, heading);
  return Object.keys(given).length === 0 ? set : givenSet(set, given, own);
}

/** More than ever edit one round at the same moment. */
const MOST_VERSIONS = 20;

/**
 * Stores it where it is made for this round; storing the same again changes nothing. A version that
 * somebody else took meanwhile is theirs: the next one is ours.
 */
export async function storeSet(
  sets: Pick<QuestionSetStore, 'put'>,
  read: Pick<ReadRound, 'set' | 'quick' | 'given'>,
  made: MadeFor,
): Promise<Pick<Round, 'set' | 'from'>> {
  const wanted = setOf(read, made);
  const { set } = read;
  if (wanted === set) return { set: refOf(set) };
  for (let version = made.version; version < made.version + MOST_VERSIONS; version += 1) {
    const stored = { ...wanted, version };
    if ((await sets.put(made.tenant, stored)) === 'differs') continue;
    return { set: refOf(stored), ...(set !== undefined && { from: refOf(set) }) };
  }
  throw new Error('every version of the question set is taken');
}

function refOf({ id, version }: QuestionSet): SetRef {
  return { id, version };
}
