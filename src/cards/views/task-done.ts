// What was done about a task, as the receipt and as whoever comes later finds it.
import type { Language } from '../../domain/shared/language.ts';
import { catalogueOf } from '../../i18n/catalogue.ts';
import { shortMoment } from '../../i18n/dates.ts';
import { buttons } from '../buttons.ts';
import type { TaskDoneView } from '../owner-models.ts';
import { oneLine } from '../plain.ts';
import { eyebrow, type Run, run, SMALL, SUBTLE } from '../runs.ts';
import type { Filled } from '../template.ts';
import { answerParts } from './answer-parts.ts';
import { TITLE_MAX } from './menu.ts';
import { ANSWER_ROOM } from './task-preview.ts';

const NAME_MAX = 80;

/** The receipt, with the answer that was sent. */
export function taskDone(view: TaskDoneView, language: Language): Filled {
  const { owner, proposal } = catalogueOf(language);
  const { no, title, what } = view;
  return {
    layout: 'form',
    words: {
      lang: language,
      eyebrow: eyebrow(proposal.title(no)),
      title: owner.done.titles[what],
      lines: [[run(oneLine(title, TITLE_MAX), SUBTLE)], [run(nextText(view, language))]],
      quotes: answerQuote(view, language),
      fields: [],
      actions: buttons(
        what === 'explained' && {
          title: owner.buttons.answer,
          press: { verb: 'task.answer', data: { no } },
          look: 'positive',
        },
        { title: owner.buttons.tasks, press: { verb: 'task.list', data: {} } },
      ),
    },
  };
}

function nextText({ what, board }: TaskDoneView, language: Language): string {
  const { texts } = catalogueOf(language).owner.done;
  if (what !== 'answered') return texts[what];
  return board === undefined ? texts.team : texts.board(oneLine(board, NAME_MAX));
}

function answerQuote(
  { answer, by, at }: TaskDoneView,
  language: Language,
): readonly { lines: readonly (readonly Run[])[] }[] {
  if (answer === undefined) return [];
  const { news, owner } = catalogueOf(language);
  const { details, done } = owner;
  const name = by === undefined ? details.somebody : oneLine(by, NAME_MAX);
  return [
    {
      lines: [
        ...(at === undefined
          ? []
          : [[run(done.answeredBy(name, shortMoment(language, at)), SMALL)]]),
        [run(news.outcomes[answer.outcome], { weight: 'bolder', size: 'medium' })],
        ...answerParts(answer, ANSWER_ROOM, language),
      ],
    },
  ];
}
