// The catalogue of proposals, in English.
export const catalogue = {
  title: 'Catalogue of simplification proposals',
  holds: (proposals: number) =>
    proposals === 1
      ? 'The catalogue holds 1 proposal.'
      : `The catalogue holds ${proposals} proposals.`,
  reach: (workplaces: number) =>
    workplaces === 1
      ? "They are experienced at 1 of the municipality's workplaces."
      : `They are experienced at ${workplaces} of the municipality's workplaces.`,
  merged: (others: number) =>
    others === 1
      ? 'Proposals about the same are merged and count as one; this goes for 1 beyond those with a number.'
      : `Proposals about the same are merged and count as one; this goes for ${others} beyond those with a number.`,
  privacy: 'Names are left out. An example is given only where it was released to be quoted.',
  table: { area: 'Proposals by area and extent', theme: 'Proposals by theme and extent' },
  columns: { area: 'Area', theme: 'Theme', none: 'Not assessed', all: 'All' },
  all: 'All',
  signs: {
    heading: 'What the signs mean',
    lead: 'The sign shows how extensive it is judged to be to carry out the proposal. It does not say what the proposal is worth.',
    means: (name: string, means: string) => `${name}: ${means}`,
  },
  entry: {
    title: (at: number, title: string) => `${at}. ${title}`,
    unnamed: (no: string) => `Proposal ${no}`,
    challenge: 'Challenge',
    initiative: 'Measure',
    improvement: 'Expected improvement',
    horizon: 'Time horizon',
    now: 'Can be done now',
    first: 'Must be cleared up first',
    reason: 'Answer',
    example: 'Example from practice',
    quote: (text: string) => `“${text}”`,
    status: 'Status',
    decision: 'Decision',
    extent: (name: string) => `${name} extent`,
    authority: (name: string) => `can be changed by ${name}`,
    with: (no: string, others: string) => `${no}, merged with ${others}`,
    unanswered: 'There is no answer yet.',
  },
  sheets: { proposals: 'Proposals', counts: 'Number', signs: 'Signs' },
  cells: {
    at: 'No.',
    no: 'Proposal',
    area: 'Area',
    theme: 'Theme',
    challenge: 'Challenge',
    extent: 'Extent',
    authority: 'Can be changed by',
    need: 'Need',
    initiative: 'Measure',
    improvement: 'Expected improvement',
    horizon: 'Time horizon',
    until: 'At the latest',
    now: 'Can be done now',
    first: 'Must be cleared up first',
    reason: 'Answer',
    status: 'Status',
    forum: 'Decided by',
    decidedOn: 'Decided on',
    word: 'Decision',
    example: 'Example from practice',
    workplaces: 'Workplaces',
    merged: 'Merged with',
    received: 'Received',
  },
  owner: 'Whoever answers for the area',
};
