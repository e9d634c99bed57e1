// A host begins a survey, a poll or a workshop, and leads it.
import {
  type Inputs,
  ROUND_INPUTS,
  ROUND_MINUTES,
  type RoundFormProblem,
  type RoundFormView,
  roundControlCard,
  roundFormCard,
  roundStartedCard,
} from '../../../cards/index.ts';
import { PRIVACIES } from '../../../domain/questions/result-rules.ts';
import { quickSet } from '../../../domain/round/quick-set.ts';
import { asId, type RoundId } from '../../../domain/shared/ids.ts';
import { cleanLine, cleanText } from '../../../domain/shared/typed-text.ts';
import { conductRound } from '../../../usecases/rounds/conduct-round.ts';
import { mayRound } from '../../../usecases/rounds/round-access.ts';
import { roundOverview } from '../../../usecases/rounds/round-overview.ts';
import { startRound } from '../../../usecases/rounds/start-round.ts';
import type { Reply } from '../../turn.ts';
import { callerOf } from '../channel/channel-kit.ts';
import type { Context, Handlers } from '../context.ts';
import { type RoundKit, roundRefusal } from './round-kit.ts';

type ConductVerbs = 'round.new' | 'round.start' | 'round.control' | 'round.conduct';
type FormKind = RoundFormView['kind'];

/** Handlers of the buttons of a host. */
export function makeConductHandlers(kit: RoundKit): Pick<Handlers, ConductVerbs> {
  return {
    'round.new': (context, { kind }) => begin(kit, context, kind),
    'round.start': (context, { kind }) => start(kit, context, kind),
    'round.control': (context, { round }) => control(kit, context, asId<RoundId>(round)),
    'round.conduct': async (context, { round, what }) => {
      const id = asId<RoundId>(round);
      const done = await conductRound(kit, callerOf(context), { round: id, what });
      return done.ok ? control(kit, context, id) : roundRefusal(done.problem.kind, context);
    },
  };
}

/** The form, in the place the round is to be held in. */
export async function begin(
  kit: RoundKit,
  context: Context,
  kind: FormKind,
): Promise<readonly Reply[]> {
  if (context.caller.place.kind === 'personal') return roundRefusal('personal', context, 'say');
  if (!(await mayRound(kit, callerOf(context), { right: 'start' }))) {
    return roundRefusal('not-host', context, 'say');
  }
  return [{ kind: 'say', card: roundFormCard(await formOf(kit, context, kind), context.language) }];
}

async function formOf(_kit: RoundKit, _context: Context, kind: FormKind): Promise<RoundFormView> {
  return { kind, sets: [] };
}

async function start(kit: RoundKit, context: Context, kind: FormKind): Promise<readonly Reply[]> {
  const typed = typedIn(context.inputs);
  const question = cleanLine(typed[ROUND_INPUTS.question] ?? '').trim();
  const lines = cleanText(typed[ROUND_INPUTS.choices] ?? '').split('\n');
  const choices = [...new Set(lines.map((line) => line.trim()).filter((line) => line !== ''))];
  const minutes = Number(typed[ROUND_INPUTS.minutes] || 0);
  const problems: RoundFormProblem[] = [
    ...(question === '' ? (['question-missing'] as const) : []),
    ...(choices.length === 1 ? (['choices-few'] as const) : []),
    ...(minutes === 0 || ROUND_MINUTES.some((one) => one === minutes)
      ? []
      : (['minutes'] as const)),
  ];
  if (problems.length > 0) {
    const view = { ...(await formOf(kit, context, kind)), typed, problems };
    return [{ kind: 'forMe', card: roundFormCard(view, context.language) }];
  }
  const operation = kit.ids.fresh();
  const set = quickSet(`quick-${operation}`, { question, choices });
  await kit.sets.put(context.person.tenant, set);
  const privacy = PRIVACIES.find((one) => one === typed[ROUND_INPUTS.privacy]) ?? 'confidential';
  const started = await startRound(kit, callerOf(context), {
    operation,
    place: context.caller.place,
    plan: {
      kind,
      title: question,
      set,
      privacy,
      results: 'at-close',
      guests: false,
      ...(minutes > 0 && { minutes }),
    },
  });
  if (!started.ok) return roundRefusal(started.problem.kind, context);
  return [{ kind: 'forAll', card: roundStartedCard(started.value, context.language) }];
}

async function control(kit: RoundKit, context: Context, id: RoundId): Promise<readonly Reply[]> {
  const seen = await roundOverview(kit, callerOf(context), id);
  return seen.ok
    ? [{ kind: 'forMe', card: roundControlCard(seen.value, context.language) }]
    : roundRefusal(seen.problem.kind, context);
}

function typedIn(inputs: Inputs): Readonly<Record<string, string>> {
  const texts = Object.entries(inputs).filter(
    (one): one is [string, string] => typeof one[1] === 'string',
  );
  return Object.fromEntries(texts);
}
