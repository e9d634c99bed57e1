// Proposals of the last three years in memory, kept up by the change feed; never a truth of its own.
import type { Endorsement } from '../domain/proposal/endorse.ts';
import type { FeedEvent } from '../domain/proposal/event.ts';
import type { ProposalNo } from '../domain/proposal/number.ts';
import type { Proposal } from '../domain/proposal/proposal.ts';
import type { PersonId, TenantId } from '../domain/shared/ids.ts';
import { dayOf, yearOf } from '../domain/shared/time.ts';
import type { Clock } from '../ports/clock.ts';
import type { ProposalStore, YearOf } from '../ports/proposal-store.ts';

/** Years looked back on, this one included. */
export const YEARS = 3;
const FEED_PAGE = 500;

export interface Projection {
  /**
   * Every proposal of the last three years, as the feed has it now; in number order. The same list
   * as before while nothing has changed.
   */
  proposals(tenant: TenantId): Promise<readonly Proposal[]>;
  /** One person's own, newest first. */
  ofPerson(tenant: TenantId, person: PersonId): Promise<readonly Proposal[]>;
  /** Somebody else's that the person experiences too and still follows, newest first. */
  followedBy(tenant: TenantId, person: PersonId): Promise<readonly Proposal[]>;
  /**
   * As it was when somebody last asked, for a hint that may be a moment old: no call is made but
   * after a change by this process, and the first time.
   */
  lately(tenant: TenantId): Promise<readonly Proposal[]>;
  /** Told of each change by this process. */
  changed(at: YearOf): void;
}

interface YearState {
  readonly at: YearOf;
  readonly known: Map<ProposalNo, Proposal>;
  /** What is known as a list; made when it is asked for after a change. */
  list: readonly Proposal[] | undefined;
  /** What each person follows. */
  readonly followed: Map<PersonId, Set<ProposalNo>>;
  /** This process has written to it since. */
  stale: boolean;
  cursor: number | undefined;
  /** Catching up, shared by everybody who asks meanwhile and asked before it began. */
  running: Promise<void> | undefined;
}

/** What the lists of the years were joined to. */
interface YearLists {
  readonly each: readonly (readonly Proposal[])[];
  readonly all: readonly Proposal[];
}

/** Makes the projection; nothing is read before the first question to it. */
export function makeProjection(deps: {
  readonly proposals: ProposalStore;
  readonly clock: Clock;
}): Projection {
  const years = new Map<string, YearState>();
  const lists = new Map<TenantId, YearLists>();

  function stateOf(at: YearOf): YearState {
    const key = `${at.tenant}~${at.year}`;
    const known = years.get(key);
    if (known !== undefined) return known;
    const fresh: YearState = {
      at,
      known: new Map(),
      list: undefined,
      followed: new Map(),
      stale: true,
      cursor: undefined,
      running: undefined,
    };
    years.set(key, fresh);
    return fresh;
  }

  function statesOf(tenant: TenantId): readonly YearState[] {
    const thisYear = yearOf(dayOf(deps.clock.now()));
    return Array.from({ length: YEARS }, (_, back) =>
      stateOf({ tenant, year: thisYear - (YEARS - 1) + back }),
    );
  }

  async function upToDate(states: readonly YearState[]): Promise<void> {
    await Promise.all(states.map((state) => caughtUp(deps.proposals, state)));
  }

  async function proposals(tenant: TenantId): Promise<readonly Proposal[]> {
    const states = statesOf(tenant);
    await upToDate(states);
    return allOf(tenant, states);
  }

  /** Lists are made anew when one of them changed: whoever keeps something about one finds it again. */
  function allOf(tenant: TenantId, states: readonly YearState[]): readonly Proposal[] {
    const each = states.map(listOf);
    const before = lists.get(tenant);
    if (before !== undefined && each.every((list, at) => list === before.each[at])) {
      return before.all;
    }
    const all = each.flat();
    lists.set(tenant, { each, all });
    return all;
  }

  return {
    proposals,
    ofPerson: async (tenant, person) =>
      (await proposals(tenant)).filter((one) => one.proposer === person).toReversed(),
    async followedBy(tenant, person) {
      const states = statesOf(tenant);
      await upToDate(states);
      return states
        .flatMap(({ known, followed }) =>
          [...known.values()].filter(({ no }) => followed.get(person)?.has(no)),
        )
        .toReversed();
    },
    async lately(tenant) {
      const states = statesOf(tenant);
      await upToDate(states.filter(({ stale }) => stale));
      return allOf(tenant, states);
    },
    changed: (at) => {
      stateOf(at).stale = true;
    },
  };
}

function listOf(state: YearState): readonly Proposal[] {
  state.list ??= [...state.known.values()];
  return state.list;
}

/** Waits for a reading that began after the question was asked, so that own writes are seen. */
async function caughtUp(store: ProposalStore, state: YearState): Promise<void> {
  if (state.running !== undefined) await state.running;
  state.running ??= catchUp(store, state).finally(() => {
    state.running = undefined;
  });
  await state.running;
}

async function catchUp(store: ProposalStore, state: YearState): Promise<void> {
  state.stale = false;
  // The place in the feed is read first: what changes meanwhile is read once more below.
  state.cursor ??= await fill(store, state);
  for (;;) {
    const events = await store.feed(state.at, state.cursor, FEED_PAGE);
    const last = events.at(-1);
    if (last === undefined) return;
    for (const no of new Set(events.map((event) => event.no))) {
      const stored = await store.proposal(state.at.tenant, no);
      if (stored !== undefined) know(state, stored.value);
    }
    for (const event of events) takeFollowing(state, event);
    state.cursor = last.seq;
    if (events.length < FEED_PAGE) return;
  }
}

async function fill(store: ProposalStore, state: YearState): Promise<number> {
  const { at } = state;
  const cursor = await store.lastSeq(at);
  if (cursor === 0) return cursor;
  const [proposals, endorsements] = await Promise.all([store.all(at), store.allEndorsements(at)]);
  for (const proposal of proposals) know(state, proposal);
  for (const { no, person, following } of endorsements) follow(state, { no, person, following });
  return cursor;
}

function know(state: YearState, proposal: Proposal): void {
  state.known.set(proposal.no, proposal);
  state.list = undefined;
}

function takeFollowing(state: YearState, { kind, no, by }: FeedEvent): void {
  if (by === 'system') return;
  if (kind === 'endorsed' || kind === 'followed') {
    follow(state, { no, person: by, following: true });
  }
  if (kind === 'unfollowed') follow(state, { no, person: by, following: false });
}

function follow(
  { followed }: YearState,
  { no, person, following }: Pick<Endorsement, 'no' | 'person' | 'following'>,
): void {
  const all = followed.get(person) ?? new Set<ProposalNo>();
  followed.set(person, all);
  if (following) all.add(no);
  else all.delete(no);
}
