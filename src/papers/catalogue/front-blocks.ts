// The front page of the catalogue: how many there are, of what extent, and what the signs mean.
import { countLights, LIGHT_COLUMNS, type LightCounts } from '../../domain/paper/light-counts.ts';
import type { PaperGroup } from '../../domain/paper/numbered.ts';
import type { PaperStock } from '../../domain/paper/stock.ts';
import { EXTENTS } from '../../domain/proposal/assessment.ts';
import type { Language } from '../../domain/shared/language.ts';
import { catalogueOf } from '../../i18n/catalogue.ts';
import { number } from '../../i18n/numbers.ts';
import { groupName } from '../said/group-name.ts';
import type { WordBlock, WordCell } from '../word/word-paper.ts';
import { meaningOf } from './meaning-of.ts';

export function frontBlocks(
  stock: PaperStock,
  groups: readonly PaperGroup[],
  language: Language,
): readonly WordBlock[] {
  const { catalogue, said } = catalogueOf(language).papers;
  const { proposals, reach } = stock;
  const merged = proposals.reduce((sum, one) => sum + one.merged.length, 0);
  const known = reach !== undefined && reach.workplaces > 0;
  const workplaces = known ? [catalogue.reach(reach.workplaces, proposals.length)] : [];
  return [
    { kind: 'text', text: [catalogue.holds(proposals.length), ...workplaces].join(' ') },
    ...(merged === 0 ? [] : [{ kind: 'text', text: catalogue.merged(merged) } as const]),
    { kind: 'text', text: catalogue.privacy },
    countTable(stock, groups, language),
    { kind: 'heading', level: 1, text: catalogue.signs.heading },
    { kind: 'text', text: catalogue.signs.lead },
    ...EXTENTS.map((extent) => {
      const means = meaningOf(extent, stock, language);
      const text = catalogue.signs.means(said.extents[extent], means);
      return { kind: 'light', light: extent, text } as const;
    }),
  ];
}

function countTable(
  stock: PaperStock,
  groups: readonly PaperGroup[],
  language: Language,
): WordBlock {
  const { catalogue } = catalogueOf(language).papers;
  const { extents } = catalogueOf(language).triage;
  const { columns, all, table } = catalogue;
  const by = groups[0]?.by ?? 'area';
  const line = (counts: LightCounts) =>
    [...LIGHT_COLUMNS, 'all' as const].map((of) => ({
      figure: number(language, counts[of]),
    }));
  const rows = groups.map((group): readonly WordCell[] => [
    groupName(group, stock, language),
    ...line(countLights(group.proposals.map(({ proposal }) => proposal))),
  ]);
  const headers = [...EXTENTS.map((one) => extents[one]), columns.none, columns.all];
  return {
    kind: 'table',
    title: table[by],
    columns: [
      { header: columns[by], width: 40 },
      ...headers.map((header) => ({ header, width: 12 })),
    ],
    rows: [...rows, [{ text: all, bold: true }, ...line(countLights(stock.proposals))]],
  };
}
