// Bakkekøbing a year after its pilot: 31 proposals, their decisions, what came of them, and two surveys.
import { readFile } from 'node:fs/promises';
import { promisedBy } from '../../src/domain/initiative/from-decision.ts';
import type { Initiative } from '../../src/domain/initiative/initiative.ts';
import type { Decision, Treatment } from '../../src/domain/proposal/decision.ts';
import { proposalNo } from '../../src/domain/proposal/number.ts';
import type { Proposal } from '../../src/domain/proposal/proposal.ts';
import { readHorizon } from '../../src/domain/shared/horizon.ts';
import { asId, type PersonId, type TenantId, type UnitId } from '../../src/domain/shared/ids.ts';
import type { Register } from '../../src/domain/shared/register.ts';
import { addDays, instantOf } from '../../src/domain/shared/time.ts';
import { readRegisterFile } from '../../src/papers/register/read-register.ts';
import { createBackend, createStores, type Stores } from '../../src/storage/index.ts';
import { loadRegister } from '../../src/usecases/load-register.ts';
import { EXAMPLE_PROPOSALS, type ExampleProposal } from './example-proposals.ts';

const REGISTER = new URL('../town/bakkekoebing.xlsx', import.meta.url);
export const EXAMPLE_TENANT = asId<TenantId>('bakkekoebing');
/** The day the papers are made, a year after the decision. */
export const EXAMPLE_DAY = '2027-06-28';
/** Proposals came in during six weeks from this day. */
const FIRST_DAY = '2026-03-02';
const BY = asId<PersonId>('team');
const YEAR = 2026;
const TYPES = {
  Dagtilbud: 'day-care',
  Skole: 'school',
  Plejehjem: 'nursing-home',
} as const satisfies Record<ExampleProposal['from'], string>;
/** What each area's initiatives belong to in the work programme. */
const FOCUS: Readonly<Partial<Record<ExampleProposal['area'], string>>> = {
  'hiring-pay': 'Færre trin, når nogen ansættes',
  'it-access': 'Adgange på plads fra første dag',
  documentation: 'Det samme skrives kun én gang',
  purchasing: 'Nemmere indkøb',
  finance: 'Nemmere indkøb',
};
/** In which forum each is decided, on which day, and at which item. */
const FORUMS = {
  committee: { forum: 'finance-committee', on: '2026-06-24', item: '4' },
  executive: { forum: 'executive', on: '2026-06-16', item: '7' },
} as const;

export interface Example {
  readonly stores: Stores;
  readonly register: Register;
  readonly clock: { readonly now: () => Date };
}

/** In memory; the same each time. */
export async function loadExample(): Promise<Example> {
  const clock = { now: () => new Date(instantOf(EXAMPLE_DAY, '09:00')) };
  let made = 0;
  const ids = { fresh: () => `example-${++made}`.padEnd(22, '-') };
  const stores = createStores(await createBackend({ kind: 'memory' }), { clock, ids });
  const read = await readRegisterFile({
    name: 'bakkekoebing.xlsx',
    bytes: await readFile(REGISTER),
  });
  if (!read.ok) throw new Error(`the register cannot be read: ${read.problem.kind}`);
  await loadRegister(stores, { tenant: EXAMPLE_TENANT, ...read.value, dryRun: false });
  const register = read.value.rows;
  for (const [at, example] of EXAMPLE_PROPOSALS.entries()) {
    await store(stores, proposalOf(example, at, register));
    const initiative = initiativeOf(example, proposalOf(example, at, register));
    if (initiative !== undefined) await stores.initiatives.save(initiative, undefined, []);
  }
  return { stores, register, clock };
}

function proposalOf(example: ExampleProposal, at: number, { units }: Register): Proposal {
  const received = instantOf(addDays(FIRST_DAY, at + Math.floor(at / 5) * 2), '10:15');
  const same = units.filter(({ type }) => type === TYPES[example.from]);
  const own = same[at % same.length];
  const others = Array.from(
    { length: example.others },
    (_, step) => same[(at + step + 1) % same.length],
  );
  const found = [...new Set(others.flatMap((unit) => unit?.id ?? []))].filter(
    (id) => id !== own?.id,
  );
  const { challenge, area, hassle, need, authority, extent, value } = example;
  const outcome = example.since === 'done' ? 'done' : example.outcome;
  const decision = decisionOf(example);
  return {
    tenant: EXAMPLE_TENANT,
    no: proposalNo(YEAR, at + 1),
    version: 1,
    set: { id: 'forslag', version: 1 },
    answers: { challenge, hassle, need, areas: [area], authority },
    proposer: asId<PersonId>(`leader-${at}`),
    ...(own && { unit: own.id }),
    status: outcome === 'planned' || outcome === 'in-progress' ? 'decided' : 'closed',
    outcome,
    holder: { kind: 'nobody' },
    receivedAt: received,
    changedAt: decision.publishedAt ?? received,
    supplements: [],
    endorsed: { people: example.others + (at % 3), units: found as UnitId[] },
    assessments: [
      {
        area,
        need,
        authority,
        extent,
        value,
        by: BY,
        at: instantOf('2026-04-20', '09:00'),
        version: 1,
      },
    ],
    treatments: treatmentsOf(example),
    decision,
    ...(example.kr !== undefined && { flags: { budget: budgetOf(example.kr) } }),
    ...(example.example !== undefined && {
      example: { text: example.example, by: BY, at: instantOf('2026-06-26', '09:00') },
    }),
  };
}

