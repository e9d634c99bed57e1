// Messages that failed or may not have arrived, each of which can be sent again.
import type { Language } from '../../domain/shared/language.ts';
import { catalogueOf } from '../../i18n/catalogue.ts';
import { type Button, buttons } from '../buttons.ts';
import type { AttentionItem, AttentionView } from '../operations-models.ts';
import { eyebrow, type Run, run, SMALL } from '../runs.ts';
import { row, section } from '../sections.ts';
import type { Filled } from '../template.ts';
import { toText, whatText, whyLine } from './attention-lines.ts';

/** One page; a press of a line asks before anything is sent. */
export function attention(view: AttentionView, language: Language): Filled {
  const { operations: words } = catalogueOf(language);
  const rows = view.items.map((item) => rowOf(item, view, language));
  return {
    layout: 'rows',
    words: {
      lang: language,
      eyebrow: eyebrow(words.lists.count(view.total)),
      title: words.lists[view.state],
      lines: aboutOf(view, language),
      quotes: [],
      sections: section(undefined, rows),
      actions: buttons(...buttonsOf(view, language)),
    },
  };
}

function aboutOf(view: AttentionView, language: Language): readonly (readonly Run[])[] {
  const { operations: words, lists } = catalogueOf(language);
  const { state, items, page, pages } = view;
  if (items.length === 0) return [[run(words.lists.empty)]];
  const place = pages > 1 ? [[run(lists.pageOf(page + 1, pages), SMALL)]] : [];
  return [[run(words.lists.note[state])], ...place];
}

function rowOf(item: AttentionItem, { state, page }: AttentionView, language: Language) {
  const { repeat } = catalogueOf(language).operations;
  const what = whatText(item.what, language);
  const to = toText(item, language);
  const pressed = row([run(what, { weight: 'bolder' }), run(` ${to}`)], [whyLine(item, language)], {
    says: repeat.says(`${what} ${to}`),
    press: { verb: 'operations.repeat', data: { state, page, keys: [item.key] } },
  });
  return { ...pressed, hint: [run(repeat.line, { size: 'small', color: 'accent' })] };
}

function buttonsOf(view: AttentionView, language: Language): readonly (Button | false)[] {
  const { buttons: names, operations: words } = catalogueOf(language);
  const { state, items, page, pages } = view;
  const keys = items.map(({ key }) => key);
  const pageButton = (title: string, to: number): Button => ({
    title,
    press: { verb: 'operations.attention', data: { state, page: to } },
  });
  return [
    items.length > 1 && {
      title: words.repeat.all(items.length),
      press: { verb: 'operations.repeat', data: { state, page, keys } },
    },
    page > 0 && pageButton(names.previousPage, page - 1),
    page + 1 < pages && pageButton(names.nextPage, page + 1),
    { title: words.buttons.status, press: { verb: 'operations.show', data: {} } },
  ];
}
