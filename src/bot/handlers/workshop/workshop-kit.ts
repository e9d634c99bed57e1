// What the handlers of workshops share: their dependencies, and what was typed on a card.
import type { Inputs } from '../../../cards/index.ts';
import type { WorkshopDeps } from '../../../usecases/rounds/workshop/workshop-deps.ts';

export type WorkshopKit = WorkshopDeps;

/** The texts of these inputs, by what each is for; empty where nothing came. */
export function textsIn<K extends string>(
  inputs: Inputs,
  ids: Readonly<Record<K, string>>,
): Readonly<Record<K, string>> {
  const texts = Object.entries<string>(ids).map(([name, id]) => [name, textIn(inputs, id)]);
  return Object.fromEntries(texts) as Record<K, string>;
}

/** One of them; clients send numbers as numbers. */
export function textIn(inputs: Inputs, id: string): string {
  const typed = inputs[id];
  return typeof typed === 'string' || typeof typed === 'number' ? String(typed) : '';
}

/** Those of the fields whose number is said to be no CPR number. */
export function notCprIn(inputs: Inputs, fields: readonly string[]): readonly string[] {
  return fields.filter((name) => inputs[`notCpr.${name}`] === 'true');
}
