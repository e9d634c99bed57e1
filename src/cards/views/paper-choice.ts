// Which paper somebody wants: each with a line of what it is for.
import { PAPER_KINDS } from '../../domain/paper/papers.ts';
import type { Language } from '../../domain/shared/language.ts';
import { catalogueOf } from '../../i18n/catalogue.ts';
import { buttons } from '../buttons.ts';
import { field } from '../field.ts';
import type { PaperChoiceView } from '../paper-models.ts';
import { eyebrow, run, SUBTLE } from '../runs.ts';
import type { Filled } from '../template.ts';

export const PAPER_KIND_INPUT = 'p.kind';

/** What was narrowed down already goes along. */
export function paperChoice({ typed }: PaperChoiceView, language: Language): Filled {
  const { papers, buttons: names } = catalogueOf(language);
  const scope = Object.fromEntries(Object.entries(typed).filter(([, value]) => value !== ''));
  return {
    layout: 'form',
    words: {
      lang: language,
      eyebrow: eyebrow(papers.eyebrow),
      title: papers.choose.title,
      lines: [[run(papers.choose.intro, SUBTLE)]],
      quotes: [],
      fields: [
        field({
          choices: [
            {
              id: PAPER_KIND_INPUT,
              label: papers.choose.label,
              style: 'expanded',
              several: false,
              value: typed.proposal === '' ? 'catalogue' : 'journal',
              placeholder: '',
              choices: PAPER_KINDS.map((kind) => ({
                title: papers.choice(papers.names[kind], papers.means[kind]),
                value: kind,
              })),
            },
          ],
        }),
      ],
      actions: buttons(
        {
          title: papers.buttons.next,
          press: { verb: 'paper.form', data: scope },
          look: 'positive',
        },
        { title: names.cancel, press: { verb: 'channel.cancel', data: {} }, takesInputs: false },
      ),
    },
  };
}
