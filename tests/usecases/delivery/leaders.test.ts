import { describe, expect, it } from 'vitest';
import { knownLeaders, leaderPost, leadersIn } from '../../../src/usecases/delivery/leaders.ts';
import { TENANT } from '../../support/builders.ts';
import { aPerson, aUnit } from '../../support/relay-world.ts';

const UNITS = 2_000;
const PEOPLE = 30_000;

/** A large municipality: every unit has a leader with a mail and a deputy without. */
function aCity() {
  const units = Array.from({ length: UNITS }, (_, no) =>
    aUnit(`${no}`, {
      leader: { name: `Leder ${no}`, mail: `leder${no}@by.dk` },
      deputy: { name: `Souschef ${no}` },
    }),
  );
  const everybody = Array.from({ length: PEOPLE }, (_, no) =>
    aPerson(no % 2 === 0 ? `Leder ${no / 2}` : `Souschef ${(no - 1) / 2}`, {
      mail: `${no % 2 === 0 ? 'leder' : 'sous'}${Math.floor(no / 2)}@by.dk`,
    }),
  );
  const register = { units, areas: [], forums: [], guidance: [] };
  let looked = 0;
  const people = {
    page: async (_: unknown, { after = '0', limit }: { after?: string; limit: number }) => {
      const end = Number(after) + limit;
      const some = everybody.slice(Number(after), end);
      looked += some.length;
      return { people: some, ...(end < PEOPLE && { next: String(end) }) };
    },
  };
  return { deps: { people, registry: { register: async () => register } }, looked: () => looked };
}

describe('knownLeaders', () => {
  it('looks at each of 30,000 people once, and keeps no more than the register names', async () => {
    const { deps, looked } = aCity();
    const startedAt = performance.now();

    const known = await knownLeaders(deps, TENANT);
    const leaders = leadersIn(known, undefined);

    expect(performance.now() - startedAt).toBeLessThan(10_000);
    expect(looked()).toBe(PEOPLE);
    expect(known.at.size).toBe(2 * UNITS);
    expect(leaders).toHaveLength(2 * UNITS);
    expect(leaders.every(({ person }) => person !== undefined)).toBe(true);
    expect(known.at.get(leaderPost(aUnit('7')))).toMatchObject([{ name: 'Leder 7' }]);
  });

  it('lets the mail decide between two of the same name', async () => {
    const units = [aUnit('1', { leader: { name: 'Anne', mail: 'anne1@by.dk' } })];
    const people = [
      aPerson('First', { name: 'Anne', mail: 'anne2@by.dk' }),
      aPerson('Second', { name: 'Anne', mail: 'anne1@by.dk' }),
    ];
    const known = await knownLeaders(
      {
        people: { page: async () => ({ people }) },
        registry: { register: async () => ({ units, areas: [], forums: [], guidance: [] }) },
      },
      TENANT,
    );

    expect(leadersIn(known, undefined)).toMatchObject([{ post: 'unit~1', person: people[1] }]);
  });
});
