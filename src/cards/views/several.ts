// Choosing several proposals of a part of the queue, and what is done with them.
import { assessmentOf } from '../../domain/proposal/assessment.ts';
import type { Proposal } from '../../domain/proposal/proposal.ts';
import { titleOf } from '../../domain/proposal/title.ts';
import type { Language } from '../../domain/shared/language.ts';
import { endText } from '../../domain/triage/several.ts';
import { catalogueOf } from '../../i18n/catalogue.ts';
import { type Button, buttons } from '../buttons.ts';
import { fault } from '../faults.ts';
import { type ChoiceInput, type Field, field } from '../field.ts';
import { areaName } from '../names.ts';
import { oneLine, plain } from '../plain.ts';
import { eyebrow, run, SMALL } from '../runs.ts';
import type { SeveralView } from '../several-models.ts';
import type { Filled } from '../template.ts';
import { filterName } from './queue-fields.ts';

export const SEVERAL_INPUTS = {
  chosen: 'several.chosen',
  end: 'several.end',
  dueOn: 'several.dueOn',
  note: 'several.note',
  notCpr: 'notCpr.several.note',
} as const;

const TITLE_MAX = 60;
const NAME_MAX = 60;

/** Of a part of the queue all are chosen from the start; of the whole of it none. */
export function several(view: SeveralView, language: Language): Filled {
  const { several: words } = catalogueOf(language);
  const { filter, page, pages, total, proposals, names } = view;
  const none = proposals.length === 0;
  return {
    layout: 'form',
    words: {
      lang: language,
      eyebrow: eyebrow(filterName(filter, names, language)),
      title: words.title,
      lines: [
        [run(none ? words.none : words.count(total), SMALL)],
        ...(pages > 1 ? [[run(words.page(page + 1, pages), SMALL)]] : []),
      ],
      quotes: [],
      fields: none ? [] : [chosenField(view, language), endField(view, language)],
      actions: buttons(
        !none && {
          title: words.buttons.look,
          press: { verb: 'several.look', data: { filter, page, items: proposals.map(itemOf) } },
          look: 'positive',
        },
        ...pageButtons(view, language),
      ),
    },
  };
}

/** A proposal as a button carries it: how it was when it was shown. */
export function itemOf({ no, version, assessments = [], assignee }: Proposal) {
  return {
    no,
    version,
    assessments: assessments.length,
    ...(assignee !== undefined && { assignee }),
  };
}

function chosenField(
  { proposals, filter, chosen, fault: wrong }: SeveralView,
  language: Language,
): Field {
  const { several: words } = catalogueOf(language);
  const all = proposals.map(({ no }) => no);
  const titleFor = (one: Proposal) => {
    const text = `${one.no} · ${oneLine(titleOf(one), TITLE_MAX)}`;
    return assessmentOf(one) === undefined ? `${text} (${words.unassessed})` : text;
  };
  return field({
    choices: [
      {
        id: SEVERAL_INPUTS.chosen,
        label: words.choose,
        style: 'expanded',
        several: true,
        value: chosen?.numbers ?? (filter === 'all' ? '' : all.join(',')),
        placeholder: '',
        choices: proposals.map((one) => ({ title: titleFor(one), value: one.no })),
      },
    ],
    faults: wrong === 'nothing-chosen' ? [fault(words.faults[wrong])] : [],
  });
}

function endField(view: SeveralView, language: Language): Field {
  const { several: words, triage } = catalogueOf(language);
  const { chosen, fault: wrong } = view;
  return field({
    choices: [
      {
        id: SEVERAL_INPUTS.end,
        label: words.end,
        style: 'compact',
        several: false,
        value: chosen?.end ?? '',
        placeholder: triage.none,
        choices: endChoices(view, language),
      },
    ],
    faults: wrong === 'no-end' ? [fault(words.faults[wrong])] : [],
  });
}

function endChoices(
  { areas, forums, people, names }: SeveralView,
  language: Language,
): ChoiceInput['choices'] {
  const { ends } = catalogueOf(language).several;
  const short = (text: string) => oneLine(text, NAME_MAX);
  return [
    { title: ends.road, value: endText({ kind: 'road' }) },
    ...areas.map((area) => ({
      title: ends.owner(short(names.areas[area]?.owner ?? ''), short(areaName(area, names))),
      value: endText({ kind: 'owner', area }),
    })),
    ...forums.map((forum) => ({
      title: ends.forum(short(names.forums[forum] ?? forum)),
      value: endText({ kind: 'forum', forum }),
    })),
    ...people.map(({ id, name }) => ({
      title: ends.assign(short(name)),
      value: endText({ kind: 'assign', person: id }),
    })),
  ].map(({ title, value }) => ({ title: plain(title), value }));
}

function pageButtons(
  { filter, page, pages }: SeveralView,
  language: Language,
): readonly (Button | false)[] {
  const { buttons: names } = catalogueOf(language);
  const turn = (title: string, to: number): Button => ({
    title,
    press: { verb: 'several.open', data: { filter, page: to } },
    takesInputs: false,
  });
  return [
    page > 0 && turn(names.previousPage, page - 1),
    page + 1 < pages && turn(names.nextPage, page + 1),
  ];
}
