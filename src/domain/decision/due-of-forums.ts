// A year after a forum decided on a day: those who must tell how it goes are offered a status.
import type { Message } from '../delivery/message.ts';
import { publishedOf } from '../proposal/decision.ts';
import type { ProposalEvent } from '../proposal/event.ts';
import type { ProposalNo } from '../proposal/number.ts';
import type { Proposal } from '../proposal/proposal.ts';
import { addDays, addMonths } from '../shared/time.ts';
import { nextWorkingDay } from '../shared/working-days.ts';
import { decidingOf } from './deciding.ts';
import type { DueBy } from './due.ts';

/** So many months after the forum decided. */
const AFTER_MONTHS = 12;
/** Later than this, in days, nobody wants to be reminded of the year any more. */
const OFFERED_FOR = 60;

/** What a forum decided on one day, a year ago. */
export interface ForumYear {
  /** Id of the forum. */
  readonly forum: string;
  /** A day. */
  readonly on: string;
  readonly count: number;
  /** The first of them: notes that it was said, under this key. */
  readonly no: ProposalNo;
  readonly key: string;
}

/** One for each forum of the register and day, until any of its proposals has noted it. */
export function dueOfForums(
  proposals: readonly Proposal[],
  { register, calendar, today }: Pick<DueBy, 'register' | 'calendar' | 'today'>,
): readonly ForumYear[] {
  const sittings = Map.groupBy(proposals.filter(isTold), (one) => keyOf(one) ?? '');
  return [...sittings].flatMap(([key, those]) => {
    const [first] = those.toSorted((one, other) => (one.no < other.no ? -1 : 1));
    const deciding = first && decidingOf(first);
    if (first === undefined || deciding === undefined) return [];
    const { forum, on } = deciding;
    const from = nextWorkingDay(addMonths(on, AFTER_MONTHS), calendar);
    const isNow = from <= today && today <= addDays(from, OFFERED_FOR);
    const isSaid = those.some(({ said = [] }) => said.includes(key));
    if (!isNow || isSaid || !register.forums.some(({ id }) => id === forum)) return [];
    return [{ forum, on, count: those.length, no: first.no, key }];
  });
}

/** The proposal with it noted, its event, and what the channel is told; undefined when it is said. */
export function offerStatus(
  proposal: Proposal,
  { forum, on, count, key }: ForumYear,
  now: string,
):
  | {
      readonly proposal: Proposal;
      readonly events: readonly ProposalEvent[];
      readonly says: readonly Message[];
    }
  | undefined {
  const { no, status, said = [] } = proposal;
  if (said.includes(key)) return undefined;
  return {
    proposal: { ...proposal, said: [...said, key] },
    events: [{ no, kind: 'status-offered', at: now, by: 'system', from: status, to: status }],
    says: [{ audience: { kind: 'channel' }, content: { kind: 'status-offer', forum, on, count } }],
  };
}

/** Decided by a forum, and everybody was told. */
function isTold(proposal: Proposal): boolean {
  const { status, mergedInto } = proposal;
  if (status === 'withdrawn' || mergedInto !== undefined) return false;
  return publishedOf(proposal) !== undefined && keyOf(proposal) !== undefined;
}

function keyOf(proposal: Proposal): string | undefined {
  const deciding = decidingOf(proposal);
  return deciding && `status~${deciding.forum}~${deciding.on}`;
}
