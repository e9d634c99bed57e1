// What came of proposals since a day, in figures, with the ways to the files and to a case.
import { PROMISE_STATES } from '../../domain/paper/promises.ts';
import { STATUS_GROUPS } from '../../domain/paper/status-group.ts';
import type { StatusSince } from '../../domain/paper/status-since.ts';
import type { Language } from '../../domain/shared/language.ts';
import { catalogueOf } from '../../i18n/catalogue.ts';
import { dateText } from '../../i18n/dates.ts';
import { number } from '../../i18n/numbers.ts';
import { buttons } from '../buttons.ts';
import type { StatusView } from '../paper-models.ts';
import { oneLine } from '../plain.ts';
import { BOLD, eyebrow, named, type Run, run, SUBTLE } from '../runs.ts';
import type { Filled } from '../template.ts';

const NAME_MAX = 80;

export function status(view: StatusView, language: Language): Filled {
  const { papers } = catalogueOf(language);
  const { statusCard: words } = papers;
  const { status: found, of, scope, press } = view;
  const { lines, counts, since } = found;
  const some = lines.length > 0;
  const narrowed = [
    words.since(dateText(language, since)),
    ...of.map((name) => words.of(oneLine(name, NAME_MAX))),
  ];
  return {
    layout: 'message',
    words: {
      lang: language,
      eyebrow: eyebrow(papers.names.status),
      title: words.title(lines.length),
      lines: [
        [run(narrowed.join(' · '), SUBTLE)],
        ...(some ? figureLines(found, language) : [[run(words.none)]]),
      ],
      actions: buttons(
        some && {
          title: words.buttons.make,
          press: { verb: 'paper.make', data: { press, ...scope } },
          look: 'positive',
        },
        counts.late > 0 && {
          title: words.buttons.late,
          press: { verb: 'initiative.list', data: { filter: 'late' } },
        },
        some && {
          title: words.buttons.case,
          press: { verb: 'paper.form', data: { kind: 'case', matter: 'status', ...scope } },
        },
        {
          title: words.buttons.other,
          press: { verb: 'paper.form', data: { kind: 'status', ...scope } },
        },
      ),
    },
  };
}

function figureLines(found: StatusSince, language: Language): readonly (readonly Run[])[] {
  const { status: said, statusCard: words } = catalogueOf(language).papers;
  const { counts, promises, benefit, spread, judged } = found;
  const { hassle } = benefit;
  const groups = STATUS_GROUPS.filter((group) => counts[group] > 0);
  const of = (state: (typeof PROMISE_STATES)[number]) =>
    promises.filter((one) => one.state === state).length;
  const kept = PROMISE_STATES.filter((state) => of(state) > 0).map((state) =>
    said.promise[state](of(state)),
  );
  const promised = promises.length === 0 ? words.noPromises : kept.join(', ');
  const count = promises.length === 0 ? promised : words.promises(promises.length, promised);
  return [
    [run(groups.map((one) => `${said.groups[one]} ${counts[one]}`).join(' · '), BOLD)],
    named(words.promised, count),
    ...(hassle
      ? [named(words.hassle, words.hassleText(hassle.before, hassle.after, hassle.of))]
      : []),
    ...timeLine(found, language),
    ...(spread.length === 0 ? [] : [named(words.spread, words.spreadText(spread.length))]),
    ...(judged.yes + judged.partly + judged.no === 0
      ? []
      : [named(words.solved, words.solvedText(judged.yes, judged.partly, judged.no))]),
  ];
}

/** Expected and measured beside each other, never added. */
function timeLine({ benefit }: StatusSince, language: Language): readonly (readonly Run[])[] {
  const { statusCard: words } = catalogueOf(language).papers;
  const { hours: expected } = benefit.expected.estimated;
  const { hours: measured } = benefit.realised.measured;
  const parts = [
    ...(expected.of === 0 ? [] : [words.expected(number(language, expected.sum))]),
    ...(measured.of === 0 ? [] : [words.measured(number(language, measured.sum), measured.of)]),
  ];
  return parts.length === 0 ? [] : [named(words.time, parts.join(', '))];
}
