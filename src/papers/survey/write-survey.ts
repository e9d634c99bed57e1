// The annex on a survey: findings, what they led to, every table, what people wrote, and the method.

import type { Report } from '../../domain/results/report.ts';
import type { Language } from '../../domain/shared/language.ts';
import { dayOf } from '../../domain/shared/time.ts';
import { catalogueOf } from '../../i18n/catalogue.ts';
import { dateText } from '../../i18n/dates.ts';
import type { PaperWriter } from '../made/paper-writer.ts';
import { writeWord } from '../word/write-word.ts';
import { groupBlocks } from './group-blocks.ts';
import { ledToBlocks } from './led-to-blocks.ts';
import { methodBlocks } from './method-blocks.ts';
import { resultBlocks } from './result-blocks.ts';
import { shortBlocks } from './short-blocks.ts';
import { textBlocks } from './text-blocks.ts';

export const writeSurvey: PaperWriter = async (stock, language) => {
  const { report, released, municipality, on } = stock;
  if (report === undefined) throw new Error('a survey without results has no annex');
  const { survey } = catalogueOf(language).papers;
  const title = survey.title(nameOf(report, language));
  const bytes = await writeWord(
    {
      language,
      title,
      under: [
        ...(municipality === '' ? [] : [municipality]),
        survey.counted(dateText(language, dayOf(report.at))),
      ],
      blocks: [
        ...shortBlocks(report, language),
        ...ledToBlocks(stock, language),
        ...resultBlocks(report, language),
        ...textBlocks(report, released, language),
        ...methodBlocks(report, language),
        ...groupBlocks(report, language),
      ],
      foot: [municipality, title].filter(Boolean).join(' · '),
      wide: true,
    },
    stock,
  );
  return [{ name: `${title.replace(':', '')} ${on}`, type: 'docx', bytes }];
};

/** With what tells the wave from the others. */
function nameOf({ title, label }: Report, language: Language): string {
  return label === undefined ? title : catalogueOf(language).rounds.results.wave(title, label);
}
