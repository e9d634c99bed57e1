// What a paper is asked for with: only the fields that it takes.
import { PAPERS, type PaperField } from '../../domain/paper/papers.ts';
import { MATTERS, SKELETONS } from '../../domain/paper/wanted.ts';
import type { Language } from '../../domain/shared/language.ts';
import { catalogueOf } from '../../i18n/catalogue.ts';
import { buttons } from '../buttons.ts';
import { fault } from '../faults.ts';
import { type Field, field, textInput } from '../field.ts';
import type { Choice, PaperFormView } from '../paper-models.ts';
import { oneLine } from '../plain.ts';
import { eyebrow, run, SMALL, SUBTLE } from '../runs.ts';
import type { Filled } from '../template.ts';

/** Ids of the inputs. */
export const PAPER_INPUTS = {
  since: 'p.since',
  area: 'p.area',
  forum: 'p.forum',
  round: 'p.round',
  year: 'p.year',
  proposal: 'p.proposal',
  skeleton: 'p.skeleton',
  matter: 'p.matter',
  title: 'p.title',
  caseNumber: 'p.caseNumber',
  caseworker: 'p.caseworker',
} as const;
type Input = keyof typeof PAPER_INPUTS;

const NAME_MAX = 80;
const TEXT_MAX = { year: 4, proposal: 12, title: 150, caseNumber: 40, caseworker: 100 } as const;

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
          title: papers.buttons.order,
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
    one === 'matter' ? caseFields(view, language) : oneField(view, one, language),
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
    case 'year':
    case 'proposal':
      return [text(view, name, language)];
  }
}

function caseFields(view: PaperFormView, language: Language): readonly Field[] {
  const { papers } = catalogueOf(language);
  const named = <K extends string>(codes: readonly K[], names: Readonly<Record<K, string>>) =>
    codes.map((id) => ({ id, name: names[id] }));
  return [
    choose(view, { name: 'matter', from: named(MATTERS, papers.matters) }, language),
    choose(view, { name: 'skeleton', from: named(SKELETONS, papers.skeletons) }, language),
    ...(['title', 'caseNumber', 'caseworker'] as const).map((one) => text(view, one, language)),
  ];
}

interface Choosing {
  readonly name: 'area' | 'forum' | 'round' | 'matter' | 'skeleton';
  readonly from: readonly Choice[];
  /** What choosing none is called, where one may. */
  readonly all?: string;
}

function choose(view: PaperFormView, { name, from, all }: Choosing, language: Language): Field {
  const optional = all !== undefined && !isNeeded(view, name);
  return field({
    choices: [
      {
        id: PAPER_INPUTS[name],
        label: label(view, name, language),
        style: 'compact',
        several: false,
        value: view.typed[name],
        placeholder: optional ? all : '',
        choices: [
          ...(optional ? [{ title: all, value: '' }] : []),
          ...from.map(({ id, name: title }) => ({ title: oneLine(title, NAME_MAX), value: id })),
        ],
      },
    ],
    faults: faultsOf(view, name, language),
  });
}

function text(
  view: PaperFormView,
  name: 'year' | 'proposal' | 'title' | 'caseNumber' | 'caseworker',
  language: Language,
): Field {
  return field({
    texts: [
      textInput({
        id: PAPER_INPUTS[name],
        label: label(view, name, language),
        value: view.typed[name],
        max: TEXT_MAX[name],
        long: false,
      }),
    ],
    faults: faultsOf(view, name, language),
  });
}

function label(view: PaperFormView, name: Input, language: Language): string {
  const words = catalogueOf(language).papers.labels[name];
  return isNeeded(view, name) ? `${words} *` : words;
}

function isNeeded({ kind }: PaperFormView, name: Input): boolean {
  const needs: readonly string[] = PAPERS[kind].needs;
  return needs.includes(name === 'skeleton' ? 'matter' : name);
}

function faultsOf({ faults }: PaperFormView, name: Input, language: Language) {
  const { papers } = catalogueOf(language);
  return faults.filter((one) => one.field === name).map((one) => fault(papers.faults[one.kind]));
}
