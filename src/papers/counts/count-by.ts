// By what proposals are counted: what they are called in a sheet, and what each of them is.
import { LIGHT_COLUMNS, type LightColumn } from '../../domain/paper/light-counts.ts';
import { listedArea } from '../../domain/paper/numbered.ts';
import type { PaperProposal } from '../../domain/paper/paper-proposal.ts';
import type { PaperStock } from '../../domain/paper/stock.ts';
import { AUTHORITIES, NEEDS } from '../../domain/proposal/classification.ts';
import { AUTOMATION_STAGES } from '../../domain/proposal/marks.ts';
import type { Language } from '../../domain/shared/language.ts';
import { inOrder } from '../../domain/shared/register-lookup.ts';
import { catalogueOf } from '../../i18n/catalogue.ts';
import { areaName } from '../said/area-name.ts';
import { authorityText, needText } from '../said/sorted-text.ts';

export interface CountBy<K> {
  /** In the order in which they stand. */
  readonly keys: readonly K[];
  readonly of: (proposal: PaperProposal) => K;
  readonly name: (key: K) => string;
}

/** The ways in which the proposals of a stock are counted. */
export function countsBy(stock: PaperStock, language: Language) {
  const { counts } = catalogueOf(language).papers;
  const { sorting, triage } = catalogueOf(language);
  const known = inOrder(stock.register.areas).map(({ id }) => id);
  const asked = stock.wanted.scope.area;
  const departments = new Set(stock.proposals.flatMap(({ department }) => department ?? []));
  return {
    area: by(
      [...known, undefined],
      (one) => listedArea(one, { known, asked }),
      (area) => areaName(stock, area, language),
    ),
    need: by(
      NEEDS,
      ({ need }) => need,
      (need) => needText(need, language),
    ),
    authority: by(
      AUTHORITIES,
      ({ authority }) => authority,
      (authority) => authorityText(authority, language),
    ),
    light: by<LightColumn>(
      LIGHT_COLUMNS,
      ({ extent }) => extent ?? 'none',
      (light) => (light === 'none' ? counts.notAssessed : triage.extents[light]),
    ),
    department: by(
      [...[...departments].toSorted((a, b) => a.localeCompare(b, 'da')), undefined],
      ({ department }) => department,
      (department) => department ?? counts.none,
    ),
    stage: by(
      [...AUTOMATION_STAGES, undefined],
      ({ automation }) => automation,
      (stage) => (stage === undefined ? '' : sorting.stages[stage]),
    ),
  };
}

function by<K>(keys: readonly K[], of: CountBy<K>['of'], name: CountBy<K>['name']): CountBy<K> {
  return { keys, of, name };
}
