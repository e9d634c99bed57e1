// Where a workshop has got to, in words.
import type { WorkshopPhase } from '../../domain/round/workshop.ts';
import type { Language } from '../../domain/shared/language.ts';
import { localParts } from '../../domain/shared/time.ts';
import { catalogueOf } from '../../i18n/catalogue.ts';

/** `Runde 1 af 2 · slutter kl. 9.10`. */
export function phaseText(
  at: {
    readonly phase: WorkshopPhase;
    readonly slot: number;
    readonly slots: number;
    readonly endsAt?: string | undefined;
  },
  language: Language,
): string {
  const { phases, until } = catalogueOf(language).workshop;
  const said = phases[at.phase];
  const text = typeof said === 'string' ? said : said(at.slot, at.slots);
  if (at.endsAt === undefined) return text;
  const time = localParts(at.endsAt).time;
  return `${text} · ${until(language === 'da' ? time.replace(/^0/, '').replace(':', '.') : time)}`;
}
