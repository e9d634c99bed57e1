// One field of a form, as the layouts know it: lists of which few have an element.
import type { PressAction } from './buttons.ts';
import { choicesKey } from './choices-key.ts';
import type { Run } from './runs.ts';

export interface TextInput {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly placeholder: string;
  /** In UTF-16 units, as clients count. */
  readonly max: number;
  readonly long: boolean;
}

export interface NumberInput {
  readonly id: string;
  readonly label: string;
  readonly placeholder: string;
}

export interface ChoiceInput {
  readonly id: string;
  readonly label: string;
  readonly style: 'expanded' | 'compact' | 'filtered';
  readonly several: boolean;
  /** Ids joined by commas. */
  readonly value: string;
  readonly placeholder: string;
  readonly choices: readonly { readonly title: string; readonly value: string }[];
}

/** With what tells its choices from others. */
export interface KeyedChoiceInput extends ChoiceInput {
  readonly key: string;
}

export interface MomentInput {
  readonly id: string;
  readonly label: string;
  readonly value: string;
}

export interface Field {
  readonly heading: readonly (readonly Run[])[];
  readonly texts: readonly TextInput[];
  readonly numbers: readonly (NumberInput & { readonly value: number })[];
  readonly emptyNumbers: readonly NumberInput[];
  readonly dates: readonly (MomentInput & { readonly placeholder: string })[];
  readonly times: readonly MomentInput[];
  readonly choices: readonly KeyedChoiceInput[];
  /** Buttons that belong to the field. */
  readonly finders: readonly (readonly PressAction[])[];
  readonly faults: readonly (readonly Run[])[];
  readonly toggles: readonly { readonly id: string; readonly title: string }[];
  readonly help: readonly (readonly Run[])[];
}

const EMPTY: Field = {
  heading: [],
  texts: [],
  numbers: [],
  emptyNumbers: [],
  dates: [],
  times: [],
  choices: [],
  finders: [],
  faults: [],
  toggles: [],
  help: [],
};

/** A field as it is asked for: its choices get their keys here. */
export type FieldElements = Partial<Omit<Field, 'choices'>> & {
  readonly choices?: readonly ChoiceInput[];
};

/** A field of these elements and no others. */
export function field({ choices = [], ...elements }: FieldElements): Field {
  const keyed = choices.map((input) => ({ ...input, key: choicesKey(input) }));
  return { ...EMPTY, ...elements, choices: keyed };
}

const VALUE_MAX = 5_000;

/**
 * What a client lets somebody write where so much is asked for: twice that, as far as a card carries
 * it. Clients cut what is pasted without a word, so too much must reach us to be told of.
 */
export function roomToPaste(max: number): number {
  return Math.max(max, Math.min(2 * max, VALUE_MAX));
}

/** A text field; what was typed is never cut by its limit, only by what a card can carry. */
export function textInput(
  given: Omit<TextInput, 'placeholder'> & { placeholder?: string },
): TextInput {
  const value =
    given.value.length > VALUE_MAX ? [...given.value].slice(0, VALUE_MAX).join('') : given.value;
  const max = given.long ? roomToPaste(given.max) : given.max;
  return { placeholder: '', ...given, value, max: Math.max(max, value.length) };
}
