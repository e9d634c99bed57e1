import { describe, expect, it } from 'vitest';
import type { Person } from '../../../src/domain/people/person.ts';
import { proposalNo } from '../../../src/domain/proposal/number.ts';
import { asId, type RoundId } from '../../../src/domain/shared/ids.ts';
import { answerAlike } from '../../../src/usecases/drafts/answer-alike.ts';
import { endorseAlike } from '../../../src/usecases/drafts/endorse-alike.ts';
import { startDraft } from '../../../src/usecases/drafts/open-draft.ts';
import { withdrawOwn } from '../../../src/usecases/own-proposals.ts';
import {
  type AlikeWorld,
  afterFirstPage,
  anAlikeWorld,
  JENSS,
  pageIn,
  pressOn,
  storedNow,
} from '../../support/alike-world.ts';
import { TENANT } from '../../support/builders.ts';
import { value } from '../../support/leader-world.ts';

const endorsementOf = ({ stores, proposal }: AlikeWorld, { id }: Person) =>
  stores.proposals.endorsement({ tenant: TENANT, person: id }, proposal.no);

describe('experiencing the same', () => {
  it('counts the person, keeps what they wrote and their hassle, and uses the draft up', async () => {
    const world = await anAlikeWorld();
    const { no } = world.proposal;
    const card = await afterFirstPage(world, world.jens);

    const sent = value(await endorseAlike(world.deps, world.jens, { ...pressOn(card), no }));

    expect(sent).toMatchObject({ kind: 'sent', how: 'endorsed', proposal: { no } });
    expect((await storedNow(world, world.proposal)).endorsed).toEqual({
      people: 1,
      units: ['1003000002'],
    });
    expect((await endorsementOf(world, world.jens))?.value).toMatchObject({
      hassle: 5,
      following: true,
      examples: [{ draft: card.draft.id, text: JENSS.challenge }],
    });
    const draft = await world.stores.proposals.draft(
      { tenant: TENANT, person: world.jens.id },
      card.draft.id,
    );
    expect(draft?.value).toMatchObject({ answers: {}, sent: { no, endorsed: true } });
    expect(draft?.value.alike).toBeUndefined();
    expect(await world.deps.projection.followedBy(TENANT, world.jens.id)).toMatchObject([{ no }]);
  });

  it('counts for the collection it was written for, and closes its invitation to them', async () => {
    const world = await anAlikeWorld();
    const campaign = { round: asId<RoundId>('round-1'), title: 'Bøvl' };
    const asked = { ...campaign, as: 'mail:jens' };
    const first = value(await startDraft(world.deps, world.jens, asked));
    const card = pageIn(value(await world.pressAs(world.jens, first, { inputs: JENSS })));

    const no = world.proposal.no;
    value(await endorseAlike(world.deps, world.jens, { ...pressOn(card), no }));

    const stored = await endorsementOf(world, world.jens);
    expect(stored?.value.examples).toMatchObject([{ campaign }]);
    // Who they are among those asked may be their mail, and is nobody else's business.
    expect(JSON.stringify(stored?.value)).not.toContain('mail:jens');
    const rows = await world.stores.outbox.waiting(TENANT, 10, []);
    const said = JSON.stringify(rows);
    for (const number of [0, 1, 2, 3]) expect(said).toContain(`wave~round-1~${number}`);
  });

  it('is the same receipt for every press on the draft later', async () => {
    const world = await anAlikeWorld();
    const card = await afterFirstPage(world, world.jens);
    const press = { ...pressOn(card), no: world.proposal.no };
    const all = await Promise.all([1, 2, 3].map(() => endorseAlike(world.deps, world.jens, press)));

    const [first, ...others] = all.map((one) => value(one));
    expect(others).toEqual([first, first]);
    expect(value(await answerAlike(world.deps, world.jens, { ...press, go: 'other' }))).toEqual(
      first,
    );
    expect(value(await world.pressAs(world.jens, card))).toEqual(first);
  });

  it('counts once a person with two drafts at once, and keeps both texts', async () => {
    const world = await anAlikeWorld();
    const [one, other] = [
      await afterFirstPage(world, world.jens),
      await afterFirstPage(world, world.jens, { ...JENSS, hassle: '3' }),
    ];

    await Promise.all(
      [one, other].map((card) =>
        endorseAlike(world.deps, world.jens, { ...pressOn(card), no: world.proposal.no }),
      ),
    );

    expect((await storedNow(world, world.proposal)).endorsed?.people).toBe(1);
    expect((await endorsementOf(world, world.jens))?.value.examples).toHaveLength(2);
  });

  it('goes on with the draft when the proposal was withdrawn meanwhile', async () => {
    const world = await anAlikeWorld();
    const card = await afterFirstPage(world, world.jens);
    await withdrawOwn(world.deps, world.karen, world.proposal);

    const page = pageIn(
      value(
        await endorseAlike(world.deps, world.jens, { ...pressOn(card), no: world.proposal.no }),
      ),
    );

    expect(page).toMatchObject({ note: 'alike-ended', page: { id: 'help' } });
    expect(page.alike).toBeUndefined();
    expect(await endorsementOf(world, world.jens)).toBeUndefined();
  });

  it('is refused kindly for one’s own, whatever a card says', async () => {
    const world = await anAlikeWorld();
    const shown = await afterFirstPage(world, world.karen);
    const { no } = world.proposal;
    const stored = await world.stores.proposals.draft(
      { tenant: TENANT, person: world.karen.id },
      shown.draft.id,
    );
    if (stored === undefined) throw new Error('no draft');
    await world.stores.proposals.saveDraft(
      { ...stored.value, alike: [{ no, shared: [] }] },
      stored.tag,
    );

    const answered = await endorseAlike(world.deps, world.karen, { ...pressOn(shown), no });

    expect(pageIn(value(answered))).toMatchObject({ note: 'alike-own' });
    expect((await storedNow(world, world.proposal)).endorsed).toBeUndefined();
  });

  it('is only for what was shown', async () => {
    const world = await anAlikeWorld();
    const other = { challenge: 'Taget på hallen er utæt igen.', hassle: '2' };
    const card = await afterFirstPage(world, world.jens);
    const [page, { no }] = [await afterFirstPage(world, world.jens, other), world.proposal];
    const unknown = proposalNo(2026, 99);

    expect(await endorseAlike(world.deps, world.jens, { ...pressOn(card), no: unknown })).toEqual({
      ok: false,
      problem: { kind: 'not-found' },
    });
    const notAsked = value(await endorseAlike(world.deps, world.jens, { ...pressOn(page), no }));
    expect(pageIn(notAsked).page.id).toBe('help');
    expect((await storedNow(world, world.proposal)).endorsed).toBeUndefined();
  });

  it('is not for those who may not propose', async () => {
    const world = await anAlikeWorld();
    const card = await afterFirstPage(world, world.stranger);
    const settings = { ...world.deps.settings, whoMayPropose: 'leaders' } as const;
    const press = { ...pressOn(card), no: world.proposal.no };

    expect(await endorseAlike({ ...world.deps, settings }, world.stranger, press)).toEqual({
      ok: false,
      problem: { kind: 'not-allowed' },
    });
  });

  it('reaches a proposal of last year, also when it was cut off halfway', async () => {
    const world = await anAlikeWorld();
    world.goTo('2027-01-05T09:00:00.000Z');
    const card = await afterFirstPage(world, world.jens);
    const press = { ...pressOn(card), no: world.proposal.no };
    const broken = {
      ...world.deps.proposals,
      saveDraft: () => Promise.reject(new Error('cut off')),
    };

    await expect(
      endorseAlike({ ...world.deps, proposals: broken }, world.jens, press),
    ).rejects.toThrow('cut off');
    const sent = value(await endorseAlike(world.deps, world.jens, press));

    expect(sent).toMatchObject({ kind: 'sent', how: 'endorsed' });
    expect(value(await endorseAlike(world.deps, world.jens, press))).toEqual(sent);
    expect((await storedNow(world, world.proposal)).endorsed?.people).toBe(1);
    expect((await endorsementOf(world, world.jens))?.value.examples).toHaveLength(1);
  });
});
