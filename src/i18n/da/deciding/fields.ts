// The fields of a decision and the help under them, in Danish.
import type { CaseNumberForm } from '../../../domain/shared/case-number.ts';
import type { CaseSubject } from '../../../domain/shared/kle.ts';

/** What must be filled in, as it is called on the card. */
export const fields = {
  outcome: 'Hvad bliver der besluttet?',
  challenge: 'Udfordringen i én sætning',
  initiative: 'Det gør vi',
  improvement: 'Det betyder for jer',
  horizon: 'Hvornår',
  now: 'Det kan vi gøre nu',
  first: 'Det skal afklares først',
  reason: 'Begrundelse',
  amount: 'Økonomi',
  caseNumber: 'Sagsnummer',
  caseworker: 'Sagsbehandler',
};

export const help = {
  reason:
    'Skriv, så den, der foreslog det, kan forstå hvorfor. Korte sætninger, ingen paragraffer.',
  horizon: 'For eksempel 1. halvår 2027, uge 14 2027 eller en dato.',
  parts: 'De fire dele kræves, når noget bliver gjort.',
  economy: 'Ingen, hvis feltet er tomt. Et minus er en besparelse.',
  caseNumber: {
    kle: 'Sagsnummeret ligner et KLE-sagsnummer.',
    serial: 'Sagsnummeret begynder med året.',
    journal: 'Sagsnummeret er et journalnummer.',
  } satisfies Record<CaseNumberForm, string>,
  /** With the municipality's own KLE at hand. */
  subject: ({ number, title }: CaseSubject) =>
    title === undefined
      ? `${number} er ikke i kommunens KLE. Det er gemt, som det er skrevet.`
      : `KLE ${number}: ${title}`,
  caseNumberOther: 'Den slags sagsnummer kender jeg ikke. Det er gemt, som det er skrevet.',
  caseNumberExample: '85.11.06-P20-1-25',
  lix: (lix: number) => `Lix ${lix}: svær at læse. Prøv med kortere sætninger og kortere ord.`,
  fineLix: (lix: number) => `Lix ${lix}`,
};

export const economy = {
  unit: 'Enhed',
  every: 'Hvor tit',
  units: { kr: 'kr.', 'man-years': 'årsværk', hours: 'timer' },
  everies: { once: 'én gang', year: 'om året' },
};

export const closed = {
  label: 'Åben eller lukket',
  no: 'Åbent punkt',
  yes: 'Behandlet for lukkede døre',
};
