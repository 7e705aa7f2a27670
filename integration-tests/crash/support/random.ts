/** Numbers in [0, 1) that depend on the seed alone (mulberry32). */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** The seed that `CRASH_SEED` names, so that a run can be repeated, or a new one. */
export function chooseSeed(): number {
  const given = process.env.CRASH_SEED;
  const seed = given ? Number(given) : Math.floor(Math.random() * 1_000_000);
  if (!Number.isInteger(seed)) throw new Error(`CRASH_SEED is "${given}". It must be an integer.`);
  return seed;
}
