// Proposals counted, in Danish.
import { number } from '../../../numbers.ts';

/** `ét forslag`, `31 forslag`. */
export function some(count: number): string {
  return count === 1 ? 'ét forslag' : `${number('da', count)} forslag`;
}

/** `forenklingsforslaget`, `de 31 forenklingsforslag`. */
export function the(count: number): string {
  return count === 1 ? 'forenklingsforslaget' : `de ${number('da', count)} forenklingsforslag`;
}

/** `1 arbejdsplads`, `12 arbejdspladser`. */
export function workplaces(count: number): string {
  return `${number('da', count)} ${count === 1 ? 'arbejdsplads' : 'arbejdspladser'}`;
}
