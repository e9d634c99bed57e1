// Proposals of the last three years in memory, kept up by the change feed; never a truth of its own.
import type { ProposalNo } from '../domain/proposal/number.ts';
import type { Proposal } from '../domain/proposal/proposal.ts';
import type { PersonId, TenantId } from '../domain/shared/ids.ts';
import { dayOf, yearOf } from '../domain/shared/time.ts';
import type { Clock } from '../ports/clock.ts';
import type { ProposalStore, YearOf } from '../ports/proposal-store.ts';

/** Years looked back on, this one included. */
const YEARS = 3;
const FEED_PAGE = 500;

export interface Projection {
  /** Every proposal of the last three years, as the feed has it now; in number order. */
  proposals(tenant: TenantId): Promise<readonly Proposal[]>;
  /** One person's own, newest first. */
  ofPerson(tenant: TenantId, person: PersonId): Promise<readonly Proposal[]>;
}

interface YearState {
  readonly at: YearOf;
  readonly known: Map<ProposalNo, Proposal>;
  cursor: number | undefined;
  /** Catching up, shared by everybody who asks meanwhile and asked before it began. */
  running: Promise<void> | undefined;
}

/** Makes the projection; nothing is read before the first question to it. */
export function makeProjection(deps: {
  readonly proposals: ProposalStore;
  readonly clock: Clock;
}): Projection {
  const years = new Map<string, YearState>();

  function stateOf(at: YearOf): YearState {
    const key = `${at.tenant}~${at.year}`;
    const known = years.get(key);
    if (known !== undefined) return known;
    const fresh: YearState = { at, known: new Map(), cursor: undefined, running: undefined };
    years.set(key, fresh);
    return fresh;
  }

  async function proposals(tenant: TenantId): Promise<readonly Proposal[]> {
    const thisYear = yearOf(dayOf(deps.clock.now()));
    const states = Array.from({ length: YEARS }, (_, back) =>
      stateOf({ tenant, year: thisYear - (YEARS - 1) + back }),
    );
    await Promise.all(states.map((state) => caughtUp(deps.proposals, state)));
    return states.flatMap((state) => [...state.known.values()]);
  }

  return {
    proposals,
    ofPerson: async (tenant, person) =>
      (await proposals(tenant)).filter((one) => one.proposer === person).toReversed(),
  };
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
  // The place in the feed is read first: what changes meanwhile is read once more below.
  state.cursor ??= await fill(store, state);
  for (;;) {
    const events = await store.feed(state.at, state.cursor, FEED_PAGE);
    const last = events.at(-1);
    if (last === undefined) return;
    for (const no of new Set(events.map((event) => event.no))) {
      const stored = await store.proposal(state.at.tenant, no);
      if (stored !== undefined) state.known.set(no, stored.value);
    }
    state.cursor = last.seq;
    if (events.length < FEED_PAGE) return;
  }
}

async function fill(store: ProposalStore, { at, known }: YearState): Promise<number> {
  const cursor = await store.lastSeq(at);
  for (const proposal of cursor === 0 ? [] : await store.all(at)) known.set(proposal.no, proposal);
  return cursor;
}
