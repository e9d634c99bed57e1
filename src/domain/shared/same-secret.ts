// Whether somebody knows a secret, told in a time that gives nothing away.

/** Compares every sign, however early the first difference is; nobody knows one that is empty. */
export function sameSecret(one: string, other: string): boolean {
  let differs = one.length ^ other.length;
  for (let at = 0; at < other.length; at += 1) {
    differs |= one.charCodeAt(at) ^ other.charCodeAt(at);
  }
  return differs === 0 && other.length > 0;
}
