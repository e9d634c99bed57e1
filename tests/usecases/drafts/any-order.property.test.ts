import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Proposal } from '../../../src/domain/proposal/proposal.ts';
import { prune } from '../../../src/domain/questions/flow.ts';
import type { Answered } from '../../../src/usecases/drafts/answer-page.ts';
import { resumeDraft, startDraft } from '../../../src/usecases/drafts/open-draft.ts';
import type { ShownPage } from '../../../src/usecases/drafts/shown-page.ts';
import { TENANT } from '../../support/builders.ts';
import { aWorld, value, type World } from '../../support/leader-world.ts';

type Inputs = Readonly<Record<string, string>>;
type Intent = Readonly<Record<string, Inputs>>;

const PAGES = ['cumbersome', 'help', 'more', 'check', 'figures'] as const;
const words = fc.constantFrom(
  'Vi taster det samme tre steder.',
  'Referatet godkendes to gange.\nOg så én gang til.',
  '$\u007bchallenge} og {{DATE(2026-01-01)}} står der.',
);
const maybe = (some: fc.Arbitrary<string>) => fc.oneof(fc.constant(''), some);
const oneOf = (...ids: readonly string[]) => maybe(fc.constantFrom(...ids));
const waiting = fc.constantFrom(
  { waiting: '', 'waiting.unit': '' },
  { waiting: '2,5', 'waiting.unit': 'days' },
);

/** What a person means to answer, on every page and in every branch. */
const anyIntent: fc.Arbitrary<Intent> = fc.record({
  cumbersome: fc.record({ challenge: words, hassle: fc.constantFrom('1', '3', '5') }),
  help: fc.record({
    need: oneOf('process', 'exempt', 'exempt', 'unknown'),
    area: oneOf('it', 'loen', 'it,loen'),
  }),
  more: fc.record({
    wish: maybe(words),
    rule: words,
    origin: oneOf('national', 'own-unit', 'unknown'),
    frequency: oneOf('daily', 'yearly'),
    scope: fc.constantFrom('Os, i et år', 'Alle skoler'),
  }),
  check: fc.record({
    name: fc.constantFrom('handlers', 'team', 'all'),
    unit: fc.constant('1003000001'),
  }),
  figures: fc
    .tuple(
      fc.record({
        minutes: oneOf('20'),
        people: oneOf('14'),
        systems: maybe(words),
        example: oneOf('Fredag'),
      }),
      waiting,
    )
    .map(([some, wait]) => ({ ...some, ...wait })),
});

/** A press: on the newest card or an older one, with what is meant, something else, or nothing. */
interface Step {
  /** The page jumped to before, where there is one. */
  readonly at: string | undefined;
  readonly go: 'next' | 'back' | 'later' | 'extra' | 'edit' | 'resume';
  readonly to: string;
  readonly typed: 'meant' | 'other' | 'nothing';
  /** How many cards ago the pressed one was shown. */
  readonly ago: number;
  /** Sent so many times at once. */
  readonly times: number;
}

const anyStep: fc.Arbitrary<Step> = fc.record({
  at: fc.option(fc.constantFrom(...PAGES), { nil: undefined }),
  go: fc.constantFrom('next', 'next', 'back', 'later', 'extra', 'edit', 'resume'),
  to: fc.constantFrom(...PAGES),
  typed: fc.constantFrom('meant', 'meant', 'other', 'other', 'nothing'),
  ago: fc.oneof({ arbitrary: fc.constant(0), weight: 3 }, fc.nat(4)),
  times: fc.constantFrom(1, 1, 2, 3),
});

describe('answering in any order', () => {
  it('ends in the one proposal that answering straight ends in', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.record({
          meant: anyIntent,
          other: anyIntent,
          steps: fc.array(anyStep, { minLength: 4, maxLength: 14, size: 'max' }),
        }),
        async ({ meant, other, steps }) => {
          const world = await aWorld();
          const straight = await sent(world, await through(world, await begun(world), meant));

          let shown = [await begun(world)];
          for (const step of steps)
            shown = [await taken(world, shown, { step, meant, other }), ...shown];
          const [newest] = shown;
          if (newest === undefined) throw new Error('nothing is shown');
          const wandered = await sent(world, await through(world, newest, meant));

          expect(wandered.answers).toEqual(straight.answers);
          for (const old of shown) {
            const again = value<Answered>(
              await world.press(old, { inputs: other[old.page.id] ?? {} }),
            );
            expect(again).toEqual({ kind: 'sent', how: 'received', proposal: wandered });
          }
          expect(await world.stores.proposals.all({ tenant: TENANT, year: 2026 })).toHaveLength(2);
        },
      ),
      { numRuns: 60 },
    );
  });
});

async function begun({ deps, karen }: World): Promise<ShownPage> {
  return value(await startDraft(deps, karen));
}

/** Goes to every page in turn and answers it as meant, whatever stands there; ends on the review. */
async function through(world: World, from: ShownPage, meant: Intent): Promise<ShownPage> {
  let at = from;
  for (const to of [...PAGES.filter((page) => page !== 'check'), 'check'] as const) {
    at = await pressed(world, at, { go: 'edit', to });
    expect(at.page.id).toBe(to);
    at = await pressed(world, at, { go: 'next', inputs: meant[to] ?? {} });
  }
  return pressed(world, at, { go: 'edit', to: 'check' });
}

async function taken(
  world: World,
  shown: readonly ShownPage[],
  { step, meant, other }: { readonly step: Step; readonly meant: Intent; readonly other: Intent },
): Promise<ShownPage> {
  const old = shown[Math.min(step.ago, shown.length - 1)];
  const [newest] = shown;
  if (old === undefined || newest === undefined) throw new Error('nothing is shown');
  const { at, go, to, typed, times } = step;
  const on = at === undefined ? old : await pressed(world, newest, { go: 'edit', to: at });
  const before = await asStored(world, on);
  const intent = { meant, other, nothing: {} as Intent }[typed];
  const press = {
    go: go === 'resume' ? 'later' : go,
    to,
    inputs: intent[on.page.id] ?? {},
  } as const;
  const all = await Promise.all(
    Array.from({ length: go === 'resume' ? 0 : times }, () => world.press(on, press)),
  );
  const after = await asStored(world, on);
  expect(prune(after.set, after.draft.answers)).toEqual(after.draft.answers);
  if (on.draft.revision !== before.draft.revision) expect(after).toEqual(before);
  for (const one of all.map((answered) => value<Answered>(answered))) {
    expect(one.kind === 'page' ? one.shown.draft : after.draft).toEqual(after.draft);
  }
  return after;
}

async function asStored({ deps, karen }: World, { draft }: ShownPage): Promise<ShownPage> {
  return value(await resumeDraft(deps, karen, { id: draft.id }));
}

async function pressed(
  world: World,
  on: ShownPage,
  over: Parameters<World['press']>[1],
): Promise<ShownPage> {
  const answered = value<Answered>(await world.press(on, over));
  if (answered.kind !== 'page') throw new Error(`a page, not ${answered.kind}`);
  return answered.shown;
}

/** Sends from the review, three times at once: one receipt. */
async function sent(world: World, review: ShownPage): Promise<Proposal> {
  const all = await Promise.all([1, 2, 3].map(() => world.press(review, { go: 'send' })));
  const receipts = all.map((one) => value<Answered>(one));
  const [first] = receipts;
  if (first?.kind !== 'sent') throw new Error(`handed in, not ${first?.kind}`);
  expect(receipts).toEqual([first, first, first]);
  return first.proposal;
}
