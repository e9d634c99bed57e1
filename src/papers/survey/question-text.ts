// What a question and a group of a survey are called on paper.
import type { GroupTable, ItemReport } from '../../domain/results/report.ts';
import type { Language } from '../../domain/shared/language.ts';
import { catalogueOf } from '../../i18n/catalogue.ts';
import { LOCALES } from '../../i18n/numbers.ts';

/** Its label with a capital: those under a heading go on from it and begin small. */
export function questionText({ label }: Pick<ItemReport, 'label'>, language: Language): string {
  const text = label[language];
  return `${text.slice(0, 1).toLocaleUpperCase(LOCALES[language])}${text.slice(1)}`;
}

/** A department as it is called; a type of workplace in words. */
export function groupText(group: string, table: GroupTable, language: Language): string {
  const { unitTypes } = catalogueOf(language).rounds.results;
  return table === 'unit-type' ? (unitTypes[group] ?? group) : group;
}
