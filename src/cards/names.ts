// Names for those who have a proposal, looked up for the one who reads.
import type { Holder } from '../domain/proposal/proposal.ts';
import type { Language } from '../domain/shared/language.ts';
import { catalogueOf } from '../i18n/catalogue.ts';
import type { Names } from './names-model.ts';

export type Reader = 'proposer' | 'handler';

/** Who has a proposal, as the reader would say it. */
export function holderName(
  holder: Holder,
  names: Names,
  at: { language: Language; reader: Reader },
): string {
  const { holders } = catalogueOf(at.language).proposal;
  switch (holder.kind) {
    case 'team':
      return names.team;
    case 'owner': {
      const area = names.areas[holder.area];
      return area?.department ?? area?.owner ?? area?.name ?? names.team;
    }
    case 'forum':
      return names.forums[holder.forum] ?? holder.forum;
    case 'supplier':
      return holders.supplier;
    case 'proposer':
      return at.reader === 'proposer' ? holders.you : holders.proposer;
    case 'nobody':
      return holders.nobody;
  }
}

/** The name of an area; an unknown one by its id. */
export function areaName(area: string, names: Names): string {
  return names.areas[area]?.name ?? area;
}
