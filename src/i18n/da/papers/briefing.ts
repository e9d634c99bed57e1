// A briefing of half a page, in Danish.
import { the } from './case/counted.ts';

export const briefing = {
  title: 'Kort orientering om administrativ forenkling',
  /** Whom it is for, where no forum is chosen. */
  anyone: 'Udvalget',
  summary: (forum: string, count: number) =>
    `${forum} orienteres kort om ${the(count)} fra kommunens arbejdspladser.`,
  examples: 'To eksempler fra praksis',
  missing: (missing: number): string =>
    missing === 1
      ? '[Her mangler et eksempel: der er ikke frigivet flere]'
      : '[Her mangler to eksempler: der er ikke frigivet nogen]',
};
