// Writes everything stored about one person as a zip file: a page for people, JSON for programs.
import { strToU8, zipSync } from 'fflate';
import type { Language } from '../../domain/shared/language.ts';
import { type OwnDataPaper, ownPage } from './own-page.ts';

/** Names of the files within. */
export const OWN_FILES = { page: 'forenkl.html', data: 'forenkl.json' } as const;

/** The bytes of the zip file. */
export function writeOwnData(paper: OwnDataPaper, language: Language): Uint8Array {
  const { name, madeAt, rows } = paper;
  const json = JSON.stringify({ name, madeAt, rows }, undefined, 2);
  return zipSync({
    [OWN_FILES.page]: strToU8(ownPage(paper, language)),
    [OWN_FILES.data]: strToU8(json),
  });
}
