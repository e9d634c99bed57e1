// One page of a survey or poll, for the one who answers it.
import { nextPage, previousPage, progress, visibleQuestions } from '../../domain/questions/flow.ts';
import { inputsOf } from '../../domain/questions/inputs.ts';
import { privacyOf } from '../../domain/questions/result-rules.ts';
import { quickQuestionOf } from '../../domain/round/quick-set.ts';
import { MOST_REPEATED } from '../../domain/round/repeated-page.ts';
import type { Language } from '../../domain/shared/language.ts';
import { type Catalogue, catalogueOf } from '../../i18n/catalogue.ts';
import type { Asked } from '../asked.ts';
import { type Button, button, buttons } from '../buttons.ts';
import { fault, faultsByInput, isCpr } from '../faults.ts';
import type { Field } from '../field.ts';
import { oneLine } from '../plain.ts';
import { fieldsOf } from '../question-fields.ts';
import type { RoundPageView } from '../round-models.ts';
import { BOLD, eyebrow, type Run, run, SMALL, SUBTLE } from '../runs.ts';
import type { Filled } from '../template.ts';
import type { ROUND_MOVES } from '../verbs/round-verbs.ts';
import { TITLE_MAX } from './menu.ts';

/** Beside the question of a host, which is no label: it may hold anything. */
const MANY_FIELDS = 5;

const YOUR_ANSWER = {
  da: catalogueOf('da').rounds.answering.yours,
  en: catalogueOf('en').rounds.answering.yours,
};

/** The questions, who sees the answers, and the way on. */
export function roundPage(view: RoundPageView, language: Language): Filled {
  const { rounds: words } = catalogueOf(language);
  const { page, answers, set, title } = view;
  const asked = askedIn(view, language);
  const at = progress(set, answers, page.id);
  const step =
    at === undefined || at.of === 1 ? '' : ` · ${catalogueOf(language).pages.step(at.step, at.of)}`;
  const quick = quickQuestionOf(set);
  const isFirst = set.pages[0]?.id === page.id;
  // What a set says of itself may speak of who sees the answers, and a host may have chosen otherwise.
  const introduces = isFirst && privacyOf(set) === view.privacy;
  const intros = [introduces ? set.intro?.[language] : undefined, page.intro?.[language]];
  return {
    layout: 'page',
    words: {
      lang: language,
      // What its host typed stands once, as text: it is the title of the round too.
      eyebrow: quick === undefined ? eyebrow(`${oneLine(title, TITLE_MAX)}${step}`) : [],
      title: page.title[language],
      notes: notesOf(view, language),
      lines: [
        ...(quick === undefined ? [] : [[run(quick.question, BOLD)]]),
        ...(view.kept !== undefined && isFirst ? [[run(words.anonymous.before)]] : []),
        ...intros.flatMap((intro) => (intro === undefined ? [] : [[run(intro, SUBTLE)]])),
      ],
      rows: [],
      fields: folded(
        visibleQuestions(page, answers).flatMap((question) =>
          fieldsOf(quick === undefined ? question : { ...question, label: YOUR_ANSWER }, asked),
        ),
      ),
      notices: [],
      foot: [[run(words.whoSees[view.who], SMALL)]],
      actions: buttons(...buttonsOf(view, language)),
    },
  };
}

/** A page with many fields folds its lists, so that a phone shows it in little more than a screen. */
function folded(fields: readonly Field[]): readonly Field[] {
  if (fields.length < MANY_FIELDS) return fields;
  return fields.map((one) => ({
    ...one,
    choices: one.choices.map((input) =>
      input.style === 'expanded' && !input.several ? { ...input, style: 'compact' } : input,
    ),
  }));
}

function buttonsOf(view: RoundPageView, language: Language): readonly (Button | false)[] {
  const { answering: words } = catalogueOf(language).rounds;
  const { set, answers, page } = view;
  const isLast = nextPage(set, answers, page.id) === undefined;
  return [
    isLast
      ? { title: words.send, look: 'positive', ...going(view, 'send') }
      : { title: words.next, look: 'positive', ...going(view, 'next') },
    page.repeated === true &&
      (view.more ?? 0) < MOST_REPEATED && {
        title: isLast ? words.another : words.saveAnother,
        press: press(view, 'another'),
      },
    previousPage(set, answers, page.id) !== undefined && {
      title: words.back,
      ...going(view, 'back'),
    },
  ];
}

/** An anonymous page carries its answers, once. */
function going(view: RoundPageView, go: 'next' | 'back' | 'send'): Pick<Button, 'press' | 'once'> {
  const { round, page, kept } = view;
  if (kept === undefined) return { press: press(view, go) };
  const data = { round, page: page.id, go, kept };
  return { press: { verb: 'round.anonymous', data }, once: true };
}

function press(
  { round, revision, page }: RoundPageView,
  go: (typeof ROUND_MOVES)[number],
): Button['press'] {
  return { verb: 'round.page', data: { round, revision, page: page.id, go } };
}

function notesOf(
  { note, problems }: RoundPageView,
  language: Language,
): readonly (readonly Run[])[] {
  const { pages, rounds } = catalogueOf(language);
  return [
    ...(note === undefined ? [] : [[run(noteText(note, rounds.answering))]]),
    ...(problems.length === 0 ? [] : [fault(pages.faults(problems.length))]),
  ];
}

function noteText(
  note: NonNullable<RoundPageView['note']>,
  words: Catalogue['rounds']['answering'],
): string {
  return note === 'stale' ? words.stale : words.notes[note];
}

function askedIn(view: RoundPageView, language: Language): Asked {
  const { answers, typed, problems } = view;
  return {
    language,
    values: inputsOf(view.page, { ...answers, ...typed }),
    faults: faultsByInput(problems, language),
    cpr: new Set(problems.filter(isCpr).map(({ question }) => question)),
    find: view.find ?? '',
    finder: button({ title: catalogueOf(language).buttons.search, press: press(view, 'find') }),
  };
}
