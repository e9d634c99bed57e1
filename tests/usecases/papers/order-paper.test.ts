import { beforeEach, describe, expect, it } from 'vitest';
import { asId, type RoundId } from '../../../src/domain/shared/ids.ts';
import { orderPaper } from '../../../src/usecases/papers/order-paper.ts';
import { no } from '../../support/a-proposal.ts';
import { CHANNEL, personalPlace } from '../../support/channel-world.ts';
import { value } from '../../support/leader-world.ts';
import { aPaperWorld, type PaperWorld } from '../../support/paper-world.ts';

const OVERVIEW = { kind: 'overview', scope: {} } as const;

let begun = 0;
let world: PaperWorld;
beforeEach(async () => {
  begun = 0;
  world = await aPaperWorld({ begin: () => (begun += 1) });
});

const press = (wanted: Parameters<typeof orderPaper>[2]['wanted'], id = 'press-1') =>
  orderPaper(world.papers, world.asks, { press: id, wanted, language: 'da' });

describe('asking for a paper', () => {
  it('stores it, begins it at once and says so in the chat of whoever asked', async () => {
    const order = value(await press(OVERVIEW));

    expect(order).toMatchObject({ id: 'press-1', state: 'asked', person: world.karen.id });
    expect(begun).toBe(1);
    const [said] = await world.said();
    expect(said).toMatchObject({
      to: world.karen.id,
      content: { kind: 'paper', paper: 'overview', state: 'asked' },
    });
  });

  it('answers a second press with the first one', async () => {
    const [one, other] = await Promise.all([press(OVERVIEW), press(OVERVIEW)]);

    expect(value(one)).toEqual(value(other));
    expect(await world.papers.papers.orders(world.asks.tenant)).toHaveLength(1);
    expect(await world.said()).toHaveLength(1);
  });

  it('is for administrators, in the channel and in their own chat', async () => {
    const nanna = await world.person('Nanna');
    const asked = { press: 'p', wanted: OVERVIEW, language: 'da' } as const;
    const theirs = world.caller(nanna, personalPlace('Nanna'));
    expect(await orderPaper(world.papers, theirs, asked)).toMatchObject({
      ok: false,
      problem: { kind: 'not-administrator' },
    });
    const inChannel = world.caller(world.karen, CHANNEL);
    expect(await orderPaper(world.papers, inChannel, asked)).toMatchObject({ ok: true });
  });

  it('says of each field what is wrong with it, and makes nothing', async () => {
    expect(await press({ kind: 'status', scope: {} })).toMatchObject({
      problem: { kind: 'bad-paper', faults: [{ field: 'since', kind: 'required' }] },
    });
    const scope = {
      area: 'tag',
      forum: 'ingen',
      round: asId<RoundId>('ingen'),
      since: '2026-12-24',
    };
    expect(await press({ kind: 'status', scope })).toMatchObject({
      problem: {
        faults: [
          { field: 'area', kind: 'unknown' },
          { field: 'forum', kind: 'unknown' },
          { field: 'round', kind: 'unknown' },
          { field: 'since', kind: 'to-come' },
        ],
      },
    });
    expect(await press({ kind: 'journal', scope: { proposal: no('2026-0099') } })).toMatchObject({
      problem: { faults: [{ field: 'proposal', kind: 'unknown' }] },
    });
    expect(await press({ kind: 'case', scope: {} })).toMatchObject({
      problem: {
        faults: [
          { field: 'forum', kind: 'required' },
          { field: 'matter', kind: 'required' },
        ],
      },
    });
    expect(begun).toBe(0);
  });
});
