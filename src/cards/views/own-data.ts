// The link to everything that is stored about somebody, for that somebody.
import type { Language } from '../../domain/shared/language.ts';
import { catalogueOf } from '../../i18n/catalogue.ts';
import { button, linkButton } from '../buttons.ts';
import type { OwnDataView } from '../own-models.ts';
import { eyebrow, run, SMALL } from '../runs.ts';
import type { Filled } from '../template.ts';

/** Without a link, why there is none and who can help. */
export function ownData({ link, minutes, problem }: OwnDataView, language: Language): Filled {
  const { eyebrow: heading, data: words } = catalogueOf(language).own;
  const lines =
    problem === undefined
      ? [[run(words.text)], [run(words.link(minutes))], [run(words.left, SMALL)]]
      : [[run(words.problems[problem])]];
  return {
    layout: 'message',
    words: {
      lang: language,
      eyebrow: eyebrow(heading),
      title: titleOf(problem, words),
      lines,
      actions: [
        ...linkButton(words.open, link),
        button({ title: words.erase, press: { verb: 'own.erase', data: {} } }),
      ],
    },
  };
}

function titleOf(
  problem: OwnDataView['problem'],
  words: Readonly<Record<'title' | 'none' | 'wait' | 'gone', string>>,
): string {
  if (problem === undefined) return words.title;
  if (problem === 'gone') return words.gone;
  return problem === 'later' ? words.wait : words.none;
}
