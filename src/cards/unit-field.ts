// The field in which a workplace is chosen, whether there are two of them or two thousand.
import type { Choice } from '../domain/questions/question-set.ts';
import { UNLISTED_UNIT } from '../domain/shared/register.ts';
import { catalogueOf } from '../i18n/catalogue.ts';
import type { Asked } from './asked.ts';
import { fault } from './faults.ts';
import type { ChoiceInput, FieldElements } from './field.ts';
import { textInput } from './field.ts';
import { oneLine, plain } from './plain.ts';

/** A card has room for so many characters of choices beside all else it carries. */
const ROOM = 9_000;
const AROUND_A_CHOICE = 24;
const FEW = 8;
const FIND_MAX = 60;

/** All units when they fit; else a field to find them by, and those that fit what was typed. */
export function unitField(
  input: Omit<ChoiceInput, 'style' | 'several' | 'choices'>,
  units: readonly Choice[],
  asked: Pick<Asked, 'language' | 'find' | 'finder'>,
): FieldElements {
  const { language, find, finder } = asked;
  const { pages } = catalogueOf(language);
  if (fits(units)) return { choices: [listed(units)] };

  const sought = find.trim().toLocaleLowerCase('da');
  const chosen = units.filter(({ id }) => id === input.value);
  const found =
    sought === ''
      ? chosen
      : units.filter(({ label }) => label[language].toLocaleLowerCase('da').includes(sought));
  const unlisted = units.filter(
    ({ id }) => id === UNLISTED_UNIT && !chosen.some((one) => one.id === id),
  );
  const shown = [...(fits(found) ? found : chosen), ...unlisted];
  const id = input.id.replace(/^a\./, 'find.');
  return {
    texts: [
      textInput({
        id,
        label: pages.find.label,
        value: find,
        max: FIND_MAX,
        long: false,
      }),
    ],
    finders: [[finder]],
    ...(shown.length > 0 && { choices: [listed(shown)] }),
    ...(sought !== '' &&
      found.length === 0 && { heading: [fault(pages.find.none(oneLine(find, FIND_MAX)))] }),
    ...(!fits(found) && { heading: [fault(pages.find.tooMany(found.length))] }),
  };

  function listed(choices: readonly Choice[]): ChoiceInput {
    return {
      ...input,
      placeholder: pages.chooseUnit,
      style: choices.length <= FEW ? 'compact' : 'filtered',
      several: false,
      choices: choices.map(({ id: value, label }) => ({ title: plain(label[language]), value })),
    };
  }
}

function fits(units: readonly Choice[]): boolean {
  let taken = 0;
  for (const { id, label } of units) {
    taken += id.length + 2 * label.da.length + AROUND_A_CHOICE;
    if (taken > ROOM) return false;
  }
  return true;
}
