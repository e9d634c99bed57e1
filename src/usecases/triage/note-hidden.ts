// Notes what is about to be hidden, so that a restored export has it hidden again.
import type { TenantId } from '../../domain/shared/ids.ts';
import { isoOf } from '../../domain/shared/time.ts';
import type { KeepingHide } from '../../domain/triage/hidden-words.ts';
import type { ChannelDeps } from '../channel-deps.ts';

type Deps = Pick<ChannelDeps, 'erasures' | 'clock' | 'ids'>;

/** To be called before anything is written: a crash in between leaves a note too many, never one too few. */
export async function noteHidden(
  { erasures, clock, ids }: Deps,
  tenant: TenantId,
  { about, seen }: Pick<KeepingHide, 'seen'> & { readonly about: string },
): Promise<void> {
  if (seen.size === 0) return;
  const at = isoOf(clock.now());
  await erasures.noteHidden(tenant, { operation: `redact-${ids.fresh()}`, at, about, texts: seen });
}
