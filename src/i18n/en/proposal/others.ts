// What a proposal says of those who experience it too, in English.
import type { Catalogue } from '../../da/index.ts';

type Words = Catalogue['proposal'];

export const askedBack: Words['askedBack'] = {
  proposer: 'The proposer asks:',
  successor: 'The leader of the workplace asks:',
  endorser: 'A leader who experiences the same asks:',
};

export const alsoFor: Words['alsoFor'] = {
  people: (people) => (people === 1 ? '1 leader' : `${people} leaders`),
  workplaces: (workplaces) =>
    workplaces === 1 ? '1 workplace in all' : `${workplaces} workplaces in all`,
  hassle: (average, count) =>
    count === 1 ? `hassle ${average} of 5 (1 answer)` : `hassle ${average} of 5 (${count} answers)`,
};
