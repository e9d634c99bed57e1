import { describe, expect, it } from 'vitest';
import { answerPick } from '../../../../src/usecases/rounds/workshop/answer-pick.ts';
import { askOwners } from '../../../../src/usecases/rounds/workshop/ask-owners.ts';
import { tendWorkshops } from '../../../../src/usecases/rounds/workshop/tend-workshops.ts';
import { aParticipant } from '../../../support/a-workshop.ts';
import { TENANT } from '../../../support/builders.ts';
import { aWorkshopWorld } from '../../../support/workshop-world.ts';

const ENDED = '2026-11-24T09:10:00.000Z';
const AFTER_GRACE = '2026-11-24T09:11:01.000Z';

/** Karen answers for the first station, where two things were chosen. */
async function chosen(phase: 'answer' | 'done' = 'answer') {
  const stations = [{ id: 's1', title: 'Nye medarbejdere', proposals: [], owner: 'Karen' }];
  const world = await aWorkshopWorld({ phase, slot: 2, stations, endedAt: ENDED });
  await world.noted(
    { id: 'a', group: 'a' },
    { id: 'b', group: 'b', text: 'Vikarer får ingen nøgle' },
  );
  await world.stores.workshops.saveParticipant(aParticipant('p1', { votes: { s1: ['a', 'b'] } }));
  const said = async () =>
    (await world.relayed()).filter(({ content }) => content.kind.startsWith('workshop-task'));
  const ask = async () => {
    const tagged = await world.stores.rounds.round(TENANT, world.id);
    if (tagged === undefined) throw new Error('no round');
    return askOwners(world.workshop, { value: await world.now(), tag: tagged.tag });
  };
  return { ...world, said, ask };
}

describe('askOwners', () => {
  it('waits until the last votes are in, and asks once', async () => {
    const { workshop, goTo, said, now, karen } = await chosen();
    goTo('2026-11-24T09:10:30.000Z');
    await tendWorkshops(workshop, TENANT);
    expect(await said()).toEqual([]);
    goTo(AFTER_GRACE);
    await tendWorkshops(workshop, TENANT);
    await tendWorkshops(workshop, TENANT);
    expect(await said()).toMatchObject([
      {
        to: karen.person,
        content: {
          kind: 'workshop-task',
          chosen: expect.arrayContaining(['Vikarer får ingen nøgle']),
        },
      },
    ]);
    expect((await now()).workshop.askedAt).toBe(AFTER_GRACE);
  });

  it('asks at the end of a workshop that was ended at once', async () => {
    const { ask, goTo, said } = await chosen('done');
    goTo('2026-11-24T09:10:05.000Z');
    expect(await ask()).toBe(true);
    expect(await ask()).toBe(false);
    expect(await said()).toHaveLength(1);
  });
});

describe('closeTasks', () => {
  it('says that there is nothing more to do when the last is answered', async () => {
    const { workshop, karen, host, id, ask, goTo, said } = await chosen();
    goTo(AFTER_GRACE);
    await ask();
    const typed = { said: 'Ja', agreed: 'do', who: '', when: '' };
    const press = { round: id, revision: 0, typed, notCpr: [] };
    await answerPick(workshop, karen, { ...press, group: 'a' });
    expect(await said()).toHaveLength(1);
    await answerPick(workshop, host, { ...press, group: 'b' });
    expect((await said()).map(({ content }) => content.kind)).toEqual([
      'workshop-task',
      'workshop-task-over',
    ]);
  });
});
