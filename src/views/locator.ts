import province from './province.json' with { type: 'json' };

export interface Locator {
  /** SVG path of the province's outline. */
  readonly outline: string;
  readonly width: number;
  readonly height: number;
  /** Where the point lies. */
  readonly x: number;
  readonly y: number;
}

const width = 240;

const ring = province.ring as readonly (readonly number[])[];
const lons = ring.map(([lon = 0]) => lon);
const lats = ring.map(([, lat = 0]) => lat);
const [west, east, south, north] = [Math.min(...lons), Math.max(...lons), Math.min(...lats), Math.max(...lats)];
/** A degree of longitude is shorter than one of latitude, by the cosine of the middle latitude. */
const scale = width / ((east - west) * Math.cos((((south + north) / 2) * Math.PI) / 180));
const height = Math.round((north - south) * scale);
const toX = (lon: number): number => Math.round(((lon - west) / (east - west)) * width);
const toY = (lat: number): number => Math.round((north - lat) * scale);

/** Two of three points of the outline fall within a unit of the drawing of their neighbours and are left out. */
const outline = `M${ring
  .map(([lon = 0, lat = 0]) => `${toX(lon)} ${toY(lat)}`)
  .filter((point, index, all) => point !== all[index - 1])
  .join('L')}Z`;

/** A sketch of the province with a point given in decimal degrees. Equirectangular, which is enough at this size. */
export function locate(lat: number, lon: number): Locator {
  return { outline, width, height, x: toX(lon), y: toY(lat) };
}
