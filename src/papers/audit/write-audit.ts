// Writes the log of who did what as an Excel file: a row each, in words and in codes.
import type { AuditEntry } from '../../domain/people/audited.ts';
import type { Language } from '../../domain/shared/language.ts';
import { localParts } from '../../domain/shared/time.ts';
import { catalogueOf } from '../../i18n/catalogue.ts';
import { writeExcel } from '../excel/write-excel.ts';

export interface PaperAudit extends AuditEntry {
  readonly byName?: string;
  readonly aboutName?: string;
}

/** The bytes of an .xlsx file, newest first; nothing in it is a formula. */
export function writeAudit(
  entries: readonly PaperAudit[],
  language: Language,
): Promise<Uint8Array> {
  const { auditing: words } = catalogueOf(language);
  const { columns: named } = words.sheet;
  const text = { format: 'text' } as const;
  const sheet = {
    name: words.title,
    columns: [
      { header: named.day, width: 12, format: 'day' } as const,
      { header: named.time, width: 10, ...text },
      { header: named.who, width: 28, ...text },
      { header: named.what, width: 34, ...text },
      { header: named.about, width: 28, ...text },
      { header: named.more, width: 20, ...text },
      { header: named.code, width: 22, ...text },
      { header: named.by, width: 26, ...text },
    ],
    rows: entries.map(({ at, by, byName, what, about, aboutName, more }) => [
      localParts(at).day,
      localParts(at).time,
      byName ?? by,
      words.what[what],
      aboutName ?? about,
      more,
      what,
      by,
    ]),
    wide: true as const,
  };
  return writeExcel({ language, title: words.title, sheets: [sheet] }, { municipality: '' });
}
