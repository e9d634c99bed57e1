// What a new leader is told of what the workplace has under way, in Danish.
import { number } from '../numbers.ts';

const many = (count: number) => `${number('da', count)} forslag i gang`;

export const newLeader = {
  /** On the welcome. */
  has: (count: number) => `Din arbejdsplads har ${many(count)}`,
  title: 'Velkommen som ny leder',
  of: (units: string) => `Du står nu som leder eller stedfortræder for ${units}.`,
  text: (count: number) =>
    count === 0
      ? 'Arbejdspladsen har ingen forslag i gang lige nu. Skriv bare her, når noget er for besværligt.'
      : `Arbejdspladsen har ${many(count)}. Du kan se, hvor de er, og hvornår der kommer svar.`,
  summary: (units: string) => `Velkommen som ny leder: ${units}`,
  /** One whose words are not shown. */
  about: (areas: string) => (areas === '' ? 'Et forslag' : `Et forslag om ${areas}`),
  see: 'Se dem',
  list: {
    eyebrow: 'Din arbejdsplads',
    title: (count: number) => (count === 0 ? 'Ingen forslag i gang' : many(count)),
    none: 'Når andre på arbejdspladsen har sendt forslag, som ledere må læse, står de her.',
    intro:
      'Sendt for din arbejdsplads af andre end dig. Må navnet ikke ses af alle, står kun emnet her.',
  },
};
