// How open proposals lie between value and extent: a grid that is read by words and signs.
import { EXTENTS, VALUES } from '../../domain/proposal/assessment.ts';
import type { Language } from '../../domain/shared/language.ts';
import { SUGGESTED_KINDS } from '../../domain/triage/kept-suggestions.ts';
import { priorityOf } from '../../domain/triage/matrix.ts';
import { catalogueOf } from '../../i18n/catalogue.ts';
import { buttons } from '../buttons.ts';
import { eyebrow, run, SMALL } from '../runs.ts';
import type { Filled } from '../template.ts';
import type { MatrixView } from '../triage-models.ts';

/** The highest value on top, the smallest extent first: the quick wins are in the corner. */
export function matrix(view: MatrixView, language: Language): Filled {
  const { counts, matrix: cells } = view;
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
      foot: [run(footText(view, language), SMALL)],
      actions: buttons({
        title: names.openQueue,
        press: { verb: 'queue.open', data: { place: {} } },
      }),
    },
  };
}

/** What the grid means, how often suggestions were kept, and how far automation is, where it is shown. */
function footText({ kept, automation = [] }: MatrixView, language: Language): string {
  const { triage: words, sorting } = catalogueOf(language);
  const asked = SUGGESTED_KINDS.flatMap((kind) => {
    const { kept: used = 0, of = 0 } = kept?.[kind] ?? {};
    return of === 0 ? [] : [sorting.kept.of(sorting.kept.names[kind], used, of)];
  });
  const stages = automation.filter(({ count }) => count > 0);
  const parts = stages.map(({ stage, count }) => `${sorting.stages[stage]} ${count}`);
  return [
    words.matrix.means,
    ...(asked.length === 0 ? [] : [`${sorting.kept.lead}: ${asked.join(', ')}.`]),
    ...(parts.length === 0 ? [] : [`${sorting.automation(parts.join(', '))}.`]),
  ].join(' ');
}

/** The sign over its word: side by side they are broken on a phone. */
function headOf(extent: string): { readonly sign: string; readonly name: string } {
  const [sign = '', name = ''] = extent.split(' ');
  return { sign, name };
}
