// What somebody can choose among when they ask for a paper.
import { suggestedSince } from '../../domain/paper/last-made.ts';
import type { PaperKind } from '../../domain/paper/papers.ts';
import type { Round, RoundKind } from '../../domain/round/round.ts';
import type { Language } from '../../domain/shared/language.ts';
import { ok, type Result } from '../../domain/shared/result.ts';
import { dayOf } from '../../domain/shared/time.ts';
import { type AccessProblem, type ChannelCaller, channelAccess } from '../channel-access.ts';
import type { PaperDeps } from './paper-deps.ts';

interface Choice {
  readonly id: string;
  readonly name: string;
}

export interface PaperChoices {
  readonly areas: readonly Choice[];
  readonly forums: readonly Choice[];
  readonly rounds: readonly Choice[];
  /** The day to begin with, for a paper that goes on from the one before. */
  readonly since?: string;
}

/** A card has room for no more. */
const MOST_ROUNDS = 40;

/** Rounds that have something to put on the paper. */
const FITTING: Partial<Record<PaperKind, readonly RoundKind[]>> = {
  survey: ['survey', 'poll'],
  'programme-case': ['survey'],
  poster: ['workshop'],
};

/** Papers that tell what people answered. */
const TELLS_RESULTS: readonly PaperKind[] = ['survey', 'programme-case'];

/** Areas, forums and the latest rounds that fit the paper. */
export async function paperChoices(
  deps: PaperDeps,
  caller: ChannelCaller,
  { kind, language }: { readonly kind: PaperKind; readonly language: Language },
): Promise<Result<PaperChoices, AccessProblem>> {
  const access = await channelAccess(deps, caller, 'report');
  if (!access.ok) return access;
  const [{ areas, forums }, rounds, orders] = await Promise.all([
    deps.registry.register(caller.tenant),
    deps.rounds.all(caller.tenant),
    deps.papers.orders(caller.tenant),
  ]);
  const made = orders.map(({ value }) => value);
  const since = suggestedSince(made, kind, deps.clock.now());
  const kinds = FITTING[kind] ?? ['workshop', 'collection'];
  return ok({
    ...(since !== undefined && { since }),
    areas: areas.map(({ id, name }) => ({ id, name: name[language] })),
    forums: forums.map(({ id, name }) => ({ id, name })),
    rounds: rounds
      .filter((one) => kinds.includes(one.kind) && hasSomething(one, kind))
      .toSorted((one, other) => (one.createdAt < other.createdAt ? 1 : -1))
      .slice(0, MOST_ROUNDS)
      .map(({ id, title, openedAt, createdAt }) => ({
        id,
        name: `${title} (${dayOf(openedAt ?? createdAt)})`,
      })),
  });
}

function hasSomething({ state, countedAt }: Round, kind: PaperKind): boolean {
  if (state === 'prepared' || state === 'cancelled') return false;
  return !TELLS_RESULTS.includes(kind) || countedAt !== undefined;
}
