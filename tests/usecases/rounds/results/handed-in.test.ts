import { expect, it } from 'vitest';
import type { Asked } from '../../../../src/domain/round/given.ts';
import { asId, type PersonId } from '../../../../src/domain/shared/ids.ts';
import { handedIn } from '../../../../src/usecases/rounds/results/handed-in.ts';
import { aResponse } from '../../../support/a-round.ts';
import { TENANT } from '../../../support/builders.ts';
import { aResultWorld } from '../../../support/result-world.ts';

const answered = [{ answers: { q: 1 } }, { answers: { q: 2 } }];
const wave = { series: 's', label: '2026', audience: {}, asked: 4, reminders: [], reminded: 0 };

it('says who wrote what of a named round alone', async () => {
  const world = await aResultWorld();
  const confidential = await world.held({}, answered);
  const persons = async (privacy: 'named' | 'confidential') =>
    (await handedIn(world.rounds, { ...confidential, privacy })).given.map(({ person }) => person);

  expect(await persons('confidential')).toEqual([undefined, undefined]);
  expect(await persons('named')).toEqual(['p1', 'p2']);
});

it('knows of a wave who was asked, and who of them has answered', async () => {
  const world = await aResultWorld();
  const round = await world.held({ wave }, answered, 4);

  const { answered: count, wave: sent } = await handedIn(world.rounds, round);

  expect(count).toBe(2);
  expect(sent?.asked).toHaveLength(4);
  expect([...(sent?.answered ?? [])]).toEqual(['p1', 'p2']);
});

it('counts everybody of a wave where the list has them, not where they answered', async () => {
  const world = await aResultWorld();
  const there = { answers: { q: 1 }, department: 'Børn', unitType: 'school' as const };
  const round = await world.held({ wave }, [there, there, there]);
  const asked: readonly Asked[] = [
    // The file has them elsewhere than the register, which knows nothing of the second by now.
    { id: 'p1', person: asId('p1'), name: 'A', background: { department: 'Kultur' } },
    { id: 'p2', person: asId('p2'), name: 'B', background: {} },
  ];
  await world.rounds.responses.fixAsked({ tenant: TENANT, round: round.id }, asked);

  const { given } = await handedIn(world.rounds, round);

  // Whoever stands on no list counts for everybody together alone.
  expect(given.map(({ background }) => background)).toEqual([{ department: 'Kultur' }, {}, {}]);
});

it('knows somebody asked by mail, as what they were asked', async () => {
  const world = await aResultWorld();
  const person = asId<PersonId>('ida');
  const ida = {
    id: person,
    tenant: TENANT,
    entra: 'entra-ida',
    name: 'Ida',
    mail: 'ida@b.example',
  };
  await world.rounds.people.add(ida);
  const round = await world.held({ wave }, []);
  const at = { tenant: TENANT, round: round.id };
  const background = { department: 'Kultur', unitType: 'other' } as const;
  await world.rounds.responses.fixAsked(at, [
    { id: 'mail:ida@b.example', name: 'MED', mail: 'ida@b.example', background },
  ]);
  const answers = { q: 1 };
  const response = { round: round.id, person, answers, background: { department: 'Børn' } };
  await world.rounds.responses.saveResponse(
    aResponse({ ...response, given: { answers, at: round.createdAt } }),
  );

  const { given, wave: sent } = await handedIn(world.rounds, round);

  expect(given.map((one) => one.background)).toEqual([background]);
  expect([...(sent?.answered ?? [])]).toEqual(['mail:ida@b.example']);
});
