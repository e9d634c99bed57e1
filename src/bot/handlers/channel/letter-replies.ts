// What use cases say of letters, as the cards take it.
import {
  type LetterFault,
  type LetterPreviewView,
  letterFormCard,
  letterListCard,
  letterStatusCard,
} from '../../../cards/index.ts';
import {
  audienceCode,
  type Letter,
  type LetterAudience,
  MANY_RECIPIENTS,
} from '../../../domain/delivery/letter.ts';
import { quarterBefore } from '../../../domain/shared/quarter.ts';
import type { LetterStatus } from '../../../usecases/letters/letter-status.ts';
import type { LetterForm } from '../../../usecases/letters/open-letter.ts';
import type { LetterPreview } from '../../../usecases/letters/preview-letter.ts';
import type { FieldProblem } from '../../../usecases/letters/typed-letter.ts';
import type { Reply } from '../../turn.ts';
import type { Context } from '../context.ts';
import { answer, type ChannelKit, type Way } from './channel-kit.ts';

/** The form, with what is wrong beside its fields. */
export function formReply(
  { departments, sent, ...form }: LetterForm,
  { language }: Context,
  { way, problems = [] }: { readonly way: Way; readonly problems?: readonly FieldProblem[] },
): readonly Reply[] {
  const choices: readonly LetterAudience[] = [
    { kind: 'leaders' },
    ...departments.map((department) => ({ kind: 'leaders', department }) as const),
    { kind: 'everyone' },
  ];
  const view = {
    ...form,
    audiences: choices.map((to) => ({ code: audienceCode(to), to })),
    ...(sent !== undefined && { sentTo: sent.to }),
    problems: problems.map(faultOf),
  };
  return answer(letterFormCard(view, language), way);
}

/** A letter to be looked at before it is sent. */
export function previewView(
  { letter, draft, dates, tally }: LetterPreview,
  at: { readonly team: string; readonly now: string; readonly note?: LetterPreviewView['note'] },
): LetterPreviewView {
  const { id, version } = letter;
  const { title, text, by, to } = draft;
  const reached = dates.total - dates.unreachable;
  const { note, ...given } = at;
  return {
    ...given,
    ...{ id, version, title, text, by, to, reached },
    unreachable: dates.unreachable,
    days: dates.days,
    confirm: tally === undefined && reached > MANY_RECIPIENTS,
    ...(tally && { out: { sent: tally.sent, waiting: tally.queued + tally.sending } }),
    ...(note !== undefined && { note }),
  };
}

/** How a letter stands. */
export function statusReply(
  { clock }: Pick<ChannelKit, 'clock'>,
  { language }: Context,
  { status, way }: { readonly status: LetterStatus; readonly way: Way | 'forAll' },
): readonly Reply[] {
  const { letter, tally } = status;
  const { title, to, by, at, revision } = letter.sent;
  const { sent, queued, sending, blocked, unknown, failed, nextDue } = tally;
  const view = {
    ...{ id: letter.id, title, to, by, at, revision },
    ...{ sent, blocked, unknown, failed },
    now: clock.now().toISOString(),
    waiting: queued + sending,
    ...(nextDue !== undefined && { nextDue }),
  };
  return answer(letterStatusCard(view, language), way);
}

/** Letters with the wording people have, else the one that is written on. */
export function listReply(
  letters: readonly Letter[],
  { language }: Context,
  { way, today }: { readonly way: Way; readonly today: string },
): readonly Reply[] {
  const items = letters.flatMap(({ id, draft, sent }) => {
    const words = sent ?? draft;
    if (words === undefined) return [];
    const { title, to, by } = words;
    return [{ id, title, to, by, ...(sent !== undefined && { sentAt: sent.at }) }];
  });
  return answer(letterListCard({ items, quarter: quarterBefore(today) }, language), way);
}

function faultOf(wrong: FieldProblem): LetterFault {
  if (wrong.field === 'to') return { field: 'to', kind: 'no-choice' };
  const { field, problem } = wrong;
  return { field, ...problem };
}
