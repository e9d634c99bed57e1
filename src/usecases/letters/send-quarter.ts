// Sends the letter of a quarter, once; or puts it aside.
import {
  MANY_READERS,
  newQuarterLetter,
  OPENING_MAX,
  posted,
  skipped,
} from '../../domain/delivery/quarter-letter.ts';
import type { Quarter } from '../../domain/shared/quarter.ts';
import { ok, type Result, refused } from '../../domain/shared/result.ts';
import { readNumber } from '../../domain/shared/typed-number.ts';
import { type ChannelCaller, channelAccess } from '../channel-access.ts';
import type { ChannelDeps } from '../channel-deps.ts';
import { problemWith, type TextProblem } from '../supplement-text.ts';
import { tryAgain } from '../try-again.ts';
import {
  isLatest,
  previewQuarter,
  type QuarterLook,
  type QuarterPreview,
  type QuarterProblem,
  sentLook,
} from './look-at-quarter.ts';

export interface SendQuarter {
  readonly quarter: Quarter;
  /** Of what was shown. */
  readonly mark: string;
  /** Empty for the usual words. */
  readonly opening: string;
  readonly notCpr: boolean;
  /** The number of recipients as it was typed; empty when none was asked for. */
  readonly typed: string;
}

export type QuarterOutcome =
  | Extract<QuarterLook, { kind: 'sent' }>
  /** To be looked at once more. */
  | {
      readonly kind: 'look';
      readonly preview: QuarterPreview;
      readonly why: 'changed' | 'nobody' | 'number-missing' | 'number-wrong' | TextProblem;
    };

/** A second press, of whomever, finds it sent and is answered with how it stands. */
export function sendQuarter(
  deps: ChannelDeps,
  caller: ChannelCaller,
  press: SendQuarter,
): Promise<Result<QuarterOutcome, QuarterProblem>> {
  return tryAgain(() => sendOnce(deps, caller, press));
}

/** Not this time; whoever comes later is told what became of it. */
export function skipQuarter(
  deps: ChannelDeps,
  caller: ChannelCaller,
  quarter: Quarter,
): Promise<Result<'skipped' | Extract<QuarterLook, { kind: 'sent' }>, QuarterProblem>> {
  return tryAgain(async () => {
    const access = await channelAccess(deps, caller, 'letter');
    if (!access.ok) return access;
    if (!isLatest(deps, quarter)) return refused({ kind: 'not-found' } as const);
    const { letter, tag } = await storedOf(deps, caller, quarter);
    if (letter.sent !== undefined)
      return ok(await sentLook(deps, { ...letter, sent: letter.sent }));
    const next = skipped(letter, { by: caller.name, at: deps.clock.now().toISOString() });
    if (next === undefined) return ok('skipped' as const);
    const saved = await deps.letters.saveQuarter(next.letter, tag, next.says);
    return saved === 'changed' ? saved : ok('skipped' as const);
  });
}

async function sendOnce(
  deps: ChannelDeps,
  caller: ChannelCaller,
  press: SendQuarter,
): Promise<Result<QuarterOutcome, QuarterProblem> | 'changed'> {
  const access = await channelAccess(deps, caller, 'letter');
  if (!access.ok) return access;
  const { letter, tag } = await storedOf(deps, caller, press.quarter);
  if (letter.sent !== undefined) return ok(await sentLook(deps, { ...letter, sent: letter.sent }));
  if (!isLatest(deps, press.quarter)) return refused({ kind: 'not-found' });
  const preview = await previewQuarter(deps, letter);
  const why = whyNot(preview, press);
  if (why !== undefined) return ok({ kind: 'look', preview, why });
  const by = { by: caller.name, at: deps.clock.now().toISOString() };
  const { parts, kinds } = preview;
  const post = posted(letter, by, { parts, kinds, opening: press.opening.trim() });
  if (post === undefined) return 'changed';
  const saved = await deps.letters.saveQuarter(post.letter, tag, post.says);
  return saved === 'changed' ? saved : ok(await sentLook(deps, { ...post.letter, sent: by }));
}

async function storedOf(
  { letters }: Pick<ChannelDeps, 'letters'>,
  { tenant }: ChannelCaller,
  quarter: Quarter,
) {
  const stored = await letters.quarter(tenant, quarter);
  return { letter: stored?.value ?? newQuarterLetter(tenant, quarter), tag: stored?.tag };
}

function whyNot({ mark, dates }: QuarterPreview, press: SendQuarter) {
  if (mark !== press.mark) return 'changed';
  const { opening, notCpr, typed } = press;
  const wrong = opening.trim() === '' ? undefined : problemWith(opening, notCpr, OPENING_MAX);
  if (wrong !== undefined) return wrong;
  const reached = dates.total - dates.unreachable;
  if (reached === 0) return 'nobody';
  if (reached <= MANY_READERS) return undefined;
  if (typed.trim() === '') return 'number-missing';
  return readNumber(typed) === reached ? undefined : 'number-wrong';
}
