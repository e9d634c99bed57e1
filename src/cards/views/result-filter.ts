// What somebody chooses on the cards of results: a question, or a group.
import type { Language } from '../../domain/shared/language.ts';
import { catalogueOf } from '../../i18n/catalogue.ts';
import { type ChoiceInput, type Field, field } from '../field.ts';
import { oneLine } from '../plain.ts';
import type { GroupTable, ResultChoices } from '../result-models.ts';

export const RESULT_INPUTS = { item: 'r.item', group: 'r.group' } as const;
/** No question, or no group, in particular. */
export const RESULT_ALL = '-';

const CHOICE_MAX = 60;

/** The questions of a report, with their section before them. */
export function itemField(
  items: ResultChoices['items'],
  {
    value,
    label,
    first,
  }: { readonly value: string; readonly label: string; readonly first?: string },
  language: Language,
): Field {
  const choices = items.map(({ id, label: name, section }) => ({
    title: oneLine(`${section[language]}: ${name[language]}`, CHOICE_MAX),
    value: id,
  }));
  const all = first === undefined ? [] : [{ title: first, value: RESULT_ALL }];
  return field({
    choices: [compact({ id: RESULT_INPUTS.item, label, value, choices: [...all, ...choices] })],
  });
}

/** The groups of a table. */
export function groupField(
  groups: readonly string[],
  table: GroupTable,
  language: Language,
): Field {
  const { results: words } = catalogueOf(language).rounds;
  const choices = groups.map((group) => ({
    title: oneLine(groupName(group, table, language), CHOICE_MAX),
    value: group,
  }));
  const all = { title: words.filter.allGroups, value: RESULT_ALL };
  return field({
    choices: [
      compact({
        id: RESULT_INPUTS.group,
        label: words.filter.group[table],
        value: RESULT_ALL,
        choices: [all, ...choices],
      }),
    ],
  });
}

/** A department as it is called; a type of workplace in words. */
export function groupName(group: string, table: GroupTable, language: Language): string {
  const { unitTypes } = catalogueOf(language).rounds.results;
  return table === 'unit-type' ? (unitTypes[group] ?? group) : group;
}

function compact(given: Pick<ChoiceInput, 'id' | 'label' | 'value' | 'choices'>): ChoiceInput {
  return { ...given, style: 'compact', several: false, placeholder: '' };
}
