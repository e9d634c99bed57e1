// The row of the one-time code with which the administration channel is bound the first time.
import type { TenantId } from '../../domain/shared/ids.ts';
import type { BindingCode, PeopleStore } from '../../ports/people-store.ts';
import { bindingCodeCodec } from '../codecs/person.ts';
import { key } from '../keys.ts';
import { type Partition, put } from '../partition.ts';

const ROW = key('b', 'code');

/** What the code becomes; undefined leaves it as it is. */
type Change = (known: BindingCode | undefined) => BindingCode | undefined;

/** The part of the people store that keeps the code. */
export function makeBindingCodes(
  partition: (tenant: TenantId) => Partition,
): Pick<PeopleStore, 'bindingCode' | 'renewBindingCode' | 'countGuess'> {
  /** Changes the code under its tag, again when somebody else was faster: no guess goes uncounted. */
  async function change(tenant: TenantId, next: Change): Promise<BindingCode | undefined> {
    for (;;) {
      const known = await partition(tenant).read(bindingCodeCodec, ROW);
      const value = next(known?.value);
      if (value === undefined) return known?.value;
      const write = put(bindingCodeCodec, ROW, { value, tag: known?.tag });
      if ((await partition(tenant).transact([write])).ok) return value;
    }
  }

  async function certainly(tenant: TenantId, next: Change): Promise<BindingCode> {
    const code = await change(tenant, next);
    if (code === undefined) throw new Error('no binding code was made');
    return code;
  }

  return {
    bindingCode: (tenant, make) =>
      certainly(tenant, (known) =>
        known === undefined ? { code: make(), wrongGuesses: 0 } : undefined,
      ),
    renewBindingCode: (tenant, code) => certainly(tenant, () => ({ code, wrongGuesses: 0 })),
    async countGuess(tenant) {
      await change(tenant, (known) => known && { ...known, wrongGuesses: known.wrongGuesses + 1 });
    },
  };
}
