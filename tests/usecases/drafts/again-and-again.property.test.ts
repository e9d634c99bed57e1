import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answered } from '../../../src/usecases/drafts/answer-page.ts';
import { openDrafts, startDraft } from '../../../src/usecases/drafts/open-draft.ts';
import type { ShownPage } from '../../../src/usecases/drafts/shown-page.ts';
import { TENANT } from '../../support/builders.ts';
import { aWorld, value, type World } from '../../support/leader-world.ts';
import { notesSet } from '../../support/question-sets.ts';

/** A note sent so many times at once, and then an older card pressed as it was. */
interface Step {
  readonly idea: string;
  readonly times: number;
  readonly ago: number;
  readonly by: 'again' | 'send' | 'next' | 'back' | 'later';
}

/** A page as it was shown, and what was typed on it when it was pressed. */
interface Pressed {
  readonly on: ShownPage;
  readonly inputs: Readonly<Record<string, string>>;
}

const anyStep: fc.Arbitrary<Step> = fc.record({
  idea: fc.constantFrom('', 'Ét sted.', 'Slet ikke.\nEller hvert år.'),
  times: fc.integer({ min: 1, max: 3 }),
  ago: fc.nat(5),
  by: fc.constantFrom('again', 'send', 'next', 'back', 'later'),
});

describe('writing another, again and again', () => {
  it('ends in one proposal for each note, whatever is pressed twice or late', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyStep, { minLength: 1, maxLength: 6 }), async (steps) => {
        const world = await aWorld();
        await world.deps.sets.put(TENANT, notesSet());
        const first = value(await startDraft(world.deps, world.karen));
        let on = await pageAfter(world, { on: first, inputs: { station: 'c' } }, 'next');

        const pressed: Pressed[] = [];
        for (const [at, { idea, times, ago, by }] of steps.entries()) {
          const inputs = { note: `Besværlighed nummer ${at}`, idea };
          pressed.unshift({ on, inputs });
          const all = await Promise.all(
            Array.from({ length: times }, () => pageAfter(world, { on, inputs }, 'again')),
          );
          const late = pressed[Math.min(ago, at)] ?? { on, inputs };
          for (const next of [...all, await pageAfter(world, late, by)]) {
            expect(next).toMatchObject({ page: { id: 'notes' }, draft: all[0]?.draft ?? {} });
            expect(next.received).toBe(`2026-000${at + 1}`);
            expect(next.draft.answers).not.toHaveProperty('note');
          }
          on = all[0] ?? on;
        }

        const stored = await world.stores.proposals.all({ tenant: TENANT, year: 2026 });
        expect(stored.map(({ answers }) => answers)).toEqual(
          steps.map(({ idea }, at) => ({
            ...{ station: 'c', unit: '1003000001', for: 'a', name: 'a' },
            challenge: `Besværlighed nummer ${at}`,
            ...(idea !== '' && { wish: idea }),
          })),
        );
        expect(await openDrafts(world.deps, world.karen)).toHaveLength(1);
      }),
      { numRuns: 40 },
    );
  });
});

async function pageAfter(
  world: World,
  { on, inputs }: Pressed,
  go: Step['by'],
): Promise<ShownPage> {
  const answered = value<Answered>(await world.press(on, { go, inputs }));
  if (answered.kind !== 'page') throw new Error(`a page, not ${answered.kind}`);
  return answered.shown;
}
