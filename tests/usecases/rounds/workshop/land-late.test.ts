import { describe, expect, it } from 'vitest';
import { answerPick } from '../../../../src/usecases/rounds/workshop/answer-pick.ts';
import { landLate } from '../../../../src/usecases/rounds/workshop/land-late.ts';
import { tendWorkshops } from '../../../../src/usecases/rounds/workshop/tend-workshops.ts';
import { aParticipant } from '../../../support/a-workshop.ts';
import { TENANT } from '../../../support/builders.ts';
import { aWorkshopWorld } from '../../../support/workshop-world.ts';

const TYPED = { said: 'Ét skema fra nytår', agreed: 'do', who: '', when: '' };

/** Everything has landed, and Karen has not answered for her station. */
async function over() {
  const stations = [{ id: 's1', title: 'Nye medarbejdere', proposals: [], owner: 'Karen' }];
  const world = await aWorkshopWorld({ phase: 'done', slot: 2, stations });
  await world.noted({ id: 'a', group: 'a' });
  await world.stores.workshops.saveParticipant(aParticipant('p1', { votes: { s1: ['a'] } }));
  for (let at = 0; at < 5; at += 1) await tendWorkshops(world.workshop, TENANT);
  const press = { round: world.id, group: 'a', revision: 0, typed: TYPED, notCpr: [] };
  const proposals = () => world.stores.proposals.all({ tenant: TENANT, year: 2026 });
  const summaries = async () =>
    (await world.relayed()).filter(({ content }) => content.kind === 'workshop-summary');
  return { ...world, press, proposals, summaries };
}

describe('landLate', () => {
  it('writes a late answer on the proposal, and into the summary that stands there', async () => {
    const { workshop, karen, press, proposals, summaries } = await over();
    const [posted] = await summaries();
    expect((await answerPick(workshop, karen, press)).ok).toBe(true);
    expect(await proposals()).toMatchObject([
      { treatments: [{ workshop: { title: 'Lettere hverdag for ledere', said: TYPED.said } }] },
    ]);
    const all = await summaries();
    expect(all).toHaveLength(2);
    const [, edited] = all;
    expect(edited?.content).toMatchObject({ stations: [{ list: [{ said: TYPED.said }] }] });
    expect(edited?.message).toBe(posted?.message);
    expect(edited?.revision).toBeGreaterThan(posted?.revision ?? Number.POSITIVE_INFINITY);
  });

  it('answers a second press with the same, and leaves one mark on the proposal', async () => {
    const { workshop, karen, press, proposals } = await over();
    await answerPick(workshop, karen, press);
    expect((await answerPick(workshop, karen, press)).ok).toBe(true);
    const [proposal] = await proposals();
    expect(proposal?.treatments).toHaveLength(1);
  });

  it('leaves a workshop that is not over to its end', async () => {
    const { workshop, now, set, summaries } = await over();
    const before = (await summaries()).length;
    await set({ phase: 'answer' });
    const { revision } = await now();
    await landLate(workshop, await now(), 'a');
    expect((await now()).revision).toBe(revision);
    expect(await summaries()).toHaveLength(before);
  });
});
