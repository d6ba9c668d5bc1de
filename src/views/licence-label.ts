import type { Site } from '../model/site.ts';

/** The licence as people write it: `CC BY 4.0` for the id `CC-BY-4.0`. */
export const licenceLabel = ({ licence }: Site): string => licence.id.replace(/^CC-BY-/, 'CC BY ');
