/** A bound channel at the opening of 2027, with something done for schools in the quarter before. */
import { asId, type UnitId } from '../../src/domain/shared/ids.ts';
import type { Named, Unit } from '../../src/domain/shared/register.ts';
import { aProposal } from './a-proposal.ts';
import { aBoundWorld, type BoundWorld } from './bound-channel.ts';
import { TENANT } from './builders.ts';

export const QUARTER = { year: 2026, quarter: 4 };
export const SCHOOL = asId<UnitId>('1');

const mailed = (name: string): Named => ({ name, mail: `${name.toLowerCase()}@by.dk` });
const unit = (id: string, type: Unit['type'], more: Partial<Unit> = {}): Unit => ({
  id: asId<UnitId>(id),
  name: `Hus ${id}`,
  type,
  department: 'Børn og Unge',
  ...more,
});

/**
 * Karen leads a school and a nursing home, Nanna is the contact of a school whose leader Bo we never
 * met, Ole is the deputy of a nursing home. Monday 4 January at 10.00.
 */
export async function aQuarterWorld(): Promise<BoundWorld> {
  const world = await aBoundWorld();
  const { stores } = world;
  await stores.registry.put(TENANT, {
    units: [
      unit('1', 'school', { leader: mailed('Karen') }),
      unit('2', 'nursing-home', { leader: mailed('Karen') }),
      unit('3', 'school', { leader: mailed('Bo'), medContact: mailed('Nanna') }),
      unit('4', 'nursing-home', { leader: mailed('Eva'), deputy: mailed('Ole') }),
    ],
  });
  await world.stored(
    aProposal('2026-0001', {
      unit: SCHOOL,
      status: 'closed',
      outcome: 'done',
      answer: 'Skemaet er væk.',
      answeredAt: '2026-11-20T09:00:00.000Z',
    }),
  );
  world.goTo('2027-01-04T09:00:00.000Z');
  return world;
}
