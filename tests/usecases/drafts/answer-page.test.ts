import { describe, expect, it } from 'vitest';
import { advance } from '../../../src/domain/proposal/advance.ts';
import type { Answered } from '../../../src/usecases/drafts/answer-page.ts';
import { editProposal } from '../../../src/usecases/drafts/edit-draft.ts';
import { resumeDraft, startDraft } from '../../../src/usecases/drafts/open-draft.ts';
import type { ShownPage } from '../../../src/usecases/drafts/shown-page.ts';
import { TENANT } from '../../support/builders.ts';
import { aWorld, handedIn, value, type World } from '../../support/leader-world.ts';

const CHALLENGE = 'Vi skriver vikarens oplysninger ind tre steder.';
const FIRST = { challenge: CHALLENGE, hassle: '4' };

describe('answering a page', () => {
  it('saves it and goes on to the next', async () => {
    const world = await aWorld();
    const first = await begun(world);

    const next = await pageAfter(world.press(first, { inputs: FIRST }));

    expect(next.page.id).not.toBe(first.page.id);
    expect(next.draft).toMatchObject({ revision: 1, answers: { challenge: CHALLENGE, hassle: 4 } });
  });

  it('keeps every value when something is missing, and says what beside its field', async () => {
    const world = await aWorld();
    const first = await begun(world);

    const again = await pageAfter(world.press(first, { inputs: { challenge: 'For kort' } }));

    expect(again.page.id).toBe(first.page.id);
    expect(again.draft.answers).toMatchObject({ challenge: 'For kort' });
    expect(again.problems.map(({ question, reason }) => [question, reason.kind])).toEqual([
      ['challenge', 'too-short'],
      ['hassle', 'required'],
    ]);
  });

  it('goes back without complaining, and keeps what was typed', async () => {
    const world = await aWorld();
    const second = await pageAfter(world.press(await begun(world), { inputs: FIRST }));

    const back = await pageAfter(world.press(second, { go: 'back', inputs: { need: 'system' } }));

    expect(back.problems).toEqual([]);
    expect(back.draft.answers).toMatchObject({ challenge: CHALLENGE, need: 'system' });
  });

  it('keeps what is begun when put off, and resumes where it was left', async () => {
    const world = await aWorld();
    const second = await pageAfter(world.press(await begun(world), { inputs: FIRST }));

    const later = await answered(world.press(second, { go: 'later', inputs: { need: 'system' } }));
    const resumed = await resumeDraft(world.deps, world.karen, { id: second.draft.id });

    expect(later.kind).toBe('later');
    expect(resumed).toMatchObject({
      ok: true,
      value: { page: { id: second.page.id }, draft: { answers: { need: 'system' } } },
    });
  });

  it('complains of a number held back and of nothing else when put off', async () => {
    const world = await aWorld();
    const first = await begun(world);
    const challenge = 'Mappen til 010190-1234 ligger nede.';

    const page = await pageAfter(world.press(first, { go: 'later', inputs: { challenge } }));
    const next = await pageAfter(world.press(page, { go: 'next', inputs: { challenge } }));

    expect(page.held.map(({ question }) => question)).toEqual(['challenge']);
    expect(page.problems).toEqual([]);
    expect(next.problems.map(({ question }) => question)).toContain('hassle');
  });

  it('stays on the page without complaining when only its language changes', async () => {
    const world = await aWorld();
    const first = await begun(world);

    const again = await pageAfter(world.press(first, { go: 'edit', to: first.page.id }));

    expect(again.page.id).toBe(first.page.id);
    expect(again.problems).toEqual([]);
  });

  it('hands in from the first page and shows the rest as not answered', async () => {
    const world = await aWorld();

    const sent = await answered(world.press(await begun(world), { go: 'send', inputs: FIRST }));

    expect(sent).toMatchObject({
      kind: 'sent',
      how: 'received',
      proposal: {
        no: '2026-0001',
        unit: '1003000001',
        dueOn: '2026-12-07',
        answers: { challenge: CHALLENGE, hassle: 4, visibility: 'handlers' },
      },
    });
  });

  it('answers a second click with the same receipt and one proposal', async () => {
    const world = await aWorld();
    const first = await begun(world);

    const receipts = await Promise.all(
      [1, 2, 3].map(() => answered(world.press(first, { go: 'send', inputs: FIRST }))),
    );

    expect(new Set(receipts.map((one) => one.kind === 'sent' && one.proposal.no))).toEqual(
      new Set(['2026-0001']),
    );
    expect(await world.stores.proposals.all({ tenant: TENANT, year: 2026 })).toHaveLength(1);
  });

  it('goes on to the exemption page instead of sending without what it needs', async () => {
    const world = await aWorld();
    const second = await pageAfter(world.press(await begun(world), { inputs: FIRST }));

    const third = await pageAfter(world.press(second, { go: 'send', inputs: { need: 'exempt' } }));

    expect(third.page.questions.some(({ id }) => id === 'rule')).toBe(true);
    expect(third.problems).toEqual([]);
  });

  it('shows the offer to decide locally before anything is sent', async () => {
    const world = await aWorld();
    const third = await toThird(world);

    const review = await pageAfter(
      world.press(third, { go: 'send', inputs: { origin: 'own-unit' } }),
    );
    const closed = await answered(world.press(review, { go: 'locally' }));

    expect(review.page.kind).toBe('review');
    expect(closed).toMatchObject({
      kind: 'sent',
      proposal: { status: 'closed', outcome: 'decided-locally' },
    });
  });

  it('leads back to the review page after one answer is changed', async () => {
    const world = await aWorld();
    const review = await pageAfter(
      world.press(await toThird(world), { inputs: { wish: 'Ét sted' } }),
    );

    const first = await pageAfter(
      world.press(review, { go: 'edit', to: review.set.pages[0]?.id ?? '' }),
    );
    const back = await pageAfter(world.press(first, { inputs: { ...FIRST, hassle: '5' } }));

    expect(back.page.kind).toBe('review');
    expect(back.draft.answers).toMatchObject({ hassle: 5, wish: 'Ét sted' });
  });

  it('gives a stale card a fresh one with what was typed still in it', async () => {
    const world = await aWorld();
    const first = await begun(world);
    await pageAfter(world.press(first, { inputs: FIRST }));

    const fresh = await pageAfter(
      world.press(first, {
        inputs: { challenge: 'Noget helt andet, skrevet på telefonen.', hassle: '2' },
      }),
    );

    expect(fresh).toMatchObject({
      note: 'stale',
      page: { id: first.page.id },
      draft: { revision: 1, answers: { challenge: CHALLENGE } },
      typed: { challenge: 'Noget helt andet, skrevet på telefonen.', hassle: 2 },
    });
  });

  it('shows a repeated press where the draft is now', async () => {
    const world = await aWorld();
    const first = await begun(world);
    const second = await pageAfter(world.press(first, { inputs: FIRST }));

    const again = await pageAfter(world.press(first, { inputs: FIRST }));

    expect(again.page.id).toBe(second.page.id);
    expect(again.draft.revision).toBe(second.draft.revision);
  });

  it('holds back a text with a CPR number until the person says that it is none', async () => {
    const world = await aWorld();
    const first = await begun(world);
    const text = 'Borgeren 010190-1234 skal skrives ind tre steder.';

    const held = await pageAfter(world.press(first, { inputs: { challenge: text, hassle: '4' } }));
    const stored = await world.stores.proposals.draft(
      { tenant: TENANT, person: world.karen.id },
      first.draft.id,
    );
    const on = await pageAfter(
      world.press(held, { inputs: { challenge: text, hassle: '4' }, notCpr: ['challenge'] }),
    );

    expect(held.held).toMatchObject([{ question: 'challenge', text }]);
    expect(held.held[0]?.shown.join()).not.toContain('1234');
    expect(stored?.value.answers).not.toHaveProperty('challenge');
    expect(stored?.value.answers).toMatchObject({ hassle: 4 });
    expect(on.draft).toMatchObject({ notCpr: 1, answers: { challenge: text } });
  });

  it('refuses a draft that was thrown away or is somebody else’s', async () => {
    const world = await aWorld();
    const first = await begun(world);

    const foreign = await resumeDraft(world.deps, world.stranger, { id: first.draft.id });

    expect(foreign).toEqual({ ok: false, problem: { kind: 'draft-gone' } });
  });
});

