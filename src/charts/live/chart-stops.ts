import type { Stop } from '../chart-view.ts';

export const sameStop = (a: Stop | undefined, b: Stop | undefined): boolean =>
  a?.series === b?.series && a?.category === b?.category;

/**
 * Where a key leads from a stop; undefined for keys that mean nothing here. Left and right go along the series, up and down
 * to the nearest value of the series above or below; in charts of rows all arrows go from value to value.
 */
export function nextStop(
  key: string,
  stops: readonly Stop[],
  current: Stop | undefined,
  rows: boolean,
): Stop | undefined {
  const at = stops.findIndex((stop) => sameStop(stop, current));
  const step = { ArrowRight: 1, ArrowLeft: -1, ArrowDown: 1, ArrowUp: -1 }[key];
  if (step === undefined) {
    const own = rows || at === -1 ? stops : stops.filter(({ series }) => series === current?.series);
    return key === 'Home' ? own[0] : key === 'End' ? own.at(-1) : undefined;
  }
  if (current === undefined || at === -1) return stops[0];
  if (rows) return stops[at + step] ?? current;
  if (key === 'ArrowLeft' || key === 'ArrowRight') {
    const neighbour = stops[at + step];
    return neighbour?.series === current.series ? neighbour : current;
  }
  const others = [...new Set(stops.map(({ series }) => series))];
  const other = others[others.indexOf(current.series) + step];
  const distance = (stop: Stop): number => Math.abs(stop.category - current.category);
  const candidates = stops.filter(({ series }) => series === other);
  return (
    candidates.reduce<Stop | undefined>(
      (best, stop) => (best === undefined || distance(stop) < distance(best) ? stop : best),
      undefined,
    ) ?? current
  );
}

/** Positions in order, moved as little as it takes to stand at least so far from each other, as much to one side as to the other. */
export function apart(positions: readonly number[], least: number): readonly number[] {
  const onwards: number[] = [];
  for (const at of positions) onwards.push(Math.max(at, (onwards.at(-1) ?? -Infinity) + least));
  const backwards: number[] = [];
  for (const at of positions.toReversed()) backwards.unshift(Math.min(at, (backwards[0] ?? Infinity) - least));
  return onwards.map((at, index) => (at + (backwards[index] ?? at)) / 2);
}
