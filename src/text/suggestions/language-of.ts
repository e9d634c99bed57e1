// Guesses the language of a text from its little words.
import { SPOKEN, type Spoken } from './words-shape.ts';

/** Characters that are enough to tell. */
const ENOUGH = 2_000;

const LITTLE_WORDS: Readonly<Record<Spoken, string>> = {
  da: 'af at blive bliver da de den der det eget eller en er et for fra få får gøre har hvad hvem hver hvis hvor hvordan i ikke ind kan kun man med meget mellem mere mit må noget nogle når og også om op os på selv skal som så til ud uden under var ved vi vil vores andet andre alle',
  en: 'a about all an and are as at be because been by can do does each for from had has have how i if in into is it its just more my need no not of on one or our should so some than that the their them there they this to too up use was we were when where which who why will with would you your',
  sv: 'att av bara bort blir de den det där ej eller en ett för från får går göra har hur här i in inte kan man med mellan men mer måste många när och också om oss på samma ska skulle som så till upp ut utan var vad vara vi vill är år',
  no: 'alle at av bare ble bli blir da de den der det eller en er et etter for fra få får gjøre ha har hva hvem hvis hvor hvordan i ikke inn kan kun man med mellom men mer mye må noe noen når og også om opp oss på seg skal som så til ut uten ved vi vil våre å',
};

const DANISH = new Set(LITTLE_WORDS.da.split(' '));
/** Letters that only some of them have; worth a little word and a half. */
const OWN_LETTERS: Readonly<Partial<Record<Spoken, RegExp>>> = {
  da: /[æø]/u,
  no: /[æø]/u,
  sv: /[äö]/u,
};
const OWN_LETTERS_WEIGH = 1.5;

const SIGNS = SPOKEN.map((language) => ({
  language,
  words: new Set(LITTLE_WORDS[language].split(' ')),
  letters: OWN_LETTERS[language],
}));

/** Whether a word in small letters says nothing by itself in Danish. */
export function isLittleWord(word: string): boolean {
  return DANISH.has(word);
}

/** Danish when nothing speaks against it: that is what most write. */
export function languageOf(text: string): Spoken {
  const opening = text.slice(0, ENOUGH).toLowerCase().normalize('NFC');
  const said = opening.match(/\p{L}+/gu) ?? [];
  const scores = SIGNS.map(({ language, words, letters }) => ({
    language,
    score:
      said.filter((word) => words.has(word)).length +
      (letters?.test(opening) ? OWN_LETTERS_WEIGH : 0),
  }));
  const [best] = scores.toSorted((one, other) => other.score - one.score);
  return best?.language ?? 'da';
}
