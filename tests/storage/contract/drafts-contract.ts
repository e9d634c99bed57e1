// What the proposal store promises about drafts.
import { beforeEach, describe, expect, it } from 'vitest';
import { asId, type DraftId, type PersonId } from '../../../src/domain/shared/ids.ts';
import { begun, handIn } from './acts.ts';
import type { World } from './world.ts';

const ID = asId<DraftId>('2026-first');

export function draftsContract(open: () => Promise<World>): void {
  describe('a draft', () => {
    let world: World;
    beforeEach(async () => {
      world = await open();
    });

    it('comes back as it was saved, in another process too', async () => {
      const saved = await begun(world, ID);

      expect(await world.another().proposals.draft(world, ID)).toEqual(saved);
    });

    it('takes one call to save and one to read', async () => {
      const saved = await begun(world, ID);
      const { stores, calls } = world.counted();

      const read = await stores.proposals.draft(world, ID);
      const next = await stores.proposals.saveDraft({ ...saved.value, revision: 1 }, read?.tag);

      expect(next).not.toBe('changed');
      expect(calls()).toBe(2);
    });

    it('keeps a text of 40,000 characters, with emoji where cells meet', async () => {
      const draft = await begun(world, ID);
      const answers = { challenge: '🎈"'.repeat(13_400), hassle: 5 };

      await world.stores.proposals.saveDraft({ ...draft.value, answers }, draft.tag);

      const stored = await world.stores.proposals.draft(world, ID);
      expect(stored?.value.answers['challenge'] === answers.challenge).toBe(true);
    });

    it('is not saved over a revision the writer has not seen', async () => {
      const first = await begun(world, ID);
      await world.stores.proposals.saveDraft({ ...first.value, revision: 1 }, first.tag);

      const other = { ...first.value, revision: 1, lastPress: 'other device', page: 'review' };

      expect(await world.stores.proposals.saveDraft(other, first.tag)).toBe('changed');
    });

    it('takes its own repetition for success, at another time', async () => {
      const first = await begun(world, ID);
      const next = { ...first.value, revision: 1, lastPress: 'press 1' };
      const saved = await world.stores.proposals.saveDraft(next, first.tag);

      const later = { ...next, changedAt: '2026-11-23T09:41:00.000Z' };

      expect(await world.stores.proposals.saveDraft(later, first.tag)).toEqual(saved);
      expect(await world.stores.proposals.saveDraft(first.value)).toBe('changed');
    });

    it('takes a write whose answer was lost for success', async () => {
      const first = await begun(world, ID);
      world.faults.loseAnswers(1);

      const saved = await world.stores.proposals.saveDraft(
        { ...first.value, revision: 1 },
        first.tag,
      );

      expect(saved).toEqual(await world.stores.proposals.draft(world, ID));
      expect(saved).toMatchObject({ value: { revision: 1 } });
    });

    it('is listed for its person, newest change first, until it is handed in', async () => {
      const [older, newer, sent] = [
        await begun(world, '2026-a'),
        await begun(world, '2027-b'),
        await begun(world, '2026-c'),
      ];
      await world.stores.proposals.saveDraft(
        { ...older.value, revision: 1, changedAt: '2027-01-05T09:00:00.000Z' },
        older.tag,
      );
      await handIn(world, sent);

      const ids = async (years: readonly number[]) =>
        (await world.stores.proposals.drafts(world, years)).map(({ value }) => value.id);

      expect(await ids([2026, 2027])).toEqual([older.value.id, newer.value.id]);
      expect(await ids([2027, 2026])).toEqual([older.value.id, newer.value.id]);
      expect(await ids([2027])).toEqual([newer.value.id]);
      const other = { ...world, person: asId<PersonId>(`${world.person}2`) };
      expect(await world.stores.proposals.drafts(other, [2026, 2027])).toEqual([]);
    });

    it('is dropped under its tag only, and can be dropped twice', async () => {
      const first = await begun(world, ID);
      const second = await world.stores.proposals.saveDraft(
        { ...first.value, revision: 1 },
        first.tag,
      );
      if (second === 'changed') throw new Error('not saved');

      await world.stores.proposals.dropDraft(first);
      expect(await world.stores.proposals.draft(world, ID)).toEqual(second);

      await world.stores.proposals.dropDraft(second);
      await world.stores.proposals.dropDraft(second);
      expect(await world.stores.proposals.draft(world, ID)).toBeUndefined();
    });

    it('cannot be kept under an id without a year', async () => {
      await expect(begun(world, 'first')).rejects.toThrow(/does not open with a year/);
    });
  });
}
