import { expect, it } from 'vitest';
import { asWorkshop } from '../../../../src/usecases/rounds/workshop/workshop-deps.ts';
import { aRound } from '../../../support/a-round.ts';
import { aWorkshop } from '../../../support/a-workshop.ts';

it('takes a round for a workshop only where it is one', () => {
  const workshop = aWorkshop();
  expect(asWorkshop(workshop)).toEqual(workshop);
  expect(asWorkshop(aRound())).toBeUndefined();
  expect(asWorkshop(undefined)).toBeUndefined();
});
