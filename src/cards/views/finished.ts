// "I sagde – vi gjorde": what was cumbersome and what was done, newest first, by area and workplace.
import type { Language } from '../../domain/shared/language.ts';
import { catalogueOf } from '../../i18n/catalogue.ts';
import { dateText } from '../../i18n/dates.ts';
import { buttons } from '../buttons.ts';
import { type Field, field } from '../field.ts';
import type { FinishedView } from '../finished-models.ts';
import { areaName } from '../names.ts';
import { bare, oneLine } from '../plain.ts';
import { eyebrow, named, type Run, run, SMALL } from '../runs.ts';
import type { Filled } from '../template.ts';

/** In characters. */
const CHALLENGE_MAX = 220;
const WHAT_MAX = 300;
const AREAS_MAX = 120;
const NAME_MAX = 60;
/** Choices offered of each. */
const CHOICES = 30;

/** Ids of the inputs. */
export const FINISHED_INPUTS = { area: 'area', type: 'type' } as const;
/** Stands for no choice. */
export const ANY = 'any';

/** Each in a frame of its own; below, what to choose among them by. */
export function finished(view: FinishedView, language: Language): Filled {
  const { buttons: names, finished: words, lists } = catalogueOf(language);
  const { items, total, page, pages, filter } = view;
  const isAll = filter.area === undefined && filter.type === undefined;
  const none = isAll ? words.none : words.noneHere;
  const press = (to: number) => ({ verb: 'done.list', data: { page: to, ...filter } }) as const;
  return {
    layout: 'form',
    words: {
      lang: language,
      eyebrow: eyebrow(total === 0 ? 'Forenkl' : words.count(total)),
      title: words.title,
      lines: [
        ...(total === 0 ? [[run(none)]] : []),
        ...(pages > 1 ? [[run(lists.pageOf(page + 1, pages), SMALL)]] : []),
      ],
      quotes: items.map((one) => ({ lines: linesOf(one, view, language) })),
      fields: isAll && total === 0 ? [] : filterFields(view, language),
      actions: buttons(
        (total > 0 || !isAll) && {
          title: words.show,
          press: { verb: 'done.list', data: { page: 0, chosen: true } },
        },
        page > 0 && { title: names.previousPage, press: press(page - 1), takesInputs: false },
        page + 1 < pages && { title: names.nextPage, press: press(page + 1), takesInputs: false },
      ),
    },
  };
}

function linesOf(
  { challenge, what, on, areas, workplaces }: FinishedView['items'][number],
  { names }: FinishedView,
  language: Language,
): readonly (readonly Run[])[] {
  const { finished: words } = catalogueOf(language);
  const about = areas.map((area) => areaName(area, names)).join(' · ');
  const under = [
    dateText(language, on),
    ...(about === '' ? [] : [oneLine(about, AREAS_MAX)]),
    ...(workplaces > 0 ? [words.workplaces(workplaces)] : []),
  ];
  return [
    ...(challenge === undefined ? [] : [named(words.said, oneLine(challenge, CHALLENGE_MAX))]),
    named(words.did, oneLine(what, WHAT_MAX)),
    [run(under.join(' · '), SMALL)],
  ];
}

function filterFields(view: FinishedView, language: Language): readonly Field[] {
  const { finished: words } = catalogueOf(language);
  const { areas, types, filter, names } = view;
  return [
    field({
      choices: [
        {
          id: FINISHED_INPUTS.area,
          label: words.area,
          style: 'compact',
          several: false,
          value: filter.area ?? ANY,
          placeholder: '',
          choices: [
            { title: words.allAreas, value: ANY },
            ...areas
              .slice(0, CHOICES)
              .map((area) => ({ title: bare(areaName(area, names), NAME_MAX), value: area })),
          ],
        },
        {
          id: FINISHED_INPUTS.type,
          label: words.type,
          style: 'compact',
          several: false,
          value: filter.type ?? ANY,
          placeholder: '',
          choices: [
            { title: words.allTypes, value: ANY },
            ...types.map((type) => ({ title: words.types[type], value: type })),
          ],
        },
      ],
    }),
  ];
}
