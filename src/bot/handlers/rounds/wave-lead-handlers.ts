// A wave that is out, or waits: extended, closed, held back, compared with the one before.
import {
  EXTEND_INPUTS,
  MAP_INPUT,
  waveEndCard,
  waveExtendCard,
  waveMapCard,
} from '../../../cards/index.ts';
import { asId, type RoundId } from '../../../domain/shared/ids.ts';
import { dayOf } from '../../../domain/shared/time.ts';
import { endWave, extendWave, holdWave } from '../../../usecases/rounds/waves/change-wave.ts';
import { findWave } from '../../../usecases/rounds/waves/find-wave.ts';
import { lookAtMapping, mapQuestions } from '../../../usecases/rounds/waves/map-questions.ts';
import type { WaveDeps } from '../../../usecases/rounds/waves/wave-deps.ts';
import { statusOf } from '../../../usecases/rounds/waves/wave-status.ts';
import type { Reply } from '../../turn.ts';
import { answer, callerOf } from '../channel/channel-kit.ts';
import type { Context, Handlers } from '../context.ts';
import { textIn } from './wave-form-handlers.ts';
import { waveRefusal } from './wave-refusal.ts';
import { lookReply, statusReply } from './wave-replies.ts';
import { mapView } from './wave-views.ts';

type LeadingVerbs =
  | 'wave.hold'
  | 'wave.extend'
  | 'wave.extend-save'
  | 'wave.end'
  | 'wave.end-confirm'
  | 'wave.map'
  | 'wave.map-save';

/** Handlers of the buttons on how a wave stands. */
export function makeWaveLeadHandlers(kit: WaveDeps): Pick<Handlers, LeadingVerbs> {
  const idOf = (round: string) => asId<RoundId>(round);
  return {
    'wave.hold': async (context, { round }) => {
      const held = await holdWave(kit, callerOf(context), idOf(round));
      if (held.ok) return lookReply(kit, context, idOf(round));
      return waveRefusal(bare(held.problem), context, 'forMe');
    },
    'wave.extend': (context, { round }) => extendForm(kit, context, { id: idOf(round) }),
    'wave.extend-save': (context, { round }) => extend(kit, context, idOf(round)),
    'wave.end': (context, { round }) => askEnd(kit, context, idOf(round)),
    'wave.end-confirm': async (context, { round }) => {
      const ended = await endWave(kit, callerOf(context), idOf(round));
      if (!ended.ok) return waveRefusal(bare(ended.problem), context, 'forMe');
      return statusReply(kit, context, { round: ended.value, way: 'forMe' });
    },
    'wave.map': async (context, { round }) =>
      mapReply(await lookAtMapping(kit, callerOf(context), idOf(round)), context),
    'wave.map-save': async (context, { round }) => {
      const questions = textIn(context.inputs, MAP_INPUT).split(',');
      const given = { id: idOf(round), questions };
      return mapReply(await mapQuestions(kit, callerOf(context), given), context);
    },
  };
}

async function extend(kit: WaveDeps, context: Context, id: RoundId): Promise<readonly Reply[]> {
  const until = textIn(context.inputs, EXTEND_INPUTS.until);
  const reminder = textIn(context.inputs, EXTEND_INPUTS.reminder);
  const extended = await extendWave(kit, callerOf(context), { id, until, reminder });
  if (extended.ok) return statusReply(kit, context, { round: extended.value, way: 'forMe' });
  const { problem } = extended;
  if (problem.kind !== 'bad-extension') return waveRefusal(problem, context, 'forMe');
  return extendForm(kit, context, { id, until, reminder, faults: problem.faults });
}

async function extendForm(
  kit: WaveDeps,
  context: Context,
  shown: {
    readonly id: RoundId;
    readonly until?: string;
    readonly reminder?: string;
    readonly faults?: readonly ('until' | 'reminder')[];
  },
): Promise<readonly Reply[]> {
  const found = await findWave(kit, callerOf(context), shown.id);
  if (!found.ok) return waveRefusal(found.problem, context, 'forMe');
  const { id, title, endsAt, wave } = found.value.value;
  const { until = endsAt === undefined ? '' : dayOf(endsAt), reminder = '', faults = [] } = shown;
  const coming = wave.reminders.slice(wave.reminded);
  const view = { id, title, until, reminder, faults, coming };
  return answer(waveExtendCard(view, context.language), 'forMe');
}

async function askEnd(kit: WaveDeps, context: Context, id: RoundId): Promise<readonly Reply[]> {
  const found = await findWave(kit, callerOf(context), id);
  if (!found.ok) return waveRefusal(found.problem, context, 'forMe');
  const { value: round } = found.value;
  const { asked, answered } = await statusOf(kit, round);
  const open = round.state !== 'prepared';
  const view = { id, title: round.title, open, missing: asked - answered };
  return answer(waveEndCard(view, context.language), 'forMe');
}

function mapReply(
  mapping: Awaited<ReturnType<typeof lookAtMapping>>,
  context: Context,
): readonly Reply[] {
  return mapping.ok
    ? answer(waveMapCard(mapView(mapping.value), context.language), 'forMe')
    : waveRefusal(mapping.problem, context, 'forMe');
}

/** Only an extension can be typed wrongly. */
function bare<Problem extends { readonly kind: string }>(problem: Problem) {
  return problem as Exclude<Problem, { readonly kind: 'bad-extension' }>;
}
