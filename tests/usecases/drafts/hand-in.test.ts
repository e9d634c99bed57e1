import { describe, expect, it } from 'vitest';
import type { Person } from '../../../src/domain/people/person.ts';
import { asId, type DraftId } from '../../../src/domain/shared/ids.ts';
import { answerDay, handIn, mayPropose } from '../../../src/usecases/drafts/hand-in.ts';
import { openDrafts, startDraft } from '../../../src/usecases/drafts/open-draft.ts';
import { respondentOf } from '../../../src/usecases/drafts/shown-page.ts';
import { TENANT } from '../../support/builders.ts';
import { aWorld, handedIn, value, type World } from '../../support/leader-world.ts';

const ANSWERS = { challenge: 'Vi skriver vikarens oplysninger ind tre steder.', hassle: 4 };

async function request(
  world: World,
  person: Person,
  answers: Readonly<Record<string, string>> = {},
) {
  const { set } = value(await startDraft(world.deps, person));
  const [stored] = await openDrafts(world.deps, person);
  if (stored === undefined) throw new Error('nothing begun');
  const draft = { ...stored.value, answers: { ...stored.value.answers, ...ANSWERS, ...answers } };
  const respondent = await respondentOf(world.deps, person);
  return { stored, draft, set, respondent, locally: false };
}

async function sent(world: World, person: Person, answers?: Readonly<Record<string, string>>) {
  const handed = await handIn(world.deps, await request(world, person, answers));
  if (handed === 'changed') throw new Error('changed');
  return value(handed).proposal;
}

describe('handing in', () => {
  it('gives the same proposal twice for one draft', async () => {
    const world = await aWorld();
    const same = await request(world, world.karen);

    const both = [await handIn(world.deps, same), await handIn(world.deps, same)];

    expect(both[1]).toEqual(both[0]);
    expect(await world.stores.proposals.all({ tenant: TENANT, year: 2026 })).toHaveLength(1);
  });

  it('remembers the draft that is begun in its place, and only with its own hand-in', async () => {
    const world = await aWorld();
    const same = await request(world, world.karen);
    const [one, other] = ['2026-one', '2026-other'].map((id) => asId<DraftId>(id));

    await handIn(world.deps, { ...same, ...(one && { next: one }) });
    await handIn(world.deps, { ...same, ...(other && { next: other }) });

    const left = await world.stores.proposals.draft(same.draft, same.draft.id);
    expect(left?.value.sent).toEqual({ no: '2026-0001', next: one });
  });

  it('gives way to another device that has the draft', async () => {
    const world = await aWorld();
    const late = await request(world, world.karen);
    await world.stores.proposals.saveDraft({ ...late.draft, revision: 1 }, late.stored.tag);

    expect(await handIn(world.deps, late)).toBe('changed');
    expect(await world.stores.proposals.all({ tenant: TENANT, year: 2026 })).toEqual([]);
  });

  it('numbers by the year the draft was begun', async () => {
    const world = await aWorld();
    world.goTo('2026-12-31T22:30:00.000Z');
    const begun = await request(world, world.karen);
    world.goTo('2026-12-31T23:30:00.000Z');

    const handed = await handIn(world.deps, begun);

    expect(handed).toMatchObject({ ok: true, value: { proposal: { no: '2026-0001' } } });
  });

  it('is refused where only leaders may', async () => {
    const world = await aWorld();
    const asked = await request(world, world.stranger, { unit: '1003000002' });
    const settings = { ...world.deps.settings, whoMayPropose: 'leaders' } as const;

    expect(await handIn({ ...world.deps, settings }, asked)).toMatchObject({
      ok: false,
      problem: { kind: 'not-allowed' },
    });
  });

  it('remembers the workplace of somebody the register does not know, and of nobody else', async () => {
    const world = await aWorld();

    await sent(world, world.stranger, { unit: '1003000002' });
    await sent(world, world.karen);

    const [stranger, karen] = await Promise.all(
      [world.stranger, world.karen].map(({ id }) => world.stores.people.byId(TENANT, id)),
    );
    expect(stranger?.value.unit).toBe('1003000002');
    expect(karen?.value.unit).toBeUndefined();
  });

  it('makes a new version of a proposal that is edited, and refuses one that changed meanwhile', async () => {
    const world = await aWorld();
    const { no } = await handedIn(world, { ...ANSWERS, hassle: '4' });
    const asked = await request(world, world.karen, {
      challenge: 'Nu er det fire steder i stedet.',
    });
    const as = (id: string, version: number) => ({
      ...asked,
      draft: { ...asked.draft, id: asId<DraftId>(id), edits: { no, version } },
    });

    const saved = await handIn(world.deps, as(asked.draft.id, 1));

    expect(saved).toMatchObject({ ok: true, value: { how: 'changed', proposal: { version: 2 } } });
    expect(await handIn(world.deps, as('2026-another', 1))).toMatchObject({
      ok: false,
      problem: { kind: 'changed-meanwhile' },
    });
  });
});

describe('the day of the answer', () => {
  it('is moved to a working day', async () => {
    const { deps, goTo } = await aWorld();
    goTo('2026-11-21T11:00:00.000Z');

    expect(answerDay(deps)).toBe('2026-12-07');
  });
});

describe('who may propose', () => {
  it('is everyone, or those who lead a workplace or stand in for its leader', async () => {
    const { deps, karen, stranger } = await aWorld();
    const leaders = { settings: { ...deps.settings, whoMayPropose: 'leaders' } } as const;
    const [known, unknown] = await Promise.all(
      [karen, stranger].map((one) => respondentOf(deps, one)),
    );
    if (known === undefined || unknown === undefined) throw new Error('nobody there');

    expect([mayPropose(deps, known), mayPropose(deps, unknown)]).toEqual([true, true]);
    expect([mayPropose(leaders, known), mayPropose(leaders, unknown)]).toEqual([true, false]);
  });
});
