// What the administration channel's handlers share: their dependencies, and refusals in words.
import {
  type Card,
  type Names,
  type ProblemKind,
  type ProblemView,
  problemCard,
} from '../../../cards/index.ts';
import type { Language } from '../../../domain/shared/language.ts';
import type { Register } from '../../../domain/shared/register.ts';
import type { DigestProblem } from '../../../usecases/ask-digest.ts';
import type { AskProblem } from '../../../usecases/ask-proposer.ts';
import type { CodeProblem } from '../../../usecases/binding-code.ts';
import type { AccessProblem, ChannelCaller } from '../../../usecases/channel-access.ts';
import type { ChannelDeps } from '../../../usecases/channel-deps.ts';
import type { ListProblem } from '../../../usecases/list-proposals.ts';
import type { BindProblem } from '../../../usecases/may-bind.ts';
import type { ShowProblem } from '../../../usecases/show-proposal.ts';
import type { Reply } from '../../turn.ts';
import type { Context } from '../context.ts';

export type ChannelKit = ChannelDeps & {
  readonly namesOf: (register: Register, language: Language) => Names;
};

/** Refusals that are a card of their own; those of the code lead back to its form. */
export type ChannelProblem =
  | AccessProblem
  | DigestProblem
  | ListProblem
  | ShowProblem
  | AskProblem
  | Exclude<BindProblem, CodeProblem>;

/** How an answer comes: in place of the card that was pressed, or as a message. */
export type Way = 'forMe' | 'say';

const WORDS: Readonly<Record<ChannelProblem['kind'], ProblemKind>> = {
  'no-channel': 'no-channel',
  'wrong-place': 'channel-only',
  'not-administrator': 'not-allowed',
  'roster-unavailable': 'members-unknown',
  'channel-gone': 'channel-gone',
  'unknown-period': 'unknown-period',
  'unknown-list': 'unknown-list',
  'not-found': 'gone',
  'too-late': 'not-open',
  ended: 'not-open',
  'changed-meanwhile': 'changed-meanwhile',
  'not-a-channel': 'not-a-channel',
  'already-bound': 'already-bound',
  'not-in-bound-channel': 'not-allowed',
  'not-known-member': 'not-allowed',
  guests: 'guests-here',
};

/** Who asks, as the use cases take it. */
export function callerOf({ caller, person }: Context): ChannelCaller {
  const { tenant, entra, place } = caller;
  return { tenant, entra, place, person: person.id, name: person.name };
}

/** Names for the ids a card shows, in the language of the one who asked. */
export async function namesFor(kit: ChannelKit, { person, language }: Context): Promise<Names> {
  return kit.namesOf(await kit.registry.register(person.tenant), language);
}

/** A refusal in words. */
export function refusal(
  problem: ChannelProblem,
  { language }: Context,
  way: Way,
): readonly Reply[] {
  const view: ProblemView = {
    kind: WORDS[problem.kind],
    ...(problem.kind === 'guests' && { guests: problem.count }),
  };
  return answer(problemCard(view, language), way);
}

/** A card as the whole answer. */
export function answer(card: Card, kind: Way | 'forAll'): readonly Reply[] {
  return [{ kind, card }];
}
