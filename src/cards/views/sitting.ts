// What will become of each proposal chosen for a meeting, or what became of it.
import type { Language } from '../../domain/shared/language.ts';
import { catalogueOf } from '../../i18n/catalogue.ts';
import { dateText } from '../../i18n/dates.ts';
import { buttons } from '../buttons.ts';
import type { SittingView } from '../decide-models.ts';
import { oneLine } from '../plain.ts';
import { BOLD, eyebrow, named, type Run, run } from '../runs.ts';
import type { Filled } from '../template.ts';

const NAME_MAX = 80;
const REASONS = ['no-draft', 'lacks', 'changed-since', 'not-here'] as const;

/** Those that can be decided on one line, the others on a line for each reason. */
export function sitting(view: SittingView, language: Language): Filled {
  const { deciding } = catalogueOf(language);
  const { sitting: words, settled, decide } = deciding;
  const { forum, on, item, word, outcome, lines, done } = view;
  const going = lines.filter(({ kind }) => kind === 'decides');
  const count = going.length;
  const proposals = going.map(({ no, seen }) => ({ no, seen }));
  return {
    layout: 'message',
    words: {
      lang: language,
      eyebrow: eyebrow(oneLine(view.forumName, NAME_MAX)),
      title: done ? words.done(count) : words.preview(count),
      lines: linesOf(view, language),
      actions: buttons(
        !done &&
          count > 0 && {
            title: words.settle(count),
            press: {
              verb: 'sitting.settle',
              data: { forum, sitting: { on, item, word: word.id, outcome, proposals } },
            },
            look: 'positive',
          },
        done
          ? { title: settled.next, press: { verb: 'task.list', data: {} } }
          : { title: decide.back, press: { verb: 'sitting.open', data: { forum } } },
      ),
    },
  };
}

function linesOf(view: SittingView, language: Language): readonly (readonly Run[])[] {
  const { proposal, deciding } = catalogueOf(language);
  const { sitting: words, treatment } = deciding;
  const { on, item, word, outcome, lines } = view;
  const going = lines.filter(({ kind }) => kind === 'decides').map(({ no }) => no);
  const name = oneLine(view.forumName, NAME_MAX);
  return [
    [run(treatment.line(name, dateText(language, on), oneLine(item, NAME_MAX)))],
    [run(words.all(proposal.outcomes[outcome], oneLine(word.name[language], NAME_MAX)))],
    going.length === 0
      ? [run(words.nothing, BOLD)]
      : named(words.can(going.length), going.join(', ')),
    ...REASONS.flatMap((reason) => {
      const numbers = lines.filter(({ kind }) => kind === reason).map(({ no }) => no);
      const text = words.not(numbers.length, words.why[reason]);
      return numbers.length === 0 ? [] : [named(text, numbers.join(', '))];
    }),
  ];
}
