// What those who follow or run an initiative are written, in Danish.

export const news = {
  title: 'Nyt om et tiltag',
  state: 'Status',
  when: 'Hvornår',
  before: (text: string) => `Før: ${text}`,
  why: 'Hvorfor',
  summary: (title: string) => `Nyt om “${title}”`,
};

export const status = {
  title: 'Hvordan går det?',
  asks: (until: string) => `Vi har lovet, at det er færdigt senest ${until}. Holder det?`,
  why: 'Svarer du nu, kan vi sige det til dem, der venter, før fristen er gået.',
  holds: 'Det holder',
  late: 'Det bliver forsinket',
  done: 'Det er færdigt',
  summary: (title: string) => `Holder tiden for “${title}”?`,
};

export const benefitAsked = {
  title: (months: 3 | 12): string => (months === 3 ? 'Tre måneder efter' : 'Et år efter'),
  asks: 'Hvad er der kommet ud af det? Et godt skøn er nok.',
  open: 'Skriv udbyttet',
  summary: (title: string) => `Hvad kom der ud af “${title}”?`,
};
