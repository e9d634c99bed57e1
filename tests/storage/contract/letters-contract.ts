// What the letter store promises.
import { beforeEach, describe, expect, it } from 'vitest';
import { drafted, type Letter, letterId, posted } from '../../../src/domain/delivery/letter.ts';
import { newQuarterLetter, offered } from '../../../src/domain/delivery/quarter-letter.ts';
import type { World } from './world.ts';

const AT = '2026-11-23T09:00:00.000Z';
const words = {
  title: 'Nyt',
  text: 'Skemaet er væk.',
  to: { kind: 'everyone' },
  by: 'Ole',
} as const;

export function lettersContract(open: () => Promise<World>): void {
  describe('a letter', () => {
    let world: World;
    let draft: Letter;
    beforeEach(async () => {
      world = await open();
      const { tenant } = world;
      draft = drafted({ tenant, id: letterId(AT, 'abcdefghij') }, { ...words, at: AT });
    });

    const sentOf = (letter: Letter) => {
      const post = posted(letter, { name: 'Mette', now: AT });
      if (post === undefined) throw new Error('nothing to send');
      return post;
    };

    it('is kept as it was written, and changed under its tag only', async () => {
      const [mine, theirs] = await Promise.all(
        [world.stores, world.another()].map(({ letters }) => letters.save(draft, undefined, [])),
      );
      expect([mine, theirs].filter((one) => one === 'changed')).toHaveLength(1);
      const stored = await world.another().letters.letter(world.tenant, draft.id);
      expect(stored?.value).toEqual(draft);

      const next = { ...draft, version: 2 };
      expect(await world.stores.letters.save(next, stored?.tag, [])).toMatchObject({ value: next });
      expect(await world.another().letters.save(draft, stored?.tag, [])).toBe('changed');
    });

    it('is sent with its message in one transaction, once', async () => {
      await world.stores.letters.save(draft, undefined, []);
      const stored = await world.stores.letters.letter(world.tenant, draft.id);
      const { letter, says } = sentOf(draft);
      world.faults.loseAnswers(1);

      const saved = await world.stores.letters.save(letter, stored?.tag, says);
      const again = await world.another().letters.save(letter, stored?.tag, says);

      expect(saved).toMatchObject({ value: letter });
      expect(again).toBe('changed');
      const waiting = await world.another().outbox.waiting(world.tenant, 9);
      expect(waiting.map(({ message }) => message)).toEqual(says);
    });

    it('is listed newest first, and gone when dropped', async () => {
      const { tenant, stores } = world;
      const begun = ['2026-11-20', '2026-11-23', '2026-11-21'].map((day) => ({
        ...draft,
        id: letterId(`${day}T09:00:00.000Z`, 'abcdefghij'),
        draft: { ...words, title: day, at: AT },
      }));
      for (const letter of begun) await stores.letters.save(letter, undefined, []);
      const titles = async (limit: number) =>
        (await stores.letters.latest(tenant, limit)).map((one) => one.draft?.title);

      expect(await titles(2)).toEqual(['2026-11-23', '2026-11-21']);
      const newest = await stores.letters.letter(tenant, begun[1]?.id ?? '');
      if (newest === undefined) throw new Error('not stored');
      const later = await stores.letters.save(newest.value, newest.tag, []);
      await stores.letters.drop(newest);
      expect(await titles(1)).toEqual(['2026-11-23']);
      if (later === 'changed') throw new Error('not stored');
      await stores.letters.drop(later);
      await stores.letters.drop(later);
      expect(await titles(9)).toEqual(['2026-11-21', '2026-11-20']);
    });

    it('of a quarter is offered once, and told together with what is written', async () => {
      const of = { year: 2026, quarter: 4 };
      const { letter, says } = offered(newQuarterLetter(world.tenant, of));
      expect(await world.stores.letters.quarter(world.tenant, of)).toBeUndefined();
      const saved = await Promise.all(
        [world.stores, world.another()].map(({ letters }) =>
          letters.saveQuarter(letter, undefined, says),
        ),
      );
      expect(saved.filter((one) => one === 'changed')).toHaveLength(1);
      const stored = await world.another().letters.quarter(world.tenant, of);
      expect(stored?.value).toEqual(letter);
      const waiting = await world.another().outbox.waiting(world.tenant, 9);
      expect(waiting.map(({ message }) => message)).toEqual(says);

      const sent = { ...letter, version: 2, sent: { by: 'Mette', at: AT } };
      expect(await world.stores.letters.saveQuarter(sent, stored?.tag, [])).not.toBe('changed');
      expect(await world.stores.letters.saveQuarter(letter, stored?.tag, [])).toBe('changed');
      expect(await world.stores.letters.latest(world.tenant, 9)).toEqual([]);
    });
  });
}
