// A field for an internal note on a proposal.
import type { Language } from '../../domain/shared/language.ts';
import { catalogueOf } from '../../i18n/catalogue.ts';
import { buttons } from '../buttons.ts';
import { fault } from '../faults.ts';
import { field, textInput } from '../field.ts';
import { eyebrow, run, SMALL } from '../runs.ts';
import type { NoteFormView } from '../sorting-models.ts';
import type { Filled } from '../template.ts';
import { backToQueue, beside } from './beside-queue.ts';

/** Longest internal note, in characters; a test holds it to that of the rules. */
export const NOTE_FORM_MAX = 1_000;

/** Ids of the inputs: the note, and the word that a number in it is no CPR number. */
export const NOTE_INPUTS = { text: 'internal', notCpr: 'notCpr.internal' } as const;

/** The form, with what was typed when something was wrong with it. */
export function noteForm(view: NoteFormView, language: Language): Filled {
  const { sorting, pages, problems, triage } = catalogueOf(language);
  const { note: words } = sorting;
  const { problem } = view;
  return {
    layout: 'form',
    words: {
      lang: language,
      eyebrow: eyebrow(triage.eyebrow),
      title: words.title(view.no),
      lines: [],
      quotes: [],
      fields: [
        field({
          texts: [
            textInput({
              id: NOTE_INPUTS.text,
              label: words.label,
              value: view.typed,
              max: NOTE_FORM_MAX,
              long: true,
            }),
          ],
          faults: problem === undefined ? [] : [fault(problemText(problem))],
          toggles: problem?.kind === 'cpr' ? [{ id: NOTE_INPUTS.notCpr, title: pages.notCpr }] : [],
          help: [[run(words.help, SMALL)]],
        }),
      ],
      actions: buttons(
        {
          title: words.save,
          press: { verb: 'more.note', data: beside(view) },
          look: 'positive',
        },
        backToQueue(view, language),
      ),
    },
  };

  function problemText(wrong: NonNullable<NoteFormView['problem']>): string {
    switch (wrong.kind) {
      case 'required':
        return words.required;
      case 'too-long':
        return words.tooLong(NOTE_FORM_MAX);
      case 'full':
        return problems.full;
      case 'cpr':
        return problems.cpr(wrong.shown.slice(0, 3).join(', '));
    }
  }
}
