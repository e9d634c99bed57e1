// A proposal's number, such as 2026-0042: it carries its year, so its place in storage needs no look-up.

declare const brand: unique symbol;
export type ProposalNo = string & { readonly [brand]: 'proposal-number' };

const WRITTEN = /^(?:(20\d{2})-)?(\d{1,6})$/;

/** Writes year and running number (1 to 999,999) as people see it: at least four digits. */
export function proposalNo(year: number, running: number): ProposalNo {
  return `${year}-${String(running).padStart(4, '0')}` as ProposalNo;
}

/**
 * Reads a number as people type it, with or without leading zeros; undefined when it is none. It
 * may leave out its year where one is given for it.
 */
export function readProposalNo(text: string, thisYear?: number): ProposalNo | undefined {
  const [, year = thisYear, running] = WRITTEN.exec(text.trim()) ?? [];
  if (year === undefined || running === undefined || Number(running) === 0) return undefined;
  return proposalNo(Number(year), Number(running));
}

/** The parts of a number: the year of its partition and its place in it. */
export function partsOf(no: ProposalNo): { readonly year: number; readonly running: number } {
  const [year, running] = no.split('-');
  return { year: Number(year), running: Number(running) };
}
