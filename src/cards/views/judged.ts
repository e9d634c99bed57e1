// After the first tap: what is missing, then whether they felt heard, then thanks.
import { DEGREES } from '../../domain/proposal/marks.ts';
import type { Language } from '../../domain/shared/language.ts';
import { catalogueOf } from '../../i18n/catalogue.ts';
import { buttons } from '../buttons.ts';
import { fault } from '../faults.ts';
import { field, textInput } from '../field.ts';
import type { JudgedView } from '../news-models.ts';
import { BOLD, eyebrow, type Run, run, SMALL } from '../runs.ts';
import type { Filled } from '../template.ts';

/** Longest text, in characters. */
const MISSING_MAX = 1_000;

/** Ids of the inputs: what is missing, and the word that a number in it is no CPR number. */
export const MISSING_INPUTS = { text: 'missing', notCpr: 'notCpr.missing' } as const;

/** The card asks for what is not said yet, one thing at a time. */
export function judged(view: JudgedView, language: Language): Filled {
  if (view.asksMissing) return missing(view, language);
  const { buttons: names, news, verdict: words } = catalogueOf(language);
  const { no, heard } = view;
  const asks = heard === undefined;
  return {
    layout: 'message',
    words: {
      lang: language,
      eyebrow: eyebrow(`✓ ${news.of(no)}`),
      title: asks ? words.heardTitle : words.thanksTitle,
      lines: [
        ...saidLines(view, language),
        asks ? [run(`${words.last} `), run(words.heard, BOLD)] : [run(words.thanks)],
      ],
      actions: asks
        ? buttons(
            ...DEGREES.map((degree) => ({
              title: words.degrees[degree],
              press: { verb: 'judge.heard', data: { no, heard: degree } } as const,
            })),
          )
        : buttons(
            { title: news.buttons.course, press: { verb: 'course.show', data: { no } } },
            { title: names.myProposals, press: { verb: 'mine.list', data: {} } },
          ),
    },
  };
}

function saidLines(
  { solved, heard, reopened }: JudgedView,
  language: Language,
): readonly (readonly Run[])[] {
  const { verdict: words } = catalogueOf(language);
  return [
    [run(words.summary.solved(words.degrees[solved]), SMALL)],
    ...(heard === undefined ? [] : [[run(words.summary.heard(words.degrees[heard]), SMALL)]]),
    ...(reopened ? [[run(words.reopened)]] : []),
  ];
}

function missing(view: JudgedView, language: Language): Filled {
  const { news, pages, problems, verdict: words } = catalogueOf(language);
  const { no, solved, problem, typed = '' } = view;
  return {
    layout: 'form',
    words: {
      lang: language,
      eyebrow: eyebrow(news.of(no)),
      title: words.missingTitle[solved === 'partly' ? 'partly' : 'no'],
      lines: view.reopened ? [[run(words.reopened)]] : [],
      quotes: [],
      fields: [
        field({
          texts: [
            textInput({
              id: MISSING_INPUTS.text,
              label: words.missing,
              value: typed,
              max: MISSING_MAX,
              long: true,
            }),
          ],
          faults: problem === undefined ? [] : [fault(faultText(problem))],
          toggles:
            problem?.kind === 'cpr' ? [{ id: MISSING_INPUTS.notCpr, title: pages.notCpr }] : [],
          help: [[run(words.missingHelp, SMALL)]],
        }),
      ],
      actions: buttons(
        { title: words.send, press: { verb: 'judge.missing', data: { no } }, look: 'positive' },
        {
          title: words.skip,
          press: { verb: 'judge.missing', data: { no, skip: true } },
          takesInputs: false,
        },
      ),
    },
  };

  function faultText(wrong: NonNullable<JudgedView['problem']>): string {
    if (wrong.kind === 'full') return problems.full;
    if (wrong.kind === 'cpr') return problems.cpr(wrong.shown.slice(0, 3).join(', '));
    return wrong.kind === 'required' ? words.required : words.tooLong(MISSING_MAX);
  }
}
