// Words to hide in every text of a proposal, and how it will look.
import type { Language } from '../../domain/shared/language.ts';
import { catalogueOf } from '../../i18n/catalogue.ts';
import { buttons } from '../buttons.ts';
import { fault } from '../faults.ts';
import { field, textInput } from '../field.ts';
import { paragraphs } from '../plain.ts';
import { BOLD, eyebrow, run, SMALL } from '../runs.ts';
import type { RedactFormView } from '../sorting-models.ts';
import type { Filled } from '../template.ts';
import { backToQueue, beside } from './beside-queue.ts';

/** Longest list of words, in characters. */
export const REDACT_MAX = 300;
export const REDACT_INPUT = 'hide';

/** In bytes, and so many texts: what is not shown is hidden in all the same. */
const TEXT_MAX = 400;
const TEXTS = 3;

/** Looked at first, then hidden for good: what was looked at is what is hidden. */
export function redactForm(view: RedactFormView, language: Language): Filled {
  const { sorting, triage } = catalogueOf(language);
  const { redact: words } = sorting;
  const { preview, problem, typed } = view;
  const texts = preview?.texts.slice(0, TEXTS) ?? [];
  const lines = texts.flatMap((text) => paragraphs(text, TEXT_MAX, 3).map((part) => [run(part)]));
  return {
    layout: 'form',
    words: {
      lang: language,
      eyebrow: eyebrow(triage.eyebrow),
      title: words.title(view.no),
      lines: [
        [run(words.lead, SMALL)],
        ...(preview === undefined ? [] : [[run(words.shown(preview.places), BOLD)]]),
      ],
      quotes: lines.length === 0 ? [] : [{ lines }],
      fields: [
        field({
          texts: [
            textInput({
              id: REDACT_INPUT,
              label: words.label,
              value: typed,
              max: REDACT_MAX,
              long: true,
            }),
          ],
          faults: problem === undefined ? [] : [fault(problemText(problem))],
          help: [[run(words.help, SMALL)]],
        }),
      ],
      actions: buttons(
        preview && {
          title: words.confirm(preview.places),
          press: { verb: 'more.redact', data: { ...beside(view), words: typed } },
          look: 'destructive',
          takesInputs: false,
        },
        {
          title: words.preview,
          press: { verb: 'more.redact-preview', data: beside(view) },
        },
        backToQueue(view, language),
      ),
    },
  };

  function problemText({ kind }: NonNullable<RedactFormView['problem']>): string {
    switch (kind) {
      case 'required':
        return words.required;
      case 'too-long':
        return words.tooLong(REDACT_MAX);
      case 'nothing-found':
        return words.notFound;
    }
  }
}
