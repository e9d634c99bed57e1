// Where an initiative is in use beside the workplaces that asked for it, in the words of a paper.
import type { Spread } from '../../domain/initiative/initiative.ts';
import type { Language } from '../../domain/shared/language.ts';
import { UNIT_TYPES } from '../../domain/shared/register.ts';
import { catalogueOf } from '../../i18n/catalogue.ts';

/** A kind of workplace by its name, a department as it is called. */
export function spreadText({ to }: Pick<Spread, 'to'>, language: Language): string {
  const type = UNIT_TYPES.find((one) => one === to);
  return type === undefined ? to : catalogueOf(language).waves.unitTypes[type];
}
