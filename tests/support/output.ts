/** What the process printed while something ran. */

/** Runs it and returns everything written to standard output and error meanwhile. */
export async function printedBy(run: () => Promise<unknown>): Promise<string> {
  let printed = '';
  const restore = [process.stdout, process.stderr].map((stream) => {
    const write = stream.write;
    stream.write = (chunk: string | Uint8Array) => {
      printed += String(chunk);
      return true;
    };
    return () => {
      stream.write = write;
    };
  });
  const methods = ['log', 'info', 'warn', 'error', 'debug', 'trace'] as const;
  const before = methods.map((method) => console[method]);
  for (const method of methods) {
    console[method] = (...words: unknown[]) => {
      printed += `${words.map(String).join(' ')}\n`;
    };
  }
  try {
    await run();
    return printed;
  } finally {
    for (const put of restore) put();
    for (const [i, method] of methods.entries()) {
      const own = before[i];
      if (own !== undefined) console[method] = own;
    }
  }
}
