import { expect, it } from 'vitest';
import { stepWorkshop } from '../../../../src/usecases/rounds/workshop/step-workshop.ts';
import { aWorkshopWorld } from '../../../support/workshop-world.ts';

const JOIN = { phase: 'join', slot: 0 } as const;

it('takes a step once, pressed twice at the same time or one after the other', async () => {
  const { workshop, host, id, now } = await aWorkshopWorld();
  const press = { round: id, step: 'start-slot', seen: JOIN } as const;
  const both = await Promise.all([
    stepWorkshop(workshop, host, press),
    stepWorkshop(workshop, host, press),
  ]);
  expect(both.map(({ ok }) => ok)).toEqual([true, true]);
  expect((await stepWorkshop(workshop, host, press)).ok).toBe(true);
  expect((await now()).workshop).toMatchObject({ phase: 'notes', slot: 1 });
});

it('is for whoever leads, while it runs', async () => {
  const { workshop, stranger, host, id, now, change } = await aWorkshopWorld();
  const press = { round: id, step: 'start-slot', seen: JOIN } as const;
  const refused = await stepWorkshop(workshop, stranger, press);
  expect(refused).toMatchObject({ problem: { kind: 'not-host' } });
  await change({ state: 'paused' });
  expect(await stepWorkshop(workshop, host, press)).toMatchObject({
    problem: { kind: 'not-now' },
  });
  expect((await now()).workshop.phase).toBe('join');
});

it('leaves a day for the questions at the end', async () => {
  const { workshop, host, id, now } = await aWorkshopWorld({ phase: 'answer', slot: 2 });
  const seen = { phase: 'answer', slot: 2 } as const;
  await stepWorkshop(workshop, host, { round: id, step: 'finish', seen });
  expect(await now()).toMatchObject({
    state: 'open',
    endsAt: '2026-11-25T09:00:00.000Z',
    workshop: { phase: 'done' },
  });
});
