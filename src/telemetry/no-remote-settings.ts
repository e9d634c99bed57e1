// Keeps the exporter from asking its maker for settings, by which it could be told to do something else.

/** Where the exporter keeps who asks; it offers no setting for it, so its own file is named. */
const ASKING = './_configuration/configurationManager.js';

/** Stops what the exporters begin when they are made; call it after that. */
export async function askForNoSettings(): Promise<void> {
  const exporter = import.meta.resolve('@azure/monitor-opentelemetry-exporter');
  const loaded: unknown = await import(new URL(ASKING, exporter).href);
  const manager = read(loaded, 'ConfigurationManager');
  const instance = call(manager, 'getInstance');
  call(instance, 'shutdown');
}

function read(from: unknown, name: string): unknown {
  const holds = typeof from === 'object' || typeof from === 'function';
  return holds && from !== null ? Reflect.get(from, name) : undefined;
}

function call(on: unknown, name: string): unknown {
  const found = read(on, name);
  if (typeof found !== 'function') throw new Error(`The exporter has no ${name}: look where it is`);
  return Reflect.apply(found, on, []);
}
