// The calendar's morning: what is due today is said, each thing once, however often or by whom it is run.
import type { InitiativeDue, ProposalDue } from '../../domain/decision/due.ts';
import { dueOfForums } from '../../domain/decision/due-of-forums.ts';
import { dueOfInitiative } from '../../domain/decision/due-of-initiative.ts';
import { dueOfProposal } from '../../domain/decision/due-of-proposal.ts';
import type { Initiative } from '../../domain/initiative/initiative.ts';
import type { ProposalNo } from '../../domain/proposal/number.ts';
import type { Proposal } from '../../domain/proposal/proposal.ts';
import type { TenantId } from '../../domain/shared/ids.ts';
import { localParts } from '../../domain/shared/time.ts';
import type { Calendar, Clock } from '../../ports/clock.ts';
import type { InitiativeStore } from '../../ports/initiative-store.ts';
import type { PeopleStore } from '../../ports/people-store.ts';
import type { ProposalStore } from '../../ports/proposal-store.ts';
import type { RegistryStore } from '../../ports/registry-store.ts';
import { isChannelGone } from '../delivery/channel-recipients.ts';
import { finishInitiative } from '../initiatives/finish-initiative.ts';
import { mergesLeft } from '../merging/finish-merges.ts';
import type { Projection } from '../projection.ts';
import { leftPromises } from './left-promises.ts';
import { offerYear } from './offer-year.ts';
import type { OlderProposals } from './older-proposals.ts';
import { type DayBy, sayOneOfInitiative, sayOneOfProposal } from './say-one.ts';
import { isWatched } from './watched-hours.ts';

/** Things said in one run; the others are said by the next. */
const MOST_IN_A_RUN = 500;
/** So many failures in a row are not of single rows: storage is away. */
const MOST_FAILURES = 20;

export interface WatchDeps {
  readonly proposals: Pick<ProposalStore, 'proposal' | 'history' | 'change'>;
  readonly projection: Pick<Projection, 'proposals'>;
  readonly older: OlderProposals;
  readonly initiatives: InitiativeStore;
  readonly registry: Pick<RegistryStore, 'register' | 'rules'>;
  readonly people: Pick<PeopleStore, 'channel'>;
  readonly clock: Clock;
  readonly calendar: Calendar;
}

/**
 * Looks through everything that is open or promised and says what is due, at most 500 things; true
 * when there was something. Nothing is done outside working hours. What cannot be said holds up
 * nothing else; it is thrown in the end, and tried again by the next run.
 */
export async function watchCalendar(
  deps: WatchDeps,
  tenant: TenantId,
  stopping?: Pick<AbortSignal, 'aborted'>,
): Promise<boolean> {
  const local = localParts(deps.clock.now());
  if (!isWatched(local, deps.calendar)) return false;
  const { day: today } = local;
  const by = await dayBy(deps, tenant, today);
  const errors: unknown[] = [];
  let done = 0;
  let inARow = 0;
  for (const act of await whatIsDue(deps, tenant, by)) {
    if (stopping?.aborted === true || done === MOST_IN_A_RUN || inARow === MOST_FAILURES) break;
    try {
      await act();
      done += 1;
      inARow = 0;
    } catch (error) {
      errors.push(error);
      inARow += 1;
    }
  }
  if (errors.length > 0) throw new AggregateError(errors, `${errors.length} things not said`);
  return done > 0;
}

async function dayBy(deps: WatchDeps, tenant: TenantId, today: string): Promise<DayBy> {
  const [register, rules] = await Promise.all([
    deps.registry.register(tenant),
    deps.registry.rules(tenant),
  ]);
  const now = deps.clock.now().toISOString();
  return { now, today, calendar: deps.calendar, register, deadlines: rules.deadlines };
}

type Act = () => Promise<unknown>;

/** What a crash left first: what was merged, and an initiative that was done, are then late no more. */
async function whatIsDue(deps: WatchDeps, tenant: TenantId, by: DayBy): Promise<readonly Act[]> {
  const initiatives = await deps.initiatives.all(tenant);
  const linked = linksOf(initiatives);
  const proposals = await openProposals(deps, tenant, by.today);
  const ofProposals = proposals.flatMap((one) => dueOfProposal(one, linked.get(one.no) ?? [], by));
  const offers = (await isChannelGone(deps, tenant)) ? [] : dueOfForums(proposals, by);
  const ofInitiatives = initiatives.flatMap((one) => dueOfInitiative(one, by));
  return [
    ...mergesLeft(deps, tenant, proposals),
    ...leftPromises(deps.initiatives, { all: initiatives, proposals, now: by.now }),
    ...initiatives
      .filter(({ owed }) => owed !== undefined)
      .map((one) => () => finishInitiative(deps, tenant, one)),
    ...sayers(deps, tenant, { all: ofProposals, by }),
    ...offers.map((due) => () => offerYear(deps, tenant, { due, now: by.now })),
    ...ofInitiatives.map(
      (due: InitiativeDue) => () => sayOneOfInitiative(deps, tenant, { due, by }),
    ),
  ];
}

/** A hundred that are long overdue are one post in the channel, not a hundred: the first one tells of them. */
function sayers(
  deps: WatchDeps,
  tenant: TenantId,
  { all, by }: { readonly all: readonly ProposalDue[]; readonly by: DayBy },
): readonly Act[] {
  let left = all.filter(({ kind }) => kind === 'escalate').length;
  let isTold = false;
  return all.map((due) => async () => {
    if (due.kind !== 'escalate') return sayOneOfProposal(deps, tenant, { due, by });
    left -= 1;
    const said = await sayOneOfProposal(deps, tenant, {
      due,
      by,
      ...(!isTold && { others: left }),
    });
    isTold ||= said;
    return said;
  });
}

function linksOf(
  initiatives: readonly Initiative[],
): ReadonlyMap<ProposalNo, readonly Initiative[]> {
  const links = new Map<ProposalNo, Initiative[]>();
  for (const one of initiatives) {
    for (const no of one.proposals) links.set(no, [...(links.get(no) ?? []), one]);
  }
  return links;
}

/** Those of the projection, and what is not over in the years before it. */
async function openProposals(
  { projection, older }: WatchDeps,
  tenant: TenantId,
  today: string,
): Promise<readonly Proposal[]> {
  const thisYear = Number(today.slice(0, 4));
  const [recent, before] = await Promise.all([
    projection.proposals(tenant),
    older.find(tenant, thisYear),
  ]);
  return [...before, ...recent];
}
