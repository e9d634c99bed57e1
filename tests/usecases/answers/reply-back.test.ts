import { describe, expect, it } from 'vitest';
import type { Supplement } from '../../../src/domain/proposal/proposal.ts';
import { mayReplyBack, replyTo } from '../../../src/usecases/answers/reply-back.ts';
import type { ChannelCaller } from '../../../src/usecases/channel-access.ts';
import { aProposal } from '../../support/a-proposal.ts';
import { aBoundWorld } from '../../support/bound-channel.ts';
import { TENANT } from '../../support/builders.ts';
import { CHANNEL } from '../../support/channel-world.ts';
import { value } from '../../support/leader-world.ts';

const AT = '2026-11-20T09:00:00.000Z';

/** Nanna asked back about a proposal of somebody else. */
async function asked(more: Partial<Supplement> = {}) {
  const world = await aBoundWorld();
  const question = { at: AT, text: 'Også os?', asks: true, from: 'endorser' } as const;
  const proposal = aProposal('2026-0007', {
    supplements: [{ ...question, by: world.nanna.id, ...more }],
  });
  const { no } = proposal;
  const year = { tenant: TENANT, year: 2026 };
  await world.stores.proposals.add(year, 'add', () => ({ proposal, events: [], says: [] }));
  const typed = (text = ' Ja, også jer. ') => ({ no, at: AT, text, notCpr: false });
  const reply = (text?: string, caller: ChannelCaller = world.administrator) =>
    replyTo(world.deps, caller, typed(text));
  const now = async () => (await world.stores.proposals.proposal(TENANT, no))?.value;
  const said = async () =>
    (await world.stores.outbox.waiting(TENANT, 50, [])).map(({ message }) => message);
  return Object.assign(world, { no, reply, now, said });
}

describe('a question that was asked back', () => {
  it('is answered, and whoever asked is told, alone', async () => {
    const world = await asked();
    const before = (await world.said()).length;

    expect(value(await world.reply())).toMatchObject({ reply: 'Ja, også jer.' });

    expect((await world.now())?.supplements).toMatchObject([{ reply: 'Ja, også jer.' }]);
    expect((await world.said()).slice(before)).toEqual([
      {
        audience: { kind: 'person', person: 'nanna' },
        content: {
          kind: 'answered-back',
          no: world.no,
          title: 'Udfordring 2026-0007',
          question: 'Også os?',
          text: 'Ja, også jer.',
          endorser: true,
        },
      },
    ]);
  });

  it('tells a second device what was really answered', async () => {
    const world = await asked();
    const both = await Promise.all([world.reply('Ja'), world.reply('Nej')]);

    const kept = (await world.now())?.supplements[0]?.reply;
    const [other] = both.filter(({ ok }) => !ok);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(other).toMatchObject({ problem: { kind: 'already-replied', reply: kept } });
  });

  it('is answered once, whoever is faster', async () => {
    const world = await asked();
    const before = (await world.said()).length;
    await world.reply();

    value(await world.reply());
    const ole = world.caller(world.ole, CHANNEL);

    expect(await world.reply('Nej', ole)).toEqual({
      ok: false,
      problem: { kind: 'already-replied', reply: 'Ja, også jer.' },
    });
    expect(await world.said()).toHaveLength(before + 1);
  });

  it('is not for those outside the channel', async () => {
    const world = await asked();
    const nanna = world.caller(world.nanna, CHANNEL);

    expect(await world.reply('Ja', nanna)).toMatchObject({
      problem: { kind: 'not-administrator' },
    });
    expect((await world.now())?.supplements[0]).not.toHaveProperty('reply');
  });

  it('is not there when nobody asked', async () => {
    const world = await asked();
    const which = { no: world.no, at: '2026-11-21T09:00:00.000Z' };

    expect(await mayReplyBack(world.deps, world.administrator, which)).toMatchObject({
      problem: { kind: 'not-found' },
    });
  });

  it.each([
    ['', 'required'],
    ['x'.repeat(1_001), 'too-long'],
    ['Det er 010203-1234', 'cpr'],
  ])('is not answered with %j', async (text, kind) => {
    const world = await asked();

    expect(await world.reply(text)).toMatchObject({ problem: { kind } });
    expect((await world.now())?.supplements[0]).not.toHaveProperty('reply');
  });
});