async function begun(world: World): Promise<ShownPage> {
  const started = await startDraft(world.deps, world.karen);
  if (!started.ok) throw new Error(started.problem.kind);
  return started.value;
}

async function toThird(world: World): Promise<ShownPage> {
  const second = await pageAfter(world.press(await begun(world), { inputs: FIRST }));
  return pageAfter(world.press(second, { inputs: { need: 'system', area: 'it' } }));
}

describe('handing in what can no longer be changed', () => {
  it('is refused, and what was typed is kept', async () => {
    const world = await aWorld();
    const { no } = await handedIn(world, FIRST);
    const shown = value(await editProposal(world.deps, world.karen, { no, page: 'cumbersome' }));
    const before = await world.stores.proposals.proposal(TENANT, no);
    if (before === undefined) throw new Error('nothing is handed in');
    const step = { kind: 'decided', outcome: 'planned', answer: 'Det gør vi.' } as const;
    const by = { person: 'system', now: '2026-11-24T09:00:00.000Z' } as const;
    const decided = value(advance(before.value, step, by));
    await world.stores.proposals.change('decided', { ...decided, before, says: [] });

    const challenge = 'Nu skriver vi dem ind fire steder.';
    const refused = await world.press(shown, { go: 'send', inputs: { challenge } });

    expect(refused).toMatchObject({ problem: { kind: 'too-late' } });
    const { draft } = value(await resumeDraft(world.deps, world.karen, { id: shown.draft.id }));
    expect(draft.answers['challenge']).toBe(challenge);
  });
});

async function answered(press: ReturnType<World['press']>): Promise<Answered> {
  const result = await press;
  if (!result.ok) throw new Error(result.problem.kind);
  return result.value;
}

async function pageAfter(press: ReturnType<World['press']>): Promise<ShownPage> {
  const result = await answered(press);
  if (result.kind !== 'page') throw new Error(`a page, not ${result.kind}`);
  return result.shown;
}
