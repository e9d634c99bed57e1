import { expect, it } from 'vitest';
import { asId, type PersonId } from '../../../src/domain/shared/ids.ts';
import { endorserPage } from '../../../src/usecases/delivery/endorser-page.ts';
import { no } from '../../support/a-proposal.ts';
import { TENANT } from '../../support/builders.ts';
import { aRelayWorld } from '../../support/relay-world.ts';

const [FIRST, SECOND] = [no('2026-0001'), no('2026-0002')];
const audience = {
  kind: 'endorsers',
  of: [FIRST, SECOND],
  but: asId<PersonId>('proposer'),
} as const;

it('leads from one proposal to the next, and to none after the last', async () => {
  const { deps } = await aRelayWorld();
  const page = (after: string | undefined) => endorserPage(deps, TENANT, { audience, after });

  expect(await page(undefined)).toEqual({ recipients: [], next: FIRST });
  expect(await page(FIRST)).toEqual({ recipients: [] });
  expect(await page(SECOND)).toEqual({ recipients: [] });
});
