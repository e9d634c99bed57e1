// What needs a look, and the lists behind it, in Danish.
import { messages, people } from './counts.ts';

export const attention = {
  unknown: (count: number) => `Vi ved ikke, om ${messages(count)} kom frem`,
  failed: (count: number) => `${messages(count)} kunne ikke sendes`,
  outOfReach: (count: number) => `${people(count)} får ikke beskeder`,
  behind: (host: string, count: number, since: string) =>
    `${host} har ikke taget imod ${count === 1 ? 'et svar' : `${count} svar`} siden ${since}. Vi prøver igen af os selv.`,
  givenUp: (host: string, count: number, at: string) =>
    `${host} fik aldrig ${count === 1 ? 'et svar' : `${count} svar`}. Vi holdt op med at prøve ${at}. Sig til dem, der passer systemet, at de selv kan hente det.`,
};

export const lists = {
  unknown: 'Måske ikke kommet frem',
  failed: 'Kunne ikke sendes',
  count: (total: number): string => (total === 0 ? 'Ingen beskeder' : messages(total)),
  empty: 'Her er ikke noget at kigge på.',
  note: {
    unknown: 'Vi sender dem ikke igen af os selv, for så får nogle måske det samme to gange.',
    failed: 'Vi prøver ikke igen af os selv.',
  },
};

export const buttons = {
  unknown: 'Se ukendte',
  failed: 'Se fejlede',
  outOfReach: 'Se, hvem der ikke får beskeder',
  refresh: 'Opdater',
  status: 'Til driftsstatus',
  list: 'Til listen',
};
