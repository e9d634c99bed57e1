import { beforeEach, describe, expect, it } from 'vitest';
import { asId, type DraftId } from '../../../src/domain/shared/ids.ts';
import type { Answered } from '../../../src/usecases/drafts/answer-page.ts';
import { beginNext, followSent } from '../../../src/usecases/drafts/follow-sent.ts';
import { dropDraft, openDrafts, startDraft } from '../../../src/usecases/drafts/open-draft.ts';
import { respondentOf, type ShownPage } from '../../../src/usecases/drafts/shown-page.ts';
import { TENANT } from '../../support/builders.ts';
import { aWorld, value, type World } from '../../support/leader-world.ts';
import { anABC, notesSet } from '../../support/question-sets.ts';

const NOTE = { note: 'Vi skriver vikarens timer ind tre steder.', idea: 'Ét sted.', for: 'b' };
const OTHER = { note: 'Referatet skal godkendes to gange.' };

let world: World;
let notes: ShownPage;
beforeEach(async () => {
  world = await aWorld();
  await world.deps.sets.put(TENANT, notesSet());
  notes = await toNotes();
});

describe('sending to write another', () => {
  it('receives the note and shows the same page empty, with the rest kept', async () => {
    const next = await pageAfter(notes, NOTE);

    expect(next).toMatchObject({ page: { id: 'notes' }, received: '2026-0001', problems: [] });
    expect(next.draft).toMatchObject({ set: { version: 2 }, page: 'notes', revision: 0 });
    expect(next.draft.answers).toEqual({ station: 'b', unit: '1003000001', for: 'a', name: 'a' });
    expect(await received()).toMatchObject([
      { no: '2026-0001', answers: { station: 'b', challenge: NOTE.note, wish: NOTE.idea } },
    ]);
  });

  it('gives one proposal and one draft to any number of presses at once', async () => {
    const all = await Promise.all([1, 2, 3].map(() => pageAfter(notes, NOTE)));
    const later = await pageAfter(notes, NOTE);

    const [first] = all;
    expect([...all, later].map((one) => [one.draft.id, one.page.id, one.received])).toEqual(
      Array(4).fill([first?.draft.id, 'notes', '2026-0001']),
    );
    expect(first?.draft.id).not.toBe(notes.draft.id);
    expect(await received()).toHaveLength(1);
    expect(await openDrafts(world.deps, world.karen)).toHaveLength(1);
  });

  it('begins nothing when another device only sends', async () => {
    const both = await Promise.all([
      world.press(notes, { go: 'send', inputs: NOTE }),
      world.press(notes, { go: 'again', inputs: NOTE }),
    ]);

    expect(both.map((one) => value<Answered>(one).kind)).toEqual(['sent', 'sent']);
    expect(await openDrafts(world.deps, world.karen)).toEqual([]);
  });

  it('says what is wrong and sends nothing', async () => {
    const again = await pageAfter(notes, { note: 'Kort', for: '' });

    expect(again.problems.map(({ question, reason }) => [question, reason.kind])).toEqual([
      ['note', 'too-short'],
    ]);
    expect(again.draft).toMatchObject({ id: notes.draft.id, answers: { note: 'Kort' } });
    expect(await received()).toEqual([]);
  });

  it('goes first to a page that must be answered', async () => {
    const asked = notesSet(anABC('who', { required: true }));
    await world.deps.sets.put(TENANT, { ...asked, version: 3 });

    const more = await pageAfter(await toNotes(), NOTE);

    expect(more).toMatchObject({ page: { id: 'more' }, problems: [] });
    expect(await received()).toEqual([]);
  });

  it('shows the page it was pressed on, wherever another device had gone', async () => {
    await pageAfter(notes, {}, 'back');
    const stale = await pageAfter(notes, NOTE);

    const next = await pageAfter(stale, NOTE);

    expect(stale).toMatchObject({ page: { id: 'notes' }, draft: { page: 'place' } });
    expect(next).toMatchObject({ page: { id: 'notes' }, draft: { page: 'notes' } });
    expect(next.draft.answers).not.toHaveProperty('note');
  });

  it('lies in the year it is begun in', async () => {
    world.goTo('2026-12-31T23:30:00.000Z');

    const next = await pageAfter(notes, NOTE);
    await pageAfter(next, OTHER);

    expect(next.draft.id.slice(0, 4)).toBe('2027');
    expect((await received()).map(({ no }) => no)).toEqual(['2026-0001']);
    expect(await world.stores.proposals.all({ tenant: TENANT, year: 2027 })).toHaveLength(1);
  });
});

