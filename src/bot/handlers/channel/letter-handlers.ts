// Letters for administrators: write, look ahead, send, and see how it stands.
import {
  type Data,
  type Inputs,
  LETTER_COUNT_INPUT,
  LETTER_INPUTS,
  letterPreviewCard,
  problemCard,
} from '../../../cards/index.ts';
import { dayOf } from '../../../domain/shared/time.ts';
import { dropLetter } from '../../../usecases/letters/drop-letter.ts';
import { letterStatus, listLetters } from '../../../usecases/letters/letter-status.ts';
import { letterForm, newLetter, openLetter } from '../../../usecases/letters/open-letter.ts';
import { previewLetter } from '../../../usecases/letters/preview-letter.ts';
import { sendLetter } from '../../../usecases/letters/send-letter.ts';
import type { TypedLetter } from '../../../usecases/letters/typed-letter.ts';
import type { Reply } from '../../turn.ts';
import type { Context, Handlers } from '../context.ts';
import { answer, type ChannelKit, callerOf, namesFor, refusal, type Way } from './channel-kit.ts';
import { formReply, listReply, previewView, statusReply } from './letter-replies.ts';

type LetterVerbs =
  | 'letter.new'
  | 'letter.edit'
  | 'letter.preview'
  | 'letter.send'
  | 'letter.status'
  | 'letter.list'
  | 'letter.drop';

/** Handlers of the cards about letters. */
export function makeLetterHandlers(kit: ChannelKit): Pick<Handlers, LetterVerbs> {
  return {
    'letter.new': async (context) => writeLetter(kit, context, 'forMe'),
    'letter.edit': async (context, { id }) => {
      const form = await openLetter(kit, callerOf(context), id);
      if (!form.ok) return refusal(form.problem, context, 'forMe');
      return formReply(form.value, context, { way: 'forMe' });
    },
    'letter.preview': async (context, { id }) => preview(kit, context, id),
    'letter.send': async (context, press) => send(kit, context, press),
    'letter.status': async (context, { id }) => {
      const status = await letterStatus(kit, callerOf(context), id);
      if (!status.ok) return refusal(status.problem, context, 'forMe');
      return statusReply(kit, context, { status: status.value, way: 'forMe' });
    },
    'letter.list': async (context) => letters(kit, context, 'forMe'),
    'letter.drop': async (context, shown) => {
      const dropped = await dropLetter(kit, callerOf(context), shown);
      if (!dropped.ok) return refusal(dropped.problem, context, 'forMe');
      return answer(problemCard({ kind: 'cancelled' }, context.language), 'forMe');
    },
  };
}

/** An empty form. */
export async function writeLetter(
  kit: ChannelKit,
  context: Context,
  way: Way,
): Promise<readonly Reply[]> {
  const form = await newLetter(kit, callerOf(context));
  if (!form.ok) return refusal(form.problem, context, way);
  return formReply(form.value, context, { way });
}

/** The last letters. */
export async function letters(
  kit: ChannelKit,
  context: Context,
  way: Way,
): Promise<readonly Reply[]> {
  const list = await listLetters(kit, callerOf(context));
  if (!list.ok) return refusal(list.problem, context, way);
  return listReply(list.value, context, { way, today: dayOf(kit.clock.now()) });
}

async function preview(kit: ChannelKit, context: Context, id: string): Promise<readonly Reply[]> {
  const caller = callerOf(context);
  const form = { id, ...typedIn(context.inputs) };
  const looked = await previewLetter(kit, caller, form);
  if (looked.ok) {
    const { team } = await namesFor(kit, context);
    const view = previewView(looked.value, { team, now: kit.clock.now().toISOString() });
    return answer(letterPreviewCard(view, context.language), 'forMe');
  }
  const { problem } = looked;
  if (problem.kind !== 'bad-letter') return refusal(problem, context, 'forMe');
  const again = await letterForm(kit, caller, { id, typed: form.typed });
  return formReply(again, context, { way: 'forMe', problems: problem.problems });
}

async function send(
  kit: ChannelKit,
  context: Context,
  press: Data<'letter.send'>,
): Promise<readonly Reply[]> {
  const typed = String(context.inputs[LETTER_COUNT_INPUT] ?? '');
  const outcome = await sendLetter(kit, callerOf(context), { ...press, typed });
  if (!outcome.ok) return refusal(outcome.problem, context, 'forMe');
  if (outcome.value.kind === 'sent') {
    // Written where others look on, they see that it is sent.
    return statusReply(kit, context, { status: outcome.value.status, way: 'forAll' });
  }
  const { team } = await namesFor(kit, context);
  const { preview: looked, why } = outcome.value;
  const view = previewView(looked, { team, now: kit.clock.now().toISOString(), note: why });
  return answer(letterPreviewCard(view, context.language), 'forMe');
}

function typedIn(inputs: Inputs): {
  readonly typed: TypedLetter;
  readonly notCpr: readonly ('title' | 'text')[];
} {
  const text = (id: string) => {
    const value = inputs[id];
    return typeof value === 'string' ? value : '';
  };
  const said = [
    inputs[LETTER_INPUTS.notCprTitle] === 'true' && ('title' as const),
    inputs[LETTER_INPUTS.notCprText] === 'true' && ('text' as const),
  ];
  return {
    typed: {
      title: text(LETTER_INPUTS.title),
      text: text(LETTER_INPUTS.text),
      to: text(LETTER_INPUTS.to),
    },
    notCpr: said.filter((one) => one !== false),
  };
}
