// A field to add something to a proposal, or to answer what was asked about it.
import type { Language } from '../../domain/shared/language.ts';
import { catalogueOf } from '../../i18n/catalogue.ts';
import { buttons } from '../buttons.ts';
import { fault } from '../faults.ts';
import { field, textInput } from '../field.ts';
import { oneLine, paragraphs } from '../plain.ts';
import { eyebrow, type Run, run, SMALL } from '../runs.ts';
import type { SupplementView } from '../supplement-models.ts';
import type { Filled } from '../template.ts';
import { TITLE_MAX } from './menu.ts';

/** In bytes. */
const QUESTION_MAX = 3_000;

/** Longest supplement, in characters. */
export const SUPPLEMENT_MAX = 4_000;

/** Ids of the inputs: what is added, and the word that a number in it is no CPR number. */
export const SUPPLEMENT_INPUTS = { text: 'supplement', notCpr: 'notCpr.supplement' } as const;

/** The form, with what was typed when something was wrong with it. */
export function supplement(view: SupplementView, language: Language): Filled {
  const { buttons: names, proposal, pages } = catalogueOf(language);
  const { supplement: words } = proposal;
  const { no, press, draft, question, standsIn, problem } = view;
  const asked = question !== undefined;
  const label = asked ? words.replyLabel : words.label;
  return {
    layout: 'form',
    words: {
      lang: language,
      eyebrow: eyebrow(proposal.title(no)),
      title: asked ? words.replyTitle(no) : words.supplementTitle(no),
      lines: [[run(oneLine(view.title, TITLE_MAX), { isSubtle: true })]],
      quotes: asked ? [{ lines: questionLines(question.text, words.asked) }] : [],
      fields: [
        field({
          texts: [
            textInput({
              id: SUPPLEMENT_INPUTS.text,
              label: `${label} *`,
              value: view.typed ?? '',
              max: SUPPLEMENT_MAX,
              long: true,
            }),
          ],
          faults: problem === undefined ? [] : [fault(problemText(problem, language))],
          toggles:
            problem?.kind === 'cpr' ? [{ id: SUPPLEMENT_INPUTS.notCpr, title: pages.notCpr }] : [],
          help: [[run(words.help, SMALL)]],
        }),
      ],
      actions: buttons(
        {
          title: asked ? names.sendReply : names.sendSupplement,
          press: {
            verb: 'proposal.supplement-send',
            data: { no, press, ...(draft !== undefined && { draft }) },
          },
          look: 'positive',
        },
        !standsIn && {
          title: names.back,
          press: { verb: 'proposal.show', data: { no } },
          takesInputs: false,
        },
      ),
    },
  };
}

function questionLines(question: string, asked: string): readonly (readonly Run[])[] {
  return [
    [run(asked, { weight: 'bolder' })],
    ...paragraphs(question, QUESTION_MAX).map((text) => [run(text)]),
  ];
}

function problemText(problem: NonNullable<SupplementView['problem']>, language: Language): string {
  const { problems } = catalogueOf(language);
  switch (problem.kind) {
    case 'required':
      return problems.supplement.required;
    case 'too-long':
      return problems.supplement.tooLong(SUPPLEMENT_MAX);
    case 'full':
      return problems.full;
    case 'cpr':
      return problems.cpr((problem.shown ?? []).slice(0, 3).join(', '));
  }
}
