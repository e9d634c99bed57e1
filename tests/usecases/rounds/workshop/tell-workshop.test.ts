import { expect, it } from 'vitest';
import { landNotes } from '../../../../src/usecases/rounds/workshop/land-notes.ts';
import { tellWorkshop } from '../../../../src/usecases/rounds/workshop/tell-workshop.ts';
import { aParticipant } from '../../../support/a-workshop.ts';
import { aWorkshopWorld } from '../../../support/workshop-world.ts';

it('tells everybody once, some at a time, and the summary last', async () => {
  const world = await aWorkshopWorld({ phase: 'done', slot: 2 });
  const { workshop, now, noted, stores, relayed, person } = world;
  for (let at = 0; at < 45; at += 1) {
    const { id } = await person(`p${String(at).padStart(2, '0')}`);
    await stores.workshops.saveParticipant(aParticipant(id));
  }
  await noted({ id: 'a', group: 'a', person: aParticipant('p03').person });
  await landNotes(workshop, await now());
  const steps = [];
  for (let at = 0; at < 4; at += 1) steps.push(await tellWorkshop(workshop, await now()));
  expect(steps).toEqual([true, true, false, false]);
  expect((await now()).workshop).toMatchObject({ told: 45 });
  const told = (await relayed()).map(({ content }) => content);
  expect(told.filter(({ kind }) => kind === 'workshop-receipt')).toHaveLength(45);
  expect(told.filter(({ kind }) => kind === 'workshop-summary')).toHaveLength(1);
  const own = told.flatMap((one) => (one.kind === 'workshop-receipt' ? one.notes : []));
  expect(own).toEqual([expect.objectContaining({ no: '2026-0001', as: 'proposal' })]);
});