describe('a press on a draft that was sent to write another', () => {
  it('shows the draft that is open now, however many were sent in between', async () => {
    const second = await pageAfter(notes, NOTE);
    const third = await pageAfter(second, OTHER);
    const back = await pageAfter(third, {}, 'back');

    const shown = await pageAfter(notes, NOTE);

    expect(shown).toMatchObject({ draft: { id: third.draft.id }, page: { id: back.page.id } });
    expect(shown).not.toHaveProperty('received');
    expect(await received()).toHaveLength(2);
  });

  it('names the number given just before the page it shows', async () => {
    await pageAfter(await pageAfter(notes, NOTE), OTHER);

    expect(await pageAfter(notes, NOTE)).toMatchObject({ received: '2026-0002' });
  });

  it('shows the receipt of the last one when that was sent for good', async () => {
    await world.press(await pageAfter(notes, NOTE), { go: 'send', inputs: OTHER });

    const shown = value<Answered>(await world.press(notes, { go: 'again', inputs: NOTE }));

    expect(shown).toMatchObject({ kind: 'sent', how: 'received', proposal: { no: '2026-0002' } });
  });

  it('keeps what was typed there and not sent', async () => {
    const next = await pageAfter(notes, NOTE);

    const stale = await pageAfter(notes, { ...OTHER, idea: '', for: 'c' });

    expect(stale).toMatchObject({ draft: { id: next.draft.id }, note: 'stale' });
    expect(stale.typed).toMatchObject({ ...OTHER, for: 'c' });
    expect(await received()).toHaveLength(1);
  });

  it('holds back a number typed there, and leaves it on the card', async () => {
    const next = await pageAfter(notes, NOTE);
    const note = 'Mappen til 010190-1234 ligger nede.';

    const stale = await pageAfter(notes, { note });

    expect(stale.held).toMatchObject([{ question: 'note', text: note }]);
    expect(stale.draft).toEqual(next.draft);
  });

  it('begins the next draft when that was cut off or thrown away', async () => {
    const next = await pageAfter(notes, NOTE);
    await dropDraft(world.deps, world.karen, { draft: next.draft.id, revision: 0 });

    expect(await pageAfter(notes, NOTE)).toMatchObject({
      draft: { ...next.draft },
      received: '2026-0001',
    });
  });
});

describe('what follows a sent draft', () => {
  it('is begun once by the same id', async () => {
    await pageAfter(notes, NOTE);
    const [proposal] = await received();
    if (proposal === undefined) throw new Error('nothing is handed in');
    const next = { id: asId<DraftId>('2026-next'), page: 'notes', proposal };
    const respondent = await respondentOf(world.deps, world.karen);

    const first = await beginNext(world.deps, respondent, next);
    world.goTo('2026-11-23T10:00:00.000Z');

    expect(await beginNext(world.deps, respondent, next)).toEqual(first);
  });

  it('is its receipt when it was sent for good', async () => {
    const sent = value<Answered>(await world.press(notes, { go: 'send', inputs: NOTE }));
    const stored = await world.stores.proposals.draft(notes.draft, notes.draft.id);
    if (stored === undefined) throw new Error('the draft is gone');
    const press = { ...notes.draft, go: 'next', inputs: {}, notCpr: [], press: 'p' } as const;
    const { id: draft } = notes.draft;

    const followed = await followSent(world.deps, world.karen, {
      draft: stored.value,
      press: { ...press, draft },
    });

    expect(followed).toEqual(sent);
  });
});

/** The page of notes, with the station answered. */
async function toNotes(): Promise<ShownPage> {
  const first = value(await startDraft(world.deps, world.karen));
  return pageAfter(first, { station: 'b' }, 'next');
}

async function pageAfter(
  on: ShownPage,
  inputs: Readonly<Record<string, string>>,
  go: 'again' | 'back' | 'next' = 'again',
): Promise<ShownPage> {
  const answered = value<Answered>(await world.press(on, { go, inputs }));
  if (answered.kind !== 'page') throw new Error(`a page, not ${answered.kind}`);
  return answered.shown;
}

function received() {
  return world.stores.proposals.all({ tenant: TENANT, year: 2026 });
}
