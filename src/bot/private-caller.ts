// Where nobody looks on, though others may be in the conversation.
import type { Action, Caller } from './turn.ts';

/** In a dialog and in a search a person is alone with us, wherever they were opened. */
export function privateCaller(caller: Caller, action: Action): Caller {
  const { kind } = action;
  const isAlone = kind === 'propose' || kind === 'search' || (kind === 'press' && action.dialog);
  return isAlone ? { ...caller, place: { ...caller.place, kind: 'personal' } } : caller;
}
