import { describe, expect, it } from 'vitest';
import { isMember, makeAdministrators } from '../../src/usecases/administrators.ts';
import { TENANT } from '../support/builders.ts';
import { CHANNEL, member, OTHER } from '../support/channel-world.ts';

function aTeams() {
  let now = Date.parse('2026-11-23T06:00:00.000Z');
  const answers: (readonly ReturnType<typeof member>[] | 'gone' | 'unavailable')[] = [];
  let calls = 0;
  const administrators = makeAdministrators({
    clock: { now: () => new Date(now) },
    notifier: {
      members: async () => {
        calls += 1;
        return answers.shift() ?? 'unavailable';
      },
    },
  });
  return {
    administrators,
    answers,
    calls: () => calls,
    wait: (minutes: number) => {
      now += minutes * 60_000;
    },
  };
}

describe('roster', () => {
  it('is looked up once in five minutes', async () => {
    const { administrators, answers, calls, wait } = aTeams();
    answers.push([member('Karen')], [member('Ole')]);

    await administrators.roster(TENANT, CHANNEL);
    wait(4.9);
    expect(await administrators.roster(TENANT, CHANNEL)).toEqual([member('Karen')]);
    expect(calls()).toBe(1);

    wait(0.1);
    expect(await administrators.roster(TENANT, CHANNEL)).toEqual([member('Ole')]);
  });

  it('is looked up again when the clock was put back', async () => {
    const { administrators, answers, wait } = aTeams();
    answers.push([member('Karen')], [member('Ole')]);
    await administrators.roster(TENANT, CHANNEL);

    wait(-60);

    expect(await administrators.roster(TENANT, CHANNEL)).toEqual([member('Ole')]);
  });

  it('is looked up afresh when asked to, and for each place', async () => {
    const { administrators, answers } = aTeams();
    answers.push([member('Karen')], [member('Ole')], [member('Bo')]);
    await administrators.roster(TENANT, CHANNEL);

    expect(await administrators.roster(TENANT, CHANNEL, 'afresh')).toEqual([member('Ole')]);
    expect(await administrators.roster(TENANT, OTHER)).toEqual([member('Bo')]);
    expect(await administrators.roster(TENANT, CHANNEL)).toEqual([member('Ole')]);
  });

  it('does not fall back on an old answer when Teams gives none', async () => {
    const { administrators, answers, wait } = aTeams();
    answers.push([member('Karen')], 'unavailable', [member('Karen')]);
    await administrators.roster(TENANT, CHANNEL);
    wait(5);

    expect(await administrators.roster(TENANT, CHANNEL)).toBe('unavailable');
    expect(await administrators.roster(TENANT, CHANNEL)).toEqual([member('Karen')]);
  });

  it('is not remembered from before a look-up that failed', async () => {
    const { administrators, answers } = aTeams();
    answers.push([member('Karen')], 'unavailable', 'gone');
    await administrators.roster(TENANT, CHANNEL);

    await administrators.roster(TENANT, CHANNEL, 'afresh');

    expect(await administrators.roster(TENANT, CHANNEL)).toBe('gone');
  });

  it('is forgotten on request', async () => {
    const { administrators, answers } = aTeams();
    answers.push([member('Karen')], 'gone');
    await administrators.roster(TENANT, CHANNEL);

    administrators.forget(TENANT);

    expect(await administrators.roster(TENANT, CHANNEL)).toBe('gone');
  });
});

describe('isMember', () => {
  it('knows members by Entra id and leaves guests out', () => {
    const roster = [member('Karen'), member('Gæst', true)];

    expect(isMember(roster, 'entra-Karen')).toBe(true);
    expect(isMember(roster, 'entra-Gæst')).toBe(false);
    expect(isMember(roster, 'entra-Nanna')).toBe(false);
  });
});
