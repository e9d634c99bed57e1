// A page of any question set: to be answered, to be checked and sent, or offered on top.
import { progress, visibleQuestions } from '../../domain/questions/flow.ts';
import { inputsOf } from '../../domain/questions/inputs.ts';
import { noticesOn } from '../../domain/questions/problems.ts';
import type { Language } from '../../domain/shared/language.ts';
import { catalogueOf } from '../../i18n/catalogue.ts';
import type { Asked } from '../asked.ts';
import { button } from '../buttons.ts';
import { fault, faultsByInput, isCpr } from '../faults.ts';
import type { PageView } from '../page-models.ts';
import { oneLine } from '../plain.ts';
import { fieldsOf } from '../question-fields.ts';
import { BOLD, eyebrow, type Run, run, SMALL } from '../runs.ts';
import type { Filled } from '../template.ts';
import { pageButtons, pagePress } from './page-buttons.ts';
import { reviewRows } from './review-rows.ts';

/** Teams hides what is more, those beside a field counted too. */
const MOST_BUTTONS = 6;
const BEGUN_MAX = 60;

/** A question page, the review page or the extra page, with what was typed and what is wrong. */
export function page(view: PageView, language: Language): Filled {
  const { pages } = catalogueOf(language);
  const { page: shown, answers } = view;
  const asked = askedIn(view, language);
  const fields = visibleQuestions(shown, answers).flatMap((question) => fieldsOf(question, asked));
  const finders = fields.flatMap((field) => field.finders).length;
  const isReview = shown.kind === 'review';
  return {
    layout: 'page',
    words: {
      lang: language,
      eyebrow: eyebrow(placeText(view, language)),
      title: shown.title[language],
      notes: notesOf(view, language),
      lines: introOf(view, language),
      rows: isReview ? reviewRows(view, language) : [],
      fields,
      notices: noticesOn(shown, answers).map(({ title, text }) => ({
        title: [run(title[language], BOLD)],
        text: [run(text[language])],
      })),
      foot: isFirst(view) ? [[run(`${pages.required} ${pages.noTime}`, SMALL)]] : [],
      // Those least needed come last.
      actions: pageButtons(view, language).slice(0, MOST_BUTTONS - finders),
    },
  };
}

/** True for the first page on the way to a new proposal. */
function isFirst(view: PageView): boolean {
  return view.editing === undefined && view.set.pages[0]?.id === view.page.id;
}

function placeText(view: PageView, language: Language): string {
  const { pages } = catalogueOf(language);
  const what = view.editing === undefined ? view.set.title[language] : pages.editing(view.editing);
  const at = progress(view.set, view.answers, view.page.id);
  return `${what} · ${at === undefined ? pages.optional : pages.step(at.step, at.of)}`;
}

function notesOf(
  { note, received, problems, newcomer, begun }: PageView,
  language: Language,
): readonly (readonly Run[])[] {
  const { pages, chat, extension } = catalogueOf(language);
  const { whoSees, whoSeesWhat } = chat.welcome;
  return [
    ...(received === undefined ? [] : [[run(pages.anotherAfter(received))]]),
    ...(note === undefined ? [] : [[run(pages.notes[note])]]),
    ...(newcomer ? [[run(`${whoSees} `, BOLD), run(whoSeesWhat)]] : []),
    ...(begun === undefined ? [] : [[run(extension.begun(oneLine(begun.title, BEGUN_MAX)))]]),
    ...(problems.length === 0 ? [] : [fault(pages.faults(problems.length))]),
  ];
}

function introOf(view: PageView, language: Language): readonly (readonly Run[])[] {
  const { pages } = catalogueOf(language);
  const { page: shown, set } = view;
  const own = { questions: undefined, review: pages.reviewIntro, extra: pages.extraIntro };
  const intros = [
    isFirst(view) ? set.intro?.[language] : undefined,
    shown.intro?.[language] ?? own[shown.kind],
  ];
  return intros.flatMap((intro) => (intro === undefined ? [] : [[run(intro, { isSubtle: true })]]));
}

function askedIn(view: PageView, language: Language): Asked {
  const { answers, typed, problems } = view;
  const { buttons } = catalogueOf(language);
  return {
    language,
    values: inputsOf(view.page, { ...answers, ...typed }),
    faults: faultsByInput(problems, language),
    cpr: new Set(problems.filter(isCpr).map(({ question }) => question)),
    find: view.find ?? '',
    finder: button({ title: buttons.search, press: pagePress(view, 'edit', view.page.id) }),
  };
}
