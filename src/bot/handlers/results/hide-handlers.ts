// Hiding words in everything of a survey or a workshop: looked at first, then done.
import { REDACT_INPUT, type RoundHideView, roundHideCard } from '../../../cards/index.ts';
import { asId, type RoundId } from '../../../domain/shared/ids.ts';
import {
  type HideProblem,
  hideInWholeRound,
  lookAtHiding,
  openHiding,
} from '../../../usecases/rounds/hiding/hide-in-round.ts';
import type { Reply } from '../../turn.ts';
import { answer, callerOf, refusal } from '../channel/channel-kit.ts';
import { textIn } from '../channel/more-kit.ts';
import type { Context, Handlers } from '../context.ts';
import { isPrivate } from '../rounds/round-kit.ts';
import { type ResultKits, resultRefusal } from './result-kit.ts';

type HideVerbs = 'results.hide' | 'results.hide-look' | 'results.hide-do';

/** Handlers of the form. */
export function makeHideHandlers(kits: ResultKits): Pick<Handlers, HideVerbs> {
  return {
    'results.hide': (context, { round }) =>
      form(kits, context, { round: asId<RoundId>(round), typed: '' }),
    'results.hide-look': (context, { round }) => look(kits, context, asId<RoundId>(round)),
    'results.hide-do': (context, { round, words }) =>
      hide(kits, context, { round: asId<RoundId>(round), words }),
  };
}

/** Everything the use cases ask for: the channel's, with all that is kept of rounds. */
function depsOf({ channel, rounds }: ResultKits) {
  return { ...channel, ...rounds };
}

interface Shown extends Pick<RoundHideView, 'typed' | 'preview' | 'problem' | 'done'> {
  readonly round: RoundId;
}

async function form(
  kits: ResultKits,
  context: Context,
  { round: id, ...shown }: Shown,
): Promise<readonly Reply[]> {
  if (!isPrivate(context)) return resultRefusal({ kind: 'not-here' }, context);
  const opened = await openHiding(depsOf(kits), callerOf(context), id);
  if (!opened.ok) return refusedFor(opened.problem, context);
  const { kind, title } = opened.value;
  const view = { round: id, kind, title, ...shown };
  return answer(roundHideCard(view, context.language), 'forMe');
}

async function look(kits: ResultKits, context: Context, round: RoundId): Promise<readonly Reply[]> {
  if (!isPrivate(context)) return resultRefusal({ kind: 'not-here' }, context);
  const words = textIn(context.inputs, REDACT_INPUT);
  const looked = await lookAtHiding(depsOf(kits), callerOf(context), { round, words });
  if (!looked.ok) return again(kits, context, { problem: looked.problem, round, typed: words });
  const { round: _, ...preview } = looked.value;
  return form(kits, context, { round, typed: words, preview });
}

async function hide(
  kits: ResultKits,
  context: Context,
  { round, words }: { readonly round: RoundId; readonly words: string },
): Promise<readonly Reply[]> {
  if (!isPrivate(context)) return resultRefusal({ kind: 'not-here' }, context);
  const hidden = await hideInWholeRound(depsOf(kits), callerOf(context), { round, words });
  if (!hidden.ok) return again(kits, context, { problem: hidden.problem, round, typed: words });
  return form(kits, context, { round, typed: '', done: { busy: hidden.value.busy } });
}

/** The form with what is wrong, or why there is none. */
function again(
  kits: ResultKits,
  context: Context,
  { problem, ...at }: Omit<Shown, 'problem'> & { readonly problem: HideProblem },
): Promise<readonly Reply[]> | readonly Reply[] {
  switch (problem.kind) {
    case 'required':
    case 'too-long':
    case 'nothing-found':
      return form(kits, context, { ...at, problem: problem.kind });
    default:
      return refusedFor(problem, context);
  }
}

function refusedFor(problem: HideProblem, context: Context): readonly Reply[] {
  switch (problem.kind) {
    case 'not-found':
    case 'required':
    case 'too-long':
    case 'nothing-found':
      return resultRefusal({ kind: 'gone' }, context);
    default:
      return refusal(problem, context, 'forMe');
  }
}
