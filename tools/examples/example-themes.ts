// Two made-up themes with a lead, a text and a target, so that input to a budget stands under them.
import { proposalNo } from '../../src/domain/proposal/number.ts';
import { asId, type ThemeId } from '../../src/domain/shared/ids.ts';
import { instantOf } from '../../src/domain/shared/time.ts';
import type { Theme } from '../../src/domain/theme/theme.ts';
import { EXAMPLE_TENANT, type Example } from './load-example.ts';

type Told = Pick<Theme, 'name' | 'text' | 'lead' | 'target'> & {
  readonly numbers: readonly number[];
};

const THEMES: readonly Told[] = [
  {
    name: 'Det samme skrives kun én gang',
    text: 'Systemer, der henter fra hinanden, så ingen skriver det samme to gange.',
    lead: { name: 'Anne Toft' },
    numbers: [1, 6, 14, 16, 17, 23],
  },
  {
    name: 'Nemmere køb og drift',
    text: 'Færre godkendelser og valg, når noget skal købes eller laves.',
    lead: { name: 'Jens Lyng' },
    target: { unit: 'kr', total: 500_000, byDepartment: {}, year: 2028 },
    numbers: [3, 4, 5, 13, 20, 21],
  },
];

export async function loadThemes({ stores }: Example): Promise<void> {
  const at = instantOf('2026-07-01', '09:00');
  for (const [index, { numbers, ...told }] of THEMES.entries()) {
    const theme: Theme = {
      ...told,
      ...{ tenant: EXAMPLE_TENANT, id: asId<ThemeId>(`tema-${index + 1}`), version: 1 },
      proposals: numbers.map((number) => proposalNo(2026, number)),
      ...{ createdAt: at, changedAt: at },
    };
    await stores.themes.save(theme, undefined);
  }
}
