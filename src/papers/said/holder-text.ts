// Who has a proposal, in the words of a paper: a department or a forum, never a name.
import type { PaperStock } from '../../domain/paper/stock.ts';
import type { Holder } from '../../domain/proposal/proposal.ts';
import type { Language } from '../../domain/shared/language.ts';
import { catalogueOf } from '../../i18n/catalogue.ts';
import { areaName } from './area-name.ts';

export function holderText(
  holder: Holder,
  stock: Pick<PaperStock, 'register' | 'team'>,
  language: Language,
): string {
  const { papers, proposal } = catalogueOf(language);
  const { areas, forums } = stock.register;
  switch (holder.kind) {
    case 'team':
      return stock.team === '' ? papers.said.team : stock.team;
    case 'owner': {
      const name = areaName(stock, holder.area, language);
      const department = areas.find(({ id }) => id === holder.area)?.department;
      return department === undefined ? name : `${department} (${name})`;
    }
    case 'forum':
      return forums.find(({ id }) => id === holder.forum)?.name ?? holder.forum;
    case 'supplier':
    case 'proposer':
    case 'nobody':
      return proposal.holders[holder.kind];
  }
}
