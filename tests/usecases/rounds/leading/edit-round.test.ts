import { beforeEach, expect, it } from 'vitest';
import type { Round } from '../../../../src/domain/round/round.ts';
import type { TypedRound } from '../../../../src/domain/round/typed-round.ts';
import { editRound } from '../../../../src/usecases/rounds/leading/edit-round.ts';
import { openPrepared } from '../../../../src/usecases/rounds/leading/open-prepared.ts';
import { TENANT } from '../../../support/builders.ts';
import {
  aLeadingWorld,
  filledIn,
  HEADING,
  type LeadingWorld,
} from '../../../support/leading-world.ts';

let world: LeadingWorld;
let poll: Round;
beforeEach(async () => {
  world = await aLeadingWorld();
  poll = await world.poll();
});

const edit = (
  typed: Partial<TypedRound>,
  { by = world.host, revision = 1 }: { by?: LeadingWorld['host']; revision?: number } = {},
) => {
  const request = { round: poll.id, revision, read: filledIn(typed), heading: HEADING };
  return editRound(world.rounds, by, request);
};

it('keeps what its host says now, with the question as it reads now', async () => {
  const saved = await edit({ question: 'Hvad så?', minutes: '10', privacy: 'named' });
  expect(saved.ok && saved.value).toMatchObject({
    title: 'Hvad så?',
    minutes: 10,
    privacy: 'named',
    revision: 2,
  });
  const { set } = await world.now(poll.id);
  expect((await world.rounds.sets.get(TENANT, set)).title.da).toBe('Hvad så?');
});

it('takes the time limit off again', async () => {
  await edit({ minutes: '10' });
  const saved = await edit({}, { revision: 2 });
  expect(saved.ok && saved.value.minutes).toBeUndefined();
});

it('keeps a form that is sent twice once', async () => {
  await edit({ question: 'Hvad så?' });
  const again = await edit({ question: 'Hvad så?' });
  expect(again.ok && again.value.revision).toBe(2);
});

it('writes over nothing that somebody else who leads it has changed', async () => {
  const [one, other] = await Promise.all([
    edit({ question: 'Hvad så?', choices: 'a\nb' }),
    edit({ question: 'Hvad så?', choices: 'c\nd' }, { by: world.admin }),
  ]);
  const kept = one.ok ? one : other;
  const refused = one.ok ? other : one;
  expect(refused).toMatchObject({ ok: false, problem: { kind: 'changed' } });
  const set = await world.rounds.sets.get(TENANT, (await world.now(poll.id)).set);
  const wanted = kept === one ? 'a' : 'c';
  expect(set.pages[0]?.questions[0]).toMatchObject({ choices: [{ label: { da: wanted } }, {}] });
});

it('refuses somebody who does not lead it, what is no more, and what runs already', async () => {
  expect(await edit({}, { by: world.other })).toEqual({ ok: false, problem: { kind: 'not-host' } });
  await openPrepared(world.rounds, world.inRoom(world.host), poll.id);
  expect(await edit({}, { revision: 2 })).toEqual({ ok: false, problem: { kind: 'not-now' } });
});
