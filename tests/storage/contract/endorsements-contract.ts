// What the proposal store promises about those who experience a proposal too.
import { beforeEach, describe, expect, it } from 'vitest';
import { asId, type PersonId } from '../../../src/domain/shared/ids.ts';
import { added, begun, endorsed, stored, theYear } from './acts.ts';
import type { World } from './world.ts';

export function endorsementsContract(open: () => Promise<World>): void {
  describe('an endorsement', () => {
    let world: World;
    beforeEach(async () => {
      world = await open();
    });
    const of = (person: string) => ({ tenant: world.tenant, person: asId<PersonId>(person) });

    it('is written with its count, its event and the draft it uses up', async () => {
      const before = await added(world, 'a');
      const draft = await begun(world, '2026-mine');
      const change = endorsed(before, world.person, draft);

      const written = await world.stores.proposals.change(draft.value.id, change);

      const { proposals } = world.another();
      const { no } = before.value;
      expect(written).toEqual(change.proposal);
      expect((await stored(world, no)).value.endorsed).toEqual({ people: 1, units: ['school'] });
      expect((await proposals.endorsement(of(world.person), no))?.value).toEqual(
        change.endorsement.next,
      );
      expect((await proposals.feed(theYear(world), 1, 9)).map(({ kind }) => kind)).toEqual([
        'endorsed',
      ]);
      expect((await proposals.draft(world, draft.value.id))?.value).toMatchObject({
        answers: {},
        sent: { no, endorsed: true },
      });
    });

    it('costs one call, and is answered the same when it is sent again', async () => {
      const before = await added(world, 'a');
      await added(world, 'b');
      const draft = await begun(world, '2026-mine');
      const change = endorsed(before, world.person, draft);
      const counted = world.counted();

      const first = await counted.stores.proposals.change(draft.value.id, change);
      // The counter of the year is read once in a process.
      expect(counted.calls()).toBe(2);

      expect(await world.another().proposals.change(draft.value.id, change)).toEqual(first);
      expect(await world.stores.proposals.lastSeq(theYear(world))).toBe(3);
    });

    it('is one a person, whichever of two drafts is faster', async () => {
      const before = await added(world, 'a');
      const [one, other] = [await begun(world, '2026-one'), await begun(world, '2026-other')];
      await world.stores.proposals.change(one.value.id, endorsed(before, world.person, one));
      const seen = await stored(world, before.value.no);

      const second = endorsed(seen, world.person, other);
      expect(await world.another().proposals.change(other.value.id, second)).toBe('changed');

      expect((await stored(world, before.value.no)).value.endorsed?.people).toBe(1);
      expect((await world.stores.proposals.draft(world, other.value.id))?.value.sent).toBe(
        undefined,
      );
    });

    it('is replaced only as it was read', async () => {
      const before = await added(world, 'a');
      const { no } = before.value;
      const change = endorsed(before, 'jens');
      await world.stores.proposals.change('endorse', change);
      const mine = await world.stores.proposals.endorsement(of('jens'), no);
      if (mine === undefined) throw new Error('nothing is endorsed');
      const stop = async () => ({
        proposal: (await stored(world, no)).value,
        before: await stored(world, no),
        events: [],
        endorsement: { before: mine, next: { ...mine.value, following: false } },
        says: [],
      });

      await world.stores.proposals.change('stop', await stop());
      const late = await world.another().proposals.change('late', await stop());

      expect(late).toBe('changed');
      expect((await world.another().proposals.endorsement(of('jens'), no))?.value).toMatchObject({
        following: false,
        examples: [{ text: 'Også her 😊' }],
      });
    });

    it('is found by its proposal and by its year, and nowhere else', async () => {
      const [first, second] = [await added(world, 'a'), await added(world, 'b')];
      await world.stores.proposals.change('1', endorsed(first, 'jens'));
      await world.stores.proposals.change('2', endorsed(second, 'jens'));
      await world.stores.proposals.change(
        '3',
        endorsed(await stored(world, second.value.no), 'ole'),
      );

      const { proposals } = world.another();
      const people = (found: readonly { readonly person: string }[]) =>
        found.map(({ person }) => person).toSorted();
      expect(people(await proposals.endorsements(world.tenant, first.value.no))).toEqual(['jens']);
      expect(people(await proposals.endorsements(world.tenant, second.value.no))).toEqual([
        'jens',
        'ole',
      ]);
      expect(people(await proposals.allEndorsements(theYear(world)))).toEqual([
        'jens',
        'jens',
        'ole',
      ]);
      expect(await proposals.allEndorsements({ ...theYear(world), year: 2025 })).toEqual([]);
      expect(await proposals.endorsement(of('nanna'), first.value.no)).toBe(undefined);
    });

    it('is written once when the answer is lost', async () => {
      const before = await added(world, 'a');
      const draft = await begun(world, '2026-mine');
      world.faults.loseAnswers(1);

      const written = await world.stores.proposals.change(
        draft.value.id,
        endorsed(before, world.person, draft),
      );

      expect(written).toMatchObject({ endorsed: { people: 1 } });
      expect((await stored(world, before.value.no)).value.endorsed?.people).toBe(1);
    });
  });
}
