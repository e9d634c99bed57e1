// The catalogue of proposals, in Danish.
export const catalogue = {
  title: 'Katalog over forenklingsforslag',
  holds: (proposals: number) =>
    proposals === 1 ? 'Kataloget rummer 1 forslag.' : `Kataloget rummer ${proposals} forslag.`,
  reach: (workplaces: number) =>
    workplaces === 1
      ? 'De opleves på 1 af kommunens arbejdspladser.'
      : `De opleves på ${workplaces} af kommunens arbejdspladser.`,
  merged: (others: number) =>
    others === 1
      ? 'Forslag om det samme er samlet og tæller som ét; det gælder 1 forslag ud over dem, der har et nummer.'
      : `Forslag om det samme er samlet og tæller som ét; det gælder ${others} forslag ud over dem, der har et nummer.`,
  privacy: 'Navne er udeladt. Et eksempel er kun med, når det er frigivet til at blive citeret.',
  table: { area: 'Forslag efter område og omfang', theme: 'Forslag efter tema og omfang' },
  columns: { area: 'Område', theme: 'Tema', none: 'Ikke vurderet', all: 'I alt' },
  all: 'I alt',
  signs: {
    heading: 'Sådan læses tegnene',
    lead: 'Tegnet viser, hvor omfattende det er vurderet at gennemføre forslaget. Det siger ikke, hvor meget forslaget er værd.',
    means: (name: string, means: string) => `${name}: ${means}`,
  },
  entry: {
    title: (at: number, title: string) => `${at}. ${title}`,
    unnamed: (no: string) => `Forslag ${no}`,
    challenge: 'Udfordring',
    initiative: 'Tiltag',
    improvement: 'Forventet forbedring',
    horizon: 'Tidshorisont',
    now: 'Det kan gøres nu',
    first: 'Det skal afklares først',
    reason: 'Svar',
    example: 'Eksempel fra praksis',
    quote: (text: string) => `»${text}«`,
    status: 'Status',
    decision: 'Beslutning',
    extent: (name: string) => `${name} omfang`,
    authority: (name: string) => `kan ændres af ${name}`,
    with: (no: string, others: string) => `${no}, samlet med ${others}`,
    unanswered: 'Der er ikke svaret endnu.',
  },
  sheets: { proposals: 'Forslag', counts: 'Antal', signs: 'Tegnforklaring' },
  cells: {
    at: 'Nr.',
    no: 'Forslag',
    area: 'Område',
    theme: 'Tema',
    challenge: 'Udfordring',
    extent: 'Omfang',
    authority: 'Kan ændres af',
    need: 'Behov',
    initiative: 'Tiltag',
    improvement: 'Forventet forbedring',
    horizon: 'Tidshorisont',
    until: 'Senest',
    now: 'Det kan gøres nu',
    first: 'Det skal afklares først',
    reason: 'Svar',
    status: 'Status',
    forum: 'Besluttet af',
    decidedOn: 'Besluttet den',
    word: 'Beslutning',
    example: 'Eksempel fra praksis',
    workplaces: 'Arbejdspladser',
    merged: 'Samlet med',
    received: 'Modtaget',
  },
  owner: 'Den ansvarlige for området',
};
