// What may be quoted of a proposal on paper: chosen among what was written, shortened, and released.
import type { Language } from '../../domain/shared/language.ts';
import { dayOf } from '../../domain/shared/time.ts';
import { catalogueOf } from '../../i18n/catalogue.ts';
import { dateText } from '../../i18n/dates.ts';
import { buttons } from '../buttons.ts';
import { fault } from '../faults.ts';
import { type Field, field, textInput } from '../field.ts';
import { oneLine } from '../plain.ts';
import { BOLD, eyebrow, run, SMALL } from '../runs.ts';
import type { ExampleFormView } from '../sorting-models.ts';
import type { Filled } from '../template.ts';
import { backToQueue, beside } from './beside-queue.ts';

/** Longest example, in characters; a test holds it to that of the rules. */
export const EXAMPLE_FORM_MAX = 600;

/** Ids of the inputs. */
export const EXAMPLE_INPUTS = {
  source: 'source',
  text: 'example',
  agreed: 'agreed',
  notCpr: 'notCpr.example',
  notNames: 'notNames.example',
} as const;

/** In bytes, and so many texts to choose among: those written first. */
const SOURCE_MAX = 400;
const SOURCES = 8;
const NAMES_MAX = 120;

export function exampleForm(view: ExampleFormView, language: Language): Filled {
  const { releasing: words, triage } = catalogueOf(language);
  const { released, sources, seen } = view;
  const data = { ...beside(view), seen };
  return {
    layout: 'form',
    words: {
      lang: language,
      eyebrow: eyebrow(triage.eyebrow),
      title: words.title(view.no),
      lines: [
        [run(words.lead, SMALL)],
        ...(released === undefined
          ? []
          : [[run(words.released(dateText(language, dayOf(released))), BOLD)]]),
        ...(view.needsAgreement ? [fault(words.agreement)] : []),
      ],
      quotes: [],
      fields: [...sourceFields(view, language), textField(view, language)],
      actions: buttons(
        { title: words.release, press: { verb: 'more.release', data }, look: 'positive' },
        sources.length > 0 && { title: words.take, press: { verb: 'more.example', data } },
        released !== undefined && {
          title: words.takeBack,
          press: { verb: 'more.take-back', data: beside(view) },
          takesInputs: false,
        },
        backToQueue(view, language),
      ),
    },
  };
}

function sourceFields({ sources, chosen }: ExampleFormView, language: Language): readonly Field[] {
  if (sources.length === 0) return [];
  const choices = sources
    .slice(0, SOURCES)
    .map((text, at) => ({ title: oneLine(text, SOURCE_MAX), value: String(at) }));
  return [
    field({
      choices: [
        {
          id: EXAMPLE_INPUTS.source,
          label: catalogueOf(language).releasing.sources,
          style: 'expanded',
          several: false,
          value: chosen,
          placeholder: '',
          choices,
        },
      ],
    }),
  ];
}

function textField(view: ExampleFormView, language: Language): Field {
  const { releasing: words, pages } = catalogueOf(language);
  const { needsAgreement, problem, typed } = view;
  const unsure = problem?.kind === 'names' && !problem.sure;
  return field({
    texts: [
      textInput({
        id: EXAMPLE_INPUTS.text,
        label: words.label,
        value: typed,
        max: EXAMPLE_FORM_MAX,
        long: true,
      }),
    ],
    faults: problem === undefined ? [] : [fault(problemText(problem, language))],
    toggles: [
      ...(problem?.kind === 'cpr' ? [{ id: EXAMPLE_INPUTS.notCpr, title: pages.notCpr }] : []),
      ...(unsure ? [{ id: EXAMPLE_INPUTS.notNames, title: words.notNames }] : []),
      ...(needsAgreement ? [{ id: EXAMPLE_INPUTS.agreed, title: words.agreed }] : []),
    ],
    help: [[run(words.help, SMALL)]],
  });
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
