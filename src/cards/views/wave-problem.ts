// Why something cannot be done with a wave.
import type { Language } from '../../domain/shared/language.ts';
import { catalogueOf } from '../../i18n/catalogue.ts';
import { buttons } from '../buttons.ts';
import { eyebrow } from '../runs.ts';
import type { Filled } from '../template.ts';

export interface WaveProblemView {
  readonly kind: 'not-now' | 'sent' | 'no-former' | 'counted';
}

/** One sentence, and the way to all of them. */
export function waveProblem({ kind }: WaveProblemView, language: Language): Filled {
  const { waves } = catalogueOf(language);
  return {
    layout: 'message',
    words: {
      lang: language,
      eyebrow: eyebrow(waves.eyebrow),
      title: waves.status.problems[kind],
      lines: [],
      actions: buttons({ title: waves.buttons.list, press: { verb: 'wave.list', data: {} } }),
    },
  };
}
