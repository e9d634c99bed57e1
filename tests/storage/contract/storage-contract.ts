// Everything a storage backend and the stores on it promise, run for each backend.
import { describe } from 'vitest';
import { anonymousContract } from './anonymous-contract.ts';
import { auditContract } from './audit-contract.ts';
import { codesContract } from './codes-contract.ts';
import { draftsContract } from './drafts-contract.ts';
import { endorsementsContract } from './endorsements-contract.ts';
import { erasuresContract } from './erasures-contract.ts';
import { filesContract } from './files-contract.ts';
import { fullestContract } from './fullest-contract.ts';
import { grantsContract } from './grants-contract.ts';
import { initiativesContract } from './initiatives-contract.ts';
import { jobsContract } from './jobs-contract.ts';
import { leaseContract } from './lease-contract.ts';
import { ledgerContract } from './ledger-contract.ts';
import { lettersContract } from './letters-contract.ts';
import { limitsContract } from './limits-contract.ts';
import { outboxContract } from './outbox-contract.ts';
import { papersContract } from './papers-contract.ts';
import { peopleContract } from './people-contract.ts';
import { proposalsContract } from './proposals-contract.ts';
import { questionSetsContract } from './question-sets-contract.ts';
import { redactContract } from './redact-contract.ts';
import { registryContract } from './registry-contract.ts';
import { resultsContract } from './results-contract.ts';
import { roundTextsContract } from './round-texts-contract.ts';
import { roundsContract } from './rounds-contract.ts';
import { stormContract } from './storm-contract.ts';
import { tableContract } from './table-contract.ts';
import { templatesContract } from './templates-contract.ts';
import { themesContract } from './themes-contract.ts';
import { wavesContract } from './waves-contract.ts';
import { workshopsContract } from './workshops-contract.ts';
import { type BareBackend, makeWorld } from './world.ts';

const CONTRACTS = [
  // First: its chances hang on how many worlds there were before.
  stormContract,
  tableContract,
  limitsContract,
  draftsContract,
  proposalsContract,
  fullestContract,
  endorsementsContract,
  redactContract,
  peopleContract,
  registryContract,
  grantsContract,
  auditContract,
  erasuresContract,
  questionSetsContract,
  outboxContract,
  jobsContract,
  lettersContract,
  initiativesContract,
  themesContract,
  filesContract,
  papersContract,
  templatesContract,
  roundsContract,
  wavesContract,
  resultsContract,
  workshopsContract,
  roundTextsContract,
  codesContract,
  anonymousContract,
  ledgerContract,
  leaseContract,
];

/** Runs every contract on one backend, each test with a tenant of its own. */
export function storageContract(name: string, make: BareBackend): void {
  describe(name, () => {
    let backend: ReturnType<BareBackend> | undefined;
    const open = async () => {
      backend ??= make();
      return makeWorld(await backend);
    };
    for (const contract of CONTRACTS) contract(open);
  });
}
