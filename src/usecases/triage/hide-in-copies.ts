// Hides words of a proposal in notes it came of, and in initiatives, drafts and messages that quote it.
import { fromDecision } from '../../domain/initiative/from-decision.ts';
import type { Initiative } from '../../domain/initiative/initiative.ts';
import { partsOf } from '../../domain/proposal/number.ts';
import type { Proposal } from '../../domain/proposal/proposal.ts';
import { dayOf, yearOf } from '../../domain/shared/time.ts';
import type { Hide } from '../../domain/triage/hidden-words.ts';
import {
  hideInContent,
  hideInDraft,
  hideInInitiative,
  type Quoted,
} from '../../domain/triage/hide-in-copies.ts';
import { hideInLanded } from '../../domain/triage/hide-in-landed.ts';
import type { CopiesSeen } from '../../ports/copy-store.ts';
import type { Tagged } from '../../ports/tagged.ts';
import type { ChannelDeps } from '../channel-deps.ts';

type Deps = Pick<
  ChannelDeps,
  'clock' | 'copies' | 'initiatives' | 'rounds' | 'workshops' | 'roundTexts'
>;

/** Rounds until nothing is found: a message may be made of an older one while the first goes round. */
const ROUNDS = 3;

/**
 * Hides them wherever they were copied from and to. First in the notes of a workshop and in initiatives,
 * of which new messages are made, then in everything else; the same again changes nothing. What is being sent right now is left, and counted.
 */
export async function hideInCopies(
  deps: Deps,
  proposal: Proposal,
  hide: Hide,
): Promise<Pick<CopiesSeen, 'busy'>> {
  await inNotes(deps, proposal, { hide });
  const linked = await initiativesOf(deps, proposal);
  const quoted = quotedIn(proposal, linked, hide);
  for (const { value } of linked) await hideInOne(deps, value, quoted);
  let seen = await look(deps, { proposal, quoted });
  for (let round = 1; seen.changed > 0 && round < ROUNDS; round += 1) {
    seen = await look(deps, { proposal, quoted });
  }
  return { busy: seen.busy };
}

/** In how many places it would hide something. */
export async function countCopies(deps: Deps, proposal: Proposal, hide: Hide): Promise<number> {
  const linked = await initiativesOf(deps, proposal);
  const quoted = quotedIn(proposal, linked, hide);
  const own = linked.filter(({ value }) => isChanged(value, hideInInitiative(value, quoted)));
  const { changed, busy } = await look(deps, { proposal, quoted }, 'count');
  const notes = await inNotes(deps, proposal, { hide, only: 'count' });
  return own.length + changed + busy + notes;
}

/** Rows of workshops the proposal came of that were written anew, or would be. */
async function inNotes(
  { rounds, workshops, roundTexts }: Deps,
  { tenant, no }: Proposal,
  { hide, only }: { readonly hide: Hide; readonly only?: 'count' },
): Promise<number> {
  let changed = 0;
  for (const { id, kind } of await rounds.all(tenant)) {
    if (kind !== 'workshop') continue;
    const at = { tenant, round: id };
    const notes = await workshops.notes(at);
    const by = hideInLanded(
      notes.map(({ value }) => value),
      { no, hide },
    );
    if (by !== undefined) changed += await roundTexts.rewrite(at, by, only);
  }
  return changed;
}

function look(
  deps: Deps,
  { proposal: { tenant, no }, quoted }: { readonly proposal: Proposal; readonly quoted: Quoted },
  only?: 'count',
) {
  const first = partsOf(no).year;
  const last = Math.max(first, yearOf(dayOf(deps.clock.now())));
  const years = Array.from({ length: last - first + 1 }, (_, at) => first + at);
  const by = {
    content: (one: Parameters<typeof hideInContent>[0]) => hideInContent(one, quoted),
    draft: (one: Parameters<typeof hideInDraft>[0]) => {
      const next = hideInDraft(one, quoted);
      // What is dropped with it is to be known again too.
      if (next === 'dropped') for (const text of Object.values(one.answers)) seen(text, quoted);
      return next;
    },
  };
  return deps.copies.rewrite(tenant, by, { years, ...(only && { only }) });
}

function seen(text: unknown, { hide }: Quoted): void {
  if (typeof text === 'string') hide(text);
}

/** Those tied to it, and those its decisions made, whatever they are tied to now. */
async function initiativesOf(
  { initiatives }: Deps,
  { tenant, no, formerDecisions = [] }: Proposal,
): Promise<readonly Tagged<Initiative>[]> {
  const tied = (await initiatives.all(tenant)).filter(({ proposals }) => proposals.includes(no));
  const made = Array.from({ length: formerDecisions.length + 1 }, (_, at) => fromDecision(no, at));
  const all = [...new Set([...tied.map(({ id }) => id), ...made])];
  const read = await Promise.all(all.map((id) => initiatives.initiative(tenant, id)));
  return read.flatMap((one) => one ?? []);
}

function quotedIn({ no }: Proposal, linked: readonly Tagged<Initiative>[], hide: Hide): Quoted {
  const others = linked.flatMap(({ value }) => value.proposals).filter((one) => one !== no);
  return {
    no,
    initiatives: new Set(linked.map(({ value }) => value.id)),
    beside: new Set(others),
    hide,
  };
}

async function hideInOne(
  { initiatives }: Deps,
  { tenant, id }: Initiative,
  quoted: Quoted,
): Promise<void> {
  for (;;) {
    const read = await initiatives.initiative(tenant, id);
    if (read === undefined) return;
    const next = hideInInitiative(read.value, quoted);
    if (!isChanged(read.value, next)) return;
    const version = read.value.version + 1;
    if ((await initiatives.save({ ...next, version }, read.tag, [])) !== 'changed') return;
  }
}

function isChanged(one: Initiative, next: Initiative): boolean {
  return JSON.stringify(one) !== JSON.stringify(next);
}
