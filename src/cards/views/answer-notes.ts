// What stands above the form of an answer: that it is kept, or what somebody else did meanwhile.
import { OWNER_OUTCOMES } from '../../domain/decision/owner-outcomes.ts';
import type { Language } from '../../domain/shared/language.ts';
import { catalogueOf } from '../../i18n/catalogue.ts';
import { shortMoment } from '../../i18n/dates.ts';
import { fault } from '../faults.ts';
import type { AnswerFormView } from '../owner-models.ts';
import { oneLine } from '../plain.ts';
import { BOLD, named, type Run, run } from '../runs.ts';

type Lines = readonly (readonly Run[])[];
type Noted = Pick<AnswerFormView, 'note'>;

const NAME_MAX = 60;
const THEIRS_MAX = 300;

/** In the order of the form; what is chosen beside the answer is not compared. */
const PARTS = [
  'outcome',
  'challenge',
  'initiative',
  'improvement',
  'horizon',
  'reason',
  'now',
  'first',
] as const satisfies readonly (keyof AnswerFormView['typed'])[];

/** What became of it: kept, or something else is to be looked at first. */
export function answerNotes({ note }: Noted, language: Language): Lines {
  const { answer: words, details } = catalogueOf(language).owner;
  switch (note?.kind) {
    case undefined:
      return [];
    case 'kept':
      return [[run(`✓ ${words.notes.kept}`, BOLD)]];
    case 'words-changed':
      return [fault(words.notes.wordsChanged)];
    case 'sent-anew':
      return [fault(words.notes.sentAnew)];
    case 'meanwhile': {
      const name = note.by === undefined ? details.somebody : oneLine(note.by, NAME_MAX);
      return [fault(words.notes.meanwhile(name, shortMoment(language, note.at)))];
    }
  }
}

/** What somebody else kept, to be compared with what stands in the fields. */
export function theirAnswer({ note }: Noted, language: Language): readonly { lines: Lines }[] {
  if (note?.kind !== 'meanwhile') return [];
  const { answer: words } = catalogueOf(language).owner;
  const { theirs } = note;
  const said = PARTS.filter((part) => theirs[part].trim() !== '').map((part) => {
    const text = part === 'outcome' ? outcomeName(theirs.outcome, language) : theirs[part];
    return named(bareLabel(words.labels[part]), oneLine(text, THEIRS_MAX));
  });
  return [{ lines: [[run(words.theirs, BOLD)], ...said] }];
}

function outcomeName(outcome: string, language: Language): string {
  const { outcomes } = catalogueOf(language).owner.answer;
  const known = OWNER_OUTCOMES.find((one) => one === outcome);
  return known === undefined ? '' : outcomes[known];
}

/** A label without the sign that it must be filled in. */
function bareLabel(label: string): string {
  return label.replace(/ \*$/, '');
}
