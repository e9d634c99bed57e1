// What a proposal is judged by, in Danish.
import type { Extent, Value } from '../../../domain/proposal/assessment.ts';
import type { Priority } from '../../../domain/triage/matrix.ts';

/** Said with its sign everywhere: a colour alone tells nothing. */
export const extents = {
  small: '● Lille',
  medium: '▲ Mellem',
  large: '■ Stort',
} satisfies Record<Extent, string>;

export const values = {
  low: 'Lav',
  medium: 'Middel',
  high: 'Høj',
} satisfies Record<Value, string>;

export const priorities = {
  'quick-win': 'Hurtig gevinst',
  plan: 'Planlæg',
  'when-time': 'Når der er tid',
  later: 'Senere',
} satisfies Record<Priority, string>;

export const extentMeans = {
  small: 'én afdeling kan gøre det inden for et kvartal uden nye midler',
  medium: 'flere afdelinger eller et system skal ændres',
  large: 'kræver beslutning, udbud eller nye midler',
} satisfies Record<Extent, string>;

export const valueMeans = {
  low: 'få mærker det, eller det sker sjældent',
  medium: 'mange mærker det lidt, eller få mærker det meget',
  high: 'mange mærker det, og det sker ofte',
} satisfies Record<Value, string>;

export const matrix = {
  title: 'Prioritering',
  lead: 'Åbne forslag efter værdi og omfang.',
  assessed: (assessed: number, unassessed: number) =>
    `${assessed} vurderet · ${unassessed} mangler vurdering`,
  means: 'Samme værdi og omfang giver altid samme prioritet.',
};
