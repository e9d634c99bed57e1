// Names the remedy when the running Node is too old; written so that even a very old Node can read it.

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);

if (major < 22 || (major === 22 && minor < 18)) {
  console.error(
    `Forenkl needs Node 22.18 or newer and this is ${process.version}: ` +
      'install a newer one, or run npm ci without --omit=dev and --ignore-scripts, which brings one.',
  );
  process.exit(1);
}
