// What happened on the card before, in a line on top of the next one.
import type { Language } from '../../domain/shared/language.ts';
import { catalogueOf } from '../../i18n/catalogue.ts';
import { dayMonth, shortMoment } from '../../i18n/dates.ts';
import { fault } from '../faults.ts';
import { judgedText, prioritisedText } from '../judgements.ts';
import { holderName } from '../names.ts';
import type { Names } from '../names-model.ts';
import { type Run, run } from '../runs.ts';
import type { QueueNote } from '../triage-models.ts';

/** A line or two; what went wrong stands out with a sign. */
export function noteLines(
  note: QueueNote | undefined,
  names: Names,
  language: Language,
): readonly (readonly Run[])[] {
  const { journalling, releasing, themes, triage, sorting } = catalogueOf(language);
  const { notes, somebody } = triage;
  switch (note?.kind) {
    case undefined:
      return [];
    case 'saved':
      return [done(notes.saved(note.no, prioritisedText(note, language)))];
    case 'sent':
      return [done(notes.sent(note.proposal.no, whereText(note.proposal, names, language)))];
    case 'handled':
      return [fault(notes.handled(note.proposal.no, whereText(note.proposal, names, language)))];
    case 'asked':
      return [done(sorting.asked(note.no))];
    case 'noted':
      return [done(sorting.note.done(note.no))];
    case 'flagged':
      return [done(sorting.flags.done(note.no))];
    case 'released':
      return [done(releasing.done(note.no))];
    case 'taken-back':
      return [done(releasing.gone(note.no))];
    case 'themed':
      return [done(themes.choose.done(note.no))];
    case 'journalled':
      return [done(journalling.done(note.no))];
    case 'redacted':
      return [
        done(sorting.redact.done(note.no)),
        ...(note.busy === 0 ? [] : [fault(sorting.redact.busy(note.busy))]),
      ];
    case 'assigned':
      return [
        done(
          note.name === undefined
            ? sorting.assign.none(note.no)
            : sorting.assign.done(note.no, note.name),
        ),
      ];
    case 'words-changed':
      return [fault(notes.wordsChanged)];
    case 'judged-meanwhile': {
      const at = shortMoment(language, note.at);
      return [fault(notes.judgedMeanwhile(note.by ?? somebody, at, judgedText(note, language)))];
    }
  }
}

function done(text: string): readonly Run[] {
  return [run(`✓ ${text}`, { color: 'accent', size: 'small' })];
}

type Handled = Extract<QueueNote, { readonly kind: 'handled' }>['proposal'];

/** Where it is now: who is to answer and when, or what came of it. */
function whereText(
  { status, outcome, holder, dueOn }: Handled,
  names: Names,
  language: Language,
): string {
  const { proposal, triage } = catalogueOf(language);
  if (outcome !== undefined) return proposal.outcomes[outcome];
  if (status !== 'forwarded') return proposal.statuses[status];
  const name = holderName(holder, names, { language, reader: 'handler' });
  return dueOn === undefined ? name : triage.sendOn.until(name, dayMonth(language, dueOn));
}
