/** The figures of a fan-out, each with its limit. */
import { type Figure, figure, type Limit } from '../bench/figure.ts';
import type { Stretch } from './diary.ts';
import type { FanOutPlan, Fate, Outcome } from './fan-out.ts';
import { mostPossible } from './most-possible.ts';

const NONE: Limit = { unit: 'recipients', limit: 0 };
/** Told, not judged. */
const FREE = { limit: Number.POSITIVE_INFINITY };
const LONGEST_TAKEOVER_S = 45;
const LEAST_RATIO = 0.95;

/** Judges an outcome; a limit of `null` in JSON is none. */
export function judged({ recipients, perSecond }: FanOutPlan, outcome: Outcome): readonly Figure[] {
  const { fates, diary, teams } = outcome;
  const count = (fits: (fate: Fate) => boolean) => fates.filter(fits).length;
  const { starts } = diary;
  const [first = 0, last = 0] = [starts[0], starts.at(-1)];
  const ratio: Limit = { unit: 'ratio', limit: LEAST_RATIO, kind: 'least' };
  return [
    figure('fanout.rate.ratio', rateRatio(outcome, perSecond), ratio),
    figure('fanout.over', teams.violations.length + diary.tooMany(), {
      unit: 'requests',
      limit: 0,
    }),
    figure('fanout.lost', count(isLost), NONE),
    figure(
      'fanout.duplicates',
      count(({ seen }) => seen > 1),
      NONE,
    ),
    figure('fanout.unsettled', count(isUnsettled), NONE),
    ...(['sent', 'unknown', 'blocked', 'failed'] as const).map((state) =>
      figure(
        `fanout.${state}`,
        count((fate) => fate.state === state),
        { ...NONE, ...FREE },
      ),
    ),
    figure('fanout.takeover.seconds', longest(diary.silences.takeover) / 1_000, {
      unit: 's',
      limit: LONGEST_TAKEOVER_S,
    }),
    figure('fanout.minutes', (last - first) / 60_000, { unit: 'min', ...FREE }),
    figure('fanout.ideal.minutes', recipients / perSecond / 60, { unit: 'min', ...FREE }),
  ];
}

/**
 * Requests begun, as a share of the most that the ceiling allows in the time they had. The time is
 * that from the first request until the last recipient is tried for the first time: what follows are
 * repetitions whose pauses are prescribed. It is without pauses asked for by a 429, without the rest
 * after a 401, and without the time in which the sender is dead or frozen and its lease not yet
 * another's, which has a limit of its own. A burst after a pause is allowed, so it is expected too:
 * the most is what a sender begins that never misses its moment.
 */
function rateRatio({ diary }: Outcome, perSecond: number): number {
  const { starts, pauses, silences } = diary;
  const whole: Stretch = { from: starts[0] ?? 0, to: diary.lastFirstTry() };
  const away = [...pauses, ...silences.takeover, ...silences.stopped];
  const begun = starts.filter((at) => at <= whole.to).length;
  return begun / mostPossible(whole, away, perSecond);
}

/** Not seen, and the ledger does not say so. Of what is unknown nobody claims that it was seen. */
function isLost({ state, seen }: Fate): boolean {
  return seen === 0 && !['failed', 'blocked', 'unknown'].includes(state);
}

function isUnsettled({ state }: Fate): boolean {
  return ['queued', 'sending', 'missing'].includes(state);
}

function longest(stretches: readonly Stretch[]): number {
  return Math.max(0, ...stretches.map(({ from, to }) => to - from));
}
