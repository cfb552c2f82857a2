import type { Instrumentation } from 'next';

/** Checks the environment before the first request, so that a mistake shows at start and not at night; begins with jobs. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return;
  await import('@/lib/server/env');
  const { startJobs } = await import('@/lib/server/jobs/start-jobs');
  startJobs();
  const { startLearning } = await import('@/lib/server/playbooks/learn-nightly');
  startLearning();
}

/** Every error that reaches Next is logged here, once. */
export const onRequestError: Instrumentation.onRequestError = async (err, request, context) => {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return;
  const { log, maskPath } = await import('@/lib/server/log');
  const id = request.headers['x-request-id'];
  log.error(
    { err, requestId: id, method: request.method, path: maskPath(request.path), route: context.routePath },
    'a request failed',
  );
};
