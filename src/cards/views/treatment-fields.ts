// The fields in which a handling of a forum is written down.
import type { TreatmentFault, TypedTreatment } from '../../domain/decision/typed-treatment.ts';
import type { Language } from '../../domain/shared/language.ts';
import { catalogueOf } from '../../i18n/catalogue.ts';
import type { HandlingView } from '../decide-models.ts';
import { fault } from '../faults.ts';
import { type ChoiceInput, type Field, field, textInput } from '../field.ts';
import { oneLine } from '../plain.ts';
import { run, SMALL } from '../runs.ts';

/** In characters; a test holds them to those of the rules. */
export const TREATMENT_MAX = { item: 20, addition: 500, note: 500 } as const;

/** Ids of the inputs, and of the words that a number in one is no CPR number. */
export const TREATMENT_INPUTS = {
  forum: 't.forum',
  on: 't.on',
  item: 't.item',
  word: 't.word',
  addition: 't.addition',
  note: 't.note',
} as const satisfies Record<keyof TypedTreatment, string>;
export const NOT_CPR = 'notCpr.';

type TextName = keyof typeof TREATMENT_MAX;

/** Day, item, word, addition and note; the forum is known. */
export function treatmentFields(view: HandlingView, language: Language): readonly Field[] {
  const { pages, deciding } = catalogueOf(language);
  const { treatment: words, required } = deciding;
  return [
    field({
      dates: [
        {
          id: TREATMENT_INPUTS.on,
          label: required(words.on),
          value: view.typed.on,
          placeholder: pages.chooseDate,
        },
      ],
      faults: faultsOf(view, 'on', language),
    }),
    textOf(view, 'item', language),
    wordField(view, language),
    textOf(view, 'addition', language),
    textOf(view, 'note', language),
  ];
}

/** Which of the forums of the register it was. */
export function forumField(
  view: HandlingView & { readonly forums: Readonly<Record<string, string>> },
  language: Language,
): Field {
  const { treatment: words, required } = catalogueOf(language).deciding;
  const forums = Object.entries(view.forums).map(([value, name]) => ({
    title: oneLine(name, NAME_MAX),
    value,
  }));
  return field({
    choices: [
      choice({
        id: TREATMENT_INPUTS.forum,
        label: required(words.forum),
        value: view.typed.forum,
        choices: forums,
      }),
    ],
    faults: faultsOf(view, 'forum', language),
  });
}

/** The words a forum may end with. */
export function wordField(
  view: Pick<HandlingView, 'words' | 'faults'> & { readonly typed: { readonly word: string } },
  language: Language,
): Field {
  const { treatment: words, required } = catalogueOf(language).deciding;
  return field({
    choices: [
      choice({
        id: TREATMENT_INPUTS.word,
        label: required(words.word),
        value: view.typed.word,
        choices: view.words.map(({ id, name }) => ({
          title: oneLine(name[language], NAME_MAX),
          value: id,
        })),
      }),
    ],
    faults: faultsOf(view, 'word', language),
  });
}

/** A drop-down of one choice. */
export function choice(
  given: Pick<ChoiceInput, 'id' | 'label' | 'value' | 'choices'> & Partial<ChoiceInput>,
): ChoiceInput {
  return { style: 'compact', several: false, placeholder: '', ...given };
}

const NAME_MAX = 80;

function textOf(view: HandlingView, name: TextName, language: Language): Field {
  const { pages, deciding } = catalogueOf(language);
  const { treatment: words } = deciding;
  const help = { item: undefined, addition: words.additionHelp, note: words.noteHelp }[name];
  const isCpr = view.faults.some(({ field: at, kind }) => at === name && kind === 'cpr');
  return field({
    texts: [
      textInput({
        id: TREATMENT_INPUTS[name],
        label: words[name],
        value: view.typed[name],
        placeholder: name === 'item' ? words.itemExample : '',
        max: TREATMENT_MAX[name],
        long: name !== 'item',
      }),
    ],
    faults: faultsOf(view, name, language),
    toggles: isCpr ? [{ id: `${NOT_CPR}${name}`, title: pages.notCpr }] : [],
    help: help === undefined ? [] : [[run(help, SMALL)]],
  });
}

function faultsOf(
  { faults }: { readonly faults: readonly TreatmentFault[] },
  name: keyof TypedTreatment,
  language: Language,
) {
  return faults.filter((one) => one.field === name).map((one) => fault(faultText(one, language)));
}

function faultText(wrong: TreatmentFault, language: Language): string {
  const { deciding, problems } = catalogueOf(language);
  switch (wrong.kind) {
    case 'required':
      return wrong.field === 'on' ? deciding.faults.day : deciding.faults.choose;
    case 'bad-day':
      return deciding.faults.day;
    case 'too-long':
      return deciding.faults.tooLong(wrong.max);
    case 'cpr':
      return problems.cpr(wrong.shown.slice(0, 3).join(', '));
  }
}
