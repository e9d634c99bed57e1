// The inputs of the form of a paper, each with its faults.
import { PAPERS } from '../../domain/paper/papers.ts';
import type { Language } from '../../domain/shared/language.ts';
import { catalogueOf } from '../../i18n/catalogue.ts';
import { fault } from '../faults.ts';
import { type Field, field, textInput } from '../field.ts';
import type { Choice, PaperFormView } from '../paper-models.ts';
import { oneLine } from '../plain.ts';
import { run, SMALL } from '../runs.ts';

/** Ids of the inputs. */
export const PAPER_INPUTS = {
  since: 'p.since',
  area: 'p.area',
  forum: 'p.forum',
  round: 'p.round',
  grouping: 'p.grouping',
  year: 'p.year',
  proposal: 'p.proposal',
  skeleton: 'p.skeleton',
  matter: 'p.matter',
  title: 'p.title',
  caseNumber: 'p.caseNumber',
  caseworker: 'p.caseworker',
  annexes: 'p.annexes',
  recommended: 'p.recommended',
  ownAnnexes: 'p.ownAnnexes',
  only: 'p.only',
} as const;
/** What choosing none is sent as, which no id is: a choice may not be empty. */
export const CHOSEN_NONE = '*';

export type PaperInput = keyof typeof PAPER_INPUTS;

const NAME_MAX = 80;
const TEXT_MAX = {
  year: 4,
  proposal: 12,
  title: 150,
  caseNumber: 40,
  caseworker: 100,
  ownAnnexes: 300,
} as const;

interface Choosing {
  readonly name: Exclude<PaperInput, 'since' | keyof typeof TEXT_MAX>;
  readonly from: readonly Choice[];
  /** What choosing none is called, where one may. */
  readonly all?: string;
  /** As many as one likes. */
  readonly several?: boolean;
}

/** A choice among named things. */
export function choose(
  view: PaperFormView,
  { name, from, all, several = false }: Choosing,
  language: Language,
): Field {
  const optional = all !== undefined && !isNeeded(view, name);
  return field({
    choices: [
      {
        id: PAPER_INPUTS[name],
        label: label(view, name, language),
        style: several ? 'expanded' : 'compact',
        several,
        value: optional && view.typed[name] === '' ? CHOSEN_NONE : view.typed[name],
        placeholder: optional ? all : '',
        choices: [
          ...(optional ? [{ title: all, value: CHOSEN_NONE }] : []),
          ...from.map(({ id, name: title }) => ({ title: oneLine(title, NAME_MAX), value: id })),
        ],
      },
    ],
    faults: faultsOf(view, name, language),
  });
}

/** A line to type, with what helps below it. */
export function text(
  view: PaperFormView,
  { name, help }: { readonly name: keyof typeof TEXT_MAX; readonly help?: string },
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
    ...(help !== undefined && { help: [[run(help, SMALL)]] }),
  });
}

/** Its name, with a star where it is needed. */
export function label(view: PaperFormView, name: PaperInput, language: Language): string {
  const words = catalogueOf(language).papers.labels[name];
  return isNeeded(view, name) ? `${words} *` : words;
}

function isNeeded({ kind }: PaperFormView, name: PaperInput): boolean {
  const needs: readonly string[] = PAPERS[kind].needs;
  return needs.includes(name === 'skeleton' ? 'matter' : name);
}

/** What is wrong with it, in words. */
export function faultsOf({ faults }: PaperFormView, name: PaperInput, language: Language) {
  const { papers } = catalogueOf(language);
  return faults.filter((one) => one.field === name).map((one) => fault(papers.faults[one.kind]));
}
