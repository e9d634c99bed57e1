// How open proposals lie between value and extent: a grid that is read by words and signs.
import { EXTENTS, VALUES } from '../../domain/proposal/assessment.ts';
import type { Language } from '../../domain/shared/language.ts';
import { priorityOf } from '../../domain/triage/matrix.ts';
import { catalogueOf } from '../../i18n/catalogue.ts';
import { buttons } from '../buttons.ts';
import { eyebrow, run, SMALL } from '../runs.ts';
import type { Filled } from '../template.ts';
import type { MatrixView } from '../triage-models.ts';

/** The highest value on top, the smallest extent first: the quick wins are in the corner. */
export function matrix({ counts, matrix: cells }: MatrixView, language: Language): Filled {
  const { triage: words, buttons: names } = catalogueOf(language);
  return {
    layout: 'matrix',
    words: {
      lang: language,
      eyebrow: eyebrow(words.matrix.assessed(counts.assessed, counts.unassessed)),
      title: words.matrix.title,
      lines: [[run(words.matrix.lead, SMALL)]],
      corner: words.assessment.value,
      heads: EXTENTS.map((extent) => headOf(words.extents[extent])),
      rows: VALUES.toReversed().map((value) => ({
        name: words.values[value],
        cells: EXTENTS.map((extent) => ({
          count: String(counts.cells[value][extent]),
          priority: words.priorities[priorityOf({ value, extent }, cells)],
        })),
      })),
      foot: [run(words.matrix.means, SMALL)],
      actions: buttons({
        title: names.openQueue,
        press: { verb: 'queue.open', data: { place: {} } },
      }),
    },
  };
}

/** The sign over its word: side by side they are broken on a phone. */
function headOf(extent: string): { readonly sign: string; readonly name: string } {
  const [sign = '', name = ''] = extent.split(' ');
  return { sign, name };
}
