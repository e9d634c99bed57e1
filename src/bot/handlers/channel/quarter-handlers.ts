// The quarterly letter for administrators: look, send, or leave it this time.
import {
  type Data,
  type Inputs,
  problemCard,
  QUARTER_INPUTS,
  QUARTER_OPENING_MAX,
  type QuarterPreviewView,
  quarterPreviewCard,
  quarterStatusCard,
} from '../../../cards/index.ts';
import { MANY_READERS } from '../../../domain/delivery/quarter-letter.ts';
import { LANGUAGES } from '../../../domain/shared/language.ts';
import { UNIT_TYPES } from '../../../domain/shared/register.ts';
import { catalogueOf } from '../../../i18n/catalogue.ts';
import {
  lookAtQuarter,
  type QuarterLook,
  type QuarterPreview,
} from '../../../usecases/letters/look-at-quarter.ts';
import {
  type QuarterOutcome,
  sendQuarter,
  skipQuarter,
} from '../../../usecases/letters/send-quarter.ts';
import type { Reply } from '../../turn.ts';
import type { Context, Handlers } from '../context.ts';
import { answer, type ChannelKit, callerOf, refusal } from './channel-kit.ts';

type QuarterVerbs = 'quarter.look' | 'quarter.send' | 'quarter.skip';
type Sent = Extract<QuarterLook, { kind: 'sent' }>;
type Why = Extract<QuarterOutcome, { kind: 'look' }>['why'];

/** Handlers of the cards about it. */
export function makeQuarterHandlers(kit: ChannelKit): Pick<Handlers, QuarterVerbs> {
  return {
    'quarter.look': async (context, quarter) => {
      const look = await lookAtQuarter(kit, callerOf(context), quarter);
      if (!look.ok) return refusal(look.problem, context, 'forMe');
      if (look.value.kind === 'sent') return statusReply(kit, context, look.value);
      return previewReply(kit, context, { preview: look.value.preview });
    },
    'quarter.send': async (context, press) => send(kit, context, press),
    'quarter.skip': async (context, quarter) => {
      const skipped = await skipQuarter(kit, callerOf(context), quarter);
      if (!skipped.ok) return refusal(skipped.problem, context, 'forMe');
      if (skipped.value !== 'skipped') return statusReply(kit, context, skipped.value);
      return answer(problemCard({ kind: 'cancelled' }, context.language), 'forMe');
    },
  };
}

async function send(
  kit: ChannelKit,
  context: Context,
  { mark, ...quarter }: Data<'quarter.send'>,
): Promise<readonly Reply[]> {
  const { inputs } = context;
  const outcome = await sendQuarter(kit, callerOf(context), {
    quarter,
    mark,
    opening: openingIn(inputs),
    notCpr: inputs[QUARTER_INPUTS.notCpr] === 'true',
    typed: textIn(inputs, QUARTER_INPUTS.count),
  });
  if (!outcome.ok) return refusal(outcome.problem, context, 'forMe');
  if (outcome.value.kind === 'sent') return statusReply(kit, context, outcome.value);
  return previewReply(kit, context, outcome.value);
}

function previewReply(
  kit: ChannelKit,
  { inputs, language }: Context,
  { preview, why }: { readonly preview: QuarterPreview; readonly why?: Why },
): readonly Reply[] {
  const { letter, parts, mark, people, dates } = preview;
  const { year, quarter } = letter;
  const reached = dates.total - dates.unreachable;
  const shown = UNIT_TYPES.find((type) => type === inputs[QUARTER_INPUTS.shown]);
  const view: QuarterPreviewView = {
    quarter: { year, quarter },
    ...{ mark, parts, people, reached },
    now: kit.clock.now().toISOString(),
    unreachable: dates.unreachable,
    days: dates.days,
    confirm: reached > MANY_READERS,
    opening: openingIn(inputs),
    ...(shown !== undefined && { shown }),
    ...whyNot(why),
  };
  return answer(quarterPreviewCard(view, language), 'forMe');
}

function whyNot(why: Why | undefined): Pick<QuarterPreviewView, 'note' | 'openingFault'> {
  if (why === undefined) return {};
  if (typeof why === 'string') return { note: why };
  if (why.kind === 'cpr') return { openingFault: why };
  return { openingFault: { kind: 'too-long', max: QUARTER_OPENING_MAX } };
}

function statusReply(
  { clock }: Pick<ChannelKit, 'clock'>,
  { language }: Context,
  { letter, tally }: Sent,
): readonly Reply[] {
  const { year, quarter, sent: deed } = letter;
  const { sent, queued, sending, blocked, unknown, failed, nextDue } = tally;
  const view = {
    quarter: { year, quarter },
    ...deed,
    ...{ sent, blocked, unknown, failed },
    now: clock.now().toISOString(),
    waiting: queued + sending,
    ...(nextDue !== undefined && { nextDue }),
  };
  return answer(quarterStatusCard(view, language), 'forMe');
}

/** Empty for the usual words, so that everybody gets them in their own language. */
function openingIn(inputs: Inputs): string {
  const typed = textIn(inputs, QUARTER_INPUTS.opening).trim();
  const usual = LANGUAGES.map((language) => catalogueOf(language).quarter.letter.opening);
  return usual.some((words) => words === typed) ? '' : typed;
}

function textIn(inputs: Inputs, id: string): string {
  const value = inputs[id];
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}
