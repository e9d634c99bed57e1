// How an example of a proposal may be quoted: shortened, put in other words, and released.
import type { Language } from '../../domain/shared/language.ts';
import { catalogueOf } from '../../i18n/catalogue.ts';
import { buttons } from '../buttons.ts';
import { fault } from '../faults.ts';
import { field, textInput } from '../field.ts';
import { oneLine } from '../plain.ts';
import { eyebrow, run, SMALL } from '../runs.ts';
import type { ExampleFormView } from '../sorting-models.ts';
import type { Filled } from '../template.ts';
import { backToQueue, beside } from './beside-queue.ts';

/** Longest example, in characters; a test holds it to that of the rules. */
export const EXAMPLE_FORM_MAX = 600;

/** Ids of the inputs. */
export const EXAMPLE_INPUTS = {
  text: 'example',
  agreed: 'agreed',
  notCpr: 'notCpr.example',
  notNames: 'notNames.example',
} as const;

/** In bytes. */
const NAMES_MAX = 120;

export function exampleForm(view: ExampleFormView, language: Language): Filled {
  const { releasing: words, triage } = catalogueOf(language);
  const { needsAgreement, problem } = view;
  return {
    layout: 'form',
    words: {
      lang: language,
      eyebrow: eyebrow(triage.eyebrow),
      title: words.title(view.no),
      lines: [[run(words.lead, SMALL)], ...(needsAgreement ? [fault(words.agreement)] : [])],
      quotes: [],
      fields: [
        field({
          texts: [
            textInput({
              id: EXAMPLE_INPUTS.text,
              label: words.label,
              value: view.typed,
              max: EXAMPLE_FORM_MAX,
              long: true,
            }),
          ],
          faults: problem === undefined ? [] : [fault(problemText(problem, language))],
          toggles: togglesOf(view, language),
          help: [[run(words.help, SMALL)]],
        }),
      ],
      actions: buttons(
        {
          title: words.release,
          press: { verb: 'more.release', data: { ...beside(view), seen: view.seen } },
          look: 'positive',
        },
        backToQueue(view, language),
      ),
    },
  };
}

/** A whole name must go; what may be an ordinary word, or no CPR number, may be said to be none. */
function togglesOf({ needsAgreement, problem }: ExampleFormView, language: Language) {
  const { releasing: words, pages } = catalogueOf(language);
  const unsure = problem?.kind === 'names' && !problem.sure;
  return [
    ...(problem?.kind === 'cpr' ? [{ id: EXAMPLE_INPUTS.notCpr, title: pages.notCpr }] : []),
    ...(unsure ? [{ id: EXAMPLE_INPUTS.notNames, title: words.notNames }] : []),
    ...(needsAgreement ? [{ id: EXAMPLE_INPUTS.agreed, title: words.agreed }] : []),
  ];
}

function problemText(problem: NonNullable<ExampleFormView['problem']>, language: Language): string {
  const { problems, releasing } = catalogueOf(language);
  const { faults } = releasing;
  switch (problem.kind) {
    case 'too-long':
      return faults.tooLong(EXAMPLE_FORM_MAX);
    case 'full':
      return problems.full;
    case 'cpr':
      return problems.cpr(problem.shown.slice(0, 3).join(', '));
    case 'names': {
      const names = oneLine(problem.found.slice(0, 3).join(', '), NAMES_MAX);
      return problem.sure ? faults.sureNames(names) : faults.names(names);
    }
    default:
      return faults[problem.kind];
  }
}
