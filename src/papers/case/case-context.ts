// What every part of a case is written from: its figures, its words, and what was given beforehand.
import { type CaseFacts, caseFacts } from '../../domain/paper/case-facts.ts';
import type { PaperStock } from '../../domain/paper/stock.ts';
import type { CaseGiven } from '../../domain/paper/wanted.ts';
import { readCaseNumber } from '../../domain/shared/case-number.ts';
import type { Language } from '../../domain/shared/language.ts';
import { yearOf } from '../../domain/shared/time.ts';
import { catalogueOf } from '../../i18n/catalogue.ts';

export interface CaseContext {
  readonly stock: PaperStock;
  readonly facts: CaseFacts;
  readonly language: Language;
  readonly words: ReturnType<typeof catalogueOf>['papers']['case'];
  readonly given: CaseGiven;
  readonly title: string;
  /** Empty when none was given; written as it usually is. */
  readonly caseNumber: string;
  /** Name of the forum it is for. */
  readonly forum: string;
}

const NOTHING_GIVEN: CaseGiven = {
  skeleton: 'own',
  matter: 'orientation',
  title: '',
  caseNumber: '',
  caseworker: '',
};

/** `forum` is what the forum is called where none is chosen. */
export function caseContext(stock: PaperStock, language: Language, forum = ''): CaseContext {
  const words = catalogueOf(language).papers.case;
  const { wanted, register } = stock;
  const given = wanted.case ?? NOTHING_GIVEN;
  const chosen = register.forums.find(({ id }) => id === wanted.scope.forum);
  return {
    stock,
    facts: caseFacts(stock),
    language,
    words,
    given,
    title: given.title === '' ? usualTitle(stock, given, language) : given.title,
    caseNumber: readCaseNumber(given.caseNumber)?.text ?? '',
    forum: chosen?.name ?? forum,
  };
}

function usualTitle({ wanted, on }: PaperStock, { matter }: CaseGiven, language: Language): string {
  const { case: words, programme } = catalogueOf(language).papers;
  if (wanted.kind !== 'programme-case') return words.titles[matter];
  return programme.title(wanted.scope.year ?? yearOf(on));
}
