// The overview on request, its distributions, and when it comes by itself.
import {
  type Data,
  digestCard,
  distributionsCard,
  type Inputs,
  SCHEDULE_INPUTS,
  type ScheduleView,
  scheduleCard,
} from '../../../cards/index.ts';
import type { Digest } from '../../../domain/digest/digest.ts';
import { DEFAULT_SCHEDULE, FREQUENCIES, type Schedule } from '../../../domain/digest/schedule.ts';
import type { Result } from '../../../domain/shared/result.ts';
import { askDigest, type DigestProblem, digestAgain } from '../../../usecases/ask-digest.ts';
import {
  type ScheduleProblem,
  setSchedule,
  showSchedule,
  type TypedSchedule,
} from '../../../usecases/set-schedule.ts';
import type { Reply } from '../../turn.ts';
import type { Context, Handlers } from '../context.ts';
import { answer, type ChannelKit, callerOf, namesFor, refusal, type Way } from './channel-kit.ts';

type DigestVerbs =
  | 'digest.show'
  | 'digest.distributions'
  | 'digest.schedule'
  | 'digest.schedule-save';

/** Handlers of the overview's buttons; its lists are with the other lists. */
export function makeDigestHandlers(kit: ChannelKit): Pick<Handlers, DigestVerbs> {
  return {
    'digest.show': async (context, span) => overviewAgain(kit, context, span),
    'digest.distributions': async (context, span) => {
      const found = await digestAgain(kit, callerOf(context), span);
      if (!found.ok) return refusal(found.problem, context, 'forMe');
      const view = { digest: found.value, names: await namesFor(kit, context) };
      return answer(distributionsCard(view, context.language), 'forMe');
    },
    // On a digest everybody sees, the form is a message of its own: what it stands on stays.
    'digest.schedule': async (context) => askSchedule(kit, context),
    'digest.schedule-save': async (context) => saveSchedule(kit, context),
  };
}

/** The overview of a typed period, or since the last one. */
export async function overview(
  kit: ChannelKit,
  context: Context,
  words: string,
): Promise<readonly Reply[]> {
  const asked = { words, language: context.language };
  const found = await askDigest(kit, callerOf(context), asked);
  return shown(kit, context, { found, way: 'say' });
}

/** An overview as it was, in place of what was opened from it. */
export async function overviewAgain(
  kit: ChannelKit,
  context: Context,
  span: Data<'digest.show'>,
): Promise<readonly Reply[]> {
  return shown(kit, context, {
    found: await digestAgain(kit, callerOf(context), span),
    way: 'forMe',
  });
}

/** The form in which the time is chosen. */
export async function askSchedule(kit: ChannelKit, context: Context): Promise<readonly Reply[]> {
  const now = await showSchedule(kit, callerOf(context));
  if (!now.ok) return refusal(now.problem, context, 'say');
  return answer(scheduleCard({ schedule: now.value.schedule }, context.language), 'say');
}

async function saveSchedule(kit: ChannelKit, context: Context): Promise<readonly Reply[]> {
  const { language } = context;
  const set = await setSchedule(kit, callerOf(context), typedIn(context.inputs));
  if (set.ok) {
    const { schedule, next } = set.value;
    return answer(scheduleCard({ schedule, saved: next ?? 'never' }, language), 'forAll');
  }
  const { problem } = set;
  if (problem.kind !== 'bad-schedule') return refusal(problem, context, 'forMe');
  return answer(scheduleCard(asTyped(problem), language), 'forMe');
}

async function shown(
  kit: ChannelKit,
  context: Context,
  { found, way }: { readonly found: Result<Digest, DigestProblem>; readonly way: Way },
): Promise<readonly Reply[]> {
  if (!found.ok) return refusal(found.problem, context, way);
  const view = { digest: found.value, names: await namesFor(kit, context) };
  return answer(digestCard(view, context.language), way);
}

function typedIn(inputs: Inputs): TypedSchedule {
  const text = (id: string) => String(inputs[id] ?? '');
  return {
    frequency: text(SCHEDULE_INPUTS.frequency),
    weekday: text(SCHEDULE_INPUTS.weekday),
    time: text(SCHEDULE_INPUTS.time),
  };
}

/** The form with what was typed; a choice that does not exist can only be shown as the usual one. */
function asTyped({ typed, fields }: ScheduleProblem): ScheduleView {
  const frequency = FREQUENCIES.find((one) => one === typed.frequency);
  const schedule: Schedule = {
    frequency: frequency ?? DEFAULT_SCHEDULE.frequency,
    weekday: Number(typed.weekday) || DEFAULT_SCHEDULE.weekday,
    time: typed.time,
  };
  return { schedule, problem: fields.includes('time') ? 'bad-time' : 'bad-frequency' };
}
