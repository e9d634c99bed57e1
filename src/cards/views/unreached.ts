// Who would be told of the ready answers, and gets no messages.
import type { Language } from '../../domain/shared/language.ts';
import { catalogueOf } from '../../i18n/catalogue.ts';
import { buttons } from '../buttons.ts';
import type { UnreachedView } from '../decide-models.ts';
import { oneLine } from '../plain.ts';
import { eyebrow, run, SMALL, SUBTLE } from '../runs.ts';
import type { Filled } from '../template.ts';

const SHOWN = 40;
const NAME_MAX = 80;

/** By name alone: what they raised or endorsed is none of this list's business. */
export function unreached({ names }: UnreachedView, language: Language): Filled {
  const { answers: words } = catalogueOf(language).deciding;
  const hidden = names.length - SHOWN;
  return {
    layout: 'message',
    words: {
      lang: language,
      eyebrow: eyebrow(words.unreached(names.length)),
      title: words.unreachedTitle,
      lines: [
        [run(words.unreachedAbout, SUBTLE)],
        ...names
          .slice(0, SHOWN)
          .map((name) => [run(name === '' ? words.unknownName : oneLine(name, NAME_MAX))]),
        ...(hidden > 0 ? [[run(words.more(hidden), SMALL)]] : []),
      ],
      actions: buttons({ title: words.back, press: { verb: 'answers.open', data: {} } }),
    },
  };
}
