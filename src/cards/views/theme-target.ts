// The target of a theme by department, or how many places are done of one that is counted by hand.
import type { Language } from '../../domain/shared/language.ts';
import { TARGET_UNITS } from '../../domain/theme/theme.ts';
import type { TargetFault } from '../../domain/theme/typed-target.ts';
import { catalogueOf } from '../../i18n/catalogue.ts';
import { buttons } from '../buttons.ts';
import { choicesKey } from '../choices-key.ts';
import { fault } from '../faults.ts';
import { type Field, field, textInput } from '../field.ts';
import { oneLine } from '../plain.ts';
import { BOLD, eyebrow, type Run, run, SMALL, SUBTLE } from '../runs.ts';
import type { Filled } from '../template.ts';
import type { ThemeTargetView } from '../theme-models.ts';

/** Ids of the inputs; those of departments are `departmentInput`. */
export const TARGET_INPUTS = { unit: 'unit', total: 'total', year: 'year' } as const;

/** The id of the input of a department: a print of its name, however long that is. */
export function departmentInput(department: string): string {
  return `department-${choicesKey({ id: department, choices: [] })}`;
}

const HEAD_MAX = 120;
const NAME_MAX = 80;
const NUMBER_MAX = 20;

/** What is counted, how much of it and by when, and each department's share. */
export function themeTarget(view: ThemeTargetView, language: Language): Filled {
  const { target: words, form } = catalogueOf(language).themes;
  const { of, id, version, name } = view;
  const verb = of === 'target' ? 'theme.target-save' : 'theme.count-save';
  return {
    layout: 'form',
    words: {
      lang: language,
      eyebrow: eyebrow(oneLine(name, HEAD_MAX)),
      title: words.titles[of],
      lines: [
        ...(view.stale ? [fault(form.faults['changed-since'])] : []),
        [run(words.intro[of], SUBTLE)],
      ],
      quotes: [],
      fields: of === 'target' ? targetFields(view, language) : countFields(view, language),
      actions: buttons(
        { title: form.save, press: { verb, data: { id, version } }, look: 'positive' },
        { title: form.back, press: { verb: 'theme.show', data: { id } }, takesInputs: false },
      ),
    },
  };
}

function targetFields(view: ThemeTargetView, language: Language): readonly Field[] {
  const { target: words } = catalogueOf(language).themes;
  const { typed, faults } = view;
  return [
    field({
      choices: [
        {
          id: TARGET_INPUTS.unit,
          label: words.unit,
          style: 'compact',
          several: false,
          value: typed.unit,
          placeholder: '',
          choices: TARGET_UNITS.map((value) => ({ title: words.units[value], value })),
        },
      ],
      faults: faultsOf(faults, 'unit', language),
    }),
    figure(
      { id: TARGET_INPUTS.total, label: words.total, value: typed.total },
      {
        faults: faultsOf(faults, 'total', language),
        help: [[run(words.totalHelp, SMALL)]],
      },
    ),
    figure(
      { id: TARGET_INPUTS.year, label: words.year, value: typed.year },
      {
        faults: faultsOf(faults, 'year', language),
      },
    ),
    ...departmentFields(view, language),
  ];
}

/** By department where they have shares; else all in one. */
function countFields(view: ThemeTargetView, language: Language): readonly Field[] {
  const { target: words } = catalogueOf(language).themes;
  const { typed, faults } = view;
  if (Object.keys(typed.byDepartment).length > 0) return departmentFields(view, language);
  const wrong = { faults: faultsOf(faults, 'total', language) };
  return [figure({ id: TARGET_INPUTS.total, label: words.totalDone, value: typed.total }, wrong)];
}

/** Each under its name; what is typed in the register stands in no label. */
function departmentFields({ of, typed, faults }: ThemeTargetView, language: Language) {
  const { target: words } = catalogueOf(language).themes;
  const wrong = faults.flatMap((one) => (one.field === 'department' ? one.department : []));
  return Object.entries(typed.byDepartment).map(([department, value], at) => {
    const first = at === 0 && of === 'target' ? [[run(words.departments, SUBTLE)]] : [];
    return figure(
      { id: departmentInput(department), label: words.share[of], value },
      {
        heading: [...first, [run(oneLine(department, NAME_MAX), BOLD)]],
        faults: wrong.includes(department) ? [fault(words.faults.department)] : [],
      },
    );
  });
}

function figure(
  input: { readonly id: string; readonly label: string; readonly value: string },
  around: Partial<Pick<Field, 'faults' | 'help' | 'heading'>>,
): Field {
  return field({ texts: [textInput({ ...input, max: NUMBER_MAX, long: false })], ...around });
}

function faultsOf(
  faults: readonly TargetFault[],
  which: 'unit' | 'total' | 'year',
  language: Language,
): readonly (readonly Run[])[] {
  const { faults: words } = catalogueOf(language).themes.target;
  return faults
    .filter(({ field: wrong }) => wrong === which)
    .map((one) => fault(one.field === 'total' ? words[`total-${one.kind}`] : words[one.field]));
}
