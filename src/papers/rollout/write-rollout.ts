// Writes who has the app as an Excel file: every leader by name, and the sums by department.
import type { RolloutCount, RolloutLine, RolloutSums } from '../../domain/people/rollout.ts';
import type { Language } from '../../domain/shared/language.ts';
import { dayOf } from '../../domain/shared/time.ts';
import { catalogueOf } from '../../i18n/catalogue.ts';
import type { PaperSheet } from '../excel/sheet-paper.ts';
import { writeExcel } from '../excel/write-excel.ts';

export interface PaperRollout {
  readonly sums: RolloutSums;
  readonly lines: readonly RolloutLine[];
}

/** The bytes of an .xlsx file; nothing in it is a formula. */
export function writeRollout(rollout: PaperRollout, language: Language): Promise<Uint8Array> {
  const { title } = catalogueOf(language).rollout.sheets;
  const sheets = [leadersSheet(rollout, language), departmentsSheet(rollout, language)];
  return writeExcel({ language, title, sheets }, { municipality: '' });
}

function leadersSheet({ lines }: PaperRollout, language: Language): PaperSheet {
  const { rollout: words, operations } = catalogueOf(language);
  const { columns: named } = words.sheets;
  const texts = { format: 'text' } as const;
  return {
    name: words.sheets.leaders,
    columns: [
      { header: named.department, width: 26, ...texts },
      { header: named.unit, width: 30, ...texts },
      { header: named.name, width: 26, ...texts },
      { header: named.mail, width: 32, ...texts },
      { header: named.as, width: 15, ...texts },
      { header: named.group, width: 18, ...texts },
      { header: named.why, width: 34, ...texts },
      { header: named.since, width: 12, format: 'day' },
    ],
    rows: lines.map(({ department, unit, name, mail, as, group, why, since }) => [
      ...[department, unit, name, mail, words.as[as], words.groups[group]],
      why === undefined ? undefined : operations.reasons[why],
      since === undefined ? undefined : dayOf(since),
    ]),
    wide: true,
  };
}

function departmentsSheet({ sums }: PaperRollout, language: Language): PaperSheet {
  const { rollout: words } = catalogueOf(language);
  const { columns: named } = words.sheets;
  const figures = { width: 14, format: 'whole' } as const;
  return {
    name: words.sheets.departments,
    columns: [
      { header: named.department, width: 30, format: 'text' },
      { header: named.total, ...figures },
      { header: words.groups.with, ...figures },
      { header: words.groups.without, ...figures },
      { header: words.groups.blocked, ...figures },
      { header: named.share, width: 16, format: 'percent' },
    ],
    rows: sums.departments.map((one) => [one.department, ...cellsOf(one)]),
    totals: [[words.sheets.total, ...cellsOf(sums)]],
  };
}

function cellsOf({ total, with: having, without, blocked }: RolloutCount) {
  return [total, having, without, blocked, total === 0 ? undefined : having / total];
}
