type Step = () => Promise<void> | void;

const steps: Step[] = [];
let stopping: Promise<void> | undefined;

/** Has `step` run when the script stops; the last one registered runs first. */
export function onStop(step: Step): void {
  steps.push(step);
}

/** Stops everything in order. A step that fails does not keep the next ones from running. */
export function stopAll(): Promise<void> {
  stopping ??= (async () => {
    for (const step of steps.toReversed()) {
      try {
        await step();
      } catch (error) {
        console.error(error);
      }
    }
  })();
  return stopping;
}

/** Makes SIGINT, SIGTERM and SIGHUP stop everything and exit with 0. */
export function stopOnSignals(): void {
  // A terminal or pipe that went away must not end us before we have stopped in order.
  process.stdout.on('error', () => undefined);
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => void stopAll().then(() => process.exit(0)));
  }
}
