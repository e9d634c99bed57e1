// The package for the records system: a readable document, the proposal as data, and metadata.
import { strToU8, zipSync } from 'fflate';
import { catalogueOf } from '../../i18n/catalogue.ts';
import { dateText } from '../../i18n/dates.ts';
import type { PaperWriter } from '../made/paper-writer.ts';
import { writeWord } from '../word/write-word.ts';
import { journalBlocks } from './journal-blocks.ts';
import { journalData } from './journal-data.ts';
import { journalMetadata } from './journal-metadata.ts';

const DATA = 'forslag.json';
const METADATA = 'metadata.json';
const READ_ME = 'LAES-MIG.txt';

export const writeJournal: PaperWriter = async (stock, language) => {
  const [proposal] = stock.proposals;
  if (proposal === undefined) throw new Error('a package is of one proposal');
  const { journal: words } = catalogueOf(language).papers;
  const { municipality, on, raised } = stock;
  const type = proposal.decision === undefined ? 'proposal' : 'decision';
  const title = words.title[type](proposal.no);
  const document = words.file[type](proposal.no);
  const files = { document, data: DATA };
  const bytes = await writeWord(
    {
      language,
      title,
      under: [...(municipality === '' ? [] : [municipality]), dateText(language, on)],
      blocks: journalBlocks(proposal, stock, language),
      foot: [municipality, title].filter(Boolean).join(' · '),
    },
    stock,
  );
  const readMe = words.readMe({ ...files, metadata: METADATA }).join('\r\n');
  const parts = {
    [document]: bytes,
    [DATA]: asJson(journalData(proposal, raised)),
    [METADATA]: asJson(journalMetadata(proposal, stock, { language, files })),
    [READ_ME]: strToU8(`\uFEFF${readMe}\r\n`),
  };
  // The same proposal gives the same package on the same day.
  const zip = zipSync(parts, { mtime: `${on}T12:00:00` });
  return [{ name: words.package(proposal.no), type: 'zip', bytes: zip }];
};

function asJson(value: unknown): Uint8Array {
  return strToU8(`${JSON.stringify(value, undefined, 2)}\n`);
}
