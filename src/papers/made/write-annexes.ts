// The papers that come along with a case as its annexes, from the same stock, named by their number.
import { annexesOf } from '../../domain/paper/annexes.ts';
import { chosenBy } from '../../domain/paper/for-forum.ts';
import type { PaperStock } from '../../domain/paper/stock.ts';
import type { Language } from '../../domain/shared/language.ts';
import { catalogueOf } from '../../i18n/catalogue.ts';
import type { WrittenFile } from './written-file.ts';

/** Of a paper with several files, the first; `write` writes a paper of any kind. */
export async function writeAnnexes(
  stock: PaperStock,
  language: Language,
  write: (stock: PaperStock) => Promise<readonly WrittenFile[]>,
): Promise<readonly WrittenFile[]> {
  const { annexes } = catalogueOf(language).papers.case;
  const { case: given } = stock.wanted;
  if (given === undefined) return [];
  const { scope } = chosenBy(stock.wanted);
  const written: WrittenFile[] = [];
  for (const [at, { paper }] of annexesOf(given).entries()) {
    const [file] = await write({ ...stock, wanted: { kind: paper, scope } });
    if (file === undefined) throw new Error(`the annex ${paper} has no file`);
    written.push({ ...file, name: annexes.file(at + 1, annexes.names[paper]) });
  }
  return written;
}
