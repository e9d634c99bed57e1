// What is said when others have written about the same, in Danish.
import type { UnitType } from '../../domain/shared/register.ts';

const from = {
  school: 'Fra en skole',
  'day-care': 'Fra et dagtilbud',
  'nursing-home': 'Fra et plejehjem',
  administration: 'Fra administrationen',
  other: 'Fra en anden arbejdsplads',
} satisfies Record<UnitType, string>;

export const alike = {
  title: 'Andre har oplevet noget lignende',
  ask: (count: number): string =>
    count === 1 ? 'Er det det samme, I oplever?' : 'Oplever I det samme som et af dem?',
  /** What the button does, before it is pressed. */
  onePress:
    'Så er ét tryk nok: Din tekst lægges ved som eksempel uden dit navn, og du hører, hvad der kommer ud af det.',
  /** Beside proposals there is something else. */
  askMixed: 'Passer noget af det til dit?',
  mixedPress:
    'Trykker du “Det oplever vi også”, lægges din tekst ved som eksempel uden dit navn, og du hører, hvad der kommer ud af det.',
  /** When no proposal is among what was found. */
  thereIs: 'Måske er der allerede hjælp at hente',
  askThereIs: 'Hjælper det med det, du skriver om?',
  underWay: 'Allerede i gang',
  ready: (day: string) => `Klar senest ${day}`,
  follows: 'Trykker du “Det dækker mit”, hører du, når der sker noget.',
  guidance: 'Vejledning',
  matches: (words: string) => `Passer til: ${words}`,
  settled: {
    covered: {
      title: 'Noteret – det er allerede på vej',
      text: (title: string) => `“${title}” dækker også dit. Du får besked, når der sker noget.`,
    },
    guided: {
      title: 'Godt – så er det løst',
      text: (title: string) => `Vi har noteret, at “${title}” løste det for dig.`,
    },
    kept: 'Du finder det under “Mine forslag”. Passer det alligevel ikke, så tilføj noget dér.',
  },
  from,
  /** Where only the team sees the text. */
  about: (areas: string) =>
    areas === '' ? 'Et forslag om noget lignende' : `Et forslag om ${areas}`,
  workplaces: (count: number) =>
    count === 1 ? '1 arbejdsplads oplever det' : `${count} arbejdspladser oplever det`,
  people: (count: number) => (count === 1 ? '1 leder oplever det' : `${count} ledere oplever det`),
  nowWith: (holder: string) => `Lige nu hos ${holder}`,
  bothWrite: (words: string) => `I skriver begge om: ${words}`,
  receipt: {
    title: 'Tak – det er noteret',
    workplaces: (count: number) => `${count} arbejdspladser oplever det nu.`,
    people: (count: number) =>
      count === 1 ? '1 leder oplever det nu.' : `${count} ledere oplever det nu.`,
    kept: 'Din beskrivelse er lagt ved som eksempel uden dit navn, og du hører, hvad der kommer ud af det.',
    where: 'Du finder det under “Mine forslag”.',
  },
  mine: 'Du oplever det også',
  more: (count: number) => `og ${count} til, som ikke er vist her`,
  yours: 'Det skrev du',
  unfollowed: 'Du følger det ikke længere. Det tæller stadig med, at I oplever det.',
};
