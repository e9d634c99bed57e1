// One part of the rules, to be changed; what was typed stays when it cannot be kept.
import { EXTENTS, VALUES } from '../../domain/proposal/assessment.ts';
import { LANGUAGES, type Language } from '../../domain/shared/language.ts';
import { PRIORITIES } from '../../domain/triage/matrix.ts';
import { MEANS_MAX, STAGES, SWITCHES, WORD_MAX } from '../../domain/triage/rule-settings.ts';
import { catalogueOf } from '../../i18n/catalogue.ts';
import { buttons } from '../buttons.ts';
import { fault } from '../faults.ts';
import { type Field, field, textInput } from '../field.ts';
import type { RuleFormView } from '../rules-models.ts';
import { eyebrow, run, SMALL } from '../runs.ts';
import type { Filled } from '../template.ts';

const DAYS_WIDTH = 3;

/** The form, with the tag of the rules it was made from. */
export function ruleForm(view: RuleFormView, language: Language): Filled {
  const { ruling: words } = catalogueOf(language);
  const { part, word, tag } = view;
  const isNew = part === 'word' && word === undefined;
  return {
    layout: 'form',
    words: {
      lang: language,
      eyebrow: eyebrow(words.eyebrow),
      title: isNew ? words.word.newTitle : words.parts[part],
      lines: view.changed ? [fault(words.changed)] : [],
      quotes: [],
      fields: fieldsOf(view, language),
      actions: buttons(
        {
          title: words.save,
          press: { verb: 'rules.save', data: { part, tag, ...(word !== undefined && { word }) } },
          look: 'positive',
        },
        { title: words.back, press: { verb: 'rules.show', data: {} }, takesInputs: false },
      ),
    },
  };
}

function fieldsOf(view: RuleFormView, language: Language): readonly Field[] {
  const { ruling: words, triage } = catalogueOf(language);
  switch (view.part) {
    case 'extent':
      return EXTENTS.flatMap((level) =>
        levelFields(view, language, {
          level,
          name: triage.extents[level],
          usual: (shown) => catalogueOf(shown).triage.extentMeans[level],
        }),
      );
    case 'value':
      return VALUES.toReversed().flatMap((level) =>
        levelFields(view, language, {
          level,
          name: triage.values[level],
          usual: (shown) => catalogueOf(shown).triage.valueMeans[level],
        }),
      );
    case 'matrix':
      return VALUES.toReversed().flatMap((value) =>
        EXTENTS.map((extent) =>
          choiceField(view, language, {
            id: `${value}.${extent}`,
            label: words.cell(triage.values[value], triage.extents[extent]),
            style: 'compact',
            choices: PRIORITIES.map((one) => ({ title: triage.priorities[one], value: one })),
          }),
        ),
      );
    case 'word':
      return [textField(view, language, { level: 'name', name: words.word.name, max: WORD_MAX })];
    case 'deadlines':
      return STAGES.map((stage) => daysField(view, language, stage));
    case 'switches':
      return SWITCHES.map((which) =>
        choiceField(view, language, {
          id: which,
          label: words.switches[which],
          style: 'expanded',
          choices: [
            { title: words.on, value: 'true' },
            { title: words.off, value: 'false' },
          ],
        }),
      );
  }
}

/** Each language in a field of its own, with what stands there when it is left empty. */
function levelFields(
  view: RuleFormView,
  language: Language,
  {
    level,
    name,
    usual,
  }: {
    readonly level: string;
    readonly name: string;
    readonly usual: (shown: Language) => string;
  },
): readonly Field[] {
  const { ruling: words } = catalogueOf(language);
  return LANGUAGES.map((shown) => {
    const id = `${level}.${shown}`;
    const label = shown === 'da' ? name : words.inEnglish(name);
    const value = view.typed[id] ?? '';
    return field({
      texts: [textInput({ id, label, value, max: MEANS_MAX, long: false })],
      faults: faultsOf(view, id, language),
      help: [[run(words.usual(usual(shown)), SMALL)]],
    });
  });
}

/** The same text in both languages, Danish first. */
function textField(
  view: RuleFormView,
  language: Language,
  { level, name, max }: { readonly level: string; readonly name: string; readonly max: number },
): Field {
  const { ruling: words } = catalogueOf(language);
  const [da, en] = [`${level}.da`, `${level}.en`];
  const input = (id: string, label: string) =>
    textInput({ id, label, value: view.typed[id] ?? '', max, long: false });
  return field({
    texts: [input(da, name), input(en, words.inEnglish(name))],
    faults: [...faultsOf(view, da, language), ...faultsOf(view, en, language)],
  });
}

function daysField(view: RuleFormView, language: Language, stage: (typeof STAGES)[number]): Field {
  const { ruling: words } = catalogueOf(language);
  return field({
    texts: [
      textInput({
        id: stage,
        label: words.inDays(words.stages[stage]),
        value: view.typed[stage] ?? '',
        max: DAYS_WIDTH,
        long: false,
      }),
    ],
    faults: faultsOf(view, stage, language),
  });
}

function choiceField(
  view: RuleFormView,
  language: Language,
  given: Pick<Field['choices'][number], 'id' | 'label' | 'style' | 'choices'>,
): Field {
  return field({
    choices: [{ ...given, several: false, value: view.typed[given.id] ?? '', placeholder: '' }],
    faults: faultsOf(view, given.id, language),
  });
}

function faultsOf({ faults }: RuleFormView, id: string, language: Language) {
  const { ruling: words } = catalogueOf(language);
  const kinds = new Set(faults.filter(({ field: wrong }) => wrong === id).map(({ kind }) => kind));
  return [...kinds].map((kind) => fault(words.faults[kind]));
}
