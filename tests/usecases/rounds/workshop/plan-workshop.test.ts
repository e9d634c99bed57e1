import { describe, expect, it } from 'vitest';
import { asId } from '../../../../src/domain/shared/ids.ts';
import {
  changePlan,
  planWorkshop,
} from '../../../../src/usecases/rounds/workshop/plan-workshop.ts';
import { aProposal } from '../../../support/a-proposal.ts';
import { ROUND_AT } from '../../../support/a-round.ts';
import { TENANT } from '../../../support/builders.ts';
import { aWorkshopWorld } from '../../../support/workshop-world.ts';

const TYPED = {
  title: 'Lederdag',
  stations: 'Indkøb – Bo Lund',
  slots: '2',
  minutes: '30',
  tables: 'yes',
  names: 'no',
  votes: '3',
  guests: 'no',
};

async function planning() {
  const world = await aWorkshopWorld();
  const { host, stores, stored, deps } = world;
  const role = { person: host.person, role: 'host', by: host.person, at: ROUND_AT } as const;
  await stores.grants.give(TENANT, role, []);
  const answers = { challenge: 'Tre skemaer for hver vikar.', areas: ['it'] };
  await stored(aProposal('2026-0001', { answers }));
  await stored(aProposal('2026-0002', { answers, status: 'closed' }));
  await deps.projection.proposals(TENANT);
  const plan = (differs: Partial<typeof TYPED> = {}, area = '', operation = 'plan-1') =>
    planWorkshop(world.workshop, host, { typed: { ...TYPED, ...differs }, area, operation });
  return { ...world, plan };
}

describe('planWorkshop', () => {
  it('prepares a workshop of the set for workshops, once a form', async () => {
    const { plan, stores } = await planning();
    const made = await plan();
    expect(made).toMatchObject({
      value: {
        kind: 'workshop',
        state: 'prepared',
        title: 'Lederdag',
        set: { id: 'workshop' },
        workshop: { phase: 'join', stations: [{ id: 's1', title: 'Indkøb', owner: 'Bo Lund' }] },
      },
    });
    await plan();
    const rounds = await stores.rounds.all(TENANT);
    expect(rounds.filter(({ state }) => state === 'prepared')).toHaveLength(1);
  });

  it('makes whoever is named a co-host and tells them, or says that nobody is found by the name', async () => {
    const { workshop, host, person, relayed } = await planning();
    const gerda = await person('Gerda Bang');
    await person('Gerda Lund');
    const named = (coHost: string) =>
      planWorkshop(workshop, host, { typed: TYPED, area: '', operation: 'plan-2', coHost });

    const wrong = (kind: string) => ({ problem: { faults: [{ field: 'coHost', kind }] } });
    expect(await named('Xyz')).toMatchObject(wrong('nobody-found'));
    expect(await named('gerda')).toMatchObject(wrong('several-found'));
    expect(await named('gerda bang')).toMatchObject({ value: { coHosts: [gerda.id] } });
    await named('gerda bang');
    const told = (await relayed()).filter(({ content }) => content.kind === 'co-host');
    expect(told).toMatchObject([
      { to: gerda.id, content: { what: 'workshop', title: 'Lederdag', leads: true } },
    ]);
  });

  it('calls a station by the proposal it names, and refuses one that is no open proposal', async () => {
    const { plan } = await planning();
    expect(await plan({ stations: '2026-1' })).toMatchObject({
      value: {
        workshop: { stations: [{ title: 'Tre skemaer for hver vikar', proposals: ['2026-0001'] }] },
      },
    });
    for (const stations of ['2026-2', '2026-99']) {
      expect(await plan({ stations }, '', `plan-${stations}`)).toMatchObject({
        problem: { kind: 'not-filled', faults: [{ kind: 'no-proposal' }] },
      });
    }
  });

  it('makes a station of the open proposals of an area, alone or beside others', async () => {
    const { plan } = await planning();
    expect(await plan({ stations: '' }, 'it', 'one')).toMatchObject({
      value: {
        workshop: { stations: [{ id: 's1', title: 'It og adgange', proposals: ['2026-0001'] }] },
      },
    });
    expect(await plan({}, 'it', 'two')).toMatchObject({
      value: {
        workshop: { stations: [{ title: 'Indkøb' }, { id: 's2', title: 'It og adgange' }] },
      },
    });
    expect(await plan({}, 'loen', 'three')).toMatchObject({
      problem: { faults: [{ kind: 'empty-area' }] },
    });
  });

  it('is refused to whoever may start nothing', async () => {
    const { workshop, stranger } = await planning();
    const form = { typed: TYPED, area: '', operation: 'theirs' };
    expect(await planWorkshop(workshop, stranger, form)).toMatchObject({
      problem: { kind: 'not-host' },
    });
  });
});

describe('changePlan', () => {
  it('changes what is not opened yet, once, and says when somebody else was faster', async () => {
    const { plan, workshop, host } = await planning();
    const made = await plan();
    if (!made.ok) throw new Error('not made');
    const { id: round, revision } = made.value;
    const change = (title: string) =>
      changePlan(workshop, host, { round, revision, typed: { ...TYPED, title }, area: '' });
    expect(await change('Ny titel')).toMatchObject({ value: { title: 'Ny titel' } });
    expect(await change('Ny titel')).toMatchObject({ value: { title: 'Ny titel' } });
    expect(await change('En tredje')).toMatchObject({ problem: { kind: 'changed' } });
  });

  it('leaves alone what is open, and what is not there', async () => {
    const { workshop, host, id } = await planning();
    const form = { revision: 2, typed: TYPED, area: '' };
    expect(await changePlan(workshop, host, { ...form, round: id })).toMatchObject({
      problem: { kind: 'not-now' },
    });
    expect(await changePlan(workshop, host, { ...form, round: asId('x') })).toMatchObject({
      problem: { kind: 'not-found' },
    });
  });
});
