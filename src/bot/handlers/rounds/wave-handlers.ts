// Surveys sent to many: an administrator writes, looks ahead, sends, and follows how it goes.
import {
  WAVE_COUNT_INPUT,
  waveAbsentCard,
  waveFormCard,
  waveListCard,
  wavePreviewCard,
  waveStatusCard,
} from '../../../cards/index.ts';
import { asId, type RoundId } from '../../../domain/shared/ids.ts';
import type { WaveRound } from '../../../usecases/rounds/waves/find-wave.ts';
import { copyWave, newWave, openWaveForm } from '../../../usecases/rounds/waves/form-wave.ts';
import { lookAtWave } from '../../../usecases/rounds/waves/look-at-wave.ts';
import { sendWave } from '../../../usecases/rounds/waves/send-wave.ts';
import { testWave } from '../../../usecases/rounds/waves/test-wave.ts';
import type { WaveDeps } from '../../../usecases/rounds/waves/wave-deps.ts';
import { listWaves, waveStatus } from '../../../usecases/rounds/waves/wave-status.ts';
import type { Reply } from '../../turn.ts';
import { answer, callerOf, type Way } from '../channel/channel-kit.ts';
import type { Context, Handlers } from '../context.ts';
import { keepForm, keepWhom, whomReply } from './wave-form-handlers.ts';
import { waveRefusal } from './wave-refusal.ts';
import { lookReply, statusReply } from './wave-replies.ts';
import { formView, previewView, statusView } from './wave-views.ts';

/** Waves on a page of the list. */
const PAGE = 10;

type SendingVerbs =
  | 'wave.new'
  | 'wave.copy'
  | 'wave.edit'
  | 'wave.save'
  | 'wave.whom'
  | 'wave.audience'
  | 'wave.look'
  | 'wave.test'
  | 'wave.send'
  | 'wave.absent'
  | 'wave.status'
  | 'wave.list';

/** Handlers of the buttons that lead to a sent wave. */
export function makeWaveHandlers(kit: WaveDeps): Pick<Handlers, SendingVerbs> {
  const idOf = (round: string) => asId<RoundId>(round);
  return {
    'wave.new': async (context) => formReply(await newWave(kit, callerOf(context)), context),
    'wave.copy': async (context, { round }) =>
      formReply(await copyWave(kit, callerOf(context), idOf(round)), context),
    'wave.edit': async (context, { round }) =>
      formReply(await openWaveForm(kit, callerOf(context), idOf(round)), context),
    'wave.save': (context, data) => keepForm(kit, context, data),
    'wave.whom': (context, { round }) => whomReply(kit, context, idOf(round)),
    'wave.audience': (context, { round }) => keepWhom(kit, context, idOf(round)),
    'wave.look': (context, { round }) => lookReply(kit, context, idOf(round)),
    'wave.test': async (context, { round }) => {
      const tested = await testWave(kit, callerOf(context), idOf(round));
      if (!tested.ok) return waveRefusal(tested.problem, context, 'forMe');
      const more = { now: kit.clock.now().toISOString(), tested: true } as const;
      return answer(wavePreviewCard(previewView(tested.value, more), context.language), 'forMe');
    },
    'wave.send': (context, press) => send(kit, context, press),
    'wave.absent': async (context, { round }) => {
      const looked = await lookAtWave(kit, callerOf(context), idOf(round));
      if (!looked.ok) return waveRefusal(looked.problem, context, 'forMe');
      const { round: wave, withoutApp: people } = looked.value;
      const view = { id: wave.id, title: wave.title, people };
      return answer(waveAbsentCard(view, context.language), 'forMe');
    },
    'wave.status': async (context, { round }) => {
      const status = await waveStatus(kit, callerOf(context), idOf(round));
      if (!status.ok) return waveRefusal(status.problem, context, 'forMe');
      const view = statusView(status.value, kit.clock.now().toISOString());
      return answer(waveStatusCard(view, context.language), 'forMe');
    },
    'wave.list': (context, { page }) => waves(kit, context, { page, way: 'forMe' }),
  };
}

/** All of them, newest first. */
export async function waves(
  kit: WaveDeps,
  context: Context,
  { page, way }: { readonly page: number; readonly way: Way },
): Promise<readonly Reply[]> {
  const all = await listWaves(kit, callerOf(context));
  if (!all.ok) return waveRefusal(all.problem, context, way);
  const from = page * PAGE;
  const items = all.value.slice(from, from + PAGE).map(itemOf);
  const more = all.value.length > from + PAGE ? { next: page + 1 } : {};
  return answer(waveListCard({ items, ...more }, context.language), way);
}

function formReply(
  form: Awaited<ReturnType<typeof openWaveForm>>,
  context: Context,
): readonly Reply[] {
  return form.ok
    ? answer(waveFormCard(formView(form.value), context.language), 'forMe')
    : waveRefusal(form.problem, context, 'forMe');
}

async function send(
  kit: WaveDeps,
  context: Context,
  { round, revision }: { readonly round: string; readonly revision: number },
): Promise<readonly Reply[]> {
  const typed = String(context.inputs[WAVE_COUNT_INPUT] ?? '');
  const press = { round: asId<RoundId>(round), revision, typed };
  const sent = await sendWave(kit, callerOf(context), press);
  if (!sent.ok) return waveRefusal(sent.problem, context, 'forMe');
  // Where others look on, they see that it is sent.
  if (sent.value.kind === 'sent') {
    return statusReply(kit, context, { round: sent.value.round, way: 'forAll' });
  }
  const { preview, why: note } = sent.value;
  const view = previewView(preview, { now: kit.clock.now().toISOString(), note });
  return answer(wavePreviewCard(view, context.language), 'forMe');
}

function itemOf({ id, title, kind, state, wave, endsAt }: WaveRound) {
  const { asked, sendAt } = wave;
  return {
    ...{ id, title, kind, state, asked },
    ...(sendAt !== undefined && { sendAt }),
    ...(endsAt !== undefined && { endsAt }),
  };
}
