// The quarterly letter: what is done, new and under way for the reader's kinds of workplace.
import type { QuarterContent } from '../../domain/delivery/quarter-contents.ts';
import type { Language } from '../../domain/shared/language.ts';
import { catalogueOf } from '../../i18n/catalogue.ts';
import { listText } from '../../i18n/list-text.ts';
import { buttons } from '../buttons.ts';
import { paragraphs } from '../plain.ts';
import { eyebrow, run, SMALL } from '../runs.ts';
import type { Filled } from '../template.ts';
import { quarterSections } from './quarter-lines.ts';

/** In bytes. */
const OPENING_MAX = 1_200;

/** Why it comes stands in it, and the way to say no. */
export function quarter(
  { quarter: of, opening, parts }: QuarterContent,
  team: string,
  language: Language,
): Filled {
  const { quarter: words, letters, finished } = catalogueOf(language);
  const kinds = parts.map(({ type }) => finished.types[type].toLowerCase());
  const [only, ...others] = parts;
  const type = others.length === 0 ? only?.type : undefined;
  return {
    layout: 'report',
    words: {
      lang: language,
      eyebrow: eyebrow(team),
      title: words.letter.title(of),
      lines: [
        ...paragraphs(opening ?? words.letter.opening, OPENING_MAX).map((text) => [run(text)]),
        [run(words.letter.why(listText(language, kinds)), SMALL)],
      ],
      notes: [],
      sections: quarterSections(parts, language),
      actions: buttons(
        {
          title: words.letter.all,
          press: { verb: 'done.list', data: { page: 0, chosen: false, ...(type && { type }) } },
        },
        { title: letters.buttons.stop, press: { verb: 'letters.choose', data: { wanted: false } } },
      ),
    },
  };
}
