// Writes a Word paper: in our own look, or in the municipality's own template where it has one.
import type { PaperStock } from '../../domain/paper/stock.ts';
import { finishWord } from './finish-word.ts';
import { loadDocx } from './load-docx.ts';
import type { WordPaper } from './word-paper.ts';
import { writeInto } from './write-into.ts';
import { writeOwn } from './write-own.ts';

/** Whose paper it is, and what it is written into; a stock has all of it. */
export type WordHouse = Pick<PaperStock, 'municipality' | 'template' | 'on'>;

/** The bytes of a .docx file; a poster has a look of its own whatever the template. */
export async function writeWord(paper: WordPaper, house: WordHouse): Promise<Uint8Array> {
  const docx = await loadDocx();
  const { municipality, template } = house;
  const bytes =
    template === undefined || paper.poster
      ? await writeOwn(docx, paper, municipality)
      : await writeInto(docx, paper, { ...house, template });
  return finishWord(bytes, paper.language);
}
