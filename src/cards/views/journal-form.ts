// The way to the records system: the package to file, and the number it got there.
import { isOtherForm } from '../../domain/shared/case-number.ts';
import type { Language } from '../../domain/shared/language.ts';
import { catalogueOf } from '../../i18n/catalogue.ts';
import { buttons } from '../buttons.ts';
import { fault } from '../faults.ts';
import { field, textInput } from '../field.ts';
import { eyebrow, run, SMALL } from '../runs.ts';
import type { JournalFormView } from '../sorting-models.ts';
import type { Filled } from '../template.ts';
import { backToQueue, beside } from './beside-queue.ts';

/** Longest journal number, in characters; a test holds it to that of the rules. */
export const JOURNAL_FORM_MAX = 40;

/** Ids of the inputs. */
export const JOURNAL_INPUTS = { number: 'journal', notCpr: 'notCpr.journal' } as const;

export function journalForm(view: JournalFormView, language: Language): Filled {
  const { journalling: words, pages, triage } = catalogueOf(language);
  const { no, typed, seen, press, problem } = view;
  return {
    layout: 'form',
    words: {
      lang: language,
      eyebrow: eyebrow(triage.eyebrow),
      title: words.title(no),
      lines: [[run(words.lead, SMALL)]],
      quotes: [],
      fields: [
        field({
          texts: [
            textInput({
              id: JOURNAL_INPUTS.number,
              label: words.label,
              value: typed,
              max: JOURNAL_FORM_MAX,
              long: false,
            }),
          ],
          faults: problem === undefined ? [] : [fault(problemText(problem, language))],
          toggles:
            problem?.kind === 'cpr' ? [{ id: JOURNAL_INPUTS.notCpr, title: pages.notCpr }] : [],
          help: [[run(isOtherForm(typed) ? words.otherForm : words.help, SMALL)]],
        }),
      ],
      actions: buttons(
        {
          title: words.save,
          press: { verb: 'more.journal', data: { ...beside(view), seen } },
          look: 'positive',
        },
        {
          title: words.package,
          press: { verb: 'paper.order', data: { kind: 'journal', press, proposal: no } },
          takesInputs: false,
        },
        backToQueue(view, language),
      ),
    },
  };
}

function problemText(problem: NonNullable<JournalFormView['problem']>, language: Language): string {
  const { problems, journalling } = catalogueOf(language);
  switch (problem.kind) {
    case 'too-long':
      return journalling.tooLong(JOURNAL_FORM_MAX);
    case 'full':
      return problems.full;
    case 'cpr':
      return problems.cpr(problem.shown.slice(0, 3).join(', '));
    case 'changed-meanwhile':
      return journalling.changed;
  }
}
