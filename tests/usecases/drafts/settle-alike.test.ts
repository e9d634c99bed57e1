import { beforeEach, describe, expect, it } from 'vitest';
import type { Initiative } from '../../../src/domain/initiative/initiative.ts';
import { asId, type InitiativeId } from '../../../src/domain/shared/ids.ts';
import { answerAlike } from '../../../src/usecases/drafts/answer-alike.ts';
import { type Settling, settleAlike } from '../../../src/usecases/drafts/settle-alike.ts';
import type { ShownPage } from '../../../src/usecases/drafts/shown-page.ts';
import { afterFirstPage, anAlikeWorld, JENSS, pageIn, pressOn } from '../../support/alike-world.ts';
import { anInitiative } from '../../support/an-initiative.ts';
import { TENANT } from '../../support/builders.ts';
import { value } from '../../support/leader-world.ts';

const ID = asId<InitiativeId>('i-1');
const COVERED: Settling = { kind: 'covered', initiative: ID };
const GUIDED: Settling = { kind: 'guided', guidance: 'adgang' };
const RUNNING = anInitiative(ID, {
  title: 'Nye vikarer på vagtplanen fra første dag',
  what: 'De kommer på vagtplanen, når de ansættes.',
  state: 'running',
});
const GUIDANCE = {
  id: 'adgang',
  title: 'Sådan kommer vikarer på vagtplanen',
  link: 'https://intranet.example/adgang',
  words: ['vikar', 'vagtplan'],
};
const ELSE = { challenge: 'Taget på hallen er utæt igen.', hassle: '2' };

async function world(initiative: Initiative = RUNNING) {
  const made = await anAlikeWorld(ELSE);
  await made.stores.registry.put(TENANT, { guidance: [GUIDANCE] });
  await made.stores.initiatives.save(initiative, undefined, []);
  return made;
}
let here: Awaited<ReturnType<typeof world>>;
let card: ShownPage;

beforeEach(async () => {
  here = await world();
  card = await afterFirstPage(here, here.jens);
});

const settle = (by: Settling, who = here.jens, press = pressOn(card)) =>
  settleAlike(here.deps, who, { ...press, by });
const stored = () => here.stores.initiatives.initiative(TENANT, ID);
const kept = async () =>
  (await here.stores.proposals.all({ tenant: TENANT, year: 2026 })).filter(
    ({ proposer }) => proposer === here.jens.id,
  );

describe('what is offered', () => {
  it('is what is under way and guidance, with the words that led to it', () => {
    expect(card.alike).toHaveLength(2);
    expect(card.alike).toContainEqual(expect.objectContaining({ guidance: GUIDANCE }));
    const covering = card.alike?.find((one) => 'initiative' in one);
    expect(covering).toMatchObject({ initiative: { id: ID } });
    expect(covering?.shared).toContainEqual({ mine: 'vagtplanen', theirs: 'vagtplanen' });
  });

  it('is no initiative that is over, and none that answers a proposal shown beside it', async () => {
    const over = await world({ ...RUNNING, state: 'done' });
    expect((await afterFirstPage(over, over.jens)).alike).toMatchObject([{ guidance: {} }]);

    const beside = await anAlikeWorld();
    const proposals = [beside.proposal.no];
    await beside.stores.initiatives.save({ ...RUNNING, proposals }, undefined, []);
    const { alike = [] } = await afterFirstPage(beside, beside.jens);
    expect(alike).toMatchObject([{ proposal: { no: beside.proposal.no } }]);
  });

  it('is at most three things in all, of which one is guidance', async () => {
    for (const at of [2, 3, 4]) {
      const id = asId<InitiativeId>(`i-${at}`);
      await here.stores.initiatives.save({ ...RUNNING, id }, undefined, []);
    }
    await here.stores.registry.put(TENANT, { guidance: [{ ...GUIDANCE, id: 'mere' }] });

    const { alike = [] } = await afterFirstPage(here, here.jens);

    expect(alike).toHaveLength(3);
    expect(alike.filter((one) => 'guidance' in one).length).toBeLessThan(2);
  });

  it('is no guidance that is not behind a lock', async () => {
    await here.stores.registry.put(TENANT, {
      guidance: [{ ...GUIDANCE, link: 'http://intranet.example/adgang' }],
    });

    const { alike } = await afterFirstPage(here, here.jens);
    expect(alike).toMatchObject([{ initiative: { id: ID } }]);
    expect(alike).toHaveLength(1);
  });
});

describe('settleAlike', () => {
  it('follows what covers it, keeps the text and ends in one receipt', async () => {
    const presses = await Promise.all([settle(COVERED), settle(COVERED), settle(GUIDED)]);

    const receipts = presses.map((one) => value(one));
    expect(receipts[1]).toEqual(receipts[0]);
    expect(receipts[2]).toEqual(receipts[0]);
    expect(await kept()).toHaveLength(1);
    const [proposal] = await kept();
    expect(proposal).toMatchObject({ status: 'closed', answers: { challenge: JENSS.challenge } });
  });

  it('counts what guidance solved, and follows nothing', async () => {
    expect(value(await settle(GUIDED))).toMatchObject({
      kind: 'sent',
      how: 'guided',
      proposal: { outcome: 'guidance', answer: GUIDANCE.title },
    });
    expect((await stored())?.value.followers).toEqual([]);
    expect(value(await settle(GUIDED))).toMatchObject({ how: 'guided' });
  });

  it('follows once, also when it was cut off before the draft was used up', async () => {
    const add = async () => Promise.reject(new Error('killed'));
    const proposals = { ...here.deps.proposals, add };
    await expect(
      settleAlike({ ...here.deps, proposals }, here.jens, { ...pressOn(card), by: COVERED }),
    ).rejects.toThrow('killed');

    expect(value(await settle(COVERED))).toMatchObject({ how: 'covered' });
    expect((await stored())?.value.followers).toEqual([here.jens.id]);
    expect(await kept()).toMatchObject([{ outcome: 'already-under-way' }]);
  });

  it('goes on with the draft when it is over meanwhile', async () => {
    const before = await stored();
    await here.stores.initiatives.save({ ...RUNNING, state: 'done' }, before?.tag, []);

    const shown = pageIn(value(await settle(COVERED)) as never);
    expect(shown.note).toBe('alike-ended');
    expect(await kept()).toEqual([]);
  });

  it('settles by nothing but what was shown, for nobody else, and not once it is something else', async () => {
    const other = asId<InitiativeId>('i-2');
    await here.stores.initiatives.save({ ...RUNNING, id: other }, undefined, []);

    expect(await settle({ kind: 'covered', initiative: other })).toMatchObject({
      problem: { kind: 'not-found' },
    });
    expect(await settle({ kind: 'guided', guidance: 'x' })).toMatchObject({
      problem: { kind: 'not-found' },
    });
    expect(await settle(COVERED, here.karen)).toMatchObject({ problem: { kind: 'draft-gone' } });
    await answerAlike(here.deps, here.jens, { ...pressOn(card, 'other'), go: 'other' });
    expect(value(await settle(COVERED))).toMatchObject({ kind: 'page' });
    expect(await kept()).toEqual([]);
  });
});
