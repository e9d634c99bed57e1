import { describe, expect, it } from 'vitest';
import {
  closedDoors,
  PERSONAL_VIEWS_MAX,
  withJoined,
  withView,
} from '../../../src/domain/round/doors.ts';
import { asId, type PersonId } from '../../../src/domain/shared/ids.ts';
import { TENANT } from '../../support/builders.ts';

const DOORS = closedDoors({ tenant: TENANT, round: asId('round-1') });
const person = (at: number) => asId<PersonId>(`person-${String(at).padStart(3, '0')}`);

describe('doors', () => {
  it('let 55 people have a view of the shared card, and not one more', () => {
    const people = Array.from({ length: PERSONAL_VIEWS_MAX }, (_, at) => person(at));
    const full = people.reduce(withView, DOORS);
    expect(full.seen).toHaveLength(55);
    expect(withView(full, person(99))).toBe(full);
  });

  it('count whoever opens it twice once, also when there is no more room', () => {
    const one = withView(DOORS, person(1));
    expect(withView(one, person(1))).toBe(one);
  });

  it('say nothing of who came first', () => {
    const later = withView(withView(DOORS, person(2)), person(1));
    expect(later.seen).toEqual([person(1), person(2)]);
    const joined = withJoined(withJoined(DOORS, person(4)), person(3));
    expect(joined.joined).toEqual([person(3), person(4)]);
    expect(withJoined(joined, person(3))).toBe(joined);
  });
});
