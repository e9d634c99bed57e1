// Sends a letter, or its new wording, once.
import { MANY_RECIPIENTS, posted } from '../../domain/delivery/letter.ts';
import { ok, type Result, refused } from '../../domain/shared/result.ts';
import { readNumber } from '../../domain/shared/typed-number.ts';
import { type AccessProblem, type ChannelCaller, channelAccess } from '../channel-access.ts';
import type { ChannelDeps } from '../channel-deps.ts';
import { tryAgain } from '../try-again.ts';
import { type LetterStatus, statusOf } from './letter-status.ts';
import { type LetterPreview, lookAhead } from './preview-letter.ts';

export interface SendPress {
  readonly id: string;
  /** The version that was shown. */
  readonly version: number;
  /** The number of recipients as it was typed; empty when none was asked for. */
  readonly typed: string;
}

export type SendOutcome =
  | { readonly kind: 'sent'; readonly status: LetterStatus }
  /** To be looked at once more: it was changed since it was shown, or the number must be typed. */
  | {
      readonly kind: 'look';
      readonly preview: LetterPreview;
      readonly why: 'changed' | 'nobody' | 'number-missing' | 'number-wrong';
    };

type SendProblem = AccessProblem | { readonly kind: 'not-found' };

/** A second press, of whomever, finds it sent and is answered with how it stands. */
export function sendLetter(
  deps: ChannelDeps,
  caller: ChannelCaller,
  press: SendPress,
): Promise<Result<SendOutcome, SendProblem>> {
  return tryAgain(() => sendOnce(deps, caller, press));
}

async function sendOnce(
  deps: ChannelDeps,
  caller: ChannelCaller,
  press: SendPress,
): Promise<Result<SendOutcome, SendProblem> | 'changed'> {
  const access = await channelAccess(deps, caller, 'letter');
  if (!access.ok) return access;
  const stored = await deps.letters.letter(caller.tenant, press.id);
  if (stored === undefined) return refused({ kind: 'not-found' });
  const now = deps.clock.now().toISOString();
  const post = posted(stored.value, { name: caller.name, now });
  const { draft, sent } = stored.value;
  if (draft === undefined || post === undefined) {
    if (sent === undefined) return refused({ kind: 'not-found' });
    return ok({ kind: 'sent', status: await statusOf(deps, { ...stored.value, sent }) });
  }
  const preview = await lookAhead(deps, stored.value, draft);
  const why = whyNot(preview, press);
  if (why !== undefined) return ok({ kind: 'look', preview, why });
  const saved = await deps.letters.save(post.letter, stored.tag, post.says);
  if (saved === 'changed') return saved;
  return ok({ kind: 'sent', status: await statusOf(deps, post.letter) });
}

/** A new wording goes to those who have the letter: there is no number to confirm. */
function whyNot({ letter, dates }: LetterPreview, { version, typed }: SendPress) {
  if (letter.version !== version) return 'changed';
  if (letter.sent !== undefined) return undefined;
  const reached = dates.total - dates.unreachable;
  if (reached === 0) return 'nobody';
  if (reached <= MANY_RECIPIENTS) return undefined;
  if (typed.trim() === '') return 'number-missing';
  return readNumber(typed) === reached ? undefined : 'number-wrong';
}
