import { expect, it } from 'vitest';
import { makeWorkshopHandlers } from '../../../../src/bot/handlers/workshop/workshop-handlers.ts';
import { aWorkshopWorld } from '../../../support/workshop-world.ts';

it('has every button of those who plan, lead and answer', async () => {
  const { workshop } = await aWorkshopWorld();
  expect(Object.keys(makeWorkshopHandlers(workshop)).toSorted()).toEqual(
    ['answer', 'answers', 'change', 'control', 'edit', 'move', 'new', 'notes', 'rehearse']
      .concat(['save', 'step', 'take'])
      .map((verb) => `workshop.${verb}`),
  );
});
