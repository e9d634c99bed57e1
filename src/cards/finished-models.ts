// What the card about finished things is made from.
import type { Finished, FinishedFilter } from '../domain/decision/finished.ts';
import type { UnitType } from '../domain/shared/register.ts';
import type { Names } from './names-model.ts';

export interface FinishedView {
  readonly items: readonly Finished[];
  readonly total: number;
  /** From 0; `pages` in all. */
  readonly page: number;
  readonly pages: number;
  readonly filter: FinishedFilter;
  /** What can be chosen: areas and kinds of workplaces that something is finished for. */
  readonly areas: readonly string[];
  readonly types: readonly UnitType[];
  readonly names: Names;
}
