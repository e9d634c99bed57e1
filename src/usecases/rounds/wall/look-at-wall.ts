// What the page for the wall shows now, for whoever knows its address.
import type { Round } from '../../../domain/round/round.ts';
import { hasWall, type Wall, type WallResult, wallState } from '../../../domain/round/wall.ts';
import type { WorkshopWall } from '../../../domain/round/workshop-wall.ts';
import { asId, type RoundId, type TenantId } from '../../../domain/shared/ids.ts';
import type { Language } from '../../../domain/shared/language.ts';
import { sameSecret } from '../../../domain/shared/same-secret.ts';
import { msBetween } from '../../../domain/shared/time.ts';
import { roundCounts } from '../round-counts.ts';
import type { RoundDeps } from '../round-deps.ts';

export interface WallDeps extends Pick<RoundDeps, 'rounds' | 'responses' | 'clock'> {
  /** Those served; an address does not say whose it is. */
  readonly tenants: readonly TenantId[];
  /** What there is to see of a workshop. */
  readonly workshop: (round: Round) => Promise<WorkshopWall | undefined>;
  /** What may be shown of the answers now; nothing before that. */
  readonly results: (round: Round, language: Language) => Promise<readonly WallResult[]>;
}

/** The round an address leads to, and its wall. */
export type LookAtWall = (secret: string, language: Language) => Promise<Wall | undefined>;

/** However many look, storage is asked once in so many milliseconds. */
const FRESH_MS = 2_000;
/** Addresses remembered, real ones and guesses alike. */
const REMEMBERED = 500;
const ADDRESS = /^([A-Za-z0-9_-]{8,60})\.([A-Za-z0-9_-]{22,60})$/;

interface Seen {
  readonly at: Date;
  readonly found: Promise<{ readonly round: Round; readonly wall: Wall } | undefined>;
}

/** Makes the look of a process, which remembers what it saw for two seconds. */
export function makeLookAtWall(deps: WallDeps): LookAtWall {
  const seen = new Map<string, Seen>();

  function look(id: RoundId, language: Language): Seen['found'] {
    const name = `${id} ${language}`;
    const now = deps.clock.now();
    const known = seen.get(name);
    if (known !== undefined && Math.abs(msBetween(known.at, now)) < FRESH_MS) return known.found;
    // What could not be read is asked for again, not remembered.
    const found = roundAt(deps, id, language).catch((error: unknown) => {
      seen.delete(name);
      throw error;
    });
    // Put at the end, so that the first is the one asked for longest ago.
    seen.delete(name);
    seen.set(name, { at: now, found });
    const [oldest] = seen.keys();
    if (oldest !== undefined && seen.size > REMEMBERED) seen.delete(oldest);
    return found;
  }

  return async (secret, language) => {
    const [, id, own] = ADDRESS.exec(secret) ?? [];
    if (id === undefined || own === undefined) return undefined;
    const found = await look(asId<RoundId>(id), language);
    const { wall } = found?.round ?? {};
    if (found === undefined || wall === undefined || !sameSecret(own, wall)) return undefined;
    return hasWall(found.round, deps.clock.now()) ? found.wall : undefined;
  };
}

async function roundAt(deps: WallDeps, id: RoundId, language: Language): Seen['found'] {
  for (const tenant of deps.tenants) {
    const stored = await deps.rounds.round(tenant, id);
    // Nobody has asked for a page of the others: there is nothing to work out.
    if (stored?.value.wall === undefined) continue;
    return { round: stored.value, wall: await wallOf(deps, stored.value, language) };
  }
  return undefined;
}

async function wallOf(deps: WallDeps, round: Round, language: Language): Promise<Wall> {
  const { kind, title, code, state } = round;
  const [counts, workshop, results] = await Promise.all([
    state === 'prepared' ? { handedIn: 0 } : roundCounts(deps, round),
    deps.workshop(round),
    deps.results(round, language),
  ]);
  const endsAt = workshop?.endsAt ?? round.endsAt;
  return {
    round: { kind, title, ...(code !== undefined && { code }) },
    state: wallState(round, deps.clock.now()),
    ...(endsAt !== undefined && { endsAt }),
    handedIn: counts.handedIn,
    ...(workshop !== undefined && { workshop }),
    results,
  };
}
