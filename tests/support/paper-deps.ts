/** What papers are made with, around the stores of a world of the tests; writes in the same thread. */
import { writePaper } from '../../src/papers/made/write-paper.ts';
import type { Stores } from '../../src/storage/index.ts';
import type { ChannelDeps } from '../../src/usecases/channel-deps.ts';
import type { PaperDeps } from '../../src/usecases/papers/paper-deps.ts';

export function paperDeps(
  world: { readonly deps: ChannelDeps; readonly stores: Stores },
  over: Partial<PaperDeps> = {},
): PaperDeps {
  return {
    ...world.deps,
    files: world.stores.files,
    results: world.stores.results,
    rounds: world.stores.rounds,
    papers: world.stores.papers,
    templates: world.stores.templates,
    workshops: world.stores.workshops,
    publicUrl: () => 'https://forenkl.example.dk',
    named: { municipality: 'Lundby Kommune', team: 'Forenklingsteamet' },
    writePaper,
    begin: () => {},
    ...over,
  };
}
