import { describe, expect, it } from 'vitest';
import { type AtTheDoor, whyNotAdmitted } from '../../../src/domain/round/admitting.ts';

const door = (differs: Partial<AtTheDoor>): AtTheDoor => ({
  where: 'place',
  standing: 'member',
  begun: false,
  joined: false,
  asked: false,
  ...differs,
});
const out = { guests: false };

describe('whether somebody may answer', () => {
  it.each([
    [{ standing: 'member' }, undefined],
    [{ standing: 'guest' }, 'guests-out'],
    [{ standing: 'guest', begun: true }, 'guests-out'],
    [{ standing: 'unknown' }, 'members-unknown'],
    [{ standing: 'absent' }, 'members-unknown'],
    [{ where: 'elsewhere' }, 'elsewhere'],
    [{ where: 'elsewhere', asked: true }, 'elsewhere'],
    [{ where: 'personal', standing: 'member' }, undefined],
    [{ where: 'personal', standing: 'absent' }, 'not-invited'],
    [{ where: 'personal', standing: 'unknown' }, 'members-unknown'],
    [{ where: 'personal', standing: 'absent', joined: true }, undefined],
    [{ where: 'personal', standing: 'unknown', joined: true }, undefined],
    [{ where: 'personal', standing: 'absent', asked: true }, undefined],
    [{ where: 'personal', standing: 'absent', begun: true }, undefined],
    [{ where: 'personal', standing: 'guest', joined: true }, 'guests-out'],
  ] as const)('kept among the municipality’s own, %o is %s', (differs, expected) => {
    expect(whyNotAdmitted(out, door(differs))).toBe(expected);
  });

  it('lets guests of the place in where the host allowed it, and nobody from elsewhere', () => {
    const guests = { guests: true };
    expect(whyNotAdmitted(guests, door({ standing: 'guest' }))).toBeUndefined();
    expect(whyNotAdmitted(guests, door({ standing: 'unknown' }))).toBeUndefined();
    expect(whyNotAdmitted(guests, door({ where: 'personal', standing: 'guest' }))).toBeUndefined();
    expect(whyNotAdmitted(guests, door({ where: 'personal', standing: 'absent' }))).toBe(
      'not-invited',
    );
  });
});
