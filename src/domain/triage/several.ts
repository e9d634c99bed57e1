// What is done with several proposals in one go, and which of them it cannot be done with.
import { assessmentOf } from '../proposal/assessment.ts';
import type { Proposal } from '../proposal/proposal.ts';
import { type AreaId, asId } from '../shared/ids.ts';
import type { Register } from '../shared/register.ts';
import { areaById } from '../shared/register-lookup.ts';
import { ok, type Result, refused } from '../shared/result.ts';
import { type Seen, seenIn } from './assess.ts';
import { isQueued } from './queue.ts';
import { type Way, wayOf } from './send-on.ts';

/** As many at once: a turn must not last. */
export const SEVERAL_MAX = 25;
/** Longest message to those who are sent them, in characters. */
export const SEVERAL_NOTE_MAX = 500;

/** To an area's owner, to a forum, each where its own assessment leads, or to one of those who sort. */
export type SeveralEnd =
  | { readonly kind: 'owner'; readonly area: string }
  | { readonly kind: 'forum'; readonly forum: string }
  | { readonly kind: 'road' }
  | { readonly kind: 'assign'; readonly person: string };

export type SeveralRefusal =
  | 'not-found'
  | 'withdrawn'
  /** Sent on, asked about or answered already. */
  | 'handled'
  | 'changed-since'
  | 'no-assessment'
  /** Its own assessment leads nowhere, or to more than one forum, or to an answer that must be written. */
  | 'no-way'
  | 'choose-forum'
  | 'needs-answer';

/** Reads an end as a card carries it: `owner:it`, `forum:board`, `road`, `assign:someone`. */
export function readEnd(text: string): SeveralEnd | undefined {
  const [kind, ...rest] = text.split(':');
  const id = rest.join(':');
  if (kind === 'road' && id === '') return { kind };
  if (id === '') return undefined;
  if (kind === 'owner') return { kind, area: id };
  if (kind === 'forum') return { kind, forum: id };
  return kind === 'assign' ? { kind, person: id } : undefined;
}

/** The same the other way round. */
export function endText(end: SeveralEnd): string {
  switch (end.kind) {
    case 'owner':
      return `owner:${end.area}`;
    case 'forum':
      return `forum:${end.forum}`;
    case 'assign':
      return `assign:${end.person}`;
    case 'road':
      return 'road';
  }
}

/** True when the register still has it; whoever sorts is looked up elsewhere. */
export function isEnd(end: SeveralEnd, { areas, forums }: Register): boolean {
  if (end.kind === 'owner') {
    return areas.some(({ id, owner }) => id === end.area && owner !== undefined);
  }
  return end.kind === 'forum' ? forums.some(({ id }) => id === end.forum) : true;
}

/** Why it stays where it is, before anybody asks for its way; `seen` is how it was shown. */
export function whyLeftOut(
  proposal: Proposal,
  end: SeveralEnd,
  seen: Seen,
): SeveralRefusal | undefined {
  if (proposal.status === 'withdrawn') return 'withdrawn';
  if (!isQueued(proposal)) return 'handled';
  const now = seenIn(proposal);
  if (now.version !== seen.version || now.assessments !== seen.assessments) return 'changed-since';
  if (end.kind !== 'assign' && assessmentOf(proposal) === undefined) return 'no-assessment';
  return undefined;
}

/** Where it is sent; undefined when it is given to one of those who sort. */
export function severalWay(
  proposal: Proposal,
  end: SeveralEnd,
  register: Register,
): Result<Way | undefined, SeveralRefusal> {
  switch (end.kind) {
    case 'assign':
      return ok(undefined);
    case 'owner': {
      const owner = areaById(register, asId<AreaId>(end.area))?.owner;
      return owner === undefined ? refused('no-way') : ok({ kind: 'owner', area: end.area, owner });
    }
    case 'forum':
      return ok({ kind: 'forum', forums: register.forums, chosen: end.forum });
    case 'road':
      return roadWay(proposal, register);
  }
}

function roadWay(proposal: Proposal, register: Register): Result<Way, SeveralRefusal> {
  const way = wayOf(proposal, register);
  if (!way.ok) return refused('no-way');
  if (way.value.kind === 'answer') return refused('needs-answer');
  if (way.value.kind === 'forum' && way.value.chosen === undefined) return refused('choose-forum');
  return way;
}
