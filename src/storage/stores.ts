// All stores over one backend.
import type { TellingStore } from '../ports/announcing.ts';
import type { AudienceStore } from '../ports/audience-store.ts';
import type { AuditStore } from '../ports/audit.ts';
import type { CopyStore } from '../ports/copy-store.ts';
import type { ErasureStore } from '../ports/erasure-store.ts';
import type { FileStore } from '../ports/file-store.ts';
import type { GrantStore } from '../ports/grant-store.ts';
import type { InitiativeStore } from '../ports/initiative-store.ts';
import type { JobStore } from '../ports/job-store.ts';
import type { JoinStore } from '../ports/join-store.ts';
import type { Ledger } from '../ports/ledger.ts';
import type { LetterStore } from '../ports/letter-store.ts';
import type { Outbox } from '../ports/outbox.ts';
import type { OwnOrderStore } from '../ports/own-order-store.ts';
import type { PaperStore } from '../ports/paper-store.ts';
import type { PeopleStore } from '../ports/people-store.ts';
import type { ProposalStore } from '../ports/proposal-store.ts';
import type { QuestionSetStore } from '../ports/question-set-store.ts';
import type { RegistryStore } from '../ports/registry-store.ts';
import type { ResponseStore } from '../ports/response-store.ts';
import type { RestoreMarks } from '../ports/restore-marks.ts';
import type { ResultStore } from '../ports/result-store.ts';
import type { RoundStore } from '../ports/round-store.ts';
import type { RoundTextStore } from '../ports/round-text-store.ts';
import type { TemplateStore } from '../ports/template-store.ts';
import type { ThemeStore } from '../ports/theme-store.ts';
import type { WorkshopStore } from '../ports/workshop-store.ts';
import { makeAudienceStore } from './audience-store.ts';
import { makeAuditStore } from './audit-store.ts';
import { makeCopyStore } from './copy-store.ts';
import { makeErasureStore } from './erasing/erasure-store.ts';
import { makeFileStore } from './file-store.ts';
import { makeGrantStore } from './grant-store.ts';
import { makeInitiativeStore } from './initiative-store.ts';
import { makeJobStore } from './job-store.ts';
import { makeJoinStore } from './join-store.ts';
import { withKnownRows } from './known-rows.ts';
import { makeLedger } from './ledger/ledger.ts';
import { makeLetterStore } from './letter-store.ts';
import { makeOutbox } from './outbox.ts';
import { makeOutboxPartitions } from './outbox-partitions.ts';
import { makeOwnOrderStore } from './own-order-store.ts';
import { makePaperStore } from './paper-store.ts';
import { makePeopleStore } from './people/people-store.ts';
import { makeProposalStore } from './proposals/proposal-store.ts';
import { makeQuestionSetStore } from './question-set-store.ts';
import { makeRegistryStore } from './registry-store.ts';
import { makeResponseStore } from './response-store.ts';
import { makeRestoreMarks } from './restore-marks.ts';
import { makeResultStore } from './result-store.ts';
import { makeRoundStore } from './round-store.ts';
import { makeRoundTextStore } from './round-text-store.ts';
import type { StoreDeps } from './store-deps.ts';
import type { Backend } from './table.ts';
import { makeTellingStore } from './telling-store.ts';
import { makeTemplateStore } from './template-store.ts';
import { makeThemeStore } from './theme-store.ts';
import { makeWorkshopStore } from './workshop-store.ts';

export interface Stores {
  readonly proposals: ProposalStore;
  readonly people: PeopleStore;
  readonly registry: RegistryStore;
  readonly grants: GrantStore;
  readonly audit: AuditStore;
  readonly sets: QuestionSetStore;
  readonly jobs: JobStore;
  readonly outbox: Outbox;
  readonly ledger: Ledger;
  readonly letters: LetterStore;
  readonly initiatives: InitiativeStore;
  readonly themes: ThemeStore;
  readonly rounds: RoundStore;
  readonly joining: JoinStore;
  readonly responses: ResponseStore;
  readonly results: ResultStore;
  readonly roundTexts: RoundTextStore;
  readonly audiences: AudienceStore;
  readonly workshops: WorkshopStore;
  readonly copies: CopyStore;
  readonly erasures: ErasureStore;
  readonly files: FileStore;
  readonly papers: PaperStore;
  readonly ownOrders: OwnOrderStore;
  readonly templates: TemplateStore;
  readonly marks: RestoreMarks;
  readonly tellings: TellingStore;
}

/** Makes the stores of a process: once, since they carry what was read from call to call. */
export function createStores(bare: Backend, deps: StoreDeps): Stores {
  const backend = withKnownRows(bare);
  const partitions = makeOutboxPartitions(backend, deps);
  return {
    proposals: makeProposalStore(backend, { partitions }),
    people: makePeopleStore(backend, deps),
    registry: makeRegistryStore(backend, deps),
    grants: makeGrantStore(backend, { ...deps, partitions }),
    audit: makeAuditStore(backend),
    sets: makeQuestionSetStore(backend, deps),
    jobs: makeJobStore(backend, deps),
    outbox: makeOutbox(backend, partitions),
    ledger: makeLedger(backend, deps),
    letters: makeLetterStore(backend, deps),
    initiatives: makeInitiativeStore(backend, { ...deps, partitions }),
    themes: makeThemeStore(backend, deps),
    rounds: makeRoundStore(backend, { ...deps, partitions }),
    joining: makeJoinStore(backend),
    responses: makeResponseStore(backend),
    results: makeResultStore(backend, deps),
    roundTexts: makeRoundTextStore(backend),
    audiences: makeAudienceStore(backend),
    workshops: makeWorkshopStore(backend),
    copies: makeCopyStore(backend, partitions),
    erasures: makeErasureStore(backend),
    files: makeFileStore(backend),
    papers: makePaperStore(backend, deps),
    ownOrders: makeOwnOrderStore(backend, deps),
    templates: makeTemplateStore(backend, deps),
    marks: makeRestoreMarks(backend),
    tellings: makeTellingStore(backend),
  };
}
