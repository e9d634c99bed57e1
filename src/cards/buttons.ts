// Builds what can be pressed: an action with the same data for clients that know only the older kind.
import type { ButtonData } from './actions.ts';
import { bare } from './plain.ts';

/** One button of a card stands out; none shouts. */
export type ButtonLook = 'default' | 'positive' | 'destructive';

export interface Button {
  readonly title: string;
  readonly press: ButtonData;
  readonly look?: ButtonLook;
  /** False when what is typed on the card is none of its business. */
  readonly takesInputs?: boolean;
  /** Left out for clients that know only the older kind: there is no room for its data twice. */
  readonly once?: true;
}

export type PressAction = Readonly<Record<string, unknown>> & { readonly type: 'Action.Execute' };

const TITLE_MAX = 60;

/** A button as cards carry it; the verb is in the data too, where the older kind looks for it. */
export function button({
  title,
  press,
  look = 'default',
  takesInputs = true,
  once,
}: Button): PressAction {
  const associatedInputs = takesInputs ? 'auto' : 'none';
  const data = { ...press.data, verb: press.verb };
  const shown = bare(title, TITLE_MAX);
  return {
    type: 'Action.Execute',
    title: shown,
    verb: press.verb,
    data,
    style: look,
    associatedInputs,
    fallback: once
      ? 'drop'
      : { type: 'Action.Submit', title: shown, data, style: look, associatedInputs },
  };
}

/**
 * What pressing a whole row does. A client that is told a title reads it instead of the row; without
 * one the row is called by all that stands on it. The older kind has no other name than its title.
 */
export function rowPress(pressed: Button): PressAction {
  const { title: _title, ...press } = button(pressed);
  return { ...press, type: 'Action.Execute' };
}

/** Buttons in a row: those that are there, in this order. */
export function buttons(...given: readonly (Button | false | undefined)[]): readonly PressAction[] {
  return given.flatMap((one) => (one ? [button(one)] : []));
}

/** Web addresses; without encryption only on the very machine. */
const WEB = /^(https:\/\/|http:\/\/(127\.0\.0\.1|localhost|\[::1\])[:/])/;

/** Opens a page in a browser; none unless it is a web address. */
export function linkButton(
  title: string,
  url: string | undefined,
): Readonly<Record<string, unknown>>[] {
  if (url === undefined || !WEB.test(url)) return [];
  return [{ type: 'Action.OpenUrl', title: bare(title, TITLE_MAX), url }];
}
