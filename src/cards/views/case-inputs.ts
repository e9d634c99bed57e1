// What a case is asked for with beside its forum: its order, its head, and its annexes.
import { annexesFor } from '../../domain/paper/annexes.ts';
import { MATTERS, SKELETONS } from '../../domain/paper/wanted.ts';
import { isOtherForm } from '../../domain/shared/case-number.ts';
import type { Language } from '../../domain/shared/language.ts';
import { catalogueOf } from '../../i18n/catalogue.ts';
import type { Field } from '../field.ts';
import type { PaperFormView } from '../paper-models.ts';
import { choose, text } from './paper-inputs.ts';

export function caseInputs(view: PaperFormView, language: Language): readonly Field[] {
  const { papers } = catalogueOf(language);
  const { help } = papers.caseForm;
  return [
    choose(view, { name: 'matter', from: named(MATTERS, papers.matters) }, language),
    choose(view, { name: 'skeleton', from: named(SKELETONS, papers.skeletons) }, language),
    text(view, { name: 'title', help: help.title }, language),
    text(
      view,
      {
        name: 'caseNumber',
        ...(isOtherForm(view.typed.caseNumber) && { help: help.otherNumber }),
      },
      language,
    ),
    text(view, { name: 'caseworker' }, language),
    ...annexInputs(view, language),
    ...(view.kind === 'programme-case' ? [] : [onlyInput(view, language)]),
  ];
}

function onlyInput(view: PaperFormView, language: Language): Field {
  const { papers } = catalogueOf(language);
  return choose(
    view,
    {
      name: 'only',
      from: named(['forum'] as const, papers.caseForm.only),
      all: papers.caseForm.everything,
    },
    language,
  );
}

function annexInputs(view: PaperFormView, language: Language): readonly Field[] {
  const { caseForm, case: words } = catalogueOf(language).papers;
  const from = named(annexesFor(view.kind), words.annexes.names);
  return [
    choose(view, { name: 'annexes', from, several: true }, language),
    choose(view, { name: 'recommended', from, all: caseForm.noneRecommended }, language),
    text(view, { name: 'ownAnnexes', help: caseForm.help.ownAnnexes }, language),
  ];
}

function named<K extends string>(codes: readonly K[], names: Readonly<Record<K, string>>) {
  return codes.map((id) => ({ id, name: names[id] }));
}
