/** One measured figure. */
export interface Row {
  /** The benchmark's name. */
  name: string;
  /** About what, where several alike are measured. */
  of?: string;
  /** What was measured, as in `case list p95`. */
  metric: string;
  unit: 'ms' | 'kB' | 's' | 'per s' | 'count' | 'min' | 'share';
  value: number;
  /** The same work done bare, in the same unit; null where there is nothing to compare with. */
  floor: number | null;
}

export interface Options {
  /** How many cases the database holds, or are simulated. */
  cases: number;
}

/** What each file bench/NAME.ts exports as `benchmark`. */
export interface Benchmark {
  name: string;
  /** One line that says what it measures and what its floor is. */
  describe: string;
  run: (options: Options) => Promise<Row[]>;
  /** Its own way to show the figures, where the plain table would be too long to read. */
  print?: (rows: readonly Row[]) => string;
}

/** The value below which `share` of the samples lie, as in `percentile(times, 0.95)`. */
export function percentile(samples: readonly number[], share: number): number {
  if (samples.length === 0) throw new Error('No samples.');
  const sorted = samples.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}
