// Loads the routing of teams-ai without the dialogs it would sign people in with.
import { registerHooks } from 'node:module';

/** No such file: what stands in it is given below. */
const STAND_IN = new URL('./no-dialogs.cjs', import.meta.url).href;
/** The one class teams-ai needs while it is loaded: its prompts are made of it, and never shown. */
const SOURCE = 'exports.Dialog = class {};';

/**
 * Resolves with what `load` does; botbuilder-dialogs is left out of it. teams-ai loads that package
 * wherever it is loaded itself, with words for dates and numbers in ten languages: 30 MB of memory
 * and a tenth of the start. Nobody is signed in by a dialog here (record 22).
 */
export async function withoutDialogs<Loaded>(load: () => Promise<Loaded>): Promise<Loaded> {
  const hooks = registerHooks({
    resolve: (specifier, context, next) =>
      specifier === 'botbuilder-dialogs'
        ? { url: STAND_IN, format: 'commonjs', shortCircuit: true }
        : next(specifier, context),
    load: (url, context, next) =>
      url === STAND_IN
        ? { source: SOURCE, format: 'commonjs', shortCircuit: true }
        : next(url, context),
  });
  try {
    return await load();
  } finally {
    hooks.deregister();
  }
}
