/**
 * Measures every target once in each round, one after the other. Rounds begin with another target
 * each, so that nobody always follows the same neighbour.
 */
export async function interleave<T>(
  targets: readonly T[],
  rounds: number,
  measure: (target: T, round: number) => Promise<void>,
): Promise<void> {
  for (let round = 0; round < rounds; round++) {
    const first = round % targets.length;
    const order = [...targets.slice(first), ...targets.slice(0, first)];
    for (const target of order) await measure(target, round);
  }
}
