import { expect, it } from 'vitest';
import { asId, type PersonId } from '../../../../src/domain/shared/ids.ts';
import { answerPick } from '../../../../src/usecases/rounds/workshop/answer-pick.ts';
import { landAnswers } from '../../../../src/usecases/rounds/workshop/land-answers.ts';
import { landNotes } from '../../../../src/usecases/rounds/workshop/land-notes.ts';
import { aParticipant } from '../../../support/a-workshop.ts';
import { TENANT } from '../../../support/builders.ts';
import { aWorkshopWorld } from '../../../support/workshop-world.ts';

it('writes what was said on the proposal of each group, once', async () => {
  const world = await aWorkshopWorld({ phase: 'answer', slot: 2 });
  const { workshop, host, id, noted, now, set, stores } = world;
  await noted({ id: 'a', group: 'a' }, { id: 'b', group: 'b', person: asId<PersonId>('bo') });
  await stores.workshops.saveParticipant(aParticipant('p1', { votes: { s1: ['a', 'b'] } }));
  const typed = { said: 'Ét skema', agreed: 'look', who: 'Bo', when: '2027' };
  await answerPick(workshop, host, { round: id, group: 'a', revision: 0, typed, notCpr: [] });
  await set({ phase: 'done' });
  await landNotes(workshop, await now());
  await landAnswers(workshop, await now());
  await landAnswers(workshop, await now());
  const proposals = await stores.proposals.all({ tenant: TENANT, year: 2026 });
  expect(proposals.map(({ treatments = [] }) => treatments.length)).toEqual([1, 0]);
  expect(proposals[0]?.treatments?.[0]?.workshop).toMatchObject({
    title: 'Lettere hverdag for ledere',
    said: 'Ét skema',
    agreed: 'look',
    who: 'Bo',
    when: { text: '2027' },
  });
});