function budgetOf(amount: number) {
  return { year: 2028, kind: amount < 0 ? 'efficiency' : 'investment', amount } as const;
}

function treatmentsOf({ authority }: ExampleProposal): readonly Treatment[] {
  const by = { by: BY, at: instantOf('2026-06-25', '09:00') };
  const chiefs: Treatment = {
    forum: 'chiefs',
    on: '2026-05-05',
    item: '3',
    word: 'recommended',
    ...by,
  };
  const med: Treatment = {
    forum: 'main-med',
    on: '2026-05-21',
    item: '5',
    word: 'discussed',
    ...by,
  };
  const { forum, on, item } = authority === 'political' ? FORUMS.committee : FORUMS.executive;
  return [chiefs, med, { forum, on, item, word: 'agreed', decides: true, ...by }];
}

function decisionOf(example: ExampleProposal): Decision {
  const { challenge, initiative, improvement, horizon: typed, kr, reason } = example;
  // What is done now was promised then.
  const outcome = example.outcome === 'done' ? 'planned' : example.outcome;
  const horizon = typed === undefined ? undefined : readHorizon(typed);
  const at = instantOf('2026-06-25', '09:00');
  return {
    version: 1,
    state: 'published',
    outcome,
    reason: reason ?? 'Det letter hverdagen mange steder og kræver lidt.',
    parts: {
      challenge,
      ...(initiative !== undefined && { initiative }),
      ...(improvement !== undefined && { improvement }),
      ...(horizon && typed !== undefined && { horizon: { text: typed, ...horizon } }),
    },
    ...(kr !== undefined && { economy: { amount: kr, unit: 'kr', every: 'year' } as const }),
    caseNumber: '85.11.06-P20-1-26',
    by: BY,
    as: 'secretary',
    at,
    publishedBy: BY,
    publishedAt: at,
  };
}

/** Those that are done were so in the spring, with what came of it; the late ones still run. */
function initiativeOf(example: ExampleProposal, proposal: Proposal): Initiative | undefined {
  const { decision } = proposal;
  const { area, since, hassle } = example;
  if (decision?.parts?.initiative === undefined) return undefined;
  const now = decision.publishedAt ?? decision.at;
  const outcome = since === 'done' ? 'in-progress' : example.outcome;
  if (outcome !== 'planned' && outcome !== 'in-progress' && outcome !== 'already-under-way') {
    return undefined;
  }
  const focus = FOCUS[area];
  const begun: Initiative = {
    ...promisedBy(proposal, { outcome, parts: decision.parts, area, now }),
    ...(focus !== undefined && { focus }),
  };
  const { horizon } = begun;
  if (since === 'late' && horizon !== undefined) {
    const text = '1. kvartal 2027';
    return {
      ...begun,
      state: 'running',
      horizon: { text, from: '2027-01-01', until: '2027-03-31' },
    };
  }
  if (since !== 'done') return begun;
  const doneAt = instantOf('2027-03-15', '12:00');
  const benefit = { hoursAYear: 40 * (example.others + 1), hassle: Math.max(1, hassle - 2) };
  return {
    ...begun,
    state: 'done',
    ...(example.others > 10 && { spread: [{ to: 'Sundhed og Ældre', on: '2027-05-03' }] }),
    doneAt,
    changedAt: doneAt,
    expected: { hoursAYear: benefit.hoursAYear + 80, basis: 'estimated', at: now },
    realised: [{ ...benefit, after: 3, basis: 'measured', at: instantOf('2027-06-15', '12:00') }],
  };
}

async function store({ proposals }: Stores, proposal: Proposal): Promise<void> {
  const { proposer: by, receivedAt, outcome, decision } = proposal;
  const at = decision?.publishedAt ?? receivedAt;
  const where = { tenant: EXAMPLE_TENANT, year: YEAR };
  const added = await proposals.add(where, `example-${proposal.no}`, (no) => ({
    proposal: { ...proposal, no },
    events: [
      { no, kind: 'received', at: receivedAt, by, to: 'received' },
      {
        ...({ no, kind: 'decided', at, by: BY, to: proposal.status } as const),
        ...(outcome !== undefined && { outcome }),
      },
    ],
    says: [],
  }));
  if (added === 'changed') throw new Error(`${proposal.no} was not stored`);
}
