/**
 * The value in the middle: half of the samples are below it, half above. One slow round on a busy
 * machine does not move it, as it moves a mean.
 */
export function median(samples: readonly number[]): number | undefined {
  const sorted = [...samples].sort((a, b) => a - b);
  const half = Math.floor(sorted.length / 2);
  const upper = sorted[half];
  const lower = sorted[half - 1];
  if (upper === undefined) return undefined;
  return sorted.length % 2 === 1 || lower === undefined ? upper : (lower + upper) / 2;
}

/**
 * How many times `baseline` the samples are: the median of the ratios of each round. The two
 * samples of a round were taken right after each other, so what slowed the machine down slowed
 * both. Undefined when they have no round in common, or the baseline measured nothing.
 */
export function pairedRatio(
  samples: readonly number[],
  baseline: readonly number[],
): number | undefined {
  const ratios = samples.flatMap((sample, round) => {
    const other = baseline[round];
    return other === undefined || other === 0 ? [] : [sample / other];
  });
  return median(ratios);
}
