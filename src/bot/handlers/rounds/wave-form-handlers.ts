// The two forms of a wave: what it asks and when, then whom it goes to.
import {
  AUDIENCE_INPUTS,
  type Inputs,
  WAVE_INPUTS,
  waveAudienceCard,
  waveFormCard,
} from '../../../cards/index.ts';
import { asId, type RoundId } from '../../../domain/shared/ids.ts';
import { departmentsIn } from '../../../usecases/letters/typed-letter.ts';
import type { WaveRound } from '../../../usecases/rounds/waves/find-wave.ts';
import { findWave } from '../../../usecases/rounds/waves/find-wave.ts';
import { waveForm } from '../../../usecases/rounds/waves/form-wave.ts';
import { isSent, keepAudience, keepWave } from '../../../usecases/rounds/waves/keep-wave.ts';
import type { WaveDeps } from '../../../usecases/rounds/waves/wave-deps.ts';
import type { Reply } from '../../turn.ts';
import { answer, callerOf } from '../channel/channel-kit.ts';
import type { Context } from '../context.ts';
import { waveRefusal } from './wave-refusal.ts';
import { lookReply } from './wave-replies.ts';
import { audienceView, formView } from './wave-views.ts';

/** Keeps the first form; with a file the audience is known, else it is asked for. */
export async function keepForm(
  kit: WaveDeps,
  context: Context,
  data: { readonly round: string; readonly former?: string | undefined },
): Promise<readonly Reply[]> {
  const id = asId<RoundId>(data.round);
  const typed = {
    set: textIn(context.inputs, WAVE_INPUTS.set),
    name: textIn(context.inputs, WAVE_INPUTS.name),
    label: textIn(context.inputs, WAVE_INPUTS.label),
    privacy: textIn(context.inputs, WAVE_INPUTS.privacy),
    way: textIn(context.inputs, WAVE_INPUTS.way),
    from: textIn(context.inputs, WAVE_INPUTS.from),
    until: textIn(context.inputs, WAVE_INPUTS.until),
    reminders: textIn(context.inputs, WAVE_INPUTS.reminders),
  };
  const former = data.former === undefined ? {} : { former: asId<RoundId>(data.former) };
  const form = { id, typed, ...former };
  const kept = await keepWave(kit, callerOf(context), form);
  if (kept.ok) {
    return kept.value.wave.audience.list === undefined
      ? audienceReply(kit, context, kept.value)
      : lookReply(kit, context, id);
  }
  const { problem } = kept;
  if (problem.kind === 'bad-audience') return waveRefusal({ kind: 'not-now' }, context, 'forMe');
  if (problem.kind !== 'bad-wave') return waveRefusal(problem, context, 'forMe');
  const again = await waveForm(kit, context.person.tenant, form);
  return answer(waveFormCard(formView(again, problem.faults), context.language), 'forMe');
}

/** The second form, as chosen before. */
export async function whomReply(
  kit: WaveDeps,
  context: Context,
  id: RoundId,
): Promise<readonly Reply[]> {
  const found = await findWave(kit, callerOf(context), id);
  if (!found.ok) return waveRefusal(found.problem, context, 'forMe');
  const { value: round } = found.value;
  if (isSent(round)) return waveRefusal({ kind: 'sent' }, context, 'forMe');
  return audienceReply(kit, context, round);
}

/** Keeps the second form. */
export async function keepWhom(
  kit: WaveDeps,
  context: Context,
  id: RoundId,
): Promise<readonly Reply[]> {
  const typed = {
    unitTypes: textIn(context.inputs, AUDIENCE_INPUTS.unitTypes),
    departments: textIn(context.inputs, AUDIENCE_INPUTS.departments),
    roles: textIn(context.inputs, AUDIENCE_INPUTS.roles),
    mails: textIn(context.inputs, AUDIENCE_INPUTS.mails),
  };
  const kept = await keepAudience(kit, callerOf(context), { id, typed });
  if (kept.ok) return lookReply(kit, context, id);
  const { problem } = kept;
  if (problem.kind === 'bad-wave') return waveRefusal({ kind: 'not-now' }, context, 'forMe');
  if (problem.kind !== 'bad-audience') return waveRefusal(problem, context, 'forMe');
  const found = await findWave(kit, callerOf(context), id);
  if (!found.ok) return waveRefusal(found.problem, context, 'forMe');
  const view = {
    ...audienceView(found.value.value, await departments(kit, context)),
    ...{ typed, fault: problem.fault },
  };
  return answer(waveAudienceCard(view, context.language), 'forMe');
}

async function audienceReply(
  kit: WaveDeps,
  context: Context,
  round: WaveRound,
): Promise<readonly Reply[]> {
  const view = audienceView(round, await departments(kit, context));
  return answer(waveAudienceCard(view, context.language), 'forMe');
}

async function departments(kit: WaveDeps, { person }: Context): Promise<readonly string[]> {
  return departmentsIn(await kit.registry.register(person.tenant));
}

/** What an input sent, if it is a text. */
export function textIn(inputs: Inputs, id: string): string {
  const value = inputs[id];
  return typeof value === 'string' ? value : '';
}
