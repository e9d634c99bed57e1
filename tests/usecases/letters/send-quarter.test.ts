import { beforeEach, describe, expect, it } from 'vitest';
import { MANY_READERS } from '../../../src/domain/delivery/quarter-letter.ts';
import { asId, type UnitId } from '../../../src/domain/shared/ids.ts';
import { lookAtQuarter } from '../../../src/usecases/letters/look-at-quarter.ts';
import { offerQuarter } from '../../../src/usecases/letters/offer-quarter.ts';
import {
  type SendQuarter,
  sendQuarter,
  skipQuarter,
} from '../../../src/usecases/letters/send-quarter.ts';
import { aProposal } from '../../support/a-proposal.ts';
import type { BoundWorld } from '../../support/bound-channel.ts';
import { TENANT } from '../../support/builders.ts';
import { CHANNEL } from '../../support/channel-world.ts';
import { value } from '../../support/leader-world.ts';
import { aQuarterWorld, QUARTER, SCHOOL } from '../../support/quarter-world.ts';

let world: BoundWorld;
beforeEach(async () => {
  world = await aQuarterWorld();
});

async function mark(): Promise<string> {
  const look = value(await lookAtQuarter(world.deps, world.administrator, QUARTER));
  return look.kind === 'preview' ? look.preview.mark : '';
}
const send = async (over: Partial<SendQuarter> = {}, caller = world.administrator) => {
  const press = { quarter: QUARTER, mark: await mark(), opening: '', notCpr: false, typed: '' };
  return value(await sendQuarter(world.deps, caller, { ...press, ...over }));
};
const told = async (kind: string) =>
  (await world.relayed()).filter(({ content }) => content.kind === kind);

describe('sendQuarter', () => {
  it('gives each what is for their kinds of workplace, and lists whom it cannot reach', async () => {
    expect(await send({ opening: ' Godt nytår ' })).toMatchObject({ kind: 'sent' });

    expect((await told('quarter')).toSorted((a, b) => (a.to < b.to ? -1 : 1))).toMatchObject([
      { to: 'karen', state: 'queued', content: { opening: 'Godt nytår', parts: [{}] } },
      { to: 'nanna', state: 'queued' },
      { to: 'unit~3', state: 'blocked', lastCode: 'never-met' },
    ]);
  });

  it('gives one letter to somebody with two kinds of workplace', async () => {
    await world.stored(
      aProposal('2026-0002', {
        unit: asId<UnitId>('2'),
        status: 'closed',
        outcome: 'done',
        answer: 'Listen er væk.',
        answeredAt: '2026-12-01T09:00:00.000Z',
      }),
    );

    await send();

    const letters = await told('quarter');
    expect(letters.filter(({ to }) => to === 'karen')).toMatchObject([
      { content: { parts: [{ type: 'school' }, { type: 'nursing-home' }] } },
    ]);
    expect(letters.find(({ to }) => to === 'ole')).toMatchObject({
      content: { parts: [{ type: 'nursing-home' }] },
    });
  });

  it('answers a second click with how it stands, and two at once with the same', async () => {
    const seen = await mark();
    const ole = world.caller(world.ole, CHANNEL);
    const clicks = await Promise.all([send({ mark: seen }), send({ mark: seen }, ole)]);
    clicks.push(await send({ mark: 'other' }));

    expect(clicks.map(({ kind }) => kind)).toEqual(['sent', 'sent', 'sent']);
    expect(await told('quarter')).toHaveLength(3);
    expect(await told('quarter-offer')).toHaveLength(1);
  });

  it('sends nothing that was not shown', async () => {
    const seen = await mark();
    await world.stored(
      aProposal('2026-0002', {
        unit: SCHOOL,
        status: 'closed',
        outcome: 'done',
        answer: 'Nyt.',
        answeredAt: '2026-12-01T09:00:00.000Z',
      }),
    );

    expect(await send({ mark: seen })).toMatchObject({ kind: 'look', why: 'changed' });
    expect(await told('quarter')).toEqual([]);
  });

  it('goes to more than fifty only when the number is typed', async () => {
    const more = Array.from({ length: MANY_READERS + 1 - 2 }, (_, at) => `P${at}`);
    for (const name of more) await world.person(name);
    await world.stores.registry.put(TENANT, {
      units: more.map((name) => ({
        id: asId<UnitId>(`many-${name}`),
        name,
        type: 'school',
        department: 'Børn',
        leader: { name },
      })),
    });
    world.goTo('2027-01-04T09:00:30.000Z');

    expect(await send()).toMatchObject({ kind: 'look', why: 'number-missing' });
    expect(await send({ typed: '50' })).toMatchObject({ kind: 'look', why: 'number-wrong' });
    expect(await send({ typed: ' 51 ' })).toMatchObject({ kind: 'sent' });
  });

  it('holds back an opening with a CPR number, or one that is too long', async () => {
    expect(await send({ opening: 'Ring til 010190-1234' })).toMatchObject({ why: { kind: 'cpr' } });
    expect(await send({ opening: 'x'.repeat(301) })).toMatchObject({ why: { kind: 'too-long' } });
    expect(await send({ opening: 'Ring til 010190-1234', notCpr: true })).toMatchObject({
      kind: 'sent',
    });
  });
});

describe('skipQuarter', () => {
  const skip = async () => value(await skipQuarter(world.deps, world.administrator, QUARTER));

  it('says so in the channel, where the offer stands', async () => {
    await offerQuarter(world.deps, TENANT);
    await world.relayed();

    expect([await skip(), await skip()]).toEqual(['skipped', 'skipped']);
    await world.relayed();
    const which = { message: 'quarter-offer~2026-Q4', to: CHANNEL.conversation };
    const entry = await world.stores.ledger.entry(TENANT, which);
    expect(entry?.value.content).toMatchObject({ state: 'skipped', by: 'Karen' });
  });

  it('leaves what is sent, and may be thought better of', async () => {
    await skip();
    expect(await send()).toMatchObject({ kind: 'sent' });
    expect(await skip()).toMatchObject({ kind: 'sent' });
  });
});
