// Cards of the administration channel.
import { bindCode as fillBindCode } from '../../../src/cards/views/bind-code.ts';
import { bindConfirm as fillBindConfirm } from '../../../src/cards/views/bind-confirm.ts';
import { channelNotice as fillChannelNotice } from '../../../src/cards/views/channel-notice.ts';
import { digest as fillDigest } from '../../../src/cards/views/digest.ts';
import { distributions as fillDistributions } from '../../../src/cards/views/distributions.ts';
import { schedule as fillSchedule } from '../../../src/cards/views/schedule.ts';
import type { Digest } from '../../../src/domain/digest/digest.ts';
import { type Fill, NO, namesIn } from './data.ts';
import type { Typed } from './typed.ts';

export function digestIn(typed: Typed, more: Partial<Digest> = {}): Digest {
  const count = (key: string, number: number) => ({ key, count: number });
  const headline = { no: NO, title: typed.long(80), figure: 17 };
  return {
    from: '2026-11-15T23:00:00.000Z',
    until: '2026-11-22T23:00:00.000Z',
    period: { kind: 'week', year: 2026, week: 47 },
    preliminary: false,
    received: 12,
    answered: 5,
    overdue: 9,
    toAssess: { total: 31, oldestDays: 16, withWhom: [] },
    withOwners: {
      total: 9,
      oldestDays: 21,
      withWhom: [count('it', 4), count('staff', 3), count('buildings', 1), count('finance', 1)],
    },
    withProposers: { total: 1, oldestDays: 1, withWhom: [count('proposer', 1)] },
    overdueList: [headline],
    mostEndorsed: headline,
    mostCumbersome: { ...headline, figure: 4.6 },
    byArea: [count('it', 5), count('staff', 4), count('records', 2), count('unknown', 1)],
    byNeed: [count('system', 6), count('simplify', 3), count('process', 2), count('unknown', 1)],
    byOrigin: [count('process-owner', 7), count('national', 3), count('own-unit', 2)],
    byHassle: [count('5', 4), count('4', 5), count('3', 2), count('1', 1)],
    ...more,
  };
}

const NO_WAIT = { total: 0, oldestDays: 0, withWhom: [] };
const EMPTY_DIGEST: Partial<Digest> = {
  period: { kind: 'week', year: 2026, week: 52 },
  received: 0,
  answered: 0,
  toAssess: NO_WAIT,
  withOwners: NO_WAIT,
  withProposers: NO_WAIT,
};

export function channel(): Record<string, Fill> {
  const digest =
    (more: Partial<Digest>): Fill =>
    (typed, language) =>
      fillDigest({ digest: digestIn(typed, more), names: namesIn(typed, language) }, language);
  const notice =
    (kind: 'bound' | 'left' | 'gone'): Fill =>
    (typed, language) => {
      const content = { place: typed.name, by: typed.name, readers: 214 };
      return fillChannelNotice({ kind, ...content }, language);
    };
  const schedule = { frequency: 'weekly', weekday: 1, time: '08:00' } as const;
  return {
    'bind-code': (_, language) => fillBindCode({ problem: 'wrong' }, language),
    'bind-confirm': (typed, language) =>
      fillBindConfirm(
        { place: typed.name, readers: 214, moving: typed.name, code: 'x7' },
        language,
      ),
    'channel-bound': notice('bound'),
    'channel-left': notice('left'),
    'channel-gone': notice('gone'),
    digest: digest({}),
    'digest-preliminary': digest({
      preliminary: true,
      period: { kind: 'since', day: '2026-11-16' },
    }),
    'digest-to-send-on': digest({ toSendOn: { total: 7, oldestDays: 3, withWhom: [] } }),
    'digest-ready': digest({
      readyToPublish: { total: 2, oldestDays: 1, withWhom: [] },
      promisesLate: 3,
    }),
    'digest-empty': digest(EMPTY_DIGEST),
    distributions: (typed, language) =>
      fillDistributions({ digest: digestIn(typed), names: namesIn(typed, language) }, language),
    'distributions-empty': (typed, language) =>
      fillDistributions(
        {
          digest: digestIn(typed, {
            received: 0,
            byArea: [],
            byNeed: [],
            byOrigin: [],
            byHassle: [],
          }),
          names: namesIn(typed, language),
        },
        language,
      ),
    schedule: (_, language) => fillSchedule({ schedule, problem: 'bad-time' }, language),
    'schedule-saved': (_, language) =>
      fillSchedule({ schedule, saved: '2026-11-30T07:00:00.000Z' }, language),
  };
}
