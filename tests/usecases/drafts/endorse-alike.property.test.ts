import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Person } from '../../../src/domain/people/person.ts';
import { answerAlike } from '../../../src/usecases/drafts/answer-alike.ts';
import { endorseAlike } from '../../../src/usecases/drafts/endorse-alike.ts';
import type { ShownPage } from '../../../src/usecases/drafts/shown-page.ts';
import {
  type AlikeWorld,
  afterFirstPage,
  anAlikeWorld,
  JENSS,
  pressOn,
  storedNow,
} from '../../support/alike-world.ts';
import { TENANT } from '../../support/builders.ts';
import { value } from '../../support/leader-world.ts';

const GOES = ['endorse', 'endorse', 'other', 'back', 'next', 'new'] as const;
type Go = (typeof GOES)[number];

const anyPress = fc.record({
  who: fc.constantFrom('jens' as const, 'stranger' as const),
  go: fc.constantFrom(...GOES),
  /** How many cards ago the pressed one was shown. */
  ago: fc.nat(3),
  times: fc.constantFrom(1, 1, 3),
});

describe('experiencing the same', () => {
  it('counts each person once, whatever is pressed in whatever order', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyPress, { maxLength: 12 }), async (presses) => {
        const world = await anAlikeWorld();
        const cards = {
          jens: [await afterFirstPage(world, world.jens)],
          stranger: [await afterFirstPage(world, world.stranger)],
        };
        for (const { who, go, ago, times } of presses) {
          const on = cards[who].at(ago) ?? cards[who][0];
          if (on === undefined) throw new Error('nothing is shown');
          const press = () => pressed(world, world[who], { go, on });
          const all = await Promise.all(Array.from({ length: times }, press));
          cards[who].unshift(...all.flat());
        }

        const endorsed = await world.stores.proposals.endorsements(TENANT, world.proposal.no);
        const { people = 0 } = (await storedNow(world, world.proposal)).endorsed ?? {};
        const { length } = await world.stores.proposals.all({ tenant: TENANT, year: 2026 });
        expect(people).toBe(endorsed.length);
        expect(new Set(endorsed.map(({ person }) => person)).size).toBe(people);
        expect(length).toBe(1);
      }),
      { numRuns: 40 },
    );
  });
});

/** The cards shown because of it. */
async function pressed(
  world: AlikeWorld,
  person: Person,
  { go, on }: { readonly go: Go; readonly on: ShownPage },
): Promise<readonly ShownPage[]> {
  if (go === 'new') return [await afterFirstPage(world, person)];
  const answered = value(await answeredTo(world, person, { go, on }));
  return answered.kind === 'page' ? [answered.shown] : [];
}

function answeredTo(
  world: AlikeWorld,
  person: Person,
  { go, on }: { readonly go: Exclude<Go, 'new'>; readonly on: ShownPage },
) {
  switch (go) {
    case 'endorse':
      return endorseAlike(world.deps, person, { ...pressOn(on), no: world.proposal.no });
    case 'next':
      return world.pressAs(person, on, { inputs: JENSS });
    default:
      return answerAlike(world.deps, person, { ...pressOn(on), go });
  }
}
