// Hides words of a round in initiatives made from its results, and in messages that quote it.
import type { Initiative } from '../../../domain/initiative/initiative.ts';
import type { Round } from '../../../domain/round/round.ts';
import type { Hide } from '../../../domain/triage/hidden-words.ts';
import { hideIn } from '../../../domain/triage/hidden-words.ts';
import { hideInInitiative } from '../../../domain/triage/hide-in-copies.ts';
import { hideInOrigin } from '../../../domain/triage/hide-in-round.ts';
import {
  hideInRoundContent,
  type RoundQuoted,
} from '../../../domain/triage/hide-in-round-contents.ts';
import type { CopiesSeen } from '../../../ports/copy-store.ts';
import type { Tagged } from '../../../ports/tagged.ts';
import type { HidingDeps } from './hiding-deps.ts';
import { isOwnSet } from './round-rewrite.ts';

type Deps = Pick<HidingDeps, 'initiatives' | 'copies'>;

/** Times it goes round: a message may be made of an older one meanwhile. */
const TIMES = 3;

/** The same again changes nothing; what is being sent right now is left, and counted. */
export async function hideInRoundCopies(
  deps: Deps,
  round: Round,
  hide: Hide,
): Promise<Pick<CopiesSeen, 'busy'>> {
  const made = await madeFrom(deps, round);
  const quoted = quotedIn(round, made, hide);
  for (const { value } of made) await hideInOne(deps, value, quoted);
  let seen = await look(deps, { round, quoted });
  for (let time = 1; seen.changed > 0 && time < TIMES; time += 1) {
    seen = await look(deps, { round, quoted });
  }
  return { busy: seen.busy };
}

/** In how many places it would hide something. */
export async function countRoundCopies(deps: Deps, round: Round, hide: Hide): Promise<number> {
  const made = await madeFrom(deps, round);
  const quoted = quotedIn(round, made, hide);
  const own = made.filter(({ value }) => isChanged(value, hidden(value, quoted)));
  const { changed, busy } = await look(deps, { round, quoted }, 'count');
  return own.length + changed + busy;
}

function look(
  { copies }: Deps,
  { round: { tenant }, quoted }: { readonly round: Round; readonly quoted: RoundQuoted },
  only?: 'count',
): Promise<CopiesSeen> {
  const by = {
    content: (one: Parameters<typeof hideInRoundContent>[0]) => hideInRoundContent(one, quoted),
    // Nobody's draft knows of a round.
    draft: <T>(one: T) => one,
  };
  return copies.rewrite(tenant, by, { years: [], ...(only && { only }) });
}

async function madeFrom(
  { initiatives }: Deps,
  { tenant, id }: Round,
): Promise<readonly Tagged<Initiative>[]> {
  const all = await initiatives.all(tenant);
  const made = all.filter(({ origin }) => origin?.round === id);
  const read = await Promise.all(made.map((one) => initiatives.initiative(tenant, one.id)));
  return read.flatMap((one) => one ?? []);
}

function quotedIn(round: Round, made: readonly Tagged<Initiative>[], hide: Hide): RoundQuoted {
  return {
    round: round.id,
    initiatives: new Set(made.map(({ value }) => value.id)),
    beside: new Set(made.flatMap(({ value }) => value.proposals)),
    hide,
    asked: isOwnSet(round) ? hide : hideIn([]),
  };
}

function hidden(initiative: Initiative, quoted: RoundQuoted): Initiative {
  const { origin, ...rest } = hideInInitiative(initiative, quoted);
  return { ...rest, ...(origin && { origin: hideInOrigin(origin, quoted.hide) }) };
}

async function hideInOne(
  { initiatives }: Deps,
  { tenant, id }: Initiative,
  quoted: RoundQuoted,
): Promise<void> {
  for (;;) {
    const read = await initiatives.initiative(tenant, id);
    if (read === undefined) return;
    const next = hidden(read.value, quoted);
    if (!isChanged(read.value, next)) return;
    const version = read.value.version + 1;
    if ((await initiatives.save({ ...next, version }, read.tag, [])) !== 'changed') return;
  }
}

function isChanged(one: Initiative, next: Initiative): boolean {
  return canonicalOf(one) !== canonicalOf(next);
}

function canonicalOf(one: Initiative): string {
  return JSON.stringify(Object.entries(one).toSorted());
}
