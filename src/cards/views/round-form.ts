// The form a host begins a survey or a poll with, or changes one that is prepared.
import type { Language } from '../../domain/shared/language.ts';
import { catalogueOf } from '../../i18n/catalogue.ts';
import { type Button, buttons } from '../buttons.ts';
import { fault } from '../faults.ts';
import type { RoundFormView } from '../round-leading-models.ts';
import { eyebrow, run } from '../runs.ts';
import type { Filled } from '../template.ts';
import { askedFields, mannerFields } from './round-inputs.ts';

/** What to ask, for how long, and who sees the answers. */
export function roundForm(view: RoundFormView, language: Language): Filled {
  const { rounds: words } = catalogueOf(language);
  const { form } = words;
  const { kind, way, faults, note } = view;
  return {
    layout: 'form',
    words: {
      lang: language,
      eyebrow: eyebrow(words.kinds[kind]),
      title: form.titles[way.kind][kind],
      lines: [
        ...(note === undefined ? [] : [[run(form[note])]]),
        ...(faults.includes('cpr') ? [fault(form.problems.cpr)] : []),
      ],
      quotes: [],
      fields: [...askedFields(view, language), ...mannerFields(view, language)],
      actions: buttons(...buttonsOf(view, language)),
    },
  };
}

function buttonsOf({ kind, way }: RoundFormView, language: Language): readonly Button[] {
  const { form } = catalogueOf(language).rounds;
  switch (way.kind) {
    case 'edit':
      return [
        {
          title: form.keep,
          press: { verb: 'round.save', data: { round: way.round, revision: way.revision } },
          look: 'positive',
        },
        {
          title: form.cancel,
          press: { verb: 'round.control', data: { round: way.round } },
          takesInputs: false,
        },
      ];
    case 'prepare':
    case 'start':
      return [
        {
          title: way.kind === 'start' ? form.start : form.keep,
          press: { verb: 'round.start', data: { kind, operation: way.operation } },
          look: 'positive',
        },
        way.kind === 'start'
          ? {
              title: form.cancel,
              press: { verb: 'channel.cancel', data: {} },
              takesInputs: false,
            }
          : {
              title: form.cancel,
              press: { verb: 'round.list', data: { of: 'mine', page: 0 } },
              takesInputs: false,
            },
      ];
  }
}
