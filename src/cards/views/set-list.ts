// The question sets there are; each row leads through one as participants will see it.
import { itemsIn } from '../../domain/questions/items.ts';
import type { QuestionSet } from '../../domain/questions/question-set.ts';
import type { Language } from '../../domain/shared/language.ts';
import { catalogueOf } from '../../i18n/catalogue.ts';
import { oneLine } from '../plain.ts';
import { BOLD, eyebrow, run, SMALL, SUBTLE } from '../runs.ts';
import { type Row, row, section } from '../sections.ts';
import type { SetListView } from '../set-models.ts';
import type { Filled } from '../template.ts';

const TITLE_MAX = 80;

/** Every set with its version. */
export function setList({ sets, rehearsed }: SetListView, language: Language): Filled {
  const { sets: words } = catalogueOf(language);
  return {
    layout: 'rows',
    words: {
      lang: language,
      eyebrow: eyebrow(words.eyebrow),
      title: words.title(sets.length),
      lines: [
        ...(rehearsed === undefined
          ? []
          : [[run(words.done(oneLine(rehearsed[language], TITLE_MAX)), BOLD)]]),
        [run(words.lead, SUBTLE)],
      ],
      quotes: [],
      sections: section(
        undefined,
        sets.map((set) => rowOf(set, language)),
      ),
      actions: [],
    },
  };
}

function rowOf(set: QuestionSet, language: Language): Row {
  const { sets: words } = catalogueOf(language);
  const { id, version, own, pages, privacy } = set;
  const title = oneLine(set.title[language], TITLE_MAX);
  const size = words.size(pages.length, itemsIn(set).length);
  const made = own === true ? ` · ${words.own}` : '';
  return row(
    [run(title, BOLD)],
    [
      [run(privacy === undefined ? size : `${size} · ${words.privacies[privacy]}`)],
      [run(`${words.version(version)}${made} · ${id}`, SMALL)],
    ],
    { says: words.look(title), press: { verb: 'sets.look', data: { set: id, version } } },
  );
}
