// What a paper is asked for with: only the fields that it takes.
import { PAPERS, type PaperField } from '../../domain/paper/papers.ts';
import type { Language } from '../../domain/shared/language.ts';
import { catalogueOf } from '../../i18n/catalogue.ts';
import { buttons } from '../buttons.ts';
import { type Field, field } from '../field.ts';
import type { PaperFormView } from '../paper-models.ts';
import { eyebrow, run, SMALL, SUBTLE } from '../runs.ts';
import type { Filled } from '../template.ts';
import { caseInputs } from './case-inputs.ts';
import { choose, faultsOf, label, PAPER_INPUTS, text } from './paper-inputs.ts';

export function paperForm(view: PaperFormView, language: Language): Filled {
  const { papers } = catalogueOf(language);
  const { kind, press, typed } = view;
  const { files } = PAPERS[kind];
  return {
    layout: 'form',
    words: {
      lang: language,
      eyebrow: eyebrow(papers.eyebrow),
      title: papers.names[kind],
      lines: [
        [run(papers.means[kind], SUBTLE)],
        [run(papers.comesAs(files.map((type) => papers.files[type])), SMALL)],
      ],
      quotes: [],
      fields: fieldsOf(view, language),
      actions: buttons(
        {
          title: kind === 'status' ? papers.statusCard.buttons.show : papers.buttons.order,
          press: {
            verb: 'paper.order',
            data: { kind, press, ...(typed.proposal !== '' && { proposal: typed.proposal }) },
          },
          look: 'positive',
        },
        {
          title: papers.buttons.other,
          press: { verb: 'paper.choose', data: {} },
          takesInputs: false,
        },
      ),
    },
  };
}

function fieldsOf(view: PaperFormView, language: Language): readonly Field[] {
  const { needs, takes } = PAPERS[view.kind];
  const asked: readonly PaperField[] = [...needs, ...takes];
  return asked.flatMap((one) =>
    one === 'matter' ? caseInputs(view, language) : oneField(view, one, language),
  );
}

function oneField(
  view: PaperFormView,
  name: Exclude<PaperField, 'matter'>,
  language: Language,
): readonly Field[] {
  const { typed, areas, forums, rounds } = view;
  const { papers, pages } = catalogueOf(language);
  switch (name) {
    case 'since':
      return [
        field({
          dates: [
            {
              id: PAPER_INPUTS.since,
              label: label(view, name, language),
              value: typed.since,
              placeholder: pages.chooseDate,
            },
          ],
          faults: faultsOf(view, name, language),
        }),
      ];
    case 'area':
      return [choose(view, { name, from: areas, all: papers.all.area }, language)];
    case 'forum':
      return [choose(view, { name, from: forums, all: papers.all.forum }, language)];
    case 'round':
      return [choose(view, { name, from: rounds, all: papers.all.round }, language)];
    case 'grouping': {
      const { area, theme } = papers.groupings;
      return [choose(view, { name, from: [{ id: 'theme', name: theme }], all: area }, language)];
    }
    case 'year':
    case 'proposal':
      return [text(view, { name }, language)];
  }
}
