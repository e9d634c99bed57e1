// Finds a code no other open round of the tenant has, and holds it.
import { codesFrom } from '../../domain/round/code.ts';
import type { Round } from '../../domain/round/round.ts';
import { isoOf, msBetween } from '../../domain/shared/time.ts';
import type { HeldCode } from '../../ports/join-store.ts';
import type { RoundDeps } from './round-deps.ts';

/** Of 9,000 codes; a tenant has a handful of open rounds. */
const TRIED = 40;
/** A round that is just being opened has no row yet, but surely has one after so long. */
const OPENING_MS = 60_000;

/** The code; undefined when forty in a row are taken, and the round goes without. */
export async function holdCode(
  deps: Pick<RoundDeps, 'joining' | 'rounds' | 'clock'>,
  { tenant, id, code }: Pick<Round, 'tenant' | 'id' | 'code'>,
): Promise<string | undefined> {
  if (code !== undefined) return code;
  const at = isoOf(deps.clock.now());
  for (const wanted of codesFrom(id, TRIED)) {
    const before = await deps.joining.code(tenant, wanted);
    if (before?.value.round === id) return wanted;
    if (before !== undefined && (await isTaken(deps, tenant, before.value))) continue;
    const held = { code: wanted, round: id, at };
    if (await deps.joining.holdCode(tenant, held, before?.tag)) return wanted;
  }
  return undefined;
}

async function isTaken(
  { rounds, clock }: Pick<RoundDeps, 'rounds' | 'clock'>,
  tenant: Round['tenant'],
  { round, at }: HeldCode,
): Promise<boolean> {
  const stored = await rounds.round(tenant, round);
  if (stored === undefined) return msBetween(at, clock.now()) < OPENING_MS;
  const { state } = stored.value;
  if (state === 'prepared') return msBetween(at, clock.now()) < OPENING_MS;
  return state === 'open' || state === 'paused';
}
