// What the reader's workplaces have under way, raised by others there; never by whom.
import type { Language } from '../../domain/shared/language.ts';
import { catalogueOf } from '../../i18n/catalogue.ts';
import { buttons } from '../buttons.ts';
import type { PipelineView } from '../quarter-models.ts';
import { eyebrow, run, SMALL, SUBTLE } from '../runs.ts';
import type { Filled } from '../template.ts';
import { pipelineLines } from './pipeline-lines.ts';

/** A page of them, each in a frame. */
export function pipeline(view: PipelineView, language: Language): Filled {
  const { newLeader, buttons: names, lists } = catalogueOf(language);
  const { list: words } = newLeader;
  const { items, count, page, pages } = view;
  const press = (to: number) => ({ verb: 'unit.list', data: { page: to, turned: true } }) as const;
  return {
    layout: 'form',
    words: {
      lang: language,
      eyebrow: eyebrow(words.eyebrow),
      title: words.title(count),
      lines: [
        [run(count === 0 ? words.none : words.intro, SUBTLE)],
        ...(pages > 1 ? [[run(lists.pageOf(page + 1, pages), SMALL)]] : []),
      ],
      quotes: items.map((one) => ({
        lines: pipelineLines(one, { names: view.names, language }),
      })),
      fields: [],
      actions: buttons(
        page > 0 && { title: names.previousPage, press: press(page - 1) },
        page + 1 < pages && { title: names.nextPage, press: press(page + 1) },
        { title: names.newProposal, press: { verb: 'draft.new', data: {} } },
      ),
    },
  };
}
