import { describe, expect, it } from 'vitest';
import { asId, type PersonId } from '../../../../src/domain/shared/ids.ts';
import { createStores, type Stores } from '../../../../src/storage/index.ts';
import { makeMemoryBackend } from '../../../../src/storage/memory/memory-backend.ts';
import type { Backend } from '../../../../src/storage/table.ts';
import { makeProjection } from '../../../../src/usecases/projection.ts';
import {
  type TendWorkshopDeps,
  tendWorkshops,
} from '../../../../src/usecases/rounds/workshop/tend-workshops.ts';
import { aNote, aParticipant, aWorkshop } from '../../../support/a-workshop.ts';
import { TENANT } from '../../../support/builders.ts';
import { mortalProcess } from '../../../support/mortal-process.ts';
import { aWorkshopWorld } from '../../../support/workshop-world.ts';

describe('tendWorkshops', () => {
  it('ends a slot in time, puts notes together, and writes the board', async () => {
    const world = await aWorkshopWorld({
      phase: 'notes',
      slot: 1,
      phaseEndsAt: '2026-11-24T09:30:00.000Z',
    });
    const { workshop, noted, now, goTo, notes, stores, id } = world;
    await noted({ id: 'a' });
    goTo('2026-11-24T09:31:00.000Z');
    expect(await tendWorkshops(workshop, TENANT)).toBe(true);
    expect((await now()).workshop).toMatchObject({
      phase: 'between',
      endedAt: '2026-11-24T09:30:00.000Z',
    });
    expect(await notes()).toEqual([expect.objectContaining({ group: 'a' })]);
    const board = await stores.rounds.board(TENANT, id);
    expect(board?.value.figures).toMatchObject({ phase: 'between', slot: 1, slots: 2, notes: 1 });
    goTo('2026-11-24T09:31:10.000Z');
    expect(await tendWorkshops(workshop, TENANT)).toBe(false);
  });

  it('is held up by none that cannot be looked after', async () => {
    const { workshop, now, noted, notes, stores } = await aWorkshopWorld({
      phase: 'notes',
      slot: 1,
    });
    await noted({ id: 'a' });
    const broken = aWorkshop({ phase: 'notes' }, { id: asId('broken') });
    await stores.rounds.save(broken, undefined, []);
    const rounds: typeof workshop.rounds = {
      ...workshop.rounds,
      all: async () => [broken, await now()],
      round: async (tenant, id) => {
        if (id === broken.id) throw new Error('cannot be read');
        return workshop.rounds.round(tenant, id);
      },
    };
    await expect(tendWorkshops({ ...workshop, rounds }, TENANT)).rejects.toThrow('cannot be read');
    expect(await notes()).toEqual([expect.objectContaining({ group: 'a' })]);
  });

  it('lets time stand still with a workshop that does', async () => {
    const { workshop, now, goTo, change } = await aWorkshopWorld({
      phase: 'notes',
      slot: 1,
      phaseEndsAt: '2026-11-24T09:30:00.000Z',
    });
    await change({ state: 'paused', pausedAt: '2026-11-24T09:10:00.000Z' });
    goTo('2026-11-24T10:00:00.000Z');
    await tendWorkshops(workshop, TENANT);
    expect((await now()).workshop.phase).toBe('notes');
  });

  it('lands what was closed before its end, and nothing of what was cancelled', async () => {
    const { workshop, now, goTo, change, noted, stores } = await aWorkshopWorld({
      phase: 'notes',
      slot: 1,
    });
    await noted({ id: 'a' });
    await change({ state: 'cancelled', closedAt: '2026-11-24T09:10:00.000Z' });
    goTo('2026-11-24T09:20:00.000Z');
    await tendWorkshops(workshop, TENANT);
    expect(await stores.proposals.all({ tenant: TENANT, year: 2026 })).toEqual([]);
    await change({ state: 'closed' });
    await tendWorkshops(workshop, TENANT);
    expect(await stores.proposals.all({ tenant: TENANT, year: 2026 })).toHaveLength(1);
    expect((await now()).workshop.landedAt).toBeDefined();
  });
});

const NOW = '2026-11-24T10:00:00.000Z';

/** A workshop that has ended: four notes in two groups, one of them answered. */
async function ended(stores: Stores): Promise<void> {
  const round = aWorkshop({ phase: 'done', slot: 2 }, { host: asId('ole') });
  await stores.rounds.save(round, undefined, []);
  const forslag = { id: 'forslag', version: 1, title: { da: 'x', en: 'x' }, pages: [] };
  await stores.sets.put(TENANT, forslag);
  for (const [at, name] of ['karen', 'bo', 'ida', 'karen'].entries()) {
    const person = asId<PersonId>(name);
    const group = at < 2 ? 'n0' : 'n2';
    const written = { id: `n${at}`, group, person, name, at: `2026-11-24T09:0${at}:00.000Z` };
    await stores.workshops.saveNote(aNote(written));
    if (at < 3) {
      const votes = { s1: ['n0'] };
      await stores.workshops.saveParticipant(aParticipant(name, { votes }));
    }
  }
  const answer = { said: 'Ét skema', agreed: 'do' } as const;
  const pick = { tenant: TENANT, round: round.id, group: 'n0', answer, revision: 1 };
  await stores.workshops.savePick({ ...pick, by: asId('ole'), at: NOW });
}

function depsOver(backend: Backend): TendWorkshopDeps & { readonly stores: Stores } {
  const clock = { now: () => new Date(NOW) };
  const ids = { fresh: () => crypto.randomUUID() };
  const stores = createStores(backend, { clock, ids });
  return {
    ...stores,
    stores,
    clock,
    calendar: { isOff: () => false },
    projection: makeProjection({ proposals: stores.proposals, clock }),
    likeness: { find: async () => [], among: async () => [] },
    settings: { answerDays: 14 },
  };
}

describe.each(['before', 'after'] as const)('a process that dies %s one of its writes', (when) => {
  it('loses nothing of a workshop and does nothing of it twice', async () => {
    let deaths = 0;
    for (let end = 'dead'; end === 'dead'; deaths += 1) {
      const world = makeMemoryBackend();
      await ended(depsOver(world).stores);
      const { backend, dead } = mortalProcess(world, { at: deaths + 1, when });
      const lived = tendWorkshops(depsOver(backend), TENANT).then(() => 'lived');
      end = await Promise.race([lived, dead]);
      const heir = depsOver(world);
      while (await tendWorkshops(heir, TENANT));
      const proposals = await heir.stores.proposals.all({ tenant: TENANT, year: 2026 });
      const of = proposals.map(({ proposer, endorsed, treatments = [] }) => [
        ...[proposer, endorsed?.people ?? 0, treatments.length],
      ]);
      expect(of, `died at ${deaths + 1}`).toEqual([
        ['karen', 1, 1],
        ['ida', 1, 0],
      ]);
      const waiting = await heir.stores.outbox.waiting(TENANT, 50);
      const said = waiting.map(({ message }) => message.content.kind);
      expect(said.filter((kind) => kind === 'workshop-receipt')).toHaveLength(3);
      expect(said.filter((kind) => kind === 'workshop-summary')).toHaveLength(1);
    }
    expect(deaths).toBeGreaterThan(8);
  });
});
