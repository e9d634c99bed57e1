// Asks back about an answer: the question is kept with the proposal, and the channel is told.

import { type AskBackProblem, askBack, mayAskBack } from '../../domain/decision/ask-back.ts';
import type { Sayer } from '../../domain/delivery/channel-news.ts';
import { toChannel } from '../../domain/delivery/to-channel.ts';
import type { Person } from '../../domain/people/person.ts';
import type { ProposalNo } from '../../domain/proposal/number.ts';
import type { Proposal } from '../../domain/proposal/proposal.ts';
import type { Full } from '../../domain/proposal/room.ts';
import { ok, type Result, refused } from '../../domain/shared/result.ts';
import type { Clock } from '../../ports/clock.ts';
import { problemWith, type TextProblem } from '../supplement-text.ts';
import { tryAgain } from '../try-again.ts';
import { type ToldDeps, type ToldOne, toldOne } from './told-one.ts';

/** Longest question back, in characters. */
export const ASK_BACK_MAX = 1_000;

export interface AskBackDeps extends ToldDeps {
  readonly clock: Clock;
}

export type AskBackRefusal = AskBackProblem | { readonly kind: 'not-found' };

export interface AskedBack {
  readonly proposal: Proposal;
  readonly as: Sayer;
}

/** The proposal, while the person may ask about it. */
export async function mayAskAbout(
  deps: ToldDeps,
  person: Person,
  no: ProposalNo,
): Promise<Result<ToldOne, AskBackRefusal>> {
  const found = await toldOne(deps, person, { no, right: 'ask-back' });
  if (found === undefined) return refused({ kind: 'not-found' });
  return mayAskBack(found.before.value) ? ok(found) : refused({ kind: 'not-answered' });
}

/** Once a press: the same one again is answered as if it were the first. */
export function askAbout(
  deps: AskBackDeps,
  person: Person,
  typed: {
    readonly no: ProposalNo;
    readonly press: string;
    readonly text: string;
    readonly notCpr: boolean;
  },
): Promise<Result<AskedBack, AskBackRefusal | TextProblem | Full>> {
  return tryAgain(() => askOnce(deps, person, typed));
}

async function askOnce(
  deps: AskBackDeps,
  person: Person,
  typed: Parameters<typeof askAbout>[2],
): Promise<Result<AskedBack, AskBackRefusal | TextProblem | Full> | 'changed'> {
  const found = await mayAskAbout(deps, person, typed.no);
  if (!found.ok) return found;
  const problem = problemWith(typed.text, typed.notCpr, ASK_BACK_MAX);
  if (problem !== undefined) return refused(problem);
  const { before, as } = found.value;
  const text = typed.text.trim();
  const from = as === 'proposer' ? undefined : as;
  const by = { person: person.id, now: deps.clock.now().toISOString() };
  const asked = askBack(before.value, { text, ...(from !== undefined && { from }) }, by);
  if (!asked.ok) return asked;
  const { proposal, events } = asked.value;
  // The press is the client's word: with who and what before it, it is nobody else's operation.
  const operation = `ask-back-${typed.no}-${person.id}-${typed.press}`;
  const says = [toChannel(proposal, { what: 'asked-back', text, by: as, askedAt: by.now })];
  const written = await deps.proposals.change(operation, { proposal, events, before, says });
  if (written === 'changed') return written;
  const isKept = written.supplements.some((one) => one.by === person.id && one.text === text);
  // The form was sent with other words, from another device: these are a question of their own.
  return isKept
    ? ok({ proposal: written, as })
    : askAbout(deps, person, { ...typed, press: `${typed.press}-${written.supplements.length}` });
}
