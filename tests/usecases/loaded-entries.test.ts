import { describe, expect, it } from 'vitest';
import { DEFAULT_RULES } from '../../src/domain/triage/rules.ts';
import { loadRegister } from '../../src/usecases/load-register.ts';
import { loadedEntries } from '../../src/usecases/loaded-entries.ts';
import { TENANT } from '../support/builders.ts';
import { aRegistry } from '../support/memory-registry.ts';
import { OWNED } from '../support/promised.ts';

const NOW = '2026-11-23T09:00:00.000Z';

describe('what is noted of a register file', () => {
  it('is which kinds of rows it changed, once, and that a file did it', async () => {
    const registry = aRegistry();
    const load = { tenant: TENANT, rows: OWNED, dryRun: false };

    const entries = loadedEntries(await loadRegister({ registry }, load), NOW);
    const again = loadedEntries(await loadRegister({ registry }, load), NOW);

    const noted = { what: 'register-changed', at: NOW, by: 'file' };
    expect(entries).toEqual([{ ...noted, operation: 'register-file-areas', more: 'areas' }]);
    expect(again).toEqual([]);
  });

  it('is the rules too, when it changed them', async () => {
    const plan = await loadRegister(
      { registry: aRegistry() },
      { tenant: TENANT, rows: { units: [], areas: [], forums: [], guidance: [] }, dryRun: true },
    );
    const rules = { after: DEFAULT_RULES, changed: ['warning'], unchanged: 0 };

    expect(loadedEntries({ ...plan, rules }, NOW)).toEqual([
      { what: 'rules-changed', at: NOW, by: 'file', operation: 'register-file-rules' },
    ]);
  });
});
