// One text about a task: why things are as they are, or why it is not for the reader.
import type { Language } from '../../domain/shared/language.ts';
import { catalogueOf } from '../../i18n/catalogue.ts';
import { buttons } from '../buttons.ts';
import { fault } from '../faults.ts';
import { field, textInput } from '../field.ts';
import type { TaskTextView } from '../owner-models.ts';
import { oneLine, paragraphs } from '../plain.ts';
import { BOLD, eyebrow, type Run, run, SMALL, SUBTLE } from '../runs.ts';
import type { Filled } from '../template.ts';
import { TITLE_MAX } from './menu.ts';

/** In characters; a test holds them to those of the rules. */
export const TASK_TEXT_MAX = { explain: 2_000, 'hand-back': 1_000 } as const;
/** In bytes. */
const BEFORE_MAX = 3_000;

/** Ids of the inputs: the text, and the word that a number in it is no CPR number. */
export const TASK_TEXT_INPUTS = { text: 'taskText', notCpr: 'notCpr.taskText' } as const;

/** The form, with what was typed when something was wrong with it. */
export function taskText(view: TaskTextView, language: Language): Filled {
  const { owner, pages, proposal } = catalogueOf(language);
  const { what, no, before, problem } = view;
  const words = what === 'explain' ? owner.explain : owner.handBack;
  return {
    layout: 'form',
    words: {
      lang: language,
      eyebrow: eyebrow(proposal.title(no)),
      title: words.title,
      lines: [[run(oneLine(view.title, TITLE_MAX), SUBTLE)], [run(words.lead, SMALL)]],
      quotes: beforeQuote(view, language),
      fields: [
        field({
          texts: [
            textInput({
              id: TASK_TEXT_INPUTS.text,
              label: words.label,
              value: view.typed ?? '',
              max: TASK_TEXT_MAX[what],
              long: true,
            }),
          ],
          faults: problem === undefined ? [] : [fault(problemText(view, problem, language))],
          toggles:
            problem?.kind === 'cpr' ? [{ id: TASK_TEXT_INPUTS.notCpr, title: pages.notCpr }] : [],
          help: [[run(words.help, SMALL)]],
        }),
      ],
      actions: buttons(
        {
          title: what === 'explain' ? owner.buttons.sendExplanation : owner.buttons.sendBack,
          press:
            what === 'explain'
              ? { verb: 'task.explain-send', data: { no, seen: before?.at ?? '' } }
              : { verb: 'task.hand-back-send', data: { no } },
          look: 'positive',
        },
        {
          title: owner.buttons.back,
          press: { verb: 'task.show', data: { no } },
          takesInputs: false,
        },
      ),
    },
  };
}

/** What they were told before; by a colleague, when that was meanwhile. */
function beforeQuote(
  { before }: TaskTextView,
  language: Language,
): readonly { lines: readonly (readonly Run[])[] }[] {
  if (before === undefined) return [];
  const { explain: words } = catalogueOf(language).owner;
  const title = before.meanwhile ? fault(words.meanwhile) : [run(words.before, BOLD)];
  return [{ lines: [title, ...paragraphs(before.text, BEFORE_MAX).map((text) => [run(text)])] }];
}

function problemText(
  { what }: TaskTextView,
  problem: NonNullable<TaskTextView['problem']>,
  language: Language,
): string {
  const { owner, problems } = catalogueOf(language);
  switch (problem.kind) {
    case 'required':
      return what === 'explain' ? owner.explain.required : owner.handBack.required;
    case 'too-long':
      return owner.answer.faults.tooLong(problem.max);
    case 'full':
      return problems.full;
    case 'cpr':
      return problems.cpr(problem.shown.slice(0, 3).join(', '));
  }
}
