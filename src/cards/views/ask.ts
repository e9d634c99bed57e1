// A field to ask a proposer something about the proposal.
import type { Language } from '../../domain/shared/language.ts';
import { catalogueOf } from '../../i18n/catalogue.ts';
import { buttons } from '../buttons.ts';
import { fault } from '../faults.ts';
import { field, textInput } from '../field.ts';
import { oneLine, paragraphs } from '../plain.ts';
import type { AskView } from '../question-models.ts';
import { BOLD, eyebrow, run, SMALL, SUBTLE } from '../runs.ts';
import type { Filled } from '../template.ts';
import { backToQueue, beside } from './beside-queue.ts';
import { TITLE_MAX } from './menu.ts';

/** In bytes. */
const OPEN_MAX = 3_000;

/** Longest question, in characters. */
export const ASK_MAX = 1_000;

/** Ids of the inputs: the question, and the word that a number in it is no CPR number. */
export const ASK_INPUTS = { text: 'question', notCpr: 'notCpr.question' } as const;

/** The form, with what was typed when something was wrong with it. */
export function ask(view: AskView, language: Language): Filled {
  const { asking: words, buttons: names, pages, proposal } = catalogueOf(language);
  const { no, press, problem } = view;
  const at = view.queue === undefined ? { no } : beside({ no, ...view.queue });
  return {
    layout: 'form',
    words: {
      lang: language,
      eyebrow: eyebrow(proposal.title(no)),
      title: words.title(no),
      lines: [[run(oneLine(view.title, TITLE_MAX), SUBTLE)]],
      quotes: problem?.kind === 'already-asked' ? [{ lines: openLines(problem.question) }] : [],
      fields: [
        field({
          texts: [
            textInput({
              id: ASK_INPUTS.text,
              label: `${words.label} *`,
              value: view.typed ?? '',
              max: ASK_MAX,
              long: true,
            }),
          ],
          faults: problem === undefined ? [] : [fault(problemText(problem))],
          toggles: problem?.kind === 'cpr' ? [{ id: ASK_INPUTS.notCpr, title: pages.notCpr }] : [],
          help: [[run(words.help, SMALL)]],
        }),
      ],
      actions: buttons(
        {
          title: names.sendQuestion,
          press: { verb: 'proposal.ask-send', data: { ...at, press } },
          look: 'positive',
        },
        backToQueue({ no, ...view.queue }, language),
      ),
    },
  };

  function openLines(question: string) {
    const asked = paragraphs(question, OPEN_MAX).map((text) => [run(text)]);
    return [[run(words.open, BOLD)], ...asked];
  }

  function problemText(wrong: NonNullable<AskView['problem']>): string {
    switch (wrong.kind) {
      case 'required':
        return words.required;
      case 'too-long':
        return words.tooLong(ASK_MAX);
      case 'already-asked':
        return words.alreadyAsked;
      case 'full':
        return catalogueOf(language).problems.full;
      case 'cpr':
        return catalogueOf(language).problems.cpr(wrong.shown.slice(0, 3).join(', '));
    }
  }
}
