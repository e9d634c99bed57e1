// Tells the administration channel that the quarterly letter is ready, and later what became of it.
import type { QuarterOffer } from '../../domain/delivery/quarter-contents.ts';
import type { Language } from '../../domain/shared/language.ts';
import { catalogueOf } from '../../i18n/catalogue.ts';
import { buttons } from '../buttons.ts';
import { oneLine } from '../plain.ts';
import { eyebrow, run } from '../runs.ts';
import type { Filled } from '../template.ts';

const NAME_MAX = 60;

/** One card whose wording follows what was done with the letter. */
export function quarterOffer(
  { quarter, state, by = '' }: QuarterOffer,
  language: Language,
): Filled {
  const { offer: words } = catalogueOf(language).quarter;
  const name = oneLine(by, NAME_MAX);
  const texts = {
    ready: words.readyText,
    sent: words.sentText(name),
    skipped: words.skippedText(name),
  };
  const look = { ready: words.look, sent: words.status, skipped: words.lookAgain };
  return {
    layout: 'message',
    words: {
      lang: language,
      eyebrow: eyebrow(words.eyebrow),
      title: words[state](quarter),
      lines: [[run(texts[state])]],
      actions: buttons(
        {
          title: look[state],
          press: { verb: 'quarter.look', data: { ...quarter } },
          ...(state === 'ready' && { look: 'positive' }),
        },
        state === 'ready' && {
          title: words.skip,
          press: { verb: 'quarter.skip', data: { ...quarter } },
        },
      ),
    },
  };
}
