// What the store of anonymous answers promises.
import { beforeEach, describe, expect, it } from 'vitest';
import { BLOCK_CHARACTERS, MOST_PARTICIPANTS } from '../../../src/domain/round/unsigned.ts';
import { asId, type PersonId, type RoundId } from '../../../src/domain/shared/ids.ts';
import type { AnonymousAnswer } from '../../../src/ports/anonymous-store.ts';
import { participationCodec } from '../../../src/storage/codecs/unsigned.ts';
import { insert } from '../../../src/storage/partition.ts';
import type { World } from './world.ts';

const nameOf = (index: number) => `person-${String(index).padStart(2, '0')}`;

function from(person: string, differs: Partial<AnonymousAnswer> = {}): AnonymousAnswer {
  return {
    person: asId<PersonId>(person),
    answers: { why: `svar fra ${person}` },
    background: {},
    blocks: 1,
    ...differs,
  };
}

export function anonymousContract(open: () => Promise<World>): void {
  describe('anonymous answers', () => {
    let world: World;
    let at: { tenant: World['tenant']; round: RoundId };
    beforeEach(async () => {
      world = await open();
      at = { tenant: world.tenant, round: asId<RoundId>('round-1') };
    });

    const whys = (answers: readonly { readonly answers: AnonymousAnswer['answers'] }[]) =>
      answers.map(({ answers: { why } }) => String(why)).toSorted();

    it('are taken in once from each, forty at once in two processes', async () => {
      const one = world.stores.responses;
      const other = world.another().responses;
      const people = Array.from({ length: 40 }, (_, index) => nameOf(index));
      const twice = people.flatMap((person, index) => [
        (index % 2 === 0 ? one : other).takeIn(at, from(person)),
        (index % 3 === 0 ? one : other).takeIn(at, from(person)),
      ]);

      const outcomes = await Promise.all(twice);

      expect(outcomes.filter((each) => each === 'taken')).toHaveLength(40);
      expect(outcomes.filter((each) => each === 'before')).toHaveLength(40);
      expect(await world.another().responses.participants(at)).toEqual(people);
      expect(whys(await one.sealAnonymous(at))).toEqual(people.map((who) => `svar fra ${who}`));
    });

    it('are taken in once when the answer of storage is lost', async () => {
      const { responses } = world.stores;
      await responses.takeIn(at, from('a'));
      world.faults.loseAnswers(1);
      expect(await responses.takeIn(at, from('b'))).toBe('taken');
      for (const person of ['c', 'd', 'e']) await responses.takeIn(at, from(person));

      expect(await responses.participants(at)).toHaveLength(5);
      expect(await responses.sealAnonymous(at)).toHaveLength(5);
    });

    it('are the same for ever once the round is sealed, and nothing comes to them', async () => {
      const { responses } = world.stores;
      for (let index = 0; index < 6; index += 1) await responses.takeIn(at, from(nameOf(index)));
      const [first, second] = await Promise.all([
        responses.sealAnonymous(at),
        world.another().responses.sealAnonymous(at),
      ]);

      expect(whys(first)).toEqual(whys(second));
      expect(await responses.takeIn(at, from('late'))).toBe('sealed');
      expect(await responses.takeIn(at, from(nameOf(1)))).toBe('before');
      const after = await world.another().responses.sealAnonymous(at);
      expect(after.map(({ id }) => id).toSorted()).toEqual(first.map(({ id }) => id).toSorted());
    });

    it('are not kept when fewer than five have answered', async () => {
      const { responses } = world.stores;
      for (const person of ['a', 'b', 'c', 'd']) await responses.takeIn(at, from(person));

      expect(await responses.sealAnonymous(at)).toEqual([]);
      expect(await responses.participants(at)).toHaveLength(4);
      const table = world.backend.table('responses');
      const rows = await table.range(`${at.tenant}~${at.round}`, { from: '!', before: '~~' });
      expect(JSON.stringify(rows)).not.toContain('svar fra');
    });

    it('lie in several blocks by lot, and in one more when those are full', async () => {
      const { responses } = world.stores;
      const long = 'x'.repeat(BLOCK_CHARACTERS / 4);
      for (let index = 0; index < 12; index += 1) {
        const answers = { why: `${index} ${long}` };
        await responses.takeIn(at, from(nameOf(index), { answers, blocks: 2 }));
      }

      const table = world.backend.table('responses');
      const rows = await table.range(`${at.tenant}~${at.round}`, { from: 'u', before: 'v' });
      expect(rows.map(({ row }) => row)).toEqual(['u~000000', 'u~000001', 'u~000002']);
      expect(await responses.sealAnonymous(at)).toHaveLength(12);
    });

    it('tell of a workplace, once sealed, only what five share', async () => {
      const { responses } = world.stores;
      const told = (index: number) => ({ department: index < 6 ? 'Børn' : 'Kultur' });
      for (let index = 0; index < 12; index += 1) {
        const background = index === 11 ? { department: 'Teknik' } : told(index);
        await responses.takeIn(at, from(nameOf(index), { background, blocks: 2 }));
      }

      const kept = await responses.sealAnonymous(at);

      const of = (department: string) =>
        kept.filter(({ background }) => background.department === department).length;
      // Whoever is alone is joined by the smallest crowd, so that nobody can tell them apart.
      expect([of('Børn'), of('Kultur'), of('Teknik')]).toEqual([6, 0, 0]);
    });

    it('have an end: no more people than a row holds', async () => {
      const { responses } = world.stores;
      const id = (index: number) =>
        asId<PersonId>(`12345678-0000-4000-8000-${String(index).padStart(12, '0')}`);
      const people = Array.from({ length: MOST_PARTICIPANTS - 1 }, (_, index) => id(index));
      const value = { ...at, people, blocks: 1 };
      const row = insert(participationCodec, 't~participation', value);
      await world.backend.table('responses').transact(`${at.tenant}~${at.round}`, [row]);

      const outcomes = await Promise.all(
        ['last', 'beyond'].map((person) => responses.takeIn(at, from(person))),
      );

      expect(outcomes).toEqual(['taken', 'full']);
      expect(await responses.participants(at)).toHaveLength(MOST_PARTICIPANTS);
    });
  });
}
