// An administrator hides words in everything of a round, for good: looked at first, then done.
import type { Round } from '../../../domain/round/round.ts';
import type { RoundId } from '../../../domain/shared/ids.ts';
import { ok, type Result, refused } from '../../../domain/shared/result.ts';
import { isoOf } from '../../../domain/shared/time.ts';
import { seenLength } from '../../../domain/shared/typed-text.ts';
import {
  type Hide,
  type KeepingHide,
  keepingHide,
  passagesIn,
} from '../../../domain/triage/hidden-words.ts';
import { hideInRound, hideInSet } from '../../../domain/triage/hide-in-round.ts';
import { type AccessProblem, type ChannelCaller, channelAccess } from '../../channel-access.ts';
import { noteHidden } from '../../triage/note-hidden.ts';
import { HIDE_MAX, redactProposal } from '../../triage/redact-proposal.ts';
import { tryAgain } from '../../try-again.ts';
import { sayResultsAnew } from '../results/say-results-anew.ts';
import { countRoundCopies, hideInRoundCopies } from './hide-in-round-copies.ts';
import type { HidingDeps } from './hiding-deps.ts';
import { landedWith } from './landed-with.ts';
import { type FoundText, finding, isOwnSet, rewriteOf } from './round-rewrite.ts';

export type HideProblem =
  | AccessProblem
  | { readonly kind: 'not-found' | 'required' | 'too-long' | 'nothing-found' };

export interface HideGiven {
  readonly round: RoundId;
  /** Words and passages, one on each line. */
  readonly words: string;
}

export interface LookedAt {
  readonly round: Round;
  readonly found: readonly FoundText[];
  /** Messages, initiatives and proposals that hold a copy. */
  readonly copies: number;
  /** There are answers nobody may look at: they are gone through, and it is not said what was there. */
  readonly unseen: boolean;
}

export interface HiddenIn {
  readonly round: Round;
  /** Messages that were on their way out meanwhile, and are not rewritten. */
  readonly busy: number;
}

/** The round, for those who may hide words in it. */
export async function openHiding(
  deps: HidingDeps,
  caller: ChannelCaller,
  id: RoundId,
): Promise<Result<Round, HideProblem>> {
  const access = await channelAccess(deps, caller, 'redact');
  if (!access.ok) return access;
  const stored = await deps.rounds.round(caller.tenant, id);
  return stored === undefined ? refused({ kind: 'not-found' }) : ok(stored.value);
}

/** Where the words stand, and how it would look. Nothing is said of answers nobody may look at. */
export async function lookAtHiding(
  deps: HidingDeps,
  caller: ChannelCaller,
  given: HideGiven,
): Promise<Result<LookedAt, HideProblem>> {
  const read = await ready(deps, caller, given);
  if (!read.ok) return read;
  const { round, hide } = read.value;
  const { found, as } = finding(hide);
  hideInRound(round, as('name'));
  const set = await deps.sets.get(round.tenant, round.set);
  if (isOwnSet(round)) hideInSet(set, as('name'));
  await deps.roundTexts.rewrite(atOf(round), rewriteOf(round, set, as), 'count');
  const [copies, landed] = await Promise.all([
    countRoundCopies(deps, round, hide),
    landedWith(deps, round, hide),
  ]);
  const unseen = round.privacy !== 'named';
  const nothing = found().length === 0 && copies + landed.length === 0;
  return nothing && !unseen
    ? refused({ kind: 'nothing-found' })
    : ok({ round, found: found(), copies: copies + landed.length, unseen });
}

/**
 * Hides them: in its name and stations, in notes, answers and results, in what was made of them, and
 * in messages that wait. The same again changes nothing; what a crash left half done is finished by a
 * repetition.
 */
export async function hideInWholeRound(
  deps: HidingDeps,
  caller: ChannelCaller,
  given: HideGiven,
): Promise<Result<HiddenIn, HideProblem>> {
  const read = await ready(deps, caller, given);
  if (!read.ok) return read;
  const { hide } = read.value;
  await rememberAll(deps, read.value);
  await noteHiding(deps, caller, read.value.round);
  const landed = await landedWith(deps, read.value.round, hide);
  const round = await hideNames(deps, read.value.round, hide);
  const set = await deps.sets.get(round.tenant, round.set);
  await deps.roundTexts.rewrite(
    atOf(round),
    rewriteOf(round, set, () => hide),
  );
  let busy = 0;
  for (const no of landed) {
    const hidden = await redactProposal(deps, caller, { no, words: given.words });
    busy += hidden.ok ? hidden.value.busy : 0;
  }
  busy += (await hideInRoundCopies(deps, round, hide)).busy;
  await sayResultsAnew(deps, round, 'hidden');
  return ok({ round, busy });
}

async function ready(
  deps: HidingDeps,
  caller: ChannelCaller,
  { round: id, words }: HideGiven,
): Promise<Result<KeepingHide & { readonly round: Round }, HideProblem>> {
  const opened = await openHiding(deps, caller, id);
  if (!opened.ok) return opened;
  const passages = passagesIn(words);
  if (passages.length === 0) return refused({ kind: 'required' });
  if (seenLength(words) > HIDE_MAX) return refused({ kind: 'too-long' });
  return ok({ round: opened.value, ...keepingHide(passages) });
}

/** Every text in which something is about to be hidden; proposals that came of it note their own. */
async function rememberAll(
  deps: HidingDeps,
  { round, hide, seen }: KeepingHide & { readonly round: Round },
): Promise<void> {
  const { tenant, id } = round;
  const set = await deps.sets.get(tenant, round.set);
  hideInRound(round, hide);
  if (isOwnSet(round)) hideInSet(set, hide);
  const by = rewriteOf(round, set, () => hide);
  await deps.roundTexts.rewrite(atOf(round), by, 'count');
  await countRoundCopies(deps, round, hide);
  await noteHidden(deps, tenant, { about: id, seen });
}

/** In the round itself, and in the set its host typed for it. */
async function hideNames(deps: HidingDeps, round: Round, hide: Hide): Promise<Round> {
  const { tenant, id } = round;
  if (isOwnSet(round)) await deps.sets.rewrite(tenant, round.set, (set) => hideInSet(set, hide));
  return tryAgain(async () => {
    const stored = await deps.rounds.round(tenant, id);
    if (stored === undefined) return round;
    const next = hideInRound(stored.value, hide);
    if (JSON.stringify(next) === JSON.stringify(stored.value)) return stored.value;
    const revised = { ...next, revision: next.revision + 1 };
    const saved = await deps.rounds.save(revised, stored.tag, []);
    return saved === 'changed' ? saved : saved.value;
  });
}

/** Each confirmed press is noted before it is done. */
async function noteHiding(
  { audit, clock, ids }: HidingDeps,
  { tenant, person }: ChannelCaller,
  { id, kind }: Round,
): Promise<void> {
  const operation = `redact-${id}-${ids.fresh()}`;
  const at = isoOf(clock.now());
  await audit.note(tenant, [
    { what: 'redacted', at, by: person, operation, about: id, more: kind },
  ]);
}

function atOf({ tenant, id }: Round) {
  return { tenant, round: id };
}
