// Reminds whoever has a task of the day it is to be answered by.
import type { TaskReminder } from '../../domain/delivery/task-contents.ts';
import type { Language } from '../../domain/shared/language.ts';
import { catalogueOf } from '../../i18n/catalogue.ts';
import { dayText } from '../../i18n/dates.ts';
import { buttons } from '../buttons.ts';
import { oneLine } from '../plain.ts';
import { eyebrow, named, run, SMALL } from '../runs.ts';
import type { Filled } from '../template.ts';
import { TITLE_MAX } from './menu.ts';

/** How many working days are left or gone, what it is about, and the way to the answer. */
export function taskReminder(
  told: TaskReminder & { readonly team: string },
  language: Language,
): Filled {
  const { calendar, owner, proposal } = catalogueOf(language);
  const { reminder: words } = calendar;
  const { no, title, holder, dueOn, daysLeft, escalated, team } = told;
  return {
    layout: 'message',
    words: {
      lang: language,
      eyebrow: eyebrow(proposal.title(no)),
      title: words.title(daysLeft),
      lines: [
        [run(words.about(oneLine(title, TITLE_MAX)))],
        named(daysLeft < 0 ? words.due.over : words.due.ahead, dayText(language, dueOn)),
        [run(escalated ? words.escalated(team) : words.waiting, SMALL)],
      ],
      actions: buttons(
        holder.kind === 'owner' && {
          title: owner.buttons.answer,
          press: { verb: 'task.answer', data: { no } },
          look: 'positive',
        },
        { title: owner.buttons.see, press: { verb: 'task.show', data: { no } } },
        { title: owner.buttons.tasks, press: { verb: 'task.list', data: {} } },
      ),
    },
  };
}
