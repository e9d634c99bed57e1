/** The bot, believing that it is the moment in BOT_TIME: dates are then the same whenever it runs. */
const started = performance.now();
const begin = Date.parse(process.env['BOT_TIME'] ?? '');

/** Time goes on from there. */
const now = (): number => Math.trunc(begin + performance.now() - started);

globalThis.Date = new Proxy(Date, {
  construct: (real, given) => Reflect.construct(real, given.length === 0 ? [now()] : given),
  get: (real, key) => (key === 'now' ? now : Reflect.get(real, key)),
});

await import('../../src/index.ts');
