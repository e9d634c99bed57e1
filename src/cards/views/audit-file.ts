// The link to the log as an Excel file, for the administrator who asked.
import type { Language } from '../../domain/shared/language.ts';
import { catalogueOf } from '../../i18n/catalogue.ts';
import type { AuditFileView } from '../audit-models.ts';
import { buttons, linkButton } from '../buttons.ts';
import { eyebrow, run } from '../runs.ts';
import type { Filled } from '../template.ts';

/** Without a link, why there is none. */
export function auditFile({ link, minutes }: AuditFileView, language: Language): Filled {
  const { auditing: words } = catalogueOf(language);
  const { asFile: file } = words;
  return {
    layout: 'message',
    words: {
      lang: language,
      eyebrow: eyebrow(words.title),
      title: link === undefined ? file.none : file.title,
      lines: [[run(link === undefined ? file.noAddress : file.text(minutes))]],
      actions: [
        ...linkButton(file.open, link),
        ...buttons({ title: file.back, press: { verb: 'audit.show', data: {} } }),
      ],
    },
  };
}
