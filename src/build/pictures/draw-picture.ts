import { chartMessages } from '../../i18n/messages/chart-parts.ts';
import { renderPng } from '../../charts/render-png.ts';
import type { PictureJob } from './picture-jobs.ts';
import { drawShare } from './share/draw-share.ts';

/** The PNG of a job. The same job gives the same bytes. */
export function drawPicture(job: PictureJob): Buffer {
  if (job.kind === 'share') return drawShare(job.view);
  return renderPng(job.view, { messages: chartMessages[job.view.locale], credits: job.credits });
}
