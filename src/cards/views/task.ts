// A proposal that waits for the reader's answer.
import type { Language } from '../../domain/shared/language.ts';
import { catalogueOf } from '../../i18n/catalogue.ts';
import { dayText } from '../../i18n/dates.ts';
import { buttons } from '../buttons.ts';
import { areaName, holderName } from '../names.ts';
import type { TaskView } from '../owner-models.ts';
import { oneLine, paragraphs } from '../plain.ts';
import { eyebrow, named, run, SMALL } from '../runs.ts';
import type { Filled } from '../template.ts';

/** In bytes. */
const CHALLENGE_MAX = 1_300;
const NAME_MAX = 80;
const NOTE_MAX = 500;

/** The challenge, how many have it, by when, and why it comes to the reader. */
export function task({ task: told, names }: TaskView, language: Language): Filled {
  const { owner: words, proposal } = catalogueOf(language);
  const { no, holder, challenge, dueOn, workplaces, note } = told;
  const name =
    holder.kind === 'forum'
      ? holderName(holder, names, { language, reader: 'handler' })
      : areaName(holder.area, names);
  const known = oneLine(name, NAME_MAX);
  return {
    layout: 'message',
    words: {
      lang: language,
      eyebrow: eyebrow(proposal.title(no)),
      title: words.task.title[holder.kind],
      lines: [
        ...paragraphs(challenge, CHALLENGE_MAX, 4).map((text) => [run(text)]),
        ...(note === undefined ? [] : [named(words.task.note, oneLine(note, NOTE_MAX))]),
        named(words.task.has, words.workplaces(workplaces)),
        named(words.task.due, dayText(language, dueOn)),
        [run(words.task.why[holder.kind](known), SMALL)],
        [run(words.task.later, SMALL)],
      ],
      actions: buttons(
        holder.kind === 'owner' && {
          title: words.buttons.answer,
          press: { verb: 'task.answer', data: { no } },
          look: 'positive',
        },
        holder.kind === 'owner'
          ? { title: words.buttons.see, press: { verb: 'task.show', data: { no } } }
          : {
              title: words.buttons.open,
              press: { verb: 'forum.open', data: { no } },
              look: 'positive',
            },
        { title: words.buttons.tasks, press: { verb: 'task.list', data: {} } },
      ),
    },
  };
}
