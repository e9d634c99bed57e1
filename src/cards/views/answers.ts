// The ready answers: how many are told, who cannot be, and what must be mended before they can be sent.
import type { Language } from '../../domain/shared/language.ts';
import { catalogueOf } from '../../i18n/catalogue.ts';
import { type Button, buttons } from '../buttons.ts';
import type { AnswersView, ListedAnswer } from '../decide-models.ts';
import { fault } from '../faults.ts';
import { oneLine } from '../plain.ts';
import { BOLD, eyebrow, type Run, run, SMALL, SUBTLE } from '../runs.ts';
import { row, section } from '../sections.ts';
import type { Filled } from '../template.ts';
import { lacksText } from './lacks-text.ts';
import { TITLE_MAX } from './menu.ts';

/** Rows on the card; the rest come as these are sent. */
const ROWS = 15;

/** Figures, then the answers themselves: those that need something first. */
export function answers(view: AnswersView, language: Language): Filled {
  const { buttons: names, deciding } = catalogueOf(language);
  const { answers: words } = deciding;
  const hidden = view.answers.length - ROWS;
  const rows = view.answers.slice(0, ROWS).map((one) =>
    row([run(`${one.no}  `, BOLD), run(oneLine(one.title, TITLE_MAX))], [aboutOf(one, language)], {
      says: names.open(one.no),
      press: { verb: 'answers.show', data: { no: one.no } },
    }),
  );
  return {
    layout: 'rows',
    words: {
      lang: language,
      eyebrow: eyebrow(words.eyebrow),
      title: words.ready(view.answers.length),
      lines: [
        ...linesOf(view, language),
        ...(hidden > 0 ? [[run(words.more(hidden), SMALL)]] : []),
      ],
      quotes: [],
      sections: section(undefined, rows),
      actions: buttons(...buttonsOf(view, language)),
    },
  };
}

function linesOf(view: AnswersView, language: Language): readonly (readonly Run[])[] {
  const { deciding } = catalogueOf(language);
  const { answers: words, faults } = deciding;
  const { answers: all, proposers, others, unreached, note, saved, disputed, sendable } = view;
  const lacking = all.filter(({ lacks }) => lacks.length > 0).length;
  const hard = all.filter((one) => one.hard !== undefined).length;
  return [
    ...(note === undefined ? [] : [fault(note === 'changed' ? faults.changed : words.notReady)]),
    ...(saved === undefined ? [] : [[run(words.saved(saved), BOLD)]]),
    ...(disputed === undefined
      ? []
      : [[run(words.disputeSent(disputed.no, oneLine(disputed.forum, TITLE_MAX)), BOLD)]]),
    ...(all.length === 0 ? [[run(words.empty, SUBTLE)]] : []),
    ...(sendable === 0 ? [] : [[run(words.told(proposers + others, proposers, others))]]),
    ...(unreached === 0 ? [] : [[run(words.unreached(unreached))]]),
    ...(lacking === 0 ? [] : [[run(words.lacking(lacking))]]),
    ...(hard === 0 ? [] : [[run(words.hard(hard))]]),
  ];
}

function aboutOf({ outcome, lacks, hard }: ListedAnswer, language: Language): readonly Run[] {
  const { proposal, deciding } = catalogueOf(language);
  const about = [
    proposal.outcomes[outcome],
    ...(lacks.length === 0 ? [] : [lacksText(lacks, language)]),
    ...(hard === undefined ? [] : [deciding.answers.hardOne(hard)]),
  ];
  return [run(about.join(' · '), SMALL)];
}

/** What is lacking is mended where it is looked through: those come first. */
function buttonsOf(view: AnswersView, language: Language): readonly (Button | false)[] {
  const { answers: words } = catalogueOf(language).deciding;
  const { answers: all, sendable, unreached } = view;
  const [first] = all;
  const sample = all.find(({ lacks }) => lacks.length === 0);
  return [
    first !== undefined && {
      title: first.lacks.length > 0 ? words.fix : words.review,
      press: { verb: 'answers.show', data: { no: first.no } },
    },
    sample !== undefined && {
      title: words.sample,
      press: { verb: 'answers.sample', data: { no: sample.no } },
    },
    sendable > 0 && {
      title: words.send(sendable),
      press: { verb: 'answers.look', data: {} },
      look: 'positive',
    },
    unreached > 0 && { title: words.seeWho, press: { verb: 'answers.unreached', data: {} } },
  ];
}
