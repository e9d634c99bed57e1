// What a forum decides, by a handling that was written down.
import { roundOf } from '../../domain/decision/settle.ts';
import { titleOf } from '../../domain/proposal/title.ts';
import type { Language } from '../../domain/shared/language.ts';
import { catalogueOf } from '../../i18n/catalogue.ts';
import { buttons } from '../buttons.ts';
import type { DecideFormView } from '../decide-models.ts';
import { fault } from '../faults.ts';
import { oneLine } from '../plain.ts';
import { eyebrow, named, run, SMALL, SUBTLE } from '../runs.ts';
import type { Filled } from '../template.ts';
import { decisionFields } from './decision-fields.ts';
import { TITLE_MAX } from './menu.ts';
import { whereOf, wordOf } from './trail-lines.ts';

/** The form, filled with what was decided or recommended before. */
export function decideForm(view: DecideFormView, language: Language): Filled {
  const { deciding } = catalogueOf(language);
  const { decide: words, faults, trail } = deciding;
  const { proposal, treatment, names, note, large } = view;
  const { no, decision } = proposal;
  return {
    layout: 'form',
    words: {
      lang: language,
      eyebrow: eyebrow(oneLine(names.forums[treatment.forum] ?? treatment.forum, TITLE_MAX)),
      title: words.title(no),
      lines: [
        ...(note === undefined ? [] : [fault(note === 'changed' ? faults.changed : trail.closed)]),
        [run(oneLine(titleOf(proposal), TITLE_MAX), SUBTLE)],
        named(whereOf(treatment, names, language), wordOf(treatment, view.words, { language })),
        ...(large ? [[run(words.large, SMALL)]] : []),
      ],
      quotes: [],
      fields: decisionFields(view, language),
      actions: buttons(
        {
          title: words.settle,
          press: {
            verb: 'forum.settle',
            data: {
              no,
              treatment: treatment.at,
              seen: decision?.version ?? 0,
              round: roundOf(proposal),
            },
          },
          look: 'positive',
        },
        { title: words.back, press: { verb: 'forum.open', data: { no } }, takesInputs: false },
      ),
    },
  };
}
