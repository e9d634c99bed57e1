import { describe, expect, it } from 'vitest';
import { makeJudgeHandlers } from '../../../../src/bot/handlers/leader/judge-handlers.ts';
import { only } from '../../../support/channel-kit.ts';
import { alone, leaderKitOf } from '../../../support/leader-kit.ts';
import { aToldWorld, DONE } from '../../../support/told-world.ts';

async function asked(...over: Parameters<typeof aToldWorld>) {
  const world = await aToldWorld(...over);
  return Object.assign(world, { handlers: makeJudgeHandlers(leaderKitOf(world)) });
}

describe('the two taps', () => {
  it('are two when it is solved', async () => {
    const { handlers, jens, no, now } = await asked(DONE);

    const first = only(await handlers['judge.solved'](alone(jens), { no, solved: 'yes' }));
    expect(first.kind).toBe('forMe');
    expect(first.text).toContain('Følte du dig hørt undervejs?');
    const second = only(await handlers['judge.heard'](alone(jens), { no, heard: 'partly' }));

    expect(second.text).toContain('Tak for svarene');
    expect((await now()).verdicts).toMatchObject([
      { person: 'jens', solved: 'yes', heard: 'partly' },
    ]);
  });

  it('ask what is missing when it is not, and say that it is taken up again', async () => {
    const { handlers, karen, no, now } = await asked(DONE);

    const no1 = only(await handlers['judge.solved'](alone(karen), { no, solved: 'no' }));
    expect(no1.text).toContain('Vi tager det op igen.');
    const inputs = { missing: 'Lønsystemet' };
    const next = only(
      await handlers['judge.missing'](alone(karen, { inputs }), { no, skip: false }),
    );

    expect(next.text).toContain('Følte du dig hørt undervejs?');
    expect(await now()).toMatchObject({
      status: 'assessing',
      verdicts: [{ solved: 'no', missing: 'Lønsystemet' }],
    });
  });

  it('leave out what is missing when it is skipped', async () => {
    const { handlers, karen, no, now } = await asked(DONE);
    await handlers['judge.solved'](alone(karen), { no, solved: 'partly' });

    const inputs = { missing: 'Skrevet, men ikke sendt' };
    const next = only(
      await handlers['judge.missing'](alone(karen, { inputs }), { no, skip: true }),
    );

    expect(next.text).toContain('Følte du dig hørt undervejs?');
    expect((await now()).verdicts?.[0]).not.toHaveProperty('missing');
  });

  it.each([
    ['', 'Skriv, hvad der mangler'],
    ['Det er 010203-1234', '010203'],
    ['x'.repeat(1_001), 'Der er plads til 1.000 tegn'],
  ])('bring back %j', async (missing, text) => {
    const { handlers, karen, no } = await asked(DONE);
    await handlers['judge.solved'](alone(karen), { no, solved: 'partly' });

    const inputs = { missing };
    const again = only(
      await handlers['judge.missing'](alone(karen, { inputs }), { no, skip: false }),
    );

    expect(again.text).toContain(text);
    expect(JSON.stringify(again)).toContain(missing);
  });

  it('are nothing for anybody else, and change nothing', async () => {
    const { handlers, stranger, no, now } = await asked(DONE);
    const before = await now();

    const tries = [
      await handlers['judge.solved'](alone(stranger), { no, solved: 'no' }),
      await handlers['judge.heard'](alone(stranger), { no, heard: 'no' }),
      await handlers['judge.missing'](alone(stranger), { no, skip: false }),
      await handlers['judge.solved'](alone(stranger), { no: 'x', solved: 'no' }),
    ];

    for (const tried of tries) expect(only(tried).text).toContain('Det kan jeg ikke finde');
    expect(await now()).toEqual(before);
  });

  it('say that there is nothing to answer before it is asked', async () => {
    const { handlers, karen, no } = await asked();

    for (const tried of [
      await handlers['judge.solved'](alone(karen), { no, solved: 'no' }),
      await handlers['judge.heard'](alone(karen), { no, heard: 'no' }),
    ]) {
      expect(only(tried).text).toContain('Det er ikke nødvendigt at svare nu');
    }
  });
});
