import * as z from 'zod';
import type { Tally } from './stage';

const vitest = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  testResults: z.array(
    z.object({ assertionResults: z.array(z.object({ status: z.string(), fullName: z.string() })) }),
  ),
});

/** Reads vitest's JSON report. */
export function readVitest(json: unknown): Tally {
  const report = vitest.parse(json);
  const all = report.testResults.flatMap((file) => file.assertionResults);
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests,
    skipped: all
      .filter(({ status }) => status !== 'passed' && status !== 'failed')
      .map((test) => test.fullName),
  };
}

const spec = z.object({
  title: z.string(),
  tests: z.array(
    z.object({
      status: z.string(),
      annotations: z.array(z.object({ type: z.string(), description: z.string().optional() })),
    }),
  ),
});

const suite = z.object({
  specs: z.array(spec).default([]),
  get suites() {
    return z.array(suite).default([]);
  },
});

const playwright = z.object({
  suites: z.array(suite),
  stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number() }),
});

/** Reads Playwright's JSON report. */
export function readPlaywright(json: unknown): Tally {
  const { stats, suites } = playwright.parse(json);
  const specs: z.infer<typeof spec>[] = [];
  const collect = (from: z.infer<typeof suite>[]): void => {
    for (const { specs: own, suites: inner } of from) {
      specs.push(...own);
      collect(inner);
    }
  };
  collect(suites);
  const skipped = specs.flatMap(({ title, tests }) =>
    tests
      .filter(({ status }) => status === 'skipped')
      .map(
        ({ annotations }) =>
          `${title}: ${annotations.find(({ type }) => type === 'skip')?.description ?? 'no reason'}`,
      ),
  );
  return { passed: stats.expected + stats.flaky, failed: stats.unexpected, skipped };
}
