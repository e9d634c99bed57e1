import { expect, it } from 'vitest';
import { workshopTasksOf } from '../../../../src/usecases/rounds/workshop/workshop-tasks.ts';
import { aParticipant } from '../../../support/a-workshop.ts';
import { aWorkshopWorld } from '../../../support/workshop-world.ts';

it('lists what waits for whoever answers for it, once they are asked and until it is answered', async () => {
  const stations = [
    { id: 's1', title: 'Nye medarbejdere', proposals: [], owner: 'Karen' },
    { id: 's2', title: 'Indkøb', proposals: [] },
  ];
  const world = await aWorkshopWorld({ phase: 'answer', slot: 2, stations });
  const { workshop, karen, guest, noted, stores, set, change, id } = world;
  await noted({ id: 'a', group: 'a' }, { id: 'x', group: 'x', station: 's2' });
  await stores.workshops.saveParticipant(aParticipant('p1', { votes: { s1: ['a'], s2: ['x'] } }));
  expect(await workshopTasksOf(workshop, karen)).toEqual([]);
  await set({ askedAt: '2026-11-24T09:11:00.000Z' });
  expect(await workshopTasksOf(workshop, karen)).toEqual([
    { round: id, title: 'Lettere hverdag for ledere', unanswered: 1 },
  ]);
  expect(await workshopTasksOf(workshop, guest)).toEqual([]);
  await change({ state: 'cancelled' });
  expect(await workshopTasksOf(workshop, karen)).toEqual([]);
  await change({ state: 'closed' });
  const answer = { said: 'Ja', agreed: 'do' } as const;
  const { tenant, person } = karen;
  await stores.workshops.savePick({
    ...{ tenant, round: id, group: 'a', answer, revision: 1 },
    ...{ by: person, at: '2026-11-24T09:12:00.000Z' },
  });
  expect(await workshopTasksOf(workshop, karen)).toEqual([]);
});
