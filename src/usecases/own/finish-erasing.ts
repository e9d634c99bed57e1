// Goes through everything for those who had their data erased, until nothing of them can come any more.
import type { ErasedPerson } from '../../domain/people/erasure.ts';
import type { TenantId } from '../../domain/shared/ids.ts';
import { isoOf, msBetween } from '../../domain/shared/time.ts';
import type { ErasureStore } from '../../ports/erasure-store.ts';
import type { Tagged } from '../../ports/tagged.ts';
import { noteErased } from './note-erased.ts';
import type { OwnDeps } from './own-deps.ts';

export interface FinishDeps extends Pick<OwnDeps, 'audit' | 'clock'> {
  readonly erasures: Pick<ErasureStore, 'unfinished' | 'erase' | 'finish'>;
}

/** Another process may remember somebody for some seconds, and a turn of theirs may still be running. */
const LAST_TURN_MS = 60_000;

/**
 * True when somebody is to be erased. They are done with when a round that began after the last turn
 * they can have had left no message of theirs in a sender's hand.
 */
export async function finishErasing(
  deps: FinishDeps,
  tenant: TenantId,
  stopping: AbortSignal,
): Promise<boolean> {
  const unfinished = await deps.erasures.unfinished(tenant);
  for (const one of unfinished) {
    if (stopping.aborted) break;
    await goThrough(deps, tenant, one);
  }
  return unfinished.length > 0;
}

async function goThrough(
  deps: FinishDeps,
  tenant: TenantId,
  one: Tagged<ErasedPerson>,
): Promise<void> {
  const { erasures, clock } = deps;
  const begun = clock.now();
  await noteErased(deps, tenant, one.value);
  const { busy } = await erasures.erase(tenant, one.value);
  const settled = msBetween(one.value.at, begun) >= LAST_TURN_MS;
  if (settled && busy === 0) await erasures.finish(tenant, one, isoOf(clock.now()));
}
