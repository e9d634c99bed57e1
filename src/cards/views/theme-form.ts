// The form of a theme: what it is called, what it is about, who leads it.
import type { Language } from '../../domain/shared/language.ts';
import { THEME_MAX } from '../../domain/theme/theme.ts';
import type { ThemeFault, ThemeField } from '../../domain/theme/typed-theme.ts';
import { catalogueOf } from '../../i18n/catalogue.ts';
import type { ButtonData } from '../actions.ts';
import { buttons } from '../buttons.ts';
import { fault } from '../faults.ts';
import { type Field, field, textInput } from '../field.ts';
import { oneLine } from '../plain.ts';
import { eyebrow, type Run, run, SMALL, SUBTLE } from '../runs.ts';
import type { Filled } from '../template.ts';
import type { ThemeFormView } from '../theme-models.ts';

/** Ids of the inputs. */
export const THEME_INPUTS = {
  name: 'name',
  text: 'text',
  lead: 'lead',
  notCpr: 'notCpr',
} as const;

const HEAD_MAX = 120;

/** To its lead the text alone. */
export function themeForm(view: ThemeFormView, language: Language): Filled {
  const { themes, pages } = catalogueOf(language);
  const { form: words } = themes;
  const { of, faults, textOnly } = view;
  const cpr = faults.some((one) => one.fault.kind === 'cpr');
  const all: readonly ThemeField[] = textOnly ? ['text'] : ['name', 'text', 'lead'];
  return {
    layout: 'form',
    words: {
      lang: language,
      eyebrow: eyebrow(of.kind === 'new' ? themes.eyebrow : oneLine(of.theme.name, HEAD_MAX)),
      title: words.titles[of.kind],
      lines: [
        ...(view.stale ? [fault(words.faults['changed-since'])] : []),
        ...(of.kind === 'new' ? [[run(words.intro, SUBTLE)]] : []),
      ],
      quotes: [],
      fields: [
        ...all.map((one) => fieldOf(view, one, language)),
        ...(cpr ? [field({ toggles: [{ id: THEME_INPUTS.notCpr, title: pages.notCpr }] })] : []),
      ],
      actions: buttons(
        { title: words.save, press: savePress(of), look: 'positive' },
        { title: words.back, press: backPress(of), takesInputs: false },
      ),
    },
  };
}

function fieldOf({ typed, faults }: ThemeFormView, which: ThemeField, language: Language): Field {
  const { form: words } = catalogueOf(language).themes;
  return field({
    texts: [
      textInput({
        id: THEME_INPUTS[which],
        label: words.fields[which],
        value: typed[which],
        max: THEME_MAX[which],
        long: which === 'text',
      }),
    ],
    faults: faults
      .filter((one) => one.field === which)
      .map((one): readonly Run[] => fault(faultText(one.fault, language))),
    help: which === 'lead' ? [[run(words.leadHelp, SMALL)]] : [],
  });
}

function faultText(wrong: ThemeFault['fault'], language: Language): string {
  const { themes, problems } = catalogueOf(language);
  const words = themes.form.faults;
  switch (wrong.kind) {
    case 'too-long':
      return words.tooLong(wrong.max);
    case 'cpr':
      return problems.cpr(wrong.shown.slice(0, 3).join(', '));
    default:
      return words[wrong.kind];
  }
}

function savePress(of: ThemeFormView['of']): ButtonData {
  if (of.kind === 'new') return { verb: 'theme.create', data: { press: of.press } };
  const { id, version } = of.theme;
  return { verb: 'theme.save', data: { id, version } };
}

function backPress(of: ThemeFormView['of']): ButtonData {
  return of.kind === 'new'
    ? { verb: 'theme.list', data: {} }
    : { verb: 'theme.show', data: { id: of.theme.id } };
}
