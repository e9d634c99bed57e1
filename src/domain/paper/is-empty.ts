// Whether there is anything at all to put on a paper.
import type { PaperStock } from './stock.ts';

/** True when the paper would have nothing in it: nobody is sent one. */
export function isEmpty({
  proposals,
  initiatives,
  report,
  stations = [],
  wanted,
}: PaperStock): boolean {
  switch (wanted.kind) {
    case 'survey':
      return report === undefined;
    case 'poster':
      return stations.length === 0;
    case 'programme':
    case 'programme-case':
    case 'yearly':
      return initiatives.length === 0 && proposals.length === 0;
    default:
      return proposals.length === 0;
  }
}
