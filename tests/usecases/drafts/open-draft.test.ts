import { describe, expect, it } from 'vitest';
import { asId, type DraftId } from '../../../src/domain/shared/ids.ts';
import type { Register } from '../../../src/domain/shared/register.ts';
import { editProposal } from '../../../src/usecases/drafts/edit-draft.ts';
import {
  beginDraft,
  dropDraft,
  openDrafts,
  resumeDraft,
  startDraft,
} from '../../../src/usecases/drafts/open-draft.ts';
import { respondentOf } from '../../../src/usecases/drafts/shown-page.ts';
import { aWorld, handedIn, REGISTER, value } from '../../support/leader-world.ts';

const FIRST = { challenge: 'Vi skriver timerne ind tre steder.', hassle: '4' };

describe('beginning a draft', () => {
  it('knows the unit and who may see the name', async () => {
    const { deps, karen } = await aWorld();

    const { draft } = value(await startDraft(deps, karen));

    expect(draft.answers).toMatchObject({ unit: '1003000001', name: 'handlers' });
  });

  it('uses an untouched draft again', async () => {
    const { deps, karen } = await aWorld();

    const drafts = [await startDraft(deps, karen), await startDraft(deps, karen)].map(value);

    expect(drafts[1]?.draft.id).toBe(drafts[0]?.draft.id);
  });

  it('leaves one of last year alone: its number would be of that year', async () => {
    const world = await aWorld();
    const before = value(await startDraft(world.deps, world.karen));
    world.goTo('2027-01-04T09:00:00.000Z');

    const { draft } = value(await startDraft(world.deps, world.karen));

    expect([before.draft.id.slice(0, 4), draft.id.slice(0, 4)]).toEqual(['2026', '2027']);
  });

  it('leaves one alone that began with other questions or from another workplace', async () => {
    const { deps, stores, karen } = await aWorld();
    const before = value(await startDraft(deps, karen));
    const stored = await deps.sets.latest(karen.tenant, 'forslag');
    await deps.sets.put(karen.tenant, { ...stored, version: 2 });
    const newer = value(await startDraft(deps, karen));
    await stores.registry.put(karen.tenant, movedTo('1003000002'));

    const moved = value(await startDraft(deps, karen));

    expect(
      [before, newer, moved].map(({ draft }) => [draft.set.version, draft.answers['unit']]),
    ).toEqual([
      [1, '1003000001'],
      [2, '1003000001'],
      [2, '1003000002'],
    ]);
  });

  it('leaves one alone that was begun further on, after another was sent', async () => {
    const { deps, karen } = await aWorld();
    const id = asId<DraftId>('2026-next');
    const set = { id: 'forslag', version: 1 };

    const next = await beginDraft(deps, await respondentOf(deps, karen), {
      id,
      answers: () => ({}),
      on: { set, page: 'help' },
    });
    const first = value(await startDraft(deps, karen));

    expect(next).toMatchObject({ page: { id: 'help' }, draft: { id, page: 'help', set } });
    expect(first.page.id).toBe('cumbersome');
    expect(first.draft.id).not.toBe(id);
  });

  it('begins another beside one with words in it', async () => {
    const world = await aWorld();
    const first = value(await startDraft(world.deps, world.karen));
    await world.press(first, { inputs: FIRST });

    const second = value(await startDraft(world.deps, world.karen));

    expect(second.draft.id).not.toBe(first.draft.id);
    expect(await openDrafts(world.deps, world.karen)).toHaveLength(2);
  });

  it('is for leaders and their deputies where the municipality says so', async () => {
    const { deps, karen, stranger } = await aWorld({ whoMayPropose: 'leaders' });

    expect(await startDraft(deps, stranger)).toMatchObject({ problem: { kind: 'not-allowed' } });
    expect(await startDraft(deps, karen)).toMatchObject({ ok: true });
  });
});

