// What the list is taken out with and in again.
import type { Names } from '../../src/cards/index.ts';
import type { TenantId } from '../../src/domain/shared/ids.ts';
import type { Language } from '../../src/domain/shared/language.ts';
import type { Register } from '../../src/domain/shared/register.ts';
import type { DaysOff } from '../../src/domain/shared/working-days.ts';
import type { PeopleStore } from '../../src/ports/people-store.ts';
import type { ProposalStore } from '../../src/ports/proposal-store.ts';
import type { LoadListDeps } from '../../src/usecases/triage/load-list.ts';

export interface ListDeps extends LoadListDeps {
  readonly proposals: ProposalStore;
  readonly people: PeopleStore;
  readonly calendar: DaysOff;
  readonly tenant: TenantId;
  readonly namesOf: (register: Register, language: Language) => Names;
  readonly print: (line: string) => void;
}

export const EXIT = {
  /** Everything was written, or could be used. */
  done: 0,
  /** Nothing could be done. */
  failed: 1,
  /** Some rows of the file could not be used. */
  partly: 2,
} as const;

const PAGE = 500;

/** Everybody the bot knows. */
export async function everybody({ people, tenant }: Pick<ListDeps, 'people' | 'tenant'>) {
  const all = [];
  let after: string | undefined;
  do {
    const page = await people.page(tenant, { limit: PAGE, ...(after !== undefined && { after }) });
    all.push(...page.people);
    after = page.next;
  } while (after !== undefined);
  return all;
}
