// What is said of initiatives, in Danish.
import type { InitiativeState } from '../../domain/initiative/initiative.ts';

const states = {
  planned: 'planlagt',
  started: 'sat i gang',
  running: 'i fuld gang',
  done: 'færdigt',
  dropped: 'opgivet',
  'already-under-way': 'var allerede på vej',
} satisfies Record<InitiativeState, string>;

export const initiatives = {
  states,
  /** When it is to be done, as it was written, with its last day. */
  horizon: (text: string, until: string) => `${text} (senest ${until})`,
  news: {
    eyebrow: 'Nyt om et tiltag, du følger',
    state: 'Status',
    when: 'Hvornår',
    before: (text: string) => `Før: ${text}`,
    why: 'Hvorfor',
    summary: (title: string) => `Nyt om “${title}”`,
  },
  status: {
    eyebrow: 'Hvordan går det?',
    asks: (until: string) => `Vi har lovet, at det er færdigt senest ${until}. Holder det?`,
    why: 'Svarer du nu, kan vi sige det til dem, der venter, før fristen er gået.',
    holds: 'Det holder',
    late: 'Det bliver forsinket',
    done: 'Det er færdigt',
    summary: (title: string) => `Holder tiden for “${title}”?`,
  },
  benefitAsked: {
    eyebrow: (months: 3 | 12): string => (months === 3 ? 'Tre måneder efter' : 'Et år efter'),
    asks: 'Hvad er der kommet ud af det? Et godt skøn er nok.',
    open: 'Skriv udbyttet',
    summary: (title: string) => `Hvad kom der ud af “${title}”?`,
  },
};
