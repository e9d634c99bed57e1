// The address of the page for a wall, for whoever leads the round.
import type { RoundId } from '../../domain/shared/ids.ts';
import type { Language } from '../../domain/shared/language.ts';
import { catalogueOf } from '../../i18n/catalogue.ts';
import { button } from '../buttons.ts';
import { oneLine } from '../plain.ts';
import { eyebrow, run, SUBTLE } from '../runs.ts';
import type { Filled } from '../template.ts';
import { TITLE_MAX } from './menu.ts';

export interface RoundWallView {
  readonly round: RoundId;
  readonly title: string;
  readonly link: string;
}

/** A button that opens it, and the address to type or copy on the machine with the projector. */
export function roundWall({ round, title, link }: RoundWallView, language: Language): Filled {
  const { screen } = catalogueOf(language).rounds;
  return {
    layout: 'message',
    words: {
      lang: language,
      eyebrow: eyebrow(oneLine(title, TITLE_MAX)),
      title: screen.title,
      lines: [[run(screen.what)], [run(link)], [run(screen.who, SUBTLE)]],
      actions: [
        { type: 'Action.OpenUrl', title: screen.open, url: link },
        button({
          title: screen.back,
          press: { verb: 'round.control', data: { round } },
          takesInputs: false,
        }),
      ],
    },
  };
}
