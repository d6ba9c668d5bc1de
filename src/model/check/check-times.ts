import type { Entries } from './parse-collections.ts';
import type { ProblemList } from './problem-list.ts';

/** Nothing but targets, forecasts and plans may lie after the content's own date, and events stand in order. */
export function checkTimes(entries: Entries, problems: ProblemList): void {
  const asOf = entries.site?.data.asOf;
  if (asOf === undefined) return;
  const after = (date: string): boolean => date > asOf.slice(0, date.length);
  const report = (raw: Parameters<ProblemList['at']>[0], field: string, date: string): void =>
    problems.at(
      raw,
      field,
      `The date ${date} lies after ${asOf}, the site's own date.`,
      'Correct it, mark the event as planned, or move "asOf" in src/content/site.yaml on.',
    );
  for (const { raw, data } of entries.articles) {
    if (after(data.published)) report(raw, 'published', data.published);
    if (data.updated !== undefined && after(data.updated)) report(raw, 'updated', data.updated);
  }
  for (const { raw, data } of entries.sources)
    if (data.date !== undefined && after(data.date)) report(raw, 'date', data.date);
  for (const { raw, data } of entries.projects) {
    if (after(data.lastKnown.date)) report(raw, 'lastKnown.date', data.lastKnown.date);
    data.timeline.forEach((event, index) => {
      if (event.kind === 'happened' && after(event.date)) report(raw, `timeline.${index}.date`, event.date);
      const before = data.timeline[index - 1];
      if (before && comesBefore(event.date, before.date)) {
        problems.at(
          raw,
          `timeline.${index}.date`,
          `The event of ${event.date} stands after the one of ${before.date}.`,
          'Expected events in order of time. Move it up.',
        );
      }
    });
  }
  for (const { raw, data } of entries.places)
    data.forEach(({ until, grewOn }, index) => {
      for (const date of [until, grewOn]) if (date !== undefined && after(date)) report(raw, String(index), date);
    });
  for (const { raw, data } of entries.tasks) {
    data.followed.forEach((item, index) => {
      if (item.date !== undefined && after(item.date)) report(raw, `followed.${index}.date`, item.date);
    });
  }
  for (const { raw, data } of entries.changes) {
    data.forEach((change, index) => {
      if (after(change.date)) report(raw, `${index}.date`, change.date);
      const before = data[index - 1];
      if (before && comesBefore(before.date, change.date)) {
        problems.at(
          raw,
          `${index}.date`,
          `The change of ${change.date} stands below the one of ${before.date}.`,
          'Expected the newest first. Move it up.',
        );
      }
    });
  }
}

/** Whether one date is certainly earlier, as far as both are known: 2021 and 2021-03 may fall together. */
function comesBefore(a: string, b: string): boolean {
  const length = Math.min(a.length, b.length);
  return a.slice(0, length) < b.slice(0, length);
}
