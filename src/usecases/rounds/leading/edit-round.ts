// A host changes a round that is prepared and not opened yet.
import type { Round } from '../../../domain/round/round.ts';
import type { RoundId } from '../../../domain/shared/ids.ts';
import { ok, type Result, refused } from '../../../domain/shared/result.ts';
import { sameContent } from '../../../domain/shared/same-content.ts';
import { isoOf } from '../../../domain/shared/time.ts';
import type { ChannelCaller } from '../../channel-access.ts';
import { mayRound } from '../round-access.ts';
import type { RoundDeps } from '../round-deps.ts';
import { planOf, type RoundForm } from './begin-round.ts';
import { setOf, storeSet } from './store-set.ts';

export type EditProblem =
  | { readonly kind: 'not-found' | 'not-host' }
  /** It was opened or deleted meanwhile. */
  | { readonly kind: 'not-now' }
  /** Somebody else who leads it has changed it since the form was shown. */
  | { readonly kind: 'changed'; readonly round: Round };

/** The round as it says now; the same form sent twice is kept once. */
export async function editRound(
  deps: RoundDeps,
  caller: ChannelCaller,
  request: Omit<RoundForm, 'kind'> & { readonly round: RoundId; readonly revision: number },
): Promise<Result<Round, EditProblem>> {
  const { read, heading, revision } = request;
  const stored = await deps.rounds.round(caller.tenant, request.round);
  if (stored === undefined) return refused({ kind: 'not-found' });
  const before = stored.value;
  if (!(await mayRound(deps, caller, { right: 'conduct', round: before })))
    return refused({ kind: 'not-host' });
  const { tenant, id, kind, minutes: _, from: __, ...rest } = before;
  if (before.state !== 'prepared' || (kind !== 'poll' && kind !== 'survey'))
    return refused({ kind: 'not-now' });
  if (before.revision === revision + 1 && (await isKept(deps, before, request))) return ok(before);
  if (before.revision !== revision) return refused({ kind: 'changed', round: before });
  const version = revision + 1;
  const asked = await storeSet(deps.sets, read, { tenant, id, version, heading });
  const at = isoOf(deps.clock.now());
  const next = {
    ...rest,
    tenant,
    id,
    ...planOf(kind, read, asked),
    revision: version,
    changedAt: at,
  };
  const saved = await deps.rounds.save(next, stored.tag, []);
  return saved === 'changed' ? editRound(deps, caller, request) : ok(saved.value);
}

/** What the form says is what is kept already: it was sent twice. */
async function isKept(
  { sets }: Pick<RoundDeps, 'sets'>,
  round: Round,
  { read, heading }: Pick<RoundForm, 'read' | 'heading'>,
): Promise<boolean> {
  const { tenant, id, kind, set, from, title, privacy, results, guests, minutes } = round;
  if (kind !== 'poll' && kind !== 'survey') return false;
  const plan = planOf(kind, read, { set, ...(from !== undefined && { from }) });
  const made = { tenant, id, version: set.version, heading };
  return (
    sameContent(plan, { kind, title, set, from, privacy, results, guests, minutes }) &&
    sameContent(setOf(read, made), await sets.get(tenant, set))
  );
}
