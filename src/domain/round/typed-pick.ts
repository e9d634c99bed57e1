// What was answered to one of the shortlist, as it is typed, read or refused with what is wrong.
import { AGREED } from '../proposal/decision.ts';
import { findCpr } from '../shared/cpr.ts';
import { readHorizon } from '../shared/horizon.ts';
import { ok, type Result, refused } from '../shared/result.ts';
import { cleanLine, cleanText, seenLength } from '../shared/typed-text.ts';
import type { PickAnswer } from './shortlist.ts';

/** In characters. */
export const SAID_MAX = 2_000;
export const WHO_MAX = 200;

/** As the card sends it; an empty text where nothing was typed or chosen. */
export interface TypedPick {
  readonly said: string;
  readonly agreed: string;
  readonly who: string;
  readonly when: string;
}

export type PickFault =
  | { readonly field: 'said' | 'agreed'; readonly kind: 'required' }
  | { readonly field: 'said' | 'who'; readonly kind: 'too-long' }
  | { readonly field: 'said' | 'who'; readonly kind: 'cpr'; readonly shown: readonly string[] }
  | { readonly field: 'when'; readonly kind: 'bad-horizon' };

/** Every fault at once. */
export function readPick(
  typed: TypedPick,
  notCpr: readonly string[],
): Result<PickAnswer, readonly PickFault[]> {
  const said = cleanText(typed.said).trim();
  const who = cleanLine(typed.who);
  const text = cleanLine(typed.when);
  const agreed = AGREED.find((one) => one === typed.agreed);
  const when = readHorizon(text);
  const faults: readonly PickFault[] = [
    ...(said === '' ? [{ field: 'said', kind: 'required' } as const] : []),
    ...(agreed === undefined ? [{ field: 'agreed', kind: 'required' } as const] : []),
    ...textFaults('said', said, { max: SAID_MAX, notCpr }),
    ...textFaults('who', who, { max: WHO_MAX, notCpr }),
    ...(text !== '' && when === undefined ? [{ field: 'when', kind: 'bad-horizon' } as const] : []),
  ];
  if (faults.length > 0 || agreed === undefined) return refused(faults);
  return ok({
    said,
    agreed,
    ...(who !== '' && { who }),
    ...(when !== undefined && { when: { ...when, text } }),
  });
}

function textFaults(
  field: 'said' | 'who',
  text: string,
  { max, notCpr }: { readonly max: number; readonly notCpr: readonly string[] },
): readonly PickFault[] {
  const numbers = notCpr.includes(field) ? [] : findCpr(text);
  return [
    ...(seenLength(text) > max ? [{ field, kind: 'too-long' } as const] : []),
    ...(numbers.length > 0
      ? [{ field, kind: 'cpr', shown: numbers.map(({ shown }) => shown) } as const]
      : []),
  ];
}
