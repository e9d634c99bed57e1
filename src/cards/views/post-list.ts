// Who answers for areas, the forums, or the guidance; each line leads to where it is changed.
import type { Language } from '../../domain/shared/language.ts';
import type { Named } from '../../domain/shared/register.ts';
import { inOrder } from '../../domain/shared/register-lookup.ts';
import { catalogueOf } from '../../i18n/catalogue.ts';
import { buttons } from '../buttons.ts';
import { oneLine } from '../plain.ts';
import type { PostListView } from '../post-models.ts';
import { BOLD, eyebrow, type Run, run, SMALL, SUBTLE } from '../runs.ts';
import { type Row, row, section } from '../sections.ts';
import type { Filled } from '../template.ts';

const NAME_SHOWN = 80;
const PAGE = 15;

/** In the order of the register; fifteen a page. */
export function postList(view: PostListView, language: Language): Filled {
  const { posts: words, ruling, buttons: names, lists } = catalogueOf(language);
  const { kind, saved } = view;
  const rows = rowsOf(view, language);
  const pages = Math.max(1, Math.ceil(rows.length / PAGE));
  const page = Math.min(view.page, pages - 1);
  const to = (at: number) => ({ verb: 'posts.list', data: { kind, page: at } }) as const;
  return {
    layout: 'rows',
    words: {
      lang: language,
      eyebrow: eyebrow(ruling.eyebrow),
      title: words.kinds[kind],
      lines: [
        ...(saved === undefined ? [] : [done(words.saved(oneLine(saved, NAME_SHOWN)))]),
        [run(rows.length === 0 ? words.none : words.lead[kind], SUBTLE)],
        [run(words.file, SMALL)],
        ...(pages > 1 ? [[run(lists.pageOf(page + 1, pages), SMALL)]] : []),
      ],
      quotes: [],
      sections: section(undefined, rows.slice(page * PAGE, (page + 1) * PAGE)),
      actions: buttons(
        kind !== 'areas' && {
          title: words.new[kind],
          press: { verb: 'posts.edit', data: { kind } },
          look: 'positive',
        },
        page > 0 && { title: names.previousPage, press: to(page - 1) },
        page + 1 < pages && { title: names.nextPage, press: to(page + 1) },
        { title: ruling.back, press: { verb: 'rules.show', data: {} } },
      ),
    },
  };
}

function rowsOf({ kind, register }: PostListView, language: Language): readonly Row[] {
  const { posts: words } = catalogueOf(language);
  const made = (id: string, name: string, about: readonly (string | undefined)[]): Row => {
    const shown = oneLine(name, NAME_SHOWN);
    const text = about.filter((part) => part !== undefined).join(' · ');
    return row([run(shown, BOLD)], text === '' ? [] : [[run(text, SMALL)]], {
      says: words.open(shown),
      press: { verb: 'posts.edit', data: { kind, id } },
    });
  };
  switch (kind) {
    case 'areas':
      return inOrder(register.areas).map(({ id, name, owner, substitute }) =>
        made(id, name[language], [
          called(owner) ?? words.noOwner,
          substitute && words.substitute(called(substitute) ?? ''),
        ]),
      );
    case 'forums':
      return register.forums.map(({ id, name, kind: type, decider, secretary }) =>
        made(id, name, [
          words.forumKinds[type],
          called(decider) ?? words.noDecider,
          secretary && words.secretary(called(secretary) ?? ''),
        ]),
      );
    case 'guidance':
      return register.guidance.map(({ id, title, words: about }) =>
        made(id, title, [oneLine(about.join(', '), NAME_SHOWN)]),
      );
  }
}

function called(named: Named | undefined): string | undefined {
  return named && oneLine(named.name, NAME_SHOWN);
}

function done(text: string): readonly Run[] {
  return [run(`✓ ${text}`, { color: 'accent', size: 'small' })];
}