describe('dropping a draft', () => {
  it('forgets it', async () => {
    const { deps, karen } = await aWorld();
    const { draft } = value(await startDraft(deps, karen));

    await dropDraft(deps, karen, { draft: draft.id, revision: 0 });

    expect(await resumeDraft(deps, karen, { id: draft.id })).toMatchObject({
      problem: { kind: 'draft-gone' },
    });
  });

  it('refuses when it was changed on another device', async () => {
    const world = await aWorld();
    const shown = value(await startDraft(world.deps, world.karen));
    await world.press(shown, { inputs: FIRST });

    const dropped = await dropDraft(world.deps, world.karen, {
      draft: shown.draft.id,
      revision: 0,
    });

    expect(dropped).toMatchObject({ problem: { kind: 'changed-meanwhile' } });
  });
});

describe('the workplace of somebody the register does not know', () => {
  const unlisted = { unit: 'unlisted' };

  it('is asked for once, and known from then on', async () => {
    const world = await aWorld();
    const first = value(await startDraft(world.deps, world.stranger));
    const asked = value(await world.pressAs(world.stranger, first, { go: 'send', inputs: FIRST }));
    if (asked.kind !== 'page') throw new Error('asked for the unit');

    const sent = value(
      await world.pressAs(world.stranger, asked.shown, { go: 'send', inputs: unlisted }),
    );
    const known = await world.deps.people.byId(first.draft.tenant, world.stranger.id);
    const next = known && value(await startDraft(world.deps, known.value));

    expect(asked.shown.page.kind).toBe('review');
    expect(sent.kind).toBe('sent');
    expect(sent.kind === 'sent' && sent.proposal).not.toHaveProperty('unit');
    expect(next?.draft.answers['unit']).toBe('unlisted');
  });

  it('is not asked for where the register has none', async () => {
    const world = await aWorld();
    const deps = {
      ...world.deps,
      registry: {
        ...world.deps.registry,
        register: async () => ({ units: [], areas: [], forums: [], guidance: [] }),
      },
    };

    const { set } = value(await startDraft(deps, world.stranger));

    expect(
      set.pages.flatMap(({ questions }) => questions).some(({ kind }) => kind === 'unit'),
    ).toBe(false);
  });
});

describe('changing a proposal from a workplace one has left', () => {
  it('leaves it with that workplace, and offers both', async () => {
    const world = await aWorld();
    const { no } = await handedIn(world, FIRST);
    await world.stores.registry.put(world.karen.tenant, movedTo('1003000002'));

    const shown = value(await editProposal(world.deps, world.karen, { no }));
    const sent = value(await world.press(shown, { go: 'send' }));

    const questions = shown.set.pages.flatMap((page) => page.questions);
    const unit = questions.find(({ kind }) => kind === 'unit');
    expect(unit).toMatchObject({
      choices: [{ id: '1003000002' }, { id: '1003000001' }, { id: 'unlisted' }],
    });
    expect(sent).toMatchObject({ kind: 'sent', proposal: { unit: '1003000001' } });
  });
});

/** The register once Karen leads another unit, and nobody the one she had. */
function movedTo(id: string): Register {
  const units = REGISTER.units.map(({ leader: _, ...unit }) =>
    unit.id === id
      ? { ...unit, leader: { name: 'Karen Holm', mail: 'karen.holm@bakkekoebing.example' } }
      : unit,
  );
  return { ...REGISTER, units };
}

describe('a newer version of the questions', () => {
  it('is met by new drafts; one begun before is finished as it was begun', async () => {
    const world = await aWorld();
    const begun = value(await startDraft(world.deps, world.karen));
    await world.press(begun, { inputs: { challenge: FIRST.challenge } });
    const stored = await world.deps.sets.latest(begun.draft.tenant, 'forslag');
    const renamed = { da: 'Hvad driller?', en: 'What teases?' };
    const pages = stored.pages.map((page) => ({ ...page, title: renamed }));
    await world.deps.sets.put(begun.draft.tenant, { ...stored, version: 2, pages });

    const resumed = value(await resumeDraft(world.deps, world.karen, { id: begun.draft.id }));
    const fresh = value(await startDraft(world.deps, world.karen));
    const sent = value(await world.press(resumed, { go: 'send', inputs: FIRST }));

    expect(resumed.page.title.da).toBe('Hvad er besværligt?');
    expect(fresh.page.title.da).toBe('Hvad driller?');
    expect(sent).toMatchObject({ kind: 'sent', proposal: { set: { version: 1 } } });
  });
});
