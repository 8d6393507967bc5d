const interactive = process.stdout.isTTY;

/**
 * Says in one line what a stage does and how it ended.
 *
 * @param work may show its progress, where somebody is there to see it
 */
export async function stage<T>(
  name: string,
  work: (progress?: (text: string) => void) => Promise<T> | T,
  summary: (result: T) => string,
): Promise<T> {
  const started = performance.now();
  if (interactive) process.stdout.write(`${name}: …`);
  const show = (text: string) => void process.stdout.write(`\r\x1b[K${name}: ${text}`);
  const result = await work(interactive ? show : undefined);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  process.stdout.write(
    `${interactive ? '\r\x1b[K' : ''}${name}: ${summary(result)} (${seconds} s)\n`,
  );
  return result;
}

/** Waits for stages that run at the same time; where one fails, the others have ended as well. */
export async function together(...stages: Promise<unknown>[]): Promise<void> {
  const outcomes = await Promise.allSettled(stages);
  const failed = outcomes.find((outcome) => outcome.status === 'rejected');
  if (failed) throw failed.reason;
}
