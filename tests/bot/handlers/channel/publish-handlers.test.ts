import { beforeEach, describe, expect, it } from 'vitest';
import type { Person } from '../../../../src/domain/people/person.ts';
import { aDecision, readyAnswer } from '../../../support/a-decision.ts';
import { no } from '../../../support/a-proposal.ts';
import { TENANT } from '../../../support/builders.ts';
import { only, presses } from '../../../support/channel-kit.ts';
import { aDecidingWorld, type DecidingWorld } from '../../../support/deciding-kit.ts';

const REWORDED = {
  'd.reason': 'Kortere.',
  'd.challenge': 'Tre steder.',
  'd.initiative': 'Ét sted.',
  'd.improvement': 'Et kvarter.',
  'd.horizon': '1. halvår 2027',
};
let world: DecidingWorld;

beforeEach(async () => {
  world = await aDecidingWorld();
  for (const number of ['2026-1', '2026-2']) await world.stored(readyAnswer(number));
});

const press = (verb: string, data = {}, inputs = {}) =>
  world.press(world.karen, verb, data, inputs);
const shown = async (verb: string, data = {}, inputs = {}) => only(await press(verb, data, inputs));
const dataOf = async (verb: string, on: ReturnType<typeof press>) =>
  presses(await on).find((one) => one['verb'] === verb)?.['data'] as Record<string, unknown>;

/** Somebody who has the problem of the first one too. */
async function endorse({ id }: Person): Promise<void> {
  const { proposals } = world.stores;
  const before = await proposals.proposal(TENANT, no('2026-1'));
  if (before === undefined) throw new Error('not there');
  const people = (before.value.endorsed?.people ?? 0) + 1;
  const at = '2026-11-20T09:00:00.000Z';
  await proposals.change(`endorse-${id}`, {
    proposal: { ...before.value, endorsed: { people, units: [] } },
    before,
    says: [],
    events: [{ no: before.value.no, kind: 'endorsed', at, by: id, to: 'forwarded' }],
    endorsement: {
      next: { no: before.value.no, person: id, at, following: true, examples: [] },
    },
  });
}

describe('the ready answers', () => {
  it('are sent once, and told what went and what did not', async () => {
    const confirm = press('answers.look');
    expect(only(await confirm).text).toContain('Send 2 svar til 1 person?');
    const data = await dataOf('answers.send', confirm);
    await press('answers.save', { no: '2026-0002', seen: 2 }, REWORDED);

    for (const one of [await shown('answers.send', data), await shown('answers.send', data)]) {
      expect(one.text).toContain('1 svar er sendt');
      expect(one.text).toContain('er ændret imens');
    }
    expect((await world.now('2026-1')).status).toBe('decided');
    expect((await world.now('2026-2')).status).toBe('forwarded');
  });

  it('ask for the number where many are told, and take no other', async () => {
    for (let at = 1; at <= 51; at += 1) await endorse(await world.person(`Leder ${at}`));
    const confirm = press('answers.look');
    expect(only(await confirm).text).toContain('Skriv 52 for at sende');
    const data = await dataOf('answers.send', confirm);

    expect((await shown('answers.send', data)).text).toContain('⚠ Skriv, hvor mange');
    expect((await shown('answers.send', data, { count: '51' })).text).toContain('ikke det antal');
    expect((await world.now('2026-1')).status).toBe('forwarded');
    expect((await shown('answers.send', data, { count: '52' })).text).toContain('2 svar er sendt');
    expect((await shown('answers.send', data)).text).toContain('2 svar er sendt');
  });

  it('lead back to the list where nothing can be sent', async () => {
    const lacking = aDecision({ version: 2, state: 'ready', reason: '' });
    const other = await aDecidingWorld();
    await other.stored(readyAnswer('2026-1', { decision: lacking }));

    const list = only(await other.press(other.karen, 'answers.look'));
    expect(list.text).toContain('1 kan ikke sendes endnu');
  });
});
