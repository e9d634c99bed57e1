import { describe, expect, it } from 'vitest';
import { asId, type PersonId, type RoundId } from '../../src/domain/shared/ids.ts';
import { createStores, type Stores } from '../../src/storage/index.ts';
import { withLimits } from '../../src/storage/limits.ts';
import { makeMemoryBackend } from '../../src/storage/memory/memory-backend.ts';
import { withRetries } from '../../src/storage/retries.ts';
import type { Backend } from '../../src/storage/table.ts';
import { TENANT } from '../support/builders.ts';
import { type Death, mortalProcess } from '../support/mortal-process.ts';

const AT = { tenant: TENANT, round: asId<RoundId>('round-1') };
const PEOPLE = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map((name) => asId<PersonId>(name));
const DEPARTMENTS = ['Børn', 'Børn', 'Børn', 'Børn', 'Børn', 'Kultur', 'Kultur', 'Kultur'];

function storesOver(backend: Backend): Stores {
  const patient = withLimits(withRetries(backend, { wait: async () => {}, random: () => 0.5 }));
  const ids = { fresh: () => crypto.randomUUID() };
  return createStores(patient, { clock: { now: () => new Date() }, ids });
}

/** Everybody hands in, one after the other, and then the round is sealed. */
async function live({ responses }: Stores): Promise<'lived'> {
  for (const [index, person] of PEOPLE.entries()) {
    const background = { department: DEPARTMENTS[index] ?? '' };
    await responses.takeIn(AT, { person, answers: { q: person }, background, blocks: 3 });
  }
  await responses.sealAnonymous(AT);
  return 'lived';
}

describe.each(['before', 'after'] as const)('a process that dies %s one of its writes', (when) => {
  it('loses and doubles no anonymous answer, and leaves nobody alone with a department', async () => {
    let deaths = 0;
    for (let end: string = 'dead'; end === 'dead'; ) {
      const world = makeMemoryBackend();
      const death: Death = { at: deaths + 1, when };
      const { backend, dead } = mortalProcess(world, death);
      end = await Promise.race([live(storesOver(backend)), dead]);
      const heir = storesOver(world);
      await live(heir);

      const kept = await heir.responses.sealAnonymous(AT);
      const where = `${when} write ${death.at}`;
      expect(kept.map(({ answers }) => answers['q']).toSorted(), where).toEqual(PEOPLE);
      expect(await heir.responses.participants(AT), where).toEqual(PEOPLE);
      const told = kept.filter(({ background }) => background.department !== undefined);
      // Three of Kultur are too few, and so those of Børn are told of no more either.
      expect(told, where).toEqual([]);
      if (end === 'dead') deaths += 1;
    }
    expect(deaths).toBeGreaterThan(PEOPLE.length);
  });
});
