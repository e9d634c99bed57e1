// Tells somebody that they lead a workplace now, and what it has under way.
import type { NewLeader } from '../../domain/delivery/new-leader.ts';
import type { Language } from '../../domain/shared/language.ts';
import { catalogueOf } from '../../i18n/catalogue.ts';
import { listText } from '../../i18n/list-text.ts';
import { buttons } from '../buttons.ts';
import type { Names } from '../names-model.ts';
import { oneLine } from '../plain.ts';
import { BOLD, eyebrow, run } from '../runs.ts';
import type { Filled } from '../template.ts';
import { pipelineLines } from './pipeline-lines.ts';

const UNITS_SHOWN = 5;
const UNIT_MAX = 80;
const SHOWN = 3;

/** The names of the workplaces in a sentence. */
export function unitsText(units: readonly string[], language: Language): string {
  return listText(
    language,
    units.slice(0, UNITS_SHOWN).map((name) => oneLine(name, UNIT_MAX)),
  );
}

/** Short; the list is behind the button. */
export function newLeader(
  { units, pipeline: { count, items } }: NewLeader,
  names: Names,
  language: Language,
): Filled {
  const { newLeader: words, buttons: titles } = catalogueOf(language);
  return {
    layout: 'message',
    words: {
      lang: language,
      eyebrow: eyebrow(names.team),
      title: words.title,
      lines: [
        [run(words.of(unitsText(units, language)), BOLD)],
        [run(words.text(count))],
        ...items.slice(0, SHOWN).flatMap((one) => pipelineLines(one, { names, language })),
      ],
      actions: buttons(
        count > 0 && {
          title: words.see,
          press: { verb: 'unit.list', data: { page: 0 } },
          look: 'positive',
        },
        { title: titles.newProposal, press: { verb: 'draft.new', data: {} } },
      ),
    },
  };
}
