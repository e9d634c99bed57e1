import { expect, it } from 'vitest';
import { reachOf } from '../../../src/domain/paper/reach.ts';
import { asId, type UnitId } from '../../../src/domain/shared/ids.ts';
import { REGISTER } from '../../support/leader-world.ts';

const id = (text: string) => asId<UnitId>(text);

it('counts each workplace once, and of them those with a contact', () => {
  const units = REGISTER.units.map((unit) =>
    unit.name === 'Åskolen' ? { ...unit, medContact: { name: 'Mona Munk' } } : unit,
  );
  const endorsed = { people: 2, units: [id('1003000001'), id('1003000002')] };
  const proposals = [{ unit: id('1003000001'), endorsed }, { unit: id('1003000002') }, {}];
  expect(reachOf(proposals, units)).toEqual({ workplaces: 2, medContacts: 1 });
});
