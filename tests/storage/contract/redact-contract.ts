// What the proposal store promises when texts of a proposal are hidden in every row of it.
import { beforeEach, describe, expect, it } from 'vitest';
import type { Endorsement } from '../../../src/domain/proposal/endorse.ts';
import type { Proposal } from '../../../src/domain/proposal/proposal.ts';
import { asId, type DraftId } from '../../../src/domain/shared/ids.ts';
import type { Rewrite } from '../../../src/ports/proposal-store.ts';
import type { Tagged } from '../../../src/ports/tagged.ts';
import { added, endorsed, stored, theYear } from './acts.ts';
import type { World } from './world.ts';

const NAME = 'Ole Olsen';
const hide = (text: string) => text.replaceAll(NAME, '▇▇▇');
const REWRITE: Rewrite = {
  proposal: (one: Proposal) => ({
    ...one,
    answers: { challenge: hide(String(one.answers['challenge'])) },
  }),
  endorsement: (one: Endorsement) => ({
    ...one,
    examples: one.examples.map((example) => ({ ...example, text: hide(example.text) })),
  }),
};

export function redactContract(open: () => Promise<World>): void {
  describe('texts that are hidden', () => {
    let world: World;
    let before: Tagged<Proposal>;
    beforeEach(async () => {
      world = await open();
      before = await threeVersions(world);
    });

    const changed = (read: Tagged<Proposal>) => ({
      proposal: REWRITE.proposal(read.value),
      before: read,
      events: [
        {
          no: read.value.no,
          kind: 'redacted' as const,
          at: '2026-11-24T09:00:00.000Z',
          by: world.person,
          to: read.value.status,
        },
      ],
      says: [],
    });
    const everything = async () => {
      const { no } = before.value;
      const { proposals } = world.another();
      return JSON.stringify([
        await proposals.all(theYear(world)),
        await proposals.versions(world.tenant, no),
        await proposals.endorsements(world.tenant, no),
        await proposals.feed(theYear(world), 0, 99),
      ]);
    };

    it('are gone from the proposal, its versions and what others wrote', async () => {
      const { no } = before.value;
      await world.stores.proposals.redact('redact', changed(before), REWRITE);

      expect(await everything()).not.toContain(NAME);
      expect((await world.stores.proposals.versions(world.tenant, no)).map(told)).toEqual([
        [1, 'Spørg ▇▇▇ 1'],
        [2, 'Spørg ▇▇▇ 2'],
      ]);
      expect(told((await stored(world, no)).value)).toEqual([3, 'Spørg ▇▇▇ 3']);
      const history = await world.stores.proposals.history(world.tenant, no);
      expect(history.at(-1)?.kind).toBe('redacted');
    });

    it('are answered the same when it is sent again', async () => {
      const first = await world.stores.proposals.redact('redact', changed(before), REWRITE);
      const again = await world.another().proposals.redact('redact', changed(before), REWRITE);

      expect(again).toEqual(first);
      expect(await world.stores.proposals.lastSeq(theYear(world))).toBe(3);
    });

    it('are not hidden over a change that was not read', async () => {
      await edited(world, await stored(world, before.value.no), 4);

      expect(await world.stores.proposals.redact('redact', changed(before), REWRITE)).toBe(
        'changed',
      );
      const now = await stored(world, before.value.no);
      await world.stores.proposals.redact('redact again', changed(now), REWRITE);
      expect(await everything()).not.toContain(NAME);
    });

    it('are gone once it is repeated, wherever it stopped half-way', async () => {
      for (let calls = 0; calls < 8; calls += 1) {
        world.faults.loseCalls(1_000, calls);
        const stopped = world
          .another()
          .proposals.redact(`stops ${calls}`, changed(before), REWRITE);
        await stopped.catch(() => {});
        world.faults.loseCalls(0);
        const now = await stored(world, before.value.no);
        expect(
          await world.stores.proposals.redact(`goes ${calls}`, changed(now), REWRITE),
        ).not.toBe('changed');
        expect(await everything()).not.toContain(NAME);
        before = await threeVersions(world);
      }
    });
  });
}

function told({ version, answers }: Proposal) {
  return [version, answers['challenge']];
}

/** Written, then changed twice, and experienced by somebody else too. */
async function threeVersions(world: World): Promise<Tagged<Proposal>> {
  const first = await added(world, crypto.randomUUID());
  const { no } = first.value;
  const named = { ...first.value, answers: { challenge: `Spørg ${NAME} 1` } };
  const second = await edited(world, { ...first, value: named }, 2);
  await edited(world, second, 3);
  const read = await stored(world, no);
  const change = endorsed(read, 'jens');
  const { next } = change.endorsement;
  const example = { draft: asId<DraftId>('2026-x'), at: next.at, text: `${NAME} igen` };
  const endorsement = { next: { ...next, examples: [example] } };
  await world.stores.proposals.change(crypto.randomUUID(), { ...change, endorsement });
  return stored(world, no);
}

async function edited(world: World, read: Tagged<Proposal>, version: number) {
  const proposal = {
    ...read.value,
    version,
    answers: { challenge: `Spørg ${NAME} ${version}` },
  };
  await world.stores.proposals.change(crypto.randomUUID(), {
    proposal,
    before: read,
    events: [],
    says: [],
  });
  return stored(world, read.value.no);
}
