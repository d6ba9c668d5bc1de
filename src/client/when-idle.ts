/**
 * Does these in turn, each in a task of its own once the browser has nothing better to do, so that a tap on a slow phone never waits for all of them.
 * One that fails does not keep the others from their turn.
 */
export function whenIdle(steps: readonly (() => void)[]): void {
  const [next, ...later] = steps;
  if (!next) return;
  const turn = (): void => {
    whenIdle(later);
    next();
  };
  if ('requestIdleCallback' in globalThis) requestIdleCallback(turn, { timeout: 2000 });
  else setTimeout(turn, 50);
}
