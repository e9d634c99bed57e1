import { beforeEach, describe, expect, it } from 'vitest';
import { asId, type DraftId, type PersonId } from '../../../src/domain/shared/ids.ts';
import {
  lookAtRedaction,
  mayRedact,
  redactProposal,
} from '../../../src/usecases/triage/redact-proposal.ts';
import { aProposal, no } from '../../support/a-proposal.ts';
import { anAssessment } from '../../support/an-assessment.ts';
import { aDraft, TENANT } from '../../support/builders.ts';
import { aKitWorld, type KitWorld } from '../../support/channel-kit.ts';
import { personalPlace } from '../../support/channel-world.ts';
import { value } from '../../support/leader-world.ts';

const NO = no('2026-1');
const NAME = 'Sofie Holm';
const AT = '2026-11-20T09:00:00.000Z';
let world: KitWorld;

beforeEach(async () => {
  world = await aKitWorld();
  const set = { id: 'forslag', version: 1 };
  const proposal = aProposal('2026-1', {
    set,
    proposer: world.nanna.id,
    answers: { challenge: `${NAME}s vikar venter`, wish: `Spørg ${NAME}`, need: 'system' },
    supplements: [{ at: AT, text: `Også ${NAME}`, question: `Hvem er ${NAME}?` }],
    notes: [{ by: asId<PersonId>('ole'), at: AT, text: `${NAME} ringede` }],
    assessments: [anAssessment({ note: `Se ${NAME}` })],
  });
  const first = await world.stored(proposal);
  const before = await world.stores.proposals.proposal(TENANT, NO);
  if (before === undefined) throw new Error('not stored');
  const next = { ...first, version: 2 };
  await world.stores.proposals.change('edit', { proposal: next, before, events: [], says: [] });
});

const given = (words = NAME) => ({ no: NO, words });
const everything = async () =>
  JSON.stringify([
    await world.stores.proposals.proposal(TENANT, NO),
    await world.stores.proposals.versions(TENANT, NO),
    await world.stores.proposals.history(TENANT, NO),
    await world.stores.audit.month(TENANT, '2026-11'),
  ]);

describe('lookAtRedaction', () => {
  it('shows each text as it will look, and counts every place in every version', async () => {
    const { texts, places } = value(
      await lookAtRedaction(world.deps, world.administrator, given()),
    );

    expect(texts).toContain('▇▇▇ vikar venter');
    expect(texts.join()).not.toContain('Sofie');
    expect([texts.length, places]).toEqual([6, 12]);
  });

  it.each([
    ['', 'required'],
    ['x', 'required'],
    ['æ'.repeat(301), 'too-long'],
    ['Ingen her', 'nothing-found'],
    ['system', 'nothing-found'],
  ])('refuses %j', async (words, kind) => {
    const looked = await lookAtRedaction(world.deps, world.administrator, given(words));

    expect(looked).toMatchObject({ ok: false, problem: { kind } });
  });
});

describe('redactProposal', () => {
  it('leaves the name nowhere, and says who hid something', async () => {
    value(await redactProposal(world.deps, world.administrator, given()));

    const all = await everything();
    expect(all).not.toContain('Sofie');
    expect(all).toContain('"need":"system"');
    expect((await world.stores.proposals.history(TENANT, NO)).at(-1)).toMatchObject({
      kind: 'redacted',
      by: 'karen',
    });
    expect(await world.stores.audit.month(TENANT, '2026-11')).toMatchObject([
      { what: 'redacted', about: NO, by: 'karen' },
    ]);
  });

  it('changes nothing the second time', async () => {
    value(await redactProposal(world.deps, world.administrator, given()));
    const once = await everything();

    value(await redactProposal(world.deps, world.administrator, given()));
    expect(await everything()).toBe(once);
  });

  it('drops what the proposer was changing, for it holds the old words', async () => {
    const edits = { no: NO, version: 2 };
    const draft = (id: string, more: object) =>
      aDraft({ id: asId<DraftId>(id), tenant: TENANT, person: world.nanna.id, ...more });
    await world.stores.proposals.saveDraft(draft('2026-edit', { edits }));
    await world.stores.proposals.saveDraft(draft('2026-other', {}));

    value(await redactProposal(world.deps, world.administrator, given()));

    const owner = { tenant: TENANT, person: world.nanna.id };
    const left = await world.stores.proposals.drafts(owner, [2026]);
    expect(left.map(({ value: one }) => one.id)).toEqual(['2026-other']);
  });

  it('is for administrators', async () => {
    const nanna = world.caller(world.nanna, personalPlace('Nanna'));

    expect(await redactProposal(world.deps, nanna, given())).toMatchObject({
      problem: { kind: 'not-administrator' },
    });
    expect(await everything()).toContain('Sofie');
    expect([
      (await mayRedact(world.deps, nanna)).ok,
      (await mayRedact(world.deps, world.administrator)).ok,
    ]).toEqual([false, true]);
  });
});
